import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { onceChecked } from './once-checked'

/** ด้าน: the three lines of work against trafficking, in the order of the official reports. */
export const AREAS = ['prosecution', 'protection', 'prevention'] as const
export const Area = v.picklist(AREAS)
export type Area = v.InferOutput<typeof Area>

const agency = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/)),
  name: v.pipe(v.string(), v.nonEmpty()),
  /** The customary short form, `พส.`; empty where there is none. */
  abbreviation: v.string(),
  /** To whom a letter is addressed: «อธิบดีกรม…»; without it letters address the body itself. */
  addressee: v.optional(v.string()),
  /** กระทรวง that it belongs to; a memo stays inside one, other ministries get a letter. */
  ministry: v.string(),
  /** The line of work it mainly does; `null` for bodies that work across all three. */
  area: v.nullable(Area),
  validFrom: v.nullable(IsoDate),
  validTo: v.nullable(IsoDate),
})

/**
 * หน่วยงาน as it was called between two days. A renamed body is two rows under two ids, so old
 * papers keep the old name.
 */
export interface Agency extends v.InferOutput<typeof agency> {}
export const Agency = onceChecked<Agency>(agency)

/** Whether the agency went by this name on that day. An open end counts as for ever. */
export function isValidOn(agency: Agency, day: IsoDate): boolean {
  return (agency.validFrom ?? day) <= day && day <= (agency.validTo ?? day)
}
