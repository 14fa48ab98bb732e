import { type Lexicon, SYLLABLE } from './lexicon'
import { segment, type Word } from './segment'

/**
 * How letters stand in a text: as `whole` words, `across` the edges of words that read soundly, or in a way that
 * the lists cannot tell: beside letters of no known word.
 */
export type EdgeStanding = 'whole' | 'across' | 'unknown'

/** How the letters from `at` to `end` stand among the words of the Thai text around them. */
export function standingOf(text: string, at: number, end: number, lexicon: Lexicon): EdgeStanding {
  const words = wordsAround(text, at, end, lexicon)
  const cut = [at, end].flatMap(
    edge => words.find(word => word.start < edge && edge < word.end) ?? [],
  )
  if (cut.length === 0) return 'whole'
  const touched = words.filter(word => word.start < end && word.end > at)
  return touched.every(({ kind }) => kind > SYLLABLE) ? 'across' : 'unknown'
}

/** Whether a word that the lists know, of three letters or more, ends at that place. */
export function endsWord(text: string, end: number, lexicon: Lexicon): boolean {
  const last = wordsAround(text, end, end, lexicon).find(word => word.end === end)
  return last !== undefined && last.kind > SYLLABLE && last.end - last.start >= 3
}

/** The words of the Thai letters that are joined to a place, by their places in the text. */
export function wordsAround(text: string, at: number, end: number, lexicon: Lexicon): Word[] {
  let start = at
  while (isThai(text.charCodeAt(start - 1))) start--
  let stop = end
  while (isThai(text.charCodeAt(stop))) stop++
  return segment(text.slice(start, stop), lexicon).map(word => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
}

function isThai(code: number): boolean {
  return code >= 0x0e01 && code <= 0x0e4e
}
