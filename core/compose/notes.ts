import { remembered } from '../change/remembered'
import type { Block, Span } from '../manuscript/manuscript'
import { type Digits, withDigits } from '../thai/numerals'
import { eachParagraph } from './each-paragraph'

/**
 * Numbers the notes of a whole paper in the order in which it is read, ๑ ๒ ๓. The numbers are literal
 * text as all others are; a heading row that is set again on later pages calls its notes once.
 */
export function numberNotes(blocks: readonly Block[], digits: Digits): Block[] {
  let count = 0
  return blocks.map(block => {
    const numbered = numberBlock(block, count, digits)
    count += numbered.notes
    return numbered.block
  })
}

/** A block whose notes go on from `count`, and how many they are. One without any stays the same object. */
const numberBlock = remembered((block: Block, count: number, digits: Digits) => {
  let notes = 0
  const numberSpan = (span: Span): Span => {
    if (span.note === undefined) return span
    notes++
    return { ...span, note: { ...span.note, mark: withDigits(String(count + notes), digits) } }
  }
  const numbered = eachParagraph(block, paragraph => ({
    ...paragraph,
    spans: paragraph.spans.map(numberSpan),
  }))
  return { block: notes === 0 ? block : numbered, notes }
})
