import type { AgencyReport } from '../model/agency-report'
import type { Goal } from '../model/goal'

/** How far a goal has come by the reports of one month or of several. */
export interface GoalProgress {
  readonly goal: Goal
  /** Sum of the figures, or of those of the last month; `null` while nobody gave one. */
  readonly value: number | null
}

/** What the reports tell of each goal: figures of one month add up over the agencies, those of months by the goal's rule. */
export function progressOf(
  goals: readonly Goal[],
  reports: readonly Pick<AgencyReport, 'month' | 'figures'>[],
): GoalProgress[] {
  return goals.map(goal => {
    const told = reports.flatMap(({ month, figures }) =>
      figures.filter(figure => figure.goal === goal.id).map(({ value }) => ({ month, value })),
    )
    const last = told
      .map(({ month }) => month)
      .toSorted()
      .at(-1)
    const counted = goal.sum === 'adds' ? told : told.filter(({ month }) => month === last)
    const value = counted.reduce((sum, one) => sum + one.value, 0)
    return { goal, value: told.length === 0 ? null : value }
  })
}
