import { dayParts } from '../calendar'
import type { Meeting, MeetingKind } from '../model/meeting'
import type { MeetingNumber } from '../model/meeting-ref'
import { buddhistYear } from '../thai/dates'
import { FOLLOW_UP_WORDS } from '../wording/follow-up'
import type { Followed } from './living'

type Counted = Pick<Meeting, 'number' | 'besides'>

/**
 * The number of the next meeting: the series restarts each calendar year, so that a meeting after one of December is 1 of
 * the next. One that was called off gives its number back. A workshop is followed by the first meeting of its year.
 */
export function nextCount(last: Followed, kind: MeetingKind): Counted {
  const { date, series } = last.meeting
  const december = date !== null && dayParts(date).month === 12
  if (last.kind === 'findings') {
    const year = date === null ? null : buddhistYear(date) + (december ? 1 : 0)
    return { number: year === null ? null : numbered(1, year, kind) }
  }
  const isCancelled = last.meeting.state === 'cancelled'
  const own = series?.special === 'own-count'
  const counts = ownCounts(last.meeting)
  const so = own ? counts[kind] : last.meeting.number
  const other = own ? counts[kind === 'special' ? 'regular' : 'special'] : null
  const beside = other === null ? {} : { besides: other }
  const year = yearAfter(last.meeting, december)
  if (year === null) return { number: null, ...beside }
  // The number of a meeting that was called off is free again, but only for its own count.
  const isOwn = !own || (last.meeting.kind ?? 'regular') === kind
  const used = so === null || so.year !== year ? 0 : so.ordinal - (isCancelled && isOwn ? 1 : 0)
  return { number: numbered(used + 1, year, kind), ...beside }
}

function ownCounts({ number, besides, kind }: Meeting): Record<MeetingKind, MeetingNumber | null> {
  const other = besides ?? null
  return kind === 'special'
    ? { regular: other, special: number }
    : { regular: number, special: other }
}

function yearAfter({ number }: Meeting, isOver: boolean): number | null {
  return number === null ? null : number.year + (isOver ? 1 : 0)
}

function numbered(ordinal: number, year: number, kind: MeetingKind): MeetingNumber {
  return { ordinal: Math.min(ordinal, 999), year, ...(kind === 'special' && { special: true }) }
}

/** The body of the next meeting: a workshop on some work is followed up by meetings on that work. */
export function nextBody({ kind, meeting }: Followed): string {
  const { body } = meeting
  if (kind === 'minutes') return body
  return body.replace(/^(การประชุม)?เชิงปฏิบัติการ(ถอดบทเรียน)?/, FOLLOW_UP_WORDS.bodyPrefix)
}
