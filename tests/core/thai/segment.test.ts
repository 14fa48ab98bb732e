import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { segment } from '../../../core/thai/segment'
import { lexicon } from './words'

const general = lexicon()

function cut(text: string): string {
  return segment(text, general)
    .map(word => text.slice(word.start, word.end))
    .join('|')
}

test.each([
  'ตาม|พระราชบัญญัติ|ป้องกัน|และ|ปราบปราม|การค้ามนุษย์',
  'ที่ประชุม|รับทราบ',
  'เสนอ|ให้|ยกเลิก|มาตรการ',
  'จังหวัด|สมุทรสาคร',
  'เชิงปฏิบัติการ|ถอดบทเรียน',
  'ผู้เสียหาย|จาก|การค้ามนุษย์',
])('cuts %s', words => {
  expect(cut(words.replaceAll('|', ''))).toBe(words)
})

test('a word of the house wins over every other', () => {
  const text = 'ศูนย์บ้านสุขใจ'
  const house = lexicon('บ้านสุขใจ')
  expect(segment(text, house).map(word => text.slice(word.start, word.end))).toEqual([
    'ศูนย์',
    'บ้านสุขใจ',
  ])
})

test('an unknown stretch stays whole', () => {
  expect(cut('ฆฬฆฬฆฬ')).toBe('ฆฬฆฬฆฬ')
})

test('the words cover the text and begin at no dependent letter', () => {
  const thai = fc.string({ unit: fc.constantFrom(...'กขคงจดตทนบปมยรลวสหอาะิีุู่้์ำัเแไ') })
  fc.assert(
    fc.property(thai, text => {
      const words = segment(text, general)
      expect(words.map(word => text.slice(word.start, word.end)).join('')).toBe(text)
      for (const word of words.slice(1)) expect(text.slice(word.start)).not.toMatch(/^[ะ-ฺ็-๎]/)
    }),
  )
})
