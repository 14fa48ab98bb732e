import { remembered } from '../../core/change/remembered'
import type { Document } from '../../core/model/document'
import { plainText, type RichText, type TextBlock } from '../../core/model/rich-text'
import { textsOf } from '../../core/model/walk/walk'

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/** How many words staff wrote, names and forms left out. */
export function countWords(document: Document): number {
  return textsOf(document).reduce((sum, text) => sum + countText(text), 0)
}

const countText = remembered((text: RichText) =>
  text.reduce((sum, block) => sum + countBlock(block), 0),
)

/** Counting a line costs time that grows with its square, and most blocks stay the same objects. */
const countBlock = remembered((block: TextBlock) =>
  plainText([block])
    .split('\n')
    .reduce((sum, line) => sum + countLine(line), 0),
)

/** How many words stand on a line. */
export function countLine(line: string): number {
  return [...segmenter.segment(line)].filter(word => word.isWordLike).length
}
