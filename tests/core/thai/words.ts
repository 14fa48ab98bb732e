import { readFileSync } from 'node:fs'
import { type Lexicon, openLexicon } from '../../../core/thai/lexicon'

/** The lexicon that ships, with the office's own words if any. */
export function lexicon(...house: string[]): Lexicon {
  return openLexicon(readFileSync('dist/assets/thai-words.txt', 'utf8'), house)
}
