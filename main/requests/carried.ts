import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import { IMAGE_LIMITS } from '../../core/image/facts'

// What requests carry besides documents. The window is ours, but what runs in it may one day not be: each is bounded.

/** Main's name for a document. */
export const handle = v.pipe(v.string(), v.uuid())
/** What main gave out for a file or folder that was chosen or made. */
export const token = v.pipe(v.string(), v.uuid())
/** A name of our own, never a path. */
export const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/), v.maxLength(200))
/** What a person typed or the system told. */
export const line = v.pipe(v.string(), v.maxLength(2000))
/** A number of something: pages, edits, tickets. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** What the next meeting is called for: ids of a document, which may be any word. */
export const call = v.strictObject({
  kind: v.picklist(['regular', 'special']),
  aside: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(10_000), v.readonly()),
})
/** Agencies by their registry ids. */
export const recipients = v.pipe(v.array(name), v.maxLength(1000), v.readonly())
/** As what file a paper is made. */
export const format = v.picklist(['docx', 'pdf'])
/** The bytes of a picture, whatever they turn out to be. */
export const imageBytes = v.pipe(
  v.custom<Uint8Array>(bytes => bytes instanceof Uint8Array),
  v.maxLength(IMAGE_LIMITS.bytes),
)
/** `Finish` of `core/copies`. */
export const aFinish = v.strictObject({
  lineNumbers: v.boolean(),
  watermark: v.boolean(),
  certifier: v.nullable(v.strictObject({ name: line, position: line, date: v.nullable(IsoDate) })),
})
