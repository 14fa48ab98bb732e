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

const id = v.pipe(v.string(), v.nonEmpty())

const group = v.strictObject({
  id,
  name: v.string(),
  area: v.nullable(Area),
  facilitator: v.string(),
  rapporteur: v.string(),
  /** Who sat in it, by registry id. */
  agencies: v.array(v.string()),
})

/** กลุ่มย่อย: those who sat together at a workshop, and who led and reported for them. */
export interface Group extends v.InferOutput<typeof group> {}
export const Group: v.GenericSchema<Group> = group

const statement = v.strictObject({
  id,
  group: v.nullable(v.string()),
  /** Who said it, by registry id; `null` of a whole group, or of the room. */
  agency: v.nullable(v.string()),
  /** '' where only who said it is known: its words are then those of the finding. */
  words: v.pipe(v.string(), v.maxLength(2000)),
  area: v.nullable(Area),
  aspect: v.nullable(Aspect),
})

/** ข้อความต้นทาง: one card of one group. Its words never change, whatever the finding makes of them. */
export interface Statement extends v.InferOutput<typeof statement> {}
export const Statement: v.GenericSchema<Statement> = statement

const finding = v.strictObject({
  id: v.string(),
  area: v.nullable(Area),
  aspect: v.nullable(Aspect),
  /** Who gave it and in which words; none for a finding of the whole room. */
  statements: v.array(Statement),
  /** How many were for it, where the workshop counted. */
  weight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  text: RichText,
})

/** ข้อค้นพบ: one thing that the workshop found, in one area, under one aspect, and from which cards. */
export interface Finding extends v.InferOutput<typeof finding> {}
export const Finding = onceChecked<Finding>(finding)

/** The agencies that gave it, by registry id, in the order of its cards. */
export function agenciesOf({ statements }: Pick<Finding, 'statements'>): string[] {
  return [...new Set(statements.flatMap(({ agency }) => agency ?? []))]
}

/** The groups that gave it, in the order of its cards. */
export function groupsOf({ statements }: Pick<Finding, 'statements'>): string[] {
  return [...new Set(statements.flatMap(({ group }) => group ?? []))]
}
