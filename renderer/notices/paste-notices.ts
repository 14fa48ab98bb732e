import { leftOutSentence, partedSentence, unfoldedSentence } from '../../core/wording/paste'
import type { Sentence } from '../../core/wording/sentence'
import type { PasteReport } from '../editor/markup/report'
import { countLine } from '../session/count-words'

/** So many letters of what stayed out are shown; more of them would hide the desk. */
const SHOWN_LETTERS = 60

/** What is to be said of a paste; nothing where all of it came in as it stood. */
export function pasteSentences({ left, parted, unfolded }: PasteReport): Sentence[] {
  return [
    ...[...left].map(([why, words]) => leftOutSentence(why, countLine(words), shortened(words))),
    ...(parted === 0 ? [] : [partedSentence(parted)]),
    ...(unfolded === 0 ? [] : [unfoldedSentence(unfolded)]),
  ]
}

function shortened(words: string): string {
  return words.length <= SHOWN_LETTERS ? words : `${words.slice(0, SHOWN_LETTERS).trim()}…`
}
