import { normalizeSpans, type TextSpan } from '../../model/rich-text'
import type { Edit } from '../rule'

/** Changes words of one line. Edits must not overlap. */
export function editLine(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.at - a.at)
    .reduce(
      (line, { at, length, text: words }) => line.slice(0, at) + words + line.slice(at + length),
      text,
    )
}

/**
 * Changes words of a run of spans, each span keeping its face. New words take the face of the first
 * character that they replace, or of the one before where they replace none.
 */
export function editSpans(spans: readonly TextSpan[], edits: readonly Edit[]): TextSpan[] {
  if (edits.length === 0) return [...spans]
  let start = 0
  const changed = spans.map((span, index) => {
    const from = start
    const to = from + span.text.length
    start = to
    const first = index === 0
    const own = edits.flatMap(edit => within(edit, from, to, first))
    return { ...span, text: editLine(span.text, own) }
  })
  return normalizeSpans(changed)
}

/** The share of an edit that falls on the characters from `from` to `to`, counted from `from`. */
function within({ at, length, text }: Edit, from: number, to: number, first: boolean): Edit[] {
  const begins =
    length === 0 ? (from < at && at <= to) || (first && at === 0) : from <= at && at < to
  const cut = { start: Math.max(at, from), end: Math.min(at + length, to) }
  if (!begins && cut.start >= cut.end) return []
  const share = Math.max(0, cut.end - cut.start)
  return [{ at: cut.start - from, length: share, text: begins ? text : '' }]
}
