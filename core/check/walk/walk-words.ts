import type { Span, TextBlock } from '../../model/rich-text'
import type { Edit, Place } from '../rule'
import { editLine, editSpans } from './edit-spans'
import type { LineKind, Walker } from './walk'

/** What a run of words is: running text, an item of a list, a footnote, or a line of facts. */
export type WordsKind = 'body' | 'list' | 'note' | LineKind

/** What one who walks over the words of a document does with each run of them: the changes he asks for. */
type Visit = (words: string, kind: WordsKind, place: Place) => readonly Edit[]

/** One who visits every run of words and makes the changes asked for. */
export function wordsWalker(visit: Visit): Walker {
  return {
    text: (text, place) => text.map(block => walkBlock(block, visit, place)),
    line: (line, kind, place) => editLine(line, visit(line, kind, place)),
  }
}

function walkBlock(block: TextBlock, visit: Visit, place: Place): TextBlock {
  const run = (kind: WordsKind) => (spans: readonly Span[]) => walkSpans(spans, kind, visit, place)
  switch (block.kind) {
    case 'paragraph':
      return { ...block, spans: run('body')(block.spans) }
    case 'list':
      return {
        ...block,
        items: block.items.map(item => ({ ...item, spans: run('list')(item.spans) })),
      }
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(run('body')))) }
    case 'picture': {
      const { caption } = block.picture
      const edits = visit(caption, 'line', place)
      return { ...block, picture: { ...block.picture, caption: editLine(caption, edits) } }
    }
  }
}

function walkSpans(spans: readonly Span[], kind: WordsKind, visit: Visit, place: Place): Span[] {
  const words = spans.length === 1 ? (spans[0]?.text ?? '') : spans.map(span => span.text).join('')
  const edits = visit(words, kind, place)
  return (edits.length === 0 ? spans : editSpans(spans, edits)).map((span): Span => {
    if (span.note === undefined) return span
    return { ...span, note: editLine(span.note, visit(span.note, 'note', place)) }
  })
}
