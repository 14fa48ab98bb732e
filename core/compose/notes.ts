import type { Block, Cell, Paragraph, Row } from '../manuscript'
import { withDigits } from '../thai/numerals'

/**
 * Numbers the notes of a whole paper in the order in which it is read, ๑ ๒ ๓. The numbers are literal
 * text as all others are; a heading row that is set again on later pages calls its notes once.
 */
export function numberNotes(blocks: readonly Block[], digits: 'thai' | 'arabic'): Block[] {
  let count = 0
  const numberParagraph = (paragraph: Paragraph): Paragraph => {
    if (paragraph.spans.every(span => span.note === undefined)) return paragraph
    const spans = paragraph.spans.map(span => {
      if (span.note === undefined) return span
      count++
      return { ...span, note: { ...span.note, mark: withDigits(String(count), digits) } }
    })
    return { ...paragraph, spans }
  }
  const numberRow = (row: Row): Row => ({
    ...row,
    cells: row.cells.map(
      (cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map(numberParagraph) }),
    ),
  })
  return blocks.map((block): Block => {
    if (block.kind === 'paragraph') return numberParagraph(block)
    if (block.kind !== 'table') return block
    return { ...block, header: block.header.map(numberRow), rows: block.rows.map(numberRow) }
  })
}
