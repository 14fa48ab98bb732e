import type { Severity } from '../check/rule'
import { toArabicDigits } from '../thai/numerals'
import { figures, fill, joined, type Sentence, sentence } from './sentence'

const PLACE_WORDS = {
  agenda: sentence('ระเบียบวาระที่ {}', 'Agenda item {}'),
  topic: sentence('เรื่องที่ {}', 'Topic {}'),
  action: sentence('ข้อสั่งการที่ {}', 'Action item {}'),
  finding: sentence('ข้อค้นพบที่ {}', 'Finding {}'),
} as const

/** What a place of a paper is called, with the number that the paper counts: «เรื่องที่ ๕.๑». */
export function placeName(place: keyof typeof PLACE_WORDS, number: string): Sentence {
  return fill(PLACE_WORDS[place], sentence(number, toArabicDigits(number)))
}

/** How much a gap weighs, before its line. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Sentence>> = {
  must: sentence('ต้องแก้', 'must mend'),
  should: sentence('ควรแก้', 'should mend'),
  advice: sentence('แนะนำ', 'advice'),
}

/** How often one and the same thing was found in one place; follows its line. */
export function times(count: number): Sentence {
  return fill(sentence(' ({} แห่ง)', ' ({} places)'), figures(count))
}

/** The sum at the end of `check`: «ต้องแก้ ๒ ข้อ ควรแก้ ๑ ข้อ». */
export function gapSum(
  counts: readonly (readonly [severity: Severity, count: number])[],
): Sentence {
  const told = counts.filter(([, count]) => count > 0)
  const one = sentence('{} {} ข้อ', '{}: {}')
  const parts = told.map(([severity, count]) => fill(one, SEVERITY_WORDS[severity], figures(count)))
  return joined(parts, ' ')
}
