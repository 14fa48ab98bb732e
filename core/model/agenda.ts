import * as v from 'valibot'
import { ClockTime } from '../calendar'
import { ActionItem } from './action-item'
import { Adoption } from './adoption'
import { Area } from './agency'
import { MeetingRef } from './meeting-ref'
import { onceChecked } from './once-checked'
import { RichText } from './rich-text'
import { Trail } from './trail'

const revisedResolution = v.strictObject({
  meeting: MeetingRef,
  place: v.pipe(v.string(), v.maxLength(20)),
  matter: v.string(),
  how: v.picklist(['amends', 'ends', 'replaces']),
})

/** มติเดิมที่ทบทวน: the earlier resolution that this one amends, replaces or ends, and the matter it was on. */
export interface RevisedResolution extends v.InferOutput<typeof revisedResolution> {}
export const RevisedResolution: v.GenericSchema<RevisedResolution> = revisedResolution

const resolution = v.strictObject({
  verb: v.string(),
  text: RichText,
  revises: v.optional(RevisedResolution),
})

/** มติที่ประชุม: the verb of the form (รับทราบ, เห็นชอบ …), then what follows it. */
export interface Resolution extends v.InferOutput<typeof resolution> {}
export const Resolution: v.GenericSchema<Resolution> = resolution

/** What becomes of a matter: told and noted, decided, put off to another meeting, taken off the table. */
export const OUTCOMES = ['told', 'decided', 'deferred', 'withdrawn'] as const
export type Outcome = (typeof OUTCOMES)[number]

const matter = {
  id: v.string(),
  title: v.string(),
  text: RichText,
  /** `null` where nothing was decided: the words «มติที่ประชุม» are then not printed. */
  resolution: v.nullable(Resolution),
  /** What became of it, where somebody had to say so; else the resolution tells (`carry/outcome`). */
  outcome: v.optional(v.picklist(OUTCOMES)),
  actions: v.array(ActionItem),
  /** ความเป็นมา; absent of what comes before a meeting for the first time. */
  trail: v.optional(Trail),
}

const topic = v.strictObject({
  ...matter,
  /** ผู้เสนอ, as the agenda paper names who presents it; not on the minutes. */
  presenter: v.optional(v.string()),
  /** เอกสารประกอบ that goes out with the agenda paper, one name each. */
  enclosures: v.optional(v.array(v.string())),
  /** วาระประจำ: comes back at every meeting. */
  standing: v.optional(v.literal(true)),
  /** Who asks for help, in what area, and in which report: an obstacle that was brought before the meeting. */
  raised: v.optional(
    v.strictObject({
      by: v.array(v.string()),
      area: v.nullable(Area),
      report: v.nullable(v.string()),
    }),
  ),
  /** The hour at which it was taken up, for the quorum of that moment. */
  at: v.optional(ClockTime),
})

/** เรื่อง: one matter under an agenda item, numbered ๓.๑, ๓.๒ … where it stands. */
export interface Topic extends v.InferOutput<typeof topic> {}
export const Topic = onceChecked<Topic>(topic)

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

const agendaItem = v.strictObject({
  ...matter,
  kind: AgendaKind,
  topics: v.array(Topic),
  /** The minutes that this item adopts, one after the other. */
  adoptions: v.optional(v.array(Adoption)),
})

/** ระเบียบวาระที่ n. The number is its place in the list; `id` is the template part it fills. */
export interface AgendaItem extends v.InferOutput<typeof agendaItem> {}
export const AgendaItem = onceChecked<AgendaItem>(agendaItem)
