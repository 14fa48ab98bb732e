import * as v from 'valibot'
import { ClockTime, IsoDate } from '../calendar'
import { MeetingNumber, MeetingRef } from './meeting-ref'
import { Series } from './series'

/** นัดพิเศษ, called for a few matters between two meetings of the usual days; else a usual one. */
const MeetingKind = v.picklist(['regular', 'special'])
export type MeetingKind = v.InferOutput<typeof MeetingKind>

/**
 * What became of a meeting, once somebody says so: `cancelled` (งดประชุม) gives its number back, `adjourned` broke
 * off before all was taken up, for want of a quorum or of time.
 */
export const MeetingState = v.picklist(['planned', 'held', 'adjourned', 'cancelled'])
export type MeetingState = v.InferOutput<typeof MeetingState>

/**
 * หนังสือเชิญประชุม as it went out. It is written at least three days before the meeting; those told at the meeting before
 * need none, and the chair may call an urgent one otherwise. [Act 2539 s. 80]
 */
const Invitation = v.strictObject({
  /** The day that it bears. */
  day: IsoDate,
  urgent: v.optional(v.literal(true)),
  /** It said that a third is enough, for a meeting that repeats one. [Act 2539 s. 79] */
  asRepeat: v.optional(v.literal(true)),
})

/** การประชุม: which, when and where. `null` and '' stand for what is not filled in yet. */
export const Meeting = v.strictObject({
  /** The body or meeting, as it follows «รายงานการประชุม» with no space between. */
  body: v.string(),
  number: v.nullable(MeetingNumber),
  date: v.nullable(IsoDate),
  start: v.nullable(ClockTime),
  end: v.nullable(ClockTime),
  place: v.string(),
  /** The electronic medium of a hybrid meeting; empty when all sit in one room. */
  online: v.string(),
  /** The series that it is one of; absent while nobody has said how the series goes. */
  series: v.optional(Series),
  kind: v.optional(MeetingKind),
  state: v.optional(MeetingState),
  /** Why it was called off or broke off. */
  reason: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** The days for which it had been called before it was put off, the first one first. */
  called: v.optional(v.array(IsoDate)),
  /** Where special meetings count on their own: the last number of the other count, to go on from. */
  besides: v.optional(MeetingNumber),
  /** The meeting that broke up for want of a quorum and is called again by this one. [Act 2539 s. 79] */
  repeats: v.optional(MeetingRef),
  /** Absent while none went out, or nobody has said so. */
  invitation: v.optional(Invitation),
})
export type Meeting = v.InferOutput<typeof Meeting>

/** Whether the meeting took place, as far as anybody has said: one that is called off or still planned records nothing. */
export function hasMet({ state }: Pick<Meeting, 'state'>): boolean {
  return state !== 'cancelled' && state !== 'planned'
}
