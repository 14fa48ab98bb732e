import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { readOfficeFile } from '../file/office-file'
import type { Agency } from '../model/agency'
import type { Minutes } from '../model/document'
import { Series } from '../model/series'
import { SHARED_NAME } from '../wording/binder-shares'
import { fieldPlace } from '../wording/json-faults'
import { joined } from '../wording/sentence'
import type { HouseFile } from './house-file'
import { readHouse } from './read-house'
import { readRegistry } from './registry'
import type { SharedPart } from './shared-part'

/** Its name, beside the papers of a binder. */
export const SHARED_FILE = 'มติ.json'

const SharedSeries = v.strictObject({
  /** The body, as its minutes call it. */
  body: v.pipe(v.string(), v.nonEmpty(), v.maxLength(300)),
  series: Series,
})

const SharedFile = v.strictObject({
  format: v.literal(1),
  /** As in `agencies.json`. */
  agencies: v.exactOptional(v.unknown()),
  /** As in the file of a house style. */
  house: v.exactOptional(v.unknown()),
  series: v.exactOptional(v.pipe(v.array(SharedSeries), v.minLength(1), v.maxLength(50))),
})

/** What those who work on one binder share. What is absent is each desk's own. */
export interface SharedOffice extends Partial<Record<SharedPart, unknown>> {
  readonly agencies?: readonly Agency[]
  readonly house?: HouseFile
  readonly series?: readonly v.InferOutput<typeof SharedSeries>[]
}

/** Reads what a binder shares from parsed JSON, strictly: with one mistake nothing is taken. Fault: `shared-faulty`. */
export function readShared(json: unknown): Result<SharedOffice> {
  const read = readOfficeFile(SharedFile, json, SHARED_NAME)
  if (!read.ok) {
    const { keys, reason, detail } = read.mistake
    return fail('shared-faulty', joined([fieldPlace(keys) ?? SHARED_NAME, reason], ' '), detail)
  }
  const { agencies: rows, house: style, series } = read.value
  const agencies = rows === undefined ? ok(undefined) : readRegistry({ format: 1, agencies: rows })
  if (!agencies.ok) return { ok: false, fault: { ...agencies.fault, code: 'shared-faulty' } }
  const house = style === undefined ? ok(undefined) : readHouse(style)
  if (!house.ok) return { ok: false, fault: { ...house.fault, code: 'shared-faulty' } }
  return ok({
    ...(agencies.value !== undefined && { agencies: agencies.value }),
    ...(house.value !== undefined && { house: house.value }),
    ...(series !== undefined && { series }),
  })
}

/** The same as a file, which `readShared` reads. */
export function writeShared(shared: SharedOffice): string {
  return `${JSON.stringify({ format: 1, ...shared }, null, 2)}\n`
}

/**
 * Minutes that nobody has said the series of, with that which the binder shares for their body; minutes of no body yet take
 * the only one.
 */
export function withSharedSeries(minutes: Minutes, { series = [] }: SharedOffice): Minutes {
  const { body, series: own } = minutes.meeting
  if (own !== undefined) return minutes
  const [first, second] = series
  const found =
    body.trim() === ''
      ? second === undefined && first
      : series.find(one => one.body.trim() === body.trim())
  if (!found) return minutes
  return { ...minutes, meeting: { ...minutes.meeting, body: found.body, series: found.series } }
}
