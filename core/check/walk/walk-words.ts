import type { TextBlock, TextSpan } from '../../model/rich-text'
import { mapAll, withParts } from '../../model/walk/unchanged'
import type { LineKind, Place, Walker } from '../../model/walk/walker'
import type { Edit } from '../rule'
import { editLine, editSpans } from './edit-spans'

/** What a run of words is: running text, an item of a list, a footnote, or a line of facts; a position counts as a name. */
export type WordsKind = 'body' | 'list' | 'note' | Exclude<LineKind, 'position'>

/** What one who walks over the words of a document does with each run of them: the changes he asks for. */
type Visit = (words: string, kind: WordsKind, place: Place) => readonly Edit[]

/** One who visits every run of words and makes the changes asked for. */
export function wordsWalker(visit: Visit): Pick<Walker, 'text' | 'line'> {
  return {
    text: (text, place) => mapAll(text, block => walkBlock(block, visit, place)),
    line: (line, kind, place) =>
      editLine(line, visit(line, kind === 'position' ? 'name' : kind, place)),
  }
}

function walkBlock(block: TextBlock, visit: Visit, place: Place): TextBlock {
  const run = (kind: WordsKind) => (spans: TextSpan[]) => walkSpans(spans, kind, visit, place)
  switch (block.kind) {
    case 'paragraph':
      return withParts(block, { spans: run('body')(block.spans) })
    case 'list': {
      const item = run('list')
      const items = mapAll(block.items, one => withParts(one, { spans: item(one.spans) }))
      return withParts(block, { items })
    }
    case 'table': {
      const line = run('body')
      const rows = mapAll(block.rows, row => mapAll(row, cell => mapAll(cell, line)))
      return withParts(block, { rows })
    }
    case 'picture': {
      const { picture } = block
      const caption = editLine(picture.caption, visit(picture.caption, 'line', place))
      return withParts(block, { picture: withParts(picture, { caption }) })
    }
  }
}

function walkSpans(spans: TextSpan[], kind: WordsKind, visit: Visit, place: Place): TextSpan[] {
  const words = spans.length === 1 ? (spans[0]?.text ?? '') : spans.map(span => span.text).join('')
  const edits = visit(words, kind, place)
  return mapAll(edits.length === 0 ? spans : editSpans(spans, edits), span => {
    if (span.note === undefined) return span
    return withParts(span, { note: editLine(span.note, visit(span.note, 'note', place)) })
  })
}
