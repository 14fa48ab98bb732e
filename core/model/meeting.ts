import * as v from 'valibot'
import { ClockTime, IsoDate } from '../calendar'

/** ครั้งที่ ๗/๒๕๖๑: the series restarts each calendar year. `year` is of the Buddhist Era. */
export const MeetingNumber = v.strictObject({
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2999)),
})
export type MeetingNumber = v.InferOutput<typeof MeetingNumber>

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
})
export type Meeting = v.InferOutput<typeof Meeting>
