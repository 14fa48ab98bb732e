import * as v from 'valibot'
import { ActionItem } from './action-item'
import { onceChecked } from './once-checked'
import { RichText } from './rich-text'

/** มติที่ประชุม: the verb of the form (รับทราบ, เห็นชอบ …), then what follows it. */
export const Resolution = v.strictObject({ verb: v.string(), text: RichText })
export type Resolution = v.InferOutput<typeof Resolution>

const matter = {
  id: v.string(),
  title: v.string(),
  text: RichText,
  /** `null` where nothing was decided: the words «มติที่ประชุม» are then not printed. */
  resolution: v.nullable(Resolution),
  actions: v.array(ActionItem),
}

/** เรื่อง: one matter under an agenda item, numbered ๓.๑, ๓.๒ … where it stands. */
export const Topic = onceChecked(
  v.strictObject({
    ...matter,
    /** ผู้เสนอ, as the agenda paper names who presents it; not on the minutes. */
    presenter: v.optional(v.string()),
    /** เอกสารประกอบ that goes out with the agenda paper, one name each. */
    enclosures: v.optional(v.array(v.string())),
  }),
)
export type Topic = v.InferOutput<typeof Topic>

/** What an agenda item is for: ประธานแจ้ง · รับรองรายงาน · สืบเนื่อง · ทราบ · พิจารณา · อื่น ๆ. */
export const AGENDA_KINDS = [
  'inform',
  'adopt',
  'matters-arising',
  'acknowledge',
  'consider',
  'other',
] as const
export const AgendaKind = v.picklist(AGENDA_KINDS)
export type AgendaKind = v.InferOutput<typeof AgendaKind>

/** ระเบียบวาระที่ n. The number is its place in the list; `id` is the template part it fills. */
export const AgendaItem = onceChecked(
  v.strictObject({ ...matter, kind: AgendaKind, topics: v.array(Topic) }),
)
export type AgendaItem = v.InferOutput<typeof AgendaItem>
