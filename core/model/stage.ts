import * as v from 'valibot'
import { IsoDate } from '../calendar'

/** ผู้จดลงชื่อ · ผู้ตรวจลงชื่อ · เวียน · รับรอง, in the order in which a paper goes through them; before them it is ร่าง. */
export const STAGES = ['taken', 'reviewed', 'circulated', 'adopted'] as const
export type StageName = (typeof STAGES)[number]

/** That a paper has come so far: on which day, and who said so. */
export const Stage = v.strictObject({
  stage: v.picklist(STAGES),
  day: IsoDate,
  by: v.pipe(v.string(), v.maxLength(200)),
})
export type Stage = v.InferOutput<typeof Stage>
