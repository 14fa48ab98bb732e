import { remembered } from '../change/remembered'
import type { BarRow, Block, Note, Paragraph, Span } from '../manuscript/manuscript'
import { type Digits, withDigits } from '../thai/numerals'
import { eachParagraph } from './each-paragraph'

/**
 * Sets every word of the paper in one kind of digits, typed text as well as computed numbers. What
 * `withDigits` leaves alone (addresses, Latin codes) stays as typed.
 */
export function setDigits(blocks: readonly Block[], digits: Digits): Block[] {
  return blocks.map(block => setBlock(block, digits))
}

const setBlock = remembered((block: Block, digits: Digits): Block => {
  if (block.kind === 'bars') return { ...block, rows: block.rows.map(row => setBar(row, digits)) }
  if (block.kind !== 'signature')
    return eachParagraph(block, paragraph => setParagraph(paragraph, digits))
  return {
    ...block,
    closing: withDigits(block.closing, digits),
    lines: block.lines.map(line => withDigits(line, digits)),
  }
})

function setBar(row: BarRow, digits: Digits): BarRow {
  const parts = row.parts.map(part => ({ ...part, word: withDigits(part.word, digits) }))
  return { ...row, label: withDigits(row.label, digits), parts }
}

/**
 * Digits are judged over whole words, for a word may change its face in the middle (NRM in bold, 2
 * not). Setting them never changes the length of a text, so the faces can be cut out again.
 */
function setParagraph(paragraph: Paragraph, digits: Digits): Paragraph {
  const links = paragraph.spans.map(span => span.link !== undefined)
  const spans = paragraph.spans.map((span, index) => {
    const note = setNote(span.note, digits)
    if (links[index]) return { ...span, ...note, text: withDigits(span.text, digits) }
    const from = links.lastIndexOf(true, index) + 1
    const next = links.indexOf(true, index)
    const words = paragraph.spans.slice(from, next < 0 ? undefined : next)
    const at = textOf(paragraph.spans.slice(from, index)).length
    const text = withDigits(textOf(words), digits).slice(at, at + span.text.length)
    return { ...span, ...note, text }
  })
  return { ...paragraph, spans }
}

function setNote(note: Note | undefined, digits: Digits): Pick<Span, 'note'> {
  return note === undefined ? {} : { note: { ...note, text: withDigits(note.text, digits) } }
}

function textOf(spans: readonly Span[]): string {
  return spans.map(span => span.text).join('')
}
