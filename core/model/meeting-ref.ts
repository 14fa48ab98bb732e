import * as v from 'valibot'
import { IsoDate } from '../calendar'

/**
 * ครั้งที่ ๗/๒๕๖๑: the series restarts each calendar year. `year` is of the Buddhist Era; `special` prints «(นัดพิเศษ)»
 * behind it.
 */
export const MeetingNumber = v.strictObject({
  ordinal: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  year: v.pipe(v.number(), v.integer(), v.minValue(2400), v.maxValue(2999)),
  special: v.optional(v.literal(true)),
})
export type MeetingNumber = v.InferOutput<typeof MeetingNumber>

const meetingRef = v.strictObject({
  /** The id of its document; begins with «?» where only its number or its kind is known. */
  document: v.pipe(v.string(), v.nonEmpty()),
  number: v.nullable(MeetingNumber),
  date: v.nullable(IsoDate),
})

/** A meeting as later papers name it: enough to print, and to find its file. */
export interface MeetingRef extends v.InferOutput<typeof meetingRef> {}
export const MeetingRef: v.GenericSchema<MeetingRef> = meetingRef

/** A meeting whose document nobody knows: told by its number, or as one that there was. */
export function unfiledMeeting(number: MeetingNumber | null, date: IsoDate | null): MeetingRef {
  return { document: number === null ? '?' : `?${number.ordinal}/${number.year}`, number, date }
}
