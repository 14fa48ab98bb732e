import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMisspellings, MISSPELLINGS } from '../../../core/thai/misspellings'
import { mayBeNamed } from '../../../core/thai/name-titles'
import { endsWord, standingOf } from '../../../core/thai/word-edges'
import { lexicon } from './words'

const words = lexicon()
const LISTED = readFileSync('dist/assets/thai-words.txt', 'utf8')
  .split('\n')
  .filter(word => word.length > 3)

/** Two words of the list, the end of one and the beginning of the other making a misspelling together. */
function meetings(): string[] {
  return MISSPELLINGS.flatMap(({ wrong }) =>
    Array.from({ length: wrong.length - 1 }, (_, at) => {
      const [end, beginning] = [wrong.slice(0, at + 1), wrong.slice(at + 1)]
      const first = LISTED.filter(word => word.endsWith(end)).slice(0, 6)
      const second = LISTED.filter(word => word.startsWith(beginning)).slice(0, 6)
      const longer = (one: string, other: string) => one !== end || other !== beginning
      return first.flatMap(one => second.flatMap(other => (longer(one, other) ? one + other : [])))
    }).flat(),
  )
}

test('letters that meet where two words of the list do never stand as a whole word', () => {
  const met = meetings().flatMap(text => findMisspellings(text).map(found => ({ text, ...found })))
  expect(met.length).toBeGreaterThan(500)
  const whole = met.filter(
    ({ text, at, wrong }) => standingOf(text, at, at + wrong.length, words) === 'whole',
  )
  expect(whole).toEqual([])
})

test.each([
  ['ขออนุญาติจาก', 'อนุญาติ', 'whole'],
  ['กรกฏหมายเลข', 'กฏหมาย', 'across'],
  ['เป็นภาระกิจการของรัฐ', 'ภาระกิจ', 'across'],
  ['กอกฏหมายพงษ์', 'กฏหมาย', 'unknown'],
])('in «%s» the letters «%s» stand %s', (text, letters, standing) => {
  const at = text.indexOf(letters)
  expect(standingOf(text, at, at + letters.length, words)).toBe(standing)
})

test.each([
  ['นายสมดุลย์', true],
  ['ให้นางสาวกอไก่ สมดุลย์', true],
  ['น.ส. สมดุลย์', true],
  ['พล.ต.ท. สมดุลย์', true],
  ['บริษัท สมดุลย์', true],
  ['ร้านสมดุลย์', true],
  ['ผู้ทรงคุณวุฒิเห็นว่าสมดุลย์', false],
  ['ทนายความเห็นว่าสมดุลย์', false],
  ['บริษัทได้ยื่นคำขอเรื่องสมดุลย์', false],
  ['ผู้แทน สมดุลย์', true],
  ['ผู้แทน สมดุลย์ดีแล้ว', false],
  ['เรื่อง สมดุลย์', false],
  ['คำว่าสมดุลย์', true],
  ['กองสมดุลย์', true],
])('«%s»: may be a name is %s', (text, named) => {
  const at = text.indexOf('สมดุลย์')
  expect(mayBeNamed(text, at, at + 'สมดุลย์'.length, words)).toBe(named)
})

test.each([
  ['บูรณาการข้อมูล', true],
  ['มอบหมายให้ประสานสพร', false],
  ['ให้กพ', false],
])('«%s» ends in a word: %s', (text, ends) => {
  expect(endsWord(text, text.length, words)).toBe(ends)
})
