import * as v from 'valibot'
import { AgendaKind } from '../model/agenda'

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/))
/** One line of words: no control characters, nothing that cannot be seen. */
const label = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500), v.regex(/^[^\p{Cc}\p{Cf}]*$/u))

const shared = {
  id,
  /** The heading of the part, as the paper prints it. */
  title: label,
  required: v.boolean(),
  /** What belongs here, for the person who drafts it. Never printed. */
  guidance: v.pipe(v.string(), v.maxLength(2000)),
  /** Set phrases that can be inserted here. */
  phrases: v.optional(v.pipe(v.array(label), v.maxLength(40)), []),
  /** Whether the heading carries a number, ๑. ๒. ๓., counted over the numbered parts. */
  numbered: v.optional(v.boolean(), false),
}

/** What kinds of part a document of any kind may have. A part's `content` says which editor it gets. */
const textPart = v.strictObject({
  ...shared,
  content: v.literal('text'),
  /** Whether the paper prints the title above the text. */
  heading: v.optional(v.boolean(), true),
  /**
   * Where a report prints it: คำนำ on a page of its own before the contents, บทสรุปผู้บริหาร on one after
   * them, ภาคผนวก on one at the end; where the part stands if absent.
   */
  place: v.optional(v.picklist(['foreword', 'summary', 'appendix'])),
  /** The list that a report prints here before the text: รายชื่อ of those who came. */
  list: v.optional(v.literal('participants')),
  /** What a new document starts with here. */
  start: v.optional(v.pipe(v.string(), v.maxLength(4000)), ''),
})
const agendaPart = v.strictObject({
  ...shared,
  content: v.literal('agenda'),
  agenda: AgendaKind,
  /** The verbs a resolution may begin with here; the first is proposed. */
  verbs: v.pipe(v.array(label), v.maxLength(40)),
})
const formPart = v.strictObject({
  ...shared,
  content: v.picklist([
    'meeting',
    'attendance',
    'adjournment',
    'participants',
    'findings',
    'matrix',
    'actions',
    'signatures',
    'letterhead',
    'closing',
    'headline',
    'distribution',
    'photographs',
  ]),
})

export const Part = v.variant('content', [textPart, agendaPart, formPart])
export type Part = v.InferOutput<typeof Part>
export type AgendaPart = v.InferOutput<typeof agendaPart>
export type TextPart = v.InferOutput<typeof textPart>
export type FormPart = v.InferOutput<typeof formPart>

/**
 * แม่แบบ: what a proper document must contain. Pure data: no HTML, no expressions, so that an
 * office can write its own and a foreign one can do no harm. It may ask for the rules and sets given, and no others.
 */
export const templateSchema = <Asked extends string>(asked: readonly Asked[]) =>
  v.strictObject({
    format: v.literal(1),
    id,
    title: label,
    /** One line for the gallery. */
    summary: v.pipe(v.string(), v.maxLength(500)),
    paper: v.picklist(['minutes', 'findings', 'external', 'circular', 'memo', 'news']),
    /** The words that the paper's title begins with, «รายงานการประชุม». */
    heading: label,
    parts: v.pipe(v.array(Part), v.minLength(1), v.maxLength(60)),
    /** What stands before the text, ปก and สารบัญ, and whether ภาพรวม lies on a landscape page. */
    layout: v.optional(
      v.pipe(v.array(v.picklist(['cover', 'contents', 'wide-matrix'])), v.maxLength(3)),
      [],
    ),
    /** The rules it is checked by: single ones or whole sets. */
    rules: v.pipe(v.array(v.picklist(asked)), v.maxLength(100)),
  })
export type Template = v.InferOutput<ReturnType<typeof templateSchema>>
