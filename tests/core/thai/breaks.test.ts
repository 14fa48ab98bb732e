import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findBreaks } from '../../../core/thai/breaks'
import { BREAK_COST } from '../../../core/thai/word-costs'
import { readMarked } from '../../thai/marked-text'
import { lexicon } from './words'

const general = lexicon()

/** The text with a bar wherever a line may end in ordinary setting. */
function breakable(text: string, ...house: string[]): string {
  const costs = findBreaks(text, house.length === 0 ? general : lexicon(...house))
  return Array.from(text, (_, at) => at)
    .map(at => ((costs[at] ?? 0) < BREAK_COST.emergency ? '|' : '') + text.charAt(at))
    .join('')
}

test.each([
  ['ที่ประชุม|มี|มติ|ให้|ทุก|หน่วยงาน|รายงาน|ภายใน|วันที่_๓๐ กันยายน'],
  ['เมื่อ|วันพุธที่_๑๕_สิงหาคม |๒๕๖๑ |เวลา_๐๙.๓๐_น.'],
  ['ผู้แทน|จาก |๒๐_หน่วยงาน |เข้าร่วม'],
  ['ข้อมูล|ต่าง_ๆ |จาก|กรุงเทพฯ'],
])('a line may end only at the bars of %s', marked => {
  const { text, marks } = readMarked(marked)
  const costs = findBreaks(text, general)
  for (const at of Array.from(text.slice(1), (_, at) => at))
    if ((costs[at + 1] ?? 0) < BREAK_COST.emergency) expect(marks[at + 1]).toBe('good')
})

test('a good place is cheaper than a poor one', () => {
  const text = 'ดำเนินการ แล้ว และประชุม'
  const costs = findBreaks(text, general)
  const after = (word: string): number => costs[text.indexOf(word) + word.length] ?? 0
  expect(after('ดำเนินการ ')).toBe(BREAK_COST.space)
  expect(after('และ')).toBe(BREAK_COST.particle)
})

test('a long name of the house breaks between its words, a short one never', () => {
  const long = 'กระทรวงการพัฒนาสังคมและความมั่นคงของมนุษย์'
  expect(breakable(`ให้${long}`, long)).toContain('และ|ความมั่นคง')
  expect(breakable('ให้ศูนย์ฟ้าใส', 'ศูนย์ฟ้าใส')).toBe('ให้|ศูนย์ฟ้าใส')
})

test('house phrases with spaces, dots and Latin letters stay whole', () => {
  expect(breakable('ใช้ กลไก NRM ไทย', 'กลไก NRM ไทย')).toBe('ใช้ |กลไก NRM ไทย')
})

test('zero width space breaks and word joiner does not', () => {
  expect(breakable('ฆฬ\u200bฆฬ')).toBe('ฆฬ\u200b|ฆฬ')
  expect(breakable('ประชุม\u2060แล้ว')).toBe('ประชุม\u2060แล้ว')
})

test('no text makes a line begin with a dependent letter, ๆ, ฯ or a closing mark', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'กขทนรสหอาิีุ่้์ำเแไๆฯ ()“”.,/๑๒Ab-–\u200b') })
  fc.assert(
    fc.property(anyText, text => {
      const costs = findBreaks(text, general)
      for (let at = 1; at < text.length; at++)
        if ((costs[at] ?? 0) < BREAK_COST.never) {
          expect(text.charAt(at)).not.toMatch(/[ะ-ฺๅ-๎ฯ)”.,\s]/)
          expect(text.charAt(at - 1)).not.toMatch(/[เ-ไ(“]/)
        }
    }),
    { numRuns: 1000 },
  )
})
