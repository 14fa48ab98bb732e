import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeThai } from '../../../core/thai/sequence'

test.each([
  ['two เ for แ', 'เเผน', 'แผน'],
  ['nikhahit, tone, aa', 'นํ้า', 'น้ำ'],
  ['tone, nikhahit, aa', 'น้ํา', 'น้ำ'],
  ['tone after am', 'นำ้', 'น้ำ'],
  ['tone after aa', 'นา้', 'น้า'],
  ['aa, nikhahit', 'คาํ', 'คำ'],
  ['nikhahit, aa', 'คํา', 'คำ'],
  ['tone twice', 'ที่่', 'ที่'],
  ['tone twice apart', 'ป้้อง', 'ป้อง'],
  ['vowel twice', 'ดีี', 'ดี'],
  ['tone before vowel above', 'ท่ี', 'ที่'],
  ['tone before vowel below', 'ผู้', 'ผู้'],
  ['tone before mai han akat', 'ส่ัง', 'สั่ง'],
  ['silencer before vowel', 'สิทธ์ิ', 'สิทธิ์'],
  ['several at once', 'เเล้วท่ีประชุมนํ้า', 'แล้วที่ประชุมน้ำ'],
])('repairs %s', (_, typed, meant) => {
  expect(normalizeThai(typed)).toBe(meant)
})

test.each([
  'ก่ำ',
  'ผู้',
  'สั่ง',
  'ปริญญา',
  'เกี๊ยะ',
  'พระพุทธเจ้าฯ',
  'สิทธิ์',
  'พันธุ์',
  'ก็',
  'ฤๅษี',
  'พินฺทุ',
  'กตุํ',
  'สหสฺสํ',
  'ผัวะ',
  'โน้ต',
  'แก๊ง',
  '๑๒ ก.ย. ๖๑',
  'café',
  'ไม่มีอะไรเสีย',
])('leaves %s alone', text => {
  expect(normalizeThai(text)).toBe(text)
})

const consonant = fc.constantFrom(...'กขคงจชดตถทนบปพมยรลวสหอ')
const tone = fc.constantFrom('', '่', '้', '๊', '๋')
const validSyllable = fc
  .tuple(
    fc.constantFrom('', 'เ', 'แ', 'โ', 'ไ'),
    consonant,
    fc.constantFrom('', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู'),
    tone,
    fc.constantFrom('', 'า', 'น', 'ะ'),
  )
  .map(parts => parts.join(''))

test('valid syllables stay as they are', () => {
  fc.assert(
    fc.property(fc.array(validSyllable), syllables => {
      // Two words may meet so that the second begins with เ after an เ: that is no เเ of a typist.
      fc.pre(!syllables.join('').includes('เเ'))
      expect(normalizeThai(syllables.join(''))).toBe(syllables.join(''))
    }),
  )
})

test('a second pass changes nothing', () => {
  const anyThai = fc.string({ unit: fc.constantFrom(...'กนทำาะิีุู่้๊์ํ็ัเแๆฯ ๅฺ') })
  fc.assert(
    fc.property(anyThai, text => {
      const once = normalizeThai(text)
      expect(normalizeThai(once)).toBe(once)
    }),
    { numRuns: 1000 },
  )
})
