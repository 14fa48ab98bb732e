import { expect, test } from 'vitest'
import { compose } from '../../../core/compose/compose'
import { placeTexts } from '../../../core/compose/letterhead'
import { type PlaceName, placeNamed } from '../../../core/office/letterhead-places'
import { LETTER } from '../../press/docx/letterhead/letter'
import { context, contextFor, paperWords, sample } from '../papers'

test.each([
  ['no', 'no'],
  ['เลขที่', 'no'],
  ['BODY', 'body'],
  [' เนื้อหา ', 'body'],
  ['copies-to', 'copies-to'],
  ['ที่อยู่', null],
  ['', null],
  ['constructor', null],
])('{{%s}} is %s', (typed, place) => {
  expect(placeNamed(typed)).toBe(place)
})

test('a letter fills every place that is for words, in the digits of the house', () => {
  const texts = placeTexts(LETTER, context('circular-letter', 'arabic'))
  expect(texts).toMatchObject({
    no: 'พม 0218/ว',
    date: '15 สิงหาคม 2561',
    to: 'หัวหน้าหน่วยงานตามบัญชีแจกจ่าย',
    sender: 'กองต่อต้านการค้ามนุษย์\nถนนกรุงเกษม กรุงเทพฯ 10100',
    enclosures: '1. ระเบียบวาระการประชุม 1 ชุด\n2. แบบตอบรับ 1 แผ่น',
    'copies-to': '',
    urgency: 'ด่วน',
    organisation: 'กองต่อต้านการค้ามนุษย์',
  })
})

test('what a letter must have and lacks is dots; what minutes do not have is empty', () => {
  expect(placeTexts({ ...LETTER, recipient: ' ' }, context('circular-letter')).to).toMatch(/^…+$/)
  const minutes = sample('minutes-2561-09')
  expect(placeTexts(minutes, contextFor(minutes))).toMatchObject({
    no: '',
    to: '',
    title: expect.stringContaining('รายงานการประชุม'),
  })
})

const PLACED: readonly (readonly [PlaceName, string])[] = [
  ['no', 'พม ๐๒๑๘/ว'],
  ['date', '๑๕ สิงหาคม ๒๕๖๑'],
  ['sender', 'ถนนกรุงเกษม'],
  ['subject', 'ขอเชิญประชุมติดตามผลการดำเนินงาน'],
  ['to', 'หัวหน้าหน่วยงานตามบัญชีแจกจ่าย'],
  ['urgency', 'ด่วน'],
  ['citations', 'ลงวันที่ ๑ สิงหาคม'],
  ['enclosures', 'แบบตอบรับ ๑ แผ่น'],
  ['contact', 'กลุ่มติดตามและประเมินผล'],
]

test.each([
  ['circular-letter', 'external'],
  ['memo', 'memo'],
] as const)('%s: what the letterhead prints is left out, and nothing else', (name, form) => {
  const letter = { ...LETTER, template: name, form }
  const words = (placed?: readonly PlaceName[]) =>
    paperWords(
      compose(letter, { ...context(name), ...(placed && { letterhead: new Set(placed) }) }),
    )
  const whole = words()
  for (const [place, text] of PLACED.filter(([, text]) => whole.includes(text))) {
    const rest = words(['body', place])
    expect(rest, place).not.toContain(text)
    for (const [other, kept] of PLACED)
      if (other !== place && whole.includes(kept)) expect(rest, place).toContain(kept)
  }
})
