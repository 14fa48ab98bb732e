import * as v from 'valibot'
import { onceChecked } from './once-checked'
import { Picture } from './picture'

/** The most characters of one note: more than two full pages of notes, and far from what stops a press. */
export const LONGEST_NOTE = 10_000

/**
 * A stretch of text set in one face. `link` is an https or mailto address, nothing else. `note` is
 * the plain text of a footnote that is called after the words; `''` of one that is still to be
 * written. The words may be empty where a note stands first on its line or follows another.
 */
export const TextSpan = v.strictObject({
  text: v.string(),
  bold: v.optional(v.literal(true)),
  italic: v.optional(v.literal(true)),
  underline: v.optional(v.literal(true)),
  link: v.optional(v.pipe(v.string(), v.regex(/^(https:\/\/|http:\/\/|mailto:)\S+$/))),
  note: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_NOTE))),
})
export type TextSpan = v.InferOutput<typeof TextSpan>

const Spans = v.array(TextSpan)

/** ย่อหน้า. A `\n` inside a span is a forced line break. */
const TextParagraph = v.strictObject({ kind: v.literal('paragraph'), spans: Spans })
export type TextParagraph = v.InferOutput<typeof TextParagraph>

/** A list. Numbers are computed where it is shown, never stored: ๑. at level 0, ๑.๑ below, up to level 2. */
export const TextList = v.strictObject({
  kind: v.literal('list'),
  ordered: v.boolean(),
  items: v.array(
    v.strictObject({
      level: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2)),
      spans: Spans,
    }),
  ),
})
export type TextList = v.InferOutput<typeof TextList>

/** A plain table: rows of cells, each cell some paragraphs. `header` says that the first row is a heading row. */
const TextTable = v.strictObject({
  kind: v.literal('table'),
  header: v.boolean(),
  rows: v.array(v.array(v.array(Spans))),
})
export type TextTable = v.InferOutput<typeof TextTable>

/** A picture that stands between the paragraphs; neighbours of half the width share a row. */
const TextPicture = v.strictObject({ kind: v.literal('picture'), picture: Picture })

export const TextBlock = onceChecked(
  v.variant('kind', [TextParagraph, TextList, TextTable, TextPicture]),
)
export type TextBlock = v.InferOutput<typeof TextBlock>

/** The body of anything a person writes: paragraphs, lists, tables and pictures, one level deep. */
export const RichText = onceChecked(v.array(TextBlock))
export type RichText = v.InferOutput<typeof RichText>

/** Every run of spans in the text, in reading order: one per paragraph, list item, cell paragraph or caption. */
function spanRuns(text: RichText): TextSpan[][] {
  return text.flatMap(block => {
    switch (block.kind) {
      case 'paragraph':
        return [block.spans]
      case 'list':
        return block.items.map(item => item.spans)
      case 'table':
        return block.rows.flat(2)
      case 'picture':
        return [[{ text: block.picture.caption }]]
    }
  })
}

/** The words alone without notes, one line per run of spans. */
export function plainText(text: RichText): string {
  return spanRuns(text)
    .map(spans => spans.map(span => span.text).join(''))
    .join('\n')
}

/** Whether nothing stands in the text: no word, no note, no picture. */
export function isBlank(text: RichText): boolean {
  return (
    spanRuns(text).every(spans => !hasWords(spans)) && text.every(block => block.kind !== 'picture')
  )
}

/** Whether a run of spans says something, be it in a note. */
export function hasWords(spans: readonly { readonly text: string; readonly note?: unknown }[]) {
  return spans.some(span => span.note !== undefined || span.text.trim() !== '')
}

/** The texts of all notes, in reading order. */
export function notesOf(text: RichText): string[] {
  return spanRuns(text).flatMap(spans => spans.flatMap(span => span.note ?? []))
}

/** Makes plain paragraphs, one for each line of the string. */
export function richText(plain: string): RichText {
  if (plain === '') return []
  return plain
    .split('\n')
    .map(text => ({ kind: 'paragraph', spans: text === '' ? [] : [{ text }] }))
}

/**
 * The one way to write down a given text: no span that says nothing, no two neighbours of one face, no two lists
 * of one kind with nothing between, no blank paragraph at the end. Every reader ends with this, so
 * two texts that look alike are equal.
 */
export function normalizeText(text: RichText): RichText {
  const blocks = text.map(normalizeBlock).reduce<RichText>(joinLists, [])
  while (blocks.length > 0 && isBlank(blocks.slice(-1)) && blocks.at(-1)?.kind === 'paragraph')
    blocks.pop()
  return blocks
}

function joinLists(blocks: RichText, next: TextBlock): RichText {
  const last = blocks.at(-1)
  if (last?.kind !== 'list' || next.kind !== 'list' || last.ordered !== next.ordered)
    return [...blocks, next]
  return [...blocks.slice(0, -1), { ...last, items: [...last.items, ...next.items] }]
}

/** What is written in the one way already stays the same object. */
const NORMAL = new WeakSet<TextBlock>()

function normalizeBlock(block: TextBlock): TextBlock {
  if (NORMAL.has(block)) return block
  const normal = normalized(block)
  NORMAL.add(normal)
  return normal
}

function normalized(block: TextBlock): TextBlock {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, spans: normalizeSpans(block.spans) }
    case 'list':
      return {
        ...block,
        items: block.items.map(item => ({ ...item, spans: normalizeSpans(item.spans) })),
      }
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(normalizeSpans))) }
    case 'picture':
      return block
  }
}

/** A note without words of its own hangs on the words before it, whatever their face, unless they have one. */
export function normalizeSpans(spans: readonly TextSpan[]): TextSpan[] {
  return spans
    .filter(span => span.text !== '' || span.note !== undefined)
    .reduce<TextSpan[]>(join, [])
}

function join(spans: TextSpan[], next: TextSpan): TextSpan[] {
  const last = spans.at(-1)
  const { note } = next
  const called = note === undefined ? {} : { note }
  const free = last !== undefined && last.note === undefined
  if (next.text === '' && !free) return [...spans, { text: '', ...called }]
  if (!free || (next.text !== '' && !sameFace(last, next))) return [...spans, next]
  return [...spans.slice(0, -1), { ...last, text: last.text + next.text, ...called }]
}

function sameFace(a: TextSpan, b: TextSpan): boolean {
  return (
    a.bold === b.bold && a.italic === b.italic && a.underline === b.underline && a.link === b.link
  )
}

/** Whether the text is lines of words in no face, without notes, lists, tables or pictures. */
export function isPlainText(text: RichText): boolean {
  return text.every(
    block =>
      block.kind === 'paragraph' &&
      block.spans.every(span => Object.keys(span).every(key => key === 'text')),
  )
}
