import { normalizeThai } from '../../core/thai/sequence'

/** What ends a line elsewhere; PowerPoint and Word break lines with a vertical tab. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control and format characters, as the doctor counts them: invisible, and they break search. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu

/** Words as the document keeps them: no invisible controls, marks in the order of the language. */
export function cleanWords(text: string): string {
  return normalizeThai(
    text.replaceAll('\u00a0', ' ').replaceAll(LINE_ENDS, '\n').replaceAll(INVISIBLE, ''),
  )
}
