import type { Severity } from '../check/rule'
import { toThaiDigits } from '../thai/numerals'

/** What the places of a paper are called before their numbers. */
export const PLACE_WORDS = {
  agenda: 'ระเบียบวาระที่',
  topic: 'เรื่องที่',
  action: 'ข้อสั่งการที่',
  finding: 'ข้อค้นพบที่',
} as const

/** How much a gap weighs, before its line. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  must: 'ต้องแก้',
  should: 'ควรแก้',
  advice: 'แนะนำ',
}

/** How often one and the same thing was found in one place; follows its line. */
export function times(count: number): string {
  return ` (${toThaiDigits(String(count))} แห่ง)`
}

/** The sum at the end of `check`: «ต้องแก้ ๒ ข้อ ควรแก้ ๑ ข้อ». */
export function gapSum(counts: readonly (readonly [severity: Severity, count: number])[]): string {
  const told = counts.filter(([, count]) => count > 0)
  return told
    .map(([severity, count]) => `${SEVERITY_WORDS[severity]} ${toThaiDigits(String(count))} ข้อ`)
    .join(' ')
}
