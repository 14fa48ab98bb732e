import * as v from 'valibot'
import { Area } from './agency'
import { onceChecked } from './once-checked'
import { RichText } from './rich-text'

/** จุดแข็ง · จุดอ่อน · ปัญหา/อุปสรรค · ความสำเร็จ · ความท้าทาย · ข้อเสนอแนะ, in the order of the report. */
export const ASPECTS = [
  'strength',
  'weakness',
  'obstacle',
  'success',
  'challenge',
  'recommendation',
] as const
export const Aspect = v.picklist(ASPECTS)
export type Aspect = v.InferOutput<typeof Aspect>

/** ข้อค้นพบ: one thing that the workshop found, in one area, under one aspect, and who said so. */
export const Finding = onceChecked(
  v.strictObject({
    id: v.string(),
    area: v.nullable(Area),
    aspect: v.nullable(Aspect),
    /** Registry ids of the agencies that gave it; empty for a finding of the whole room. */
    agencies: v.array(v.string()),
    text: RichText,
  }),
)
export type Finding = v.InferOutput<typeof Finding>
