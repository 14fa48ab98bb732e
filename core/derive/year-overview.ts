import type { IsoDate } from '../calendar'
import { outcomeOf } from '../carry/outcome'
import { isFinished } from '../carry/standing'
import type { ActionItem } from '../model/action-item'
import { AREAS, type Area } from '../model/agency'
import type { AgencyReport, Month } from '../model/agency-report'
import type { FindingsReport, Minutes } from '../model/document'
import type { Goal } from '../model/goal'
import { actionsOf, mattersOf } from '../model/walk/matters'
import {
  type AreaStand,
  asksHelp,
  callOf,
  figureOf,
  type HelpCall,
  type MonthStand,
  type Overview,
  stateNow,
} from './overview'
import { type BookYear, isInYear } from './yearbook'

/** A paper that hands out orders or follows them up. */
export type YearPaper = Minutes | FindingsReport

/** ภาพรวมสามด้าน of a year: what the page for those who decide says, and who reported in which month. */
export interface YearOverview extends Overview {
  /** The day of the last meeting that was counted; `null` of a year without one. */
  readonly asOf: IsoDate | null
  readonly reporting: Reporting
  /** The months of each area that has orders or goals, `null` for orders of none. */
  readonly areaMonths: readonly {
    readonly area: Area | null
    readonly months: readonly MonthStand[]
  }[]
}

/** Which agencies reported for which months. A month is one that some agency reported for. */
export interface Reporting {
  readonly months: readonly Month[]
  /** Every agency that had an order that year or reported, by registry id. */
  readonly agencies: readonly { readonly agency: string; readonly told: readonly Month[] }[]
}

/**
 * Counts a year over the papers of a binder, in any order: an order by the last paper that has it, so that one that is over
 * and gone from the agenda still counts in the year in which it was finished; a report once, however many papers hold it.
 * Meetings that were called off or are still to come tell nothing.
 */
export function yearOverview(papers: readonly YearPaper[], year: BookYear): YearOverview {
  const held = papers.filter(hasMet).toSorted(byDay)
  const days = held.map(dayOf).filter(day => isInYear(day, year))
  const asOf = days.at(-1) ?? null
  const until = held.filter(paper => asOf !== null && dayOf(paper) <= asOf)
  const orders = ordersOf(until, year)
  const reports = reportsOf(papers, year)
  const goals = goalsOf(until)
  const areas = asOf === null ? [] : areasOf(orders, goals, reports, asOf)
  const monthsOf = (isMeant: Meant) =>
    lastDays(days).map(day => monthStand(until, year, day, isMeant))
  return {
    areas,
    months: monthsOf(() => true),
    areaMonths: areas.map(({ area }) => ({
      area,
      months: monthsOf(order => (order.area ?? null) === area),
    })),
    calls: openCalls(reports, until),
    ofOnePaper: false,
    asOf,
    reporting: reportingOf(orders, reports),
  }
}

type Met = YearPaper & { readonly meeting: { readonly date: IsoDate } }

function hasMet(paper: YearPaper): paper is Met {
  const { date, state } = paper.meeting
  return date !== null && state !== 'cancelled' && state !== 'planned'
}

function dayOf({ meeting: { date } }: Met): IsoDate {
  return date
}

function byDay(a: Met, b: Met): number {
  return dayOf(a).localeCompare(dayOf(b))
}

/** The orders that lived in a year, each as the last paper has it: what was over before it began is of another year. */
function ordersOf(papers: readonly Met[], year: BookYear): ActionItem[] {
  const last = new Map<string, { readonly action: ActionItem; readonly day: IsoDate }>()
  for (const paper of papers)
    for (const { action } of actionsOf(paper)) last.set(action.id, { action, day: dayOf(paper) })
  return [...last.values()]
    .filter(({ action, day }) => isInYear(day, year) || !isFinished(action))
    .map(({ action }) => action)
}

function areasOf(
  orders: readonly ActionItem[],
  goals: readonly Goal[],
  reports: readonly AgencyReport[],
  day: IsoDate,
): AreaStand[] {
  return [...AREAS, null]
    .map((area): AreaStand => {
      const own = orders.filter(order => (order.area ?? null) === area)
      const states = own.map(order => stateNow(order, day))
      return {
        area,
        ordered: own.length,
        done: states.filter(state => state === 'done').length,
        late: states.filter(state => state === 'late').length,
        goals: goals
          .filter(goal => goal.area === area)
          .map(goal => ({ goal, value: figureOf(goal, reports) })),
      }
    })
    .filter(({ ordered, goals: own }) => ordered + own.length > 0)
}

/** The last of the days in each month. */
function lastDays(days: readonly IsoDate[]): IsoDate[] {
  return [...new Map(days.map(day => [day.slice(0, '2019-02'.length), day])).values()]
}

/** Which orders are counted. */
type Meant = (order: ActionItem) => boolean

function monthStand(
  papers: readonly Met[],
  year: BookYear,
  day: IsoDate,
  isMeant: Meant,
): MonthStand {
  const known = papers.filter(paper => dayOf(paper) <= day)
  const orders = ordersOf(known, year).filter(isMeant)
  const states = orders.map(order => stateNow(order, day))
  const count = (state: (typeof states)[number]) => states.filter(one => one === state).length
  return { day, done: count('done'), open: count('open'), late: count('late') }
}

/** The goals by id, as the last paper that has them says. */
function goalsOf(papers: readonly YearPaper[]): Goal[] {
  return [
    ...new Map(papers.flatMap(({ goals = [] }) => goals).map(goal => [goal.id, goal])).values(),
  ]
}

/** One report for an agency and month, the one that came last; by month. */
function reportsOf(papers: readonly YearPaper[], year: BookYear): AgencyReport[] {
  const all = papers
    .flatMap(paper => (paper.kind === 'minutes' ? (paper.reports ?? []) : []))
    .filter(({ month }) => isInYear(`${month}-01`, year))
    .toSorted((a, b) => (a.received ?? '').localeCompare(b.received ?? ''))
  const once = new Map(all.map(report => [`${report.month} ${report.agency}`, report]))
  return [...once.values()].toSorted((a, b) => a.month.localeCompare(b.month))
}

/** Help that was asked for and that no meeting has answered yet: of an agency and area the last word, the newest first. */
function openCalls(reports: readonly AgencyReport[], papers: readonly YearPaper[]): HelpCall[] {
  const answered = new Set(
    papers.flatMap(paper => (paper.kind === 'minutes' ? answeredIn(paper) : [])),
  )
  const last = new Map(
    reports.flatMap(({ id, agency, areas }) =>
      areas.map(told => [`${agency} ${told.area}`, { id, told }] as const),
    ),
  )
  return [...last.values()]
    .toReversed()
    .filter(({ id, told }) => asksHelp(told) && !answered.has(`${id} ${told.area}`))
    .map(({ told }) => callOf(told))
}

/** The calls that became a topic on which a meeting decided, by report and area. */
function answeredIn(minutes: Minutes): string[] {
  return mattersOf(minutes).flatMap(({ matter }) => {
    const { report = null, area = null } = matter.raised ?? {}
    const outcome = outcomeOf(matter)
    const isAnswered = outcome !== null && outcome !== 'deferred'
    return report !== null && area !== null && isAnswered ? [`${report} ${area}`] : []
  })
}

function reportingOf(orders: readonly ActionItem[], reports: readonly AgencyReport[]): Reporting {
  const months = [...new Set(reports.map(({ month }) => month))].toSorted()
  const named = new Set([
    ...orders.flatMap(({ duties }) => duties.flatMap(({ agency }) => agency ?? [])),
    ...reports.map(({ agency }) => agency),
  ])
  return {
    months,
    agencies: [...named].map(agency => ({
      agency,
      told: reports.filter(report => report.agency === agency).map(({ month }) => month),
    })),
  }
}
