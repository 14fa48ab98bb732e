import type { Block, Paragraph } from '../manuscript/manuscript'
import { withDigits } from '../thai/numerals'
import { eachParagraph } from './each-paragraph'

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
  return blocks.map(block => eachParagraph(block, numberParagraph))
}
