import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { Area } from './agency'
import { onceChecked } from './once-checked'
import { Person } from './person'
import { RichText } from './rich-text'

/** A month of the Common Era, `2019-02`. */
export const Month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/))
export type Month = v.InferOutput<typeof Month>

const areaReport = v.strictObject({
  area: Area,
  results: RichText,
  obstacles: RichText,
  help: RichText,
  next: RichText,
})

/** What an agency tells of one area: ผลการดำเนินงาน, ปัญหาอุปสรรค, ความช่วยเหลือที่ต้องการ, แผนเดือนถัดไป. */
export interface AreaReport extends v.InferOutput<typeof areaReport> {}
export const AreaReport: v.GenericSchema<AreaReport> = areaReport

const agencyReport = v.strictObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  agency: v.string(),
  month: Month,
  /** Who reports. */
  by: Person,
  received: v.nullable(IsoDate),
  /** The SHA-256 of the form that came back; `null` of what was typed. */
  form: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  areas: v.array(AreaReport),
  /** Its word on each of its duties, by the id of the action item. */
  replies: v.array(
    v.strictObject({
      matter: v.string(),
      status: v.picklist(['open', 'standing', 'done']),
      progress: RichText,
      newDue: v.nullable(IsoDate),
    }),
  ),
  figures: v.array(v.strictObject({ goal: v.string(), value: v.number() })),
})

/** รายงานผลประจำเดือนของหน่วยงาน, kept with the meeting that it was made for. */
export interface AgencyReport extends v.InferOutput<typeof agencyReport> {}
export const AgencyReport = onceChecked<AgencyReport>(agencyReport)
