import * as v from 'valibot'
import { MeetingRef } from './meeting-ref'

const place = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))
const words = v.pipe(v.string(), v.maxLength(2000))

const correction = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  page: place,
  line: place,
  was: words,
  becomes: words,
  /** Who asks for it, by registry id. */
  by: v.nullable(v.string()),
  /** What the meeting said of it; `null` while it has not. */
  accepted: v.nullable(v.boolean()),
})

/** คำขอแก้ไขรายงาน: which words of the issued paper, by page and line, become which. */
export interface Correction extends v.InferOutput<typeof correction> {}
export const Correction: v.GenericSchema<Correction> = correction

const adoption = v.strictObject({
  of: MeetingRef,
  /** The SHA-256 of the issued version that was circulated; `null` where that is not known. */
  version: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  verdict: v.nullable(v.picklist(['as-is', 'corrected', 'deferred'])),
  corrections: v.array(Correction),
})

/** การรับรองรายงานการประชุม: of which meeting, in which version, and how. */
export interface Adoption extends v.InferOutput<typeof adoption> {}
export const Adoption: v.GenericSchema<Adoption> = adoption
