import { normalizeThai } from '../../core/thai/sequence'
import { typed } from '../../core/thai/unseen'

/** Words as the document keeps them: no invisible controls, marks in the order of the language. */
export function cleanWords(text: string): string {
  return normalizeThai(typed(text.replaceAll('\u00a0', ' ')))
}
