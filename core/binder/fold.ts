import { toArabicDigits } from '../thai/numerals'
import { normalizeThai } from '../thai/sequence'

/** Characters that nobody sees and that part no words. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** ำ written as its two halves, with a tone between them or not. */
const HALVED_AM = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g

/** One form for what people do not tell apart: digits, the order of marks, ำ in one or two, case, what is not seen. */
export function fold(text: string): string {
  const seen = text.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(HALVED_AM, '$1\u0e33')
  return toArabicDigits(normalizeThai(seen)).toLowerCase()
}

/** A folded text without what slips of the finger change: tones and ็ away, short and long twins of a vowel as one. */
export function bare(folded: string): string {
  return folded
    .replaceAll(/[\u0e47-\u0e4b\u0e4e]/g, '')
    .replaceAll(/[\u0e35\u0e36\u0e37]/g, '\u0e34')
    .replaceAll('\u0e39', '\u0e38')
    .replaceAll('\u0e43', '\u0e44')
    .replaceAll('\u0e40\u0e40', '\u0e41')
}
