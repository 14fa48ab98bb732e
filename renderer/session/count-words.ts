import type { Document } from '../../core/model/document'
import { plainText, type RichText } from '../../core/model/rich-text'

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

function textsOf(document: Document): RichText[] {
  const texts = Object.values(document.texts)
  switch (document.kind) {
    case 'minutes': {
      const matters = document.agenda.flatMap(item => [item, ...item.topics])
      const actions = matters.flatMap(matter => matter.actions)
      return [
        ...texts,
        ...matters.flatMap(matter => [matter.text, matter.resolution?.text ?? []]),
        ...actions.flatMap(action => [action.task, action.progress]),
      ]
    }
    case 'findings':
      return [
        ...texts,
        ...document.findings.map(finding => finding.text),
        ...document.actions.flatMap(action => [action.task, action.progress]),
      ]
    default:
      return texts
  }
}
