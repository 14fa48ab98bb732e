import { dayParts, type IsoDate } from '../calendar'
import { daysLate, partStanding } from '../carry/standing'
import { type ActionItem, type Duty, isFollowedUp, isOver } from '../model/action-item'
import { AREAS, type Area } from '../model/agency'
import type { Minutes } from '../model/document'
import { wordsOfNow } from '../model/earlier-words'
import { isBlank } from '../model/rich-text'
import { type Entry, trailOf } from '../model/trail'
import { actionsOf } from '../model/walk/matters'
import type { Context } from '../office/context'
import { findAgency } from '../office/find-agency'

/** One agency's part of what the meeting follows up. */
export interface BoardRow {
  readonly action: ActionItem
  readonly duty: Duty
  /** Which of the duties of its action it is. */
  readonly at: number
  /** Where it stands on the agenda: the number of its matter, and its place there from 0. */
  readonly number: string
  readonly index: number
  /** For how many months it has been ordered, counted by the calendar; `null` where no paper tells the day. */
  readonly months: number | null
  /** How many days it is late on the day of the meeting; 0 while it is not. */
  readonly late: number
  /** What was last told of it by an earlier paper. */
  readonly last: Entry | null
  /** At how many meetings in a row it told nothing, up to the last. */
  readonly silent: number
  /** Whether something is told of it at this meeting. */
  readonly isTold: boolean
}

/** What is followed up in one area; `null` of what serves none. */
export interface BoardArea {
  readonly area: Area | null
  readonly rows: readonly BoardRow[]
}

/** An agency before a meeting: it has reported, is still asked, or has nothing open. */
export interface BoardAgency {
  readonly id: string
  readonly state: 'reported' | 'asked' | 'nothing-open'
}

/** กระดานก่อนประชุม: all that a meeting follows up, and who has answered. */
export interface Board {
  readonly areas: readonly BoardArea[]
  readonly agencies: readonly BoardAgency[]
  readonly open: number
  readonly late: number
  readonly over: number
}

/** What the meeting of these minutes follows up: by area, the late first, then in the order of the paper. */
export function boardOf(minutes: Minutes, context: Context): Board {
  const rows = actionsOf(minutes).flatMap(placed => rowsOf(placed, minutes.meeting.date))
  // A part keeps its place when it is marked done.
  const past = ({ duty }: BoardRow) => daysLate({ ...duty, status: 'open' }, minutes.meeting.date)
  const areaOf = (row: BoardRow): Area | null =>
    row.action.area ?? findAgency(row.duty.agency, context)?.area ?? null
  const areas = [...AREAS, null].map(area => ({
    area,
    rows: rows.filter(row => areaOf(row) === area).toSorted((a, b) => past(b) - past(a)),
  }))
  const live = rows.filter(({ duty }) => !isOver(duty))
  return {
    areas: areas.filter(area => area.rows.length > 0),
    agencies: agenciesBefore(minutes, rows, context),
    open: live.length,
    late: live.filter(({ late }) => late > 0).length,
    over: rows.length - live.length,
  }
}

type Placed = ReturnType<typeof actionsOf>[number]

function rowsOf({ action, index, under }: Placed, day: IsoDate | null): BoardRow[] {
  if (!isFollowedUp(action)) return []
  const [ordered] = trailOf(action)
  return action.duties.flatMap((duty, at) => {
    const { lastWords, silent, over } = partStanding(action, duty)
    if (over !== null && isOver(duty)) return []
    return [
      {
        action,
        duty,
        at,
        number: under?.number ?? '',
        index,
        months: monthsBetween(ordered?.meeting.date ?? null, day),
        late: daysLate(duty, day),
        last: lastWords,
        silent,
        isTold: !isBlank(wordsOfNow(duty.progress)),
      },
    ]
  })
}

/** By how many months of the calendar one day is after another. */
function monthsBetween(first: IsoDate | null, last: IsoDate | null): number | null {
  if (first === null || last === null) return null
  const [start, end] = [dayParts(first), dayParts(last)]
  return Math.max(0, (end.year - start.year) * 12 + end.month - start.month)
}

/** The agencies that get a copy or are asked something, in official order. */
function agenciesBefore(
  { distribution, reports = [] }: Minutes,
  rows: readonly BoardRow[],
  { agencies }: Context,
): BoardAgency[] {
  const asked = new Set(
    rows.filter(({ duty }) => !isOver(duty)).flatMap(({ duty }) => duty.agency ?? []),
  )
  const told = new Set([
    ...reports.map(({ agency }) => agency),
    ...rows.filter(({ isTold }) => isTold).flatMap(({ duty }) => duty.agency ?? []),
  ])
  const known = new Set([...distribution, ...asked, ...told])
  return agencies
    .filter(({ id }) => known.has(id))
    .map(({ id }) => ({
      id,
      state: told.has(id) ? 'reported' : asked.has(id) ? 'asked' : 'nothing-open',
    }))
}
