import type { Area } from '../../core/model/agency'
import type { FindingsReport } from '../../core/model/document'
import { type Aspect, agenciesOf, type Finding, groupsOf } from '../../core/model/finding'
import { unserved } from '../../core/workshop/framework'

/** Which findings the board shows. */
export type FindingFilter =
  | { readonly by: 'all' | 'unplaced' | 'unserved' | 'unsourced' }
  | { readonly by: 'cell'; readonly area: Area; readonly aspect: Aspect }
  /** `null` is what came from no group. */
  | { readonly by: 'group'; readonly group: string | null }
  | { readonly by: 'agency'; readonly agency: string }

export const ALL_FINDINGS: FindingFilter = { by: 'all' }

/** The findings that a filter lets through, in their own order. */
export function filtered(report: FindingsReport, filter: FindingFilter): readonly Finding[] {
  const { findings } = report
  switch (filter.by) {
    case 'all':
      return findings
    case 'unplaced':
      return findings.filter(({ area, aspect }) => area === null || aspect === null)
    case 'unserved':
      return unserved(report)
    case 'unsourced':
      return findings.filter(isUnsourced)
    case 'cell':
      return findings.filter(({ area, aspect }) => area === filter.area && aspect === filter.aspect)
    case 'group':
      return findings.filter(finding => cameFrom(finding, filter.group))
    case 'agency':
      return findings.filter(finding => agenciesOf(finding).includes(filter.agency))
  }
}

/** Whether nobody is named who gave it. */
export function isUnsourced(finding: Finding): boolean {
  return groupsOf(finding).length === 0 && agenciesOf(finding).length === 0
}

function cameFrom(finding: Finding, group: string | null): boolean {
  if (group !== null) return groupsOf(finding).includes(group)
  return groupsOf(finding).length === 0 && agenciesOf(finding).length > 0
}

/** Whether two filters show the same. */
export function isSameFilter(one: FindingFilter, other: FindingFilter): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
