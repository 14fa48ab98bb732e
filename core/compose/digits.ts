import type { Block, Cell, Paragraph, Row } from '../manuscript'
import { withDigits } from '../thai/numerals'

type Digits = 'thai' | 'arabic'

/**
 * Sets every word of the paper in one kind of digits, typed text as well as computed numbers. What
 * `withDigits` leaves alone (addresses, Latin codes) stays as typed.
 */
export function setDigits(blocks: readonly Block[], digits: Digits): Block[] {
  return blocks.map(block => setBlock(block, digits))
}

function setBlock(block: Block, digits: Digits): Block {
  switch (block.kind) {
    case 'paragraph':
      return setParagraph(block, digits)
    case 'table':
      return {
        ...block,
        header: block.header.map(row => setRow(row, digits)),
        rows: block.rows.map(row => setRow(row, digits)),
      }
    case 'signature':
      return {
        ...block,
        closing: withDigits(block.closing, digits),
        lines: block.lines.map(line => withDigits(line, digits)),
      }
    case 'room':
    case 'page-break':
      return block
  }
}

function setParagraph(paragraph: Paragraph, digits: Digits): Paragraph {
  const spans = paragraph.spans.map(span => ({ ...span, text: withDigits(span.text, digits) }))
  return { ...paragraph, spans }
}

function setRow(row: Row, digits: Digits): Row {
  const cells = row.cells.map(
    (cell): Cell => ({
      ...cell,
      paragraphs: cell.paragraphs.map(paragraph => setParagraph(paragraph, digits)),
    }),
  )
  return { ...row, cells }
}
