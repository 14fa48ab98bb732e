import { inLanguage, type Sentence } from '../core/wording/sentence'

/** What a person reads in Thai; words that stand in no language are the same in each. */
export function inThai(words: Sentence | string | undefined): string {
  return typeof words === 'object' ? inLanguage(words, 'th') : (words ?? '')
}
