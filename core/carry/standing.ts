import { daysBetween, type IsoDate } from '../calendar'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import { type Entry, type Trail, trailOf } from '../model/trail'
import { leftParts, partTrail } from './entries'

/** Where one agency's part of an order stands when a meeting begins, as earlier papers tell it. */
export interface Standing {
  /** What was last reported, with its meeting; `null` while nothing was. */
  readonly lastWords: Entry | null
  /** How many meetings in a row were told nothing, up to the last. */
  readonly silent: number
  /** The paper that said it was done or ended; `null` while it is not. */
  readonly over: Entry | null
  /** The due days that were given up, the oldest first, with that which this paper gives up. */
  readonly givenUp: readonly IsoDate[]
  /** Whether it was over, and the last paper or this one opened it again. */
  readonly isReopened: boolean
  /** The agencies whose parts it took over, in this paper or the last. */
  readonly insteadOf: readonly string[]
}

/** What the trail tells of one part. */
export function partStanding(action: ActionItem, duty: Duty): Standing {
  const mine = partTrail(action, duty)
  const last = mine.at(-1)
  const spoken = mine.findLastIndex(({ event }) => event !== 'silent')
  const over = last?.event === 'done' || last?.event === 'ended' ? last : null
  return {
    lastWords: mine.findLast(({ event, note }) => event !== 'ordered' && note !== '') ?? null,
    silent: mine.length - 1 - spoken,
    over,
    givenUp: givenUpDays(mine, duty),
    isReopened: last?.event === 'reopened' || (over !== null && !isOver(duty)),
    insteadOf: takenOver(action, mine),
  }
}

/** Whoever is new takes over the parts that are gone: here, or at the meeting that is all that its trail tells of. */
function takenOver(action: ActionItem, mine: Trail): string[] {
  const [first] = mine
  const last = mine.at(-1)
  if (first === undefined || last === undefined)
    return [...new Set(leftParts(action).map(({ agency }) => agency))]
  const at = first.meeting.document
  if (last.meeting.document !== at) return []
  const here = new Set(action.duties.map(({ agency }) => agency))
  const ended = trailOf(action).flatMap(({ meeting, event, agency }) =>
    meeting.document === at && event === 'ended' && agency !== null && !here.has(agency)
      ? agency
      : [],
  )
  return [...new Set(ended)]
}

/** Of new work none: what its own paper changes was never handed out. */
function givenUpDays(mine: readonly Entry[], { due: now }: Duty): IsoDate[] {
  const days = [...mine.flatMap(({ due }) => due ?? []), ...(now === null ? [] : [now])]
  return days.slice(0, -1).filter((day, at) => day !== days[at + 1])
}

/** By how many days a part is late on a day; 0 while it is not. Standing work never is. */
export function daysLate(
  { due, status }: Pick<Duty, 'due' | 'status'>,
  day: IsoDate | null,
): number {
  if (day === null || due === null || status !== 'open' || due >= day) return 0
  return daysBetween(due, day)
}

/** Whether every part of an order is over. */
export function isFinished({ duties }: Pick<ActionItem, 'duties'>): boolean {
  return duties.every(isOver)
}
