import type { IsoDate } from '../calendar'
import { partTrail } from '../carry/entries'
import { daysLate, isFinished } from '../carry/standing'
import type { ActionItem, Duty } from '../model/action-item'
import { AREAS, type Area } from '../model/agency'
import type { AgencyReport, AreaReport } from '../model/agency-report'
import type { Minutes } from '../model/document'
import type { Goal } from '../model/goal'
import { isBlank, plainText } from '../model/rich-text'
import { trailOf } from '../model/trail'
import { actionsOf } from '../model/walk/matters'

/** What a page for those who decide is made of. One paper can fill it, and so can a register of many. */
export interface Overview {
  /** Each area that has orders or goals, `null` for orders of none. */
  readonly areas: readonly AreaStand[]
  /** How many orders stood how at the end of each month, the oldest first. */
  readonly months: readonly MonthStand[]
  /** What help is asked for, all of it. */
  readonly calls: readonly HelpCall[]
  /** Whether only the orders of one paper were counted, from which those long over are gone. */
  readonly ofOnePaper: boolean
}

/** The orders of an area on a day, and its goals. */
export interface AreaStand {
  readonly area: Area | null
  readonly ordered: number
  readonly done: number
  readonly late: number
  readonly goals: readonly { readonly goal: Goal; readonly value: number | null }[]
}

/** Orders by their state on the last meeting day of a month; an order is late when one part of it is. */
export interface MonthStand {
  readonly day: IsoDate
  readonly done: number
  readonly open: number
  readonly late: number
}

/** An obstacle, and the help that is wanted: whose it is, is not told. */
export interface HelpCall {
  readonly area: Area
  readonly obstacle: string
  readonly help: string
}

/** What the minutes of one meeting tell of all areas. */
export function overviewOf(minutes: Minutes): Overview {
  const { goals = [], reports = [], meeting } = minutes
  const actions = actionsOf(minutes).map(({ action }) => action)
  const areas = [...AREAS, null].map((area): AreaStand => {
    const own = actions.filter(action => (action.area ?? null) === area)
    const states = own.map(action => stateNow(action, meeting.date))
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
  return {
    areas: areas.filter(({ ordered, goals: own }) => ordered + own.length > 0),
    months: monthsOf(actions, meeting.date),
    calls: AREAS.flatMap(area => callsIn(area, reports)),
    ofOnePaper: true,
  }
}

/** How an order stands as a whole. */
export type OrderState = 'done' | 'open' | 'late'

/** How an order stands on a day: late when one part of it is, done when all are over. */
export function stateNow({ duties }: Pick<ActionItem, 'duties'>, day: IsoDate | null): OrderState {
  if (isFinished({ duties })) return 'done'
  return duties.some(duty => daysLate(duty, day) > 0) ? 'late' : 'open'
}

/** The figures of the agencies together; of a measure that cannot be added, the one that came last. */
export function figureOf(goal: Goal, reports: readonly AgencyReport[]): number | null {
  const values = reports
    .toSorted((a, b) => (a.received ?? '').localeCompare(b.received ?? ''))
    .flatMap(({ figures }) => figures.filter(figure => figure.goal === goal.id))
    .map(({ value }) => value)
  if (values.length === 0) return null
  return goal.sum === 'adds' ? values.reduce((sum, one) => sum + one, 0) : (values.at(-1) ?? null)
}

function callsIn(area: Area, reports: readonly AgencyReport[]): HelpCall[] {
  return reports
    .flatMap(({ areas }) => areas.filter(told => told.area === area && asksHelp(told)))
    .map(callOf)
}

/** Whether an agency wants help in that area. */
export function asksHelp({ help }: Pick<AreaReport, 'help'>): boolean {
  return !isBlank(help)
}

/** What an agency told of an area, as a call for help. */
export function callOf({ area, obstacles, help }: AreaReport): HelpCall {
  return { area, obstacle: plainText(obstacles).trim(), help: plainText(help).trim() }
}

/** The stand at the last meeting of each month that a trail names, and at this meeting. */
function monthsOf(actions: readonly ActionItem[], today: IsoDate | null): MonthStand[] {
  const days = new Set(
    actions.flatMap(action => trailOf(action).flatMap(({ meeting }) => meeting.date ?? [])),
  )
  const before = [...days].filter(day => today === null || day < today).sort()
  const last = new Map(before.map(day => [day.slice(0, '2019-02'.length), day]))
  if (today !== null) last.set(today.slice(0, '2019-02'.length), today)
  return [...last.values()].map(day => {
    const states = actions.flatMap(action =>
      day === today ? [stateNow(action, day)] : stateOn(action, day),
    )
    const count = (state: OrderState) => states.filter(one => one === state).length
    return { day, done: count('done'), open: count('open'), late: count('late') }
  })
}

/** How an order stood after the meeting of a day, as its trail tells; nothing of one that was ordered later. */
function stateOn(action: ActionItem, day: IsoDate): OrderState[] {
  const duties = action.duties.flatMap((duty): Duty[] => {
    const told = partTrail(action, duty).filter(({ meeting }) => (meeting.date ?? '') <= day)
    const last = told.at(-1)
    if (last === undefined) return []
    const isOver = last.event === 'done' || last.event === 'ended'
    const due = told.findLast(entry => entry.due !== undefined)?.due ?? null
    const status = isOver ? 'done' : duty.status === 'standing' ? 'standing' : 'open'
    return [{ ...duty, due, status }]
  })
  return duties.length === 0 ? [] : [stateNow({ duties }, day)]
}
