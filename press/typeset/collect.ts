import type { Note, Span } from '../../core/manuscript/manuscript'
import { normalizeThai } from '../../core/thai/sequence'
import { seen } from '../../core/thai/unseen'
import { linkPlaceOf, linkTo, notePlace } from './page'

/** The text of a paragraph in one string, and which face each stretch is set in. */
export interface Collected {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** `[start, end)` of the text in one look; or the mark of a note, which is no part of the text. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly look: SpanLook
  readonly mark: string | null
}

/** How a span differs from its paragraph. */
export interface SpanLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly link: string | null
  /** Nominal size, pt; `null` for that of the paragraph. */
  readonly size: number | null
  /** The mark of a note, small and raised: which of the paragraph's notes it calls. `null` for words. */
  readonly call: number | null
}

/** Joins the spans, mends the order of their letters, and keeps every mark with its consonant. */
export function collect(spans: readonly Span[]): Collected {
  const stretches: Stretch[] = []
  let text = ''
  let calls = 0
  for (const [index, raw] of wholeClusters(spans.map(span => span.text)).entries()) {
    const span = spans[index]
    const part = normalizeThai(seen(raw))
    if (span === undefined) continue
    const [start, end] = [text.length, text.length + part.length]
    if (part !== '') stretches.push({ start, end, look: lookOf(span), mark: null })
    text += part
    if (span.note === undefined) continue
    const mark = markText(span.note)
    const look = { ...lookOf(span), underline: false, link: linkTo(notePlace(mark)), call: calls++ }
    stretches.push({ start: end, end, look, mark })
  }
  return { text, stretches }
}

function lookOf(span: Span): SpanLook {
  return {
    bold: span.bold === true,
    italic: span.italic === true,
    underline: span.underline === true || isAddress(span.link),
    link: span.link ?? null,
    size: span.size ?? null,
    call: null,
  }
}

/** What leads elsewhere in the same paper looks like any other word. */
function isAddress(link: string | undefined): boolean {
  return link !== undefined && linkPlaceOf(link) === null
}

/** The mark of a note as it is set: `*` where it says nothing, for no note may be lost. */
export function markText({ mark }: Note): string {
  return seen(mark).trim() || '*'
}

const MARKS = '[\\u0e31\\u0e33-\\u0e3a\\u0e47-\\u0e4e]'
/** What is shaped or mended as one: a Thai cluster however it was typed, เเ, a letter with its accents. */
const CLUSTER = new RegExp(
  `\\u0e40\\u0e40|[\\u0e01-\\u0e2e\\u25cc]${MARKS}*(?:\\u0e32(?=${MARKS})|(?<=\\u0e4d${MARKS}*)\\u0e32)?${MARKS}*\\u0e45?|\\r\\n|.[\\p{M}\\u200d]*`,
  'gsu',
)

/** Cuts the same text between clusters only: a cluster that the spans share goes to the first of them. */
function wholeClusters(texts: readonly string[]): string[] {
  if (texts.length < 2) return [...texts]
  const ends: number[] = []
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length)
  const whole = texts.map(() => '')
  let span = 0
  for (const { index, 0: cluster } of texts.join('').matchAll(CLUSTER)) {
    while (span < ends.length - 1 && index >= (ends[span] ?? 0)) span++
    whole[span] += cluster
  }
  return whole
}
