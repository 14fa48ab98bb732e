import type { FindingsReport } from '../../core/model/document'
import { agenciesOf, type Finding, groupsOf } from '../../core/model/finding'
import { useAgencyNames } from '../editor/heads/agency-name'

interface SourcesProps {
  readonly report: FindingsReport
  readonly finding: Pick<Finding, 'statements'>
}

/** Who gave a finding: a chip for each group and each agency. */
export function Sources({ report, finding }: SourcesProps) {
  const names = useAgencyNames()
  const groups = groupsOf(finding).flatMap(
    id => report.groups?.find(group => group.id === id) ?? [],
  )
  return (
    <>
      {groups.map(({ id, name }) => (
        <span key={id} className="chip plain" lang="th">
          {name}
        </span>
      ))}
      {agenciesOf(finding).map(id => (
        <span key={id} className="chip" lang="th">
          {names.short(id)}
        </span>
      ))}
    </>
  )
}
