import { type ActionItem, NEW_DUTY } from '../model/action-item'
import type { FindingsReport } from '../model/document'
import { ASPECTS, type Aspect, type Finding } from '../model/finding'
import type { Workshop } from './merge'

/** What calls for work: จุดอ่อน ปัญหา/อุปสรรค ความท้าทาย. */
const CALLING: readonly (Aspect | null)[] = ['weakness', 'obstacle', 'challenge']

/** Whether a finding calls for work that does something about it. */
export function callsForWork({ aspect }: Pick<Finding, 'aspect'>): boolean {
  return CALLING.includes(aspect)
}

/** The findings that call for work and that no action grew from. */
export function unserved({ findings, actions }: Workshop): Finding[] {
  const served = new Set(actions.flatMap(({ from = [] }) => from))
  return findings.filter(finding => callsForWork(finding) && !served.has(finding.id))
}

/** The places in the framework of the actions that grew from a finding, from 0. */
export function actionsFrom({ actions }: Pick<Workshop, 'actions'>, finding: string): number[] {
  return actions.flatMap(({ from = [] }, at) => (from.includes(finding) ? [at] : []))
}

/** What an action grew from: how many findings of each aspect, in the order of the report; `null` of none yet. */
export function grownFrom(
  { from = [] }: Pick<ActionItem, 'from'>,
  findings: readonly Finding[],
): { readonly aspect: Aspect | null; readonly count: number }[] {
  const own = findings.filter(({ id }) => from.includes(id))
  return [...ASPECTS, null]
    .map(aspect => ({ aspect, count: own.filter(finding => finding.aspect === aspect).length }))
    .filter(({ count }) => count > 0)
}

/** Makes a new action of findings: it takes over the area that they share, its task is still to be written. */
export function addAction<R extends Workshop>(
  report: R,
  findings: readonly string[],
  id: string,
): R {
  const grown = report.findings.filter(finding => findings.includes(finding.id))
  const [area, ...others] = new Set(grown.map(finding => finding.area))
  const shared = others.length === 0 && area ? { area } : {}
  const from = grown.map(finding => finding.id)
  const action: ActionItem = {
    id,
    task: [],
    ...shared,
    ...(from.length > 0 && { from }),
    duties: [NEW_DUTY],
  }
  return { ...report, actions: [...report.actions, action] }
}

/** Says that an action grew from these findings, too. */
export function growFrom<R extends Pick<FindingsReport, 'actions'>>(
  report: R,
  id: string,
  findings: readonly string[],
): R {
  const actions = report.actions.map(action =>
    action.id === id
      ? { ...action, from: [...new Set([...(action.from ?? []), ...findings])] }
      : action,
  )
  return { ...report, actions }
}
