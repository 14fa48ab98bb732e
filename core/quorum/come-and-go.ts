import type { ClockTime, IsoDate } from '../calendar'
import type { Attendee } from '../model/attendee'
import type { Meeting } from '../model/meeting'
import { isThere } from './presence'

/** Why an hour cannot be one at which somebody came or left. */
export type Misplaced =
  | 'other-day'
  | 'outside-hours'
  | 'already-there'
  | 'already-gone'
  | 'left-as-came'

type Hours = Pick<Meeting, 'start' | 'end'>
type Stay = NonNullable<Attendee['presence']>[number]

/** What becomes of somebody's hours: they as they are now, or why not. */
export type Moved = { readonly moved: Attendee } | { readonly misplaced: Misplaced }

/**
 * Somebody came in at an hour. Of whom nothing is told yet it says that they came late; of one who had left, that they are
 * back; and an hour before the one that was told puts that right.
 */
export function cameAt(one: Attendee, hour: ClockTime, meeting: Hours): Moved {
  if (!isWithin(hour, meeting)) return { misplaced: 'outside-hours' }
  const stays = staysOf(one)
  const from = hour === meeting.start ? null : hour
  if (!isThere(one, hour)) return { moved: withStays(one, comingBack(stays, hour, from)) }
  const here = stays.findIndex(stay => holds(stay, hour))
  if (stays[here]?.from !== null) return { misplaced: 'already-there' }
  return {
    moved: withStays(
      one,
      stays.map((stay, at) => (at === here ? { ...stay, from } : stay)),
    ),
  }
}

/** Somebody left at an hour: the stay that they are in ends there. */
export function leftAt(one: Attendee, hour: ClockTime, meeting: Hours): Moved {
  if (!isWithin(hour, meeting)) return { misplaced: 'outside-hours' }
  const stays = staysOf(one)
  const here = stays.findIndex(stay => holds(stay, hour))
  const stay = stays[here]
  if (stay === undefined) return { misplaced: 'already-gone' }
  if (hour === (stay.from ?? meeting.start)) return { misplaced: 'left-as-came' }
  const to = hour === meeting.end ? null : hour
  return {
    moved: withStays(
      one,
      stays.map((other, at) => (at === here ? { ...stay, to } : other)),
    ),
  }
}

/** The hour of this moment, where it is one of the meeting: on its day, or while no day is said. */
export function hourNow(now: { day: IsoDate; hour: ClockTime }, date: IsoDate | null) {
  return date === null || date === now.day ? now.hour : null
}

/** Whether an hour is one of the meeting, as far as its hours are known. */
function isWithin(hour: ClockTime, { start, end }: Hours): boolean {
  return (start === null || start <= hour) && (end === null || hour <= end)
}

/** The hours with a stay from an hour on; it lasts as long as the next one, and who left in that minute was never out. */
function comingBack(stays: readonly Stay[], hour: ClockTime, from: ClockTime | null): Stay[] {
  const next = stays.findIndex(stay => stay.from !== null && stay.from > hour)
  const at = next < 0 ? stays.length : next
  const before = stays.slice(0, at)
  const last = before.at(-1)
  const isOut = last?.to !== hour
  const stay = { from: isOut ? from : last.from, to: stays[at]?.to ?? null }
  return [...(isOut ? before : before.slice(0, -1)), stay, ...stays.slice(at + 1)]
}

function staysOf({ presence = [] }: Attendee): readonly Stay[] {
  return presence.length === 0 ? [{ from: null, to: null }] : presence
}

function holds({ from, to }: Stay, hour: ClockTime): boolean {
  return (from === null || from <= hour) && (to === null || hour < to)
}

/** Who sat there all the time has no hours. */
export function withStays({ presence: _, ...one }: Attendee, stays: readonly Stay[]): Attendee {
  const told = stays.filter(({ from, to }) => from !== null || to !== null)
  return told.length === 0 ? one : { ...one, presence: told }
}
