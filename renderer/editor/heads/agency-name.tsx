import { EDITOR_WORDS } from '../../../core/wording/forms'
import { useDocument } from '../../document-view'
import { say } from '../../say'

/** The name of an agency by its id; says so when the registry lacks it. */
export function AgencyChipName({ id }: { readonly id: string }) {
  const { context } = useDocument()
  const agency = context.agencies.find(candidate => candidate.id === id)
  return agency === undefined ? say(EDITOR_WORDS.unknownAgency, id) : agency.name
}
