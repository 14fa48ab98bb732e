import type { Numbering } from '../core/manuscript/manuscript'
import { type Digits, withDigits } from '../core/thai/numerals'

/** The letters that pages before the text are numbered with, as Word's `thaiLetters` are. */
const LETTERS = [...'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ']

/** A page's number as it is printed: «๒», «ข», or nothing on a cover. */
export function folioText(
  { count, numbering }: { readonly count: number; readonly numbering: Numbering },
  digits: Digits,
): string {
  switch (numbering) {
    case 'none':
      return ''
    case 'numbers':
      return withDigits(String(count), digits)
    case 'letters': {
      const round = Math.ceil(count / LETTERS.length)
      return (LETTERS[(count - 1) % LETTERS.length] ?? '').repeat(round)
    }
  }
}
