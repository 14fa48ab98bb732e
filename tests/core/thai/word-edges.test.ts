import { expect, test } from 'vitest'
import { mayBeNamed } from '../../../core/thai/name-titles'
import { endsWord, standingOf } from '../../../core/thai/word-edges'
import { lexicon } from './words'

const words = lexicon()

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
