import type { Document } from '../../core/model/document'
import { plainText } from '../../core/model/rich-text'
import { textsOf } from '../../core/model/walk/walk'

const segmenter = new Intl.Segmenter('th', { granularity: 'word' })
/** Counting a line costs time that grows with its square, and most lines stay as they were. */
const counted = new Map<string, number>()
const REMEMBERED = 5000

/** How many words staff wrote, names and forms left out. */
export function countWords(document: Document): number {
  if (counted.size > REMEMBERED) counted.clear()
  return textsOf(document)
    .flatMap(text => plainText(text).split('\n'))
    .reduce((sum, line) => sum + countLine(line), 0)
}

/** How many words stand on a line. */
export function countLine(line: string): number {
  const known = counted.get(line)
  if (known !== undefined) return known
  const count = [...segmenter.segment(line)].filter(word => word.isWordLike).length
  counted.set(line, count)
  return count
}
