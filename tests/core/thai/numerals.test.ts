import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  KINDS_OF_DIGITS,
  mixesDigits,
  toArabicDigits,
  toThaiDigits,
  withDigits,
} from '../../../core/thai/numerals'

test.each([
  ['15 สิงหาคม 2561', '๑๕ สิงหาคม ๒๕๖๑'],
  ['12.00 น.', '๑๒.๐๐ น.'],
  ['โทร. 0 2659 6243', 'โทร. ๐ ๒๖๕๙ ๖๒๔๓'],
  ['ครั้งที่ ๑/2561', 'ครั้งที่ ๑/๒๕๖๑'],
  ['ระบบ NRM2 และ COVID-19', 'ระบบ NRM2 และ COVID-19'],
  ['ที่มา : http://www.thaigov.go.th/news/14626', 'ที่มา : http://www.thaigov.go.th/news/14626'],
  ['desk15@example.go.th โทร 1300', 'desk15@example.go.th โทร ๑๓๐๐'],
  ['พม 0218/ว', 'พม ๐๒๑๘/ว'],
  ['AAR 4 คำถาม', 'AAR ๔ คำถาม'],
  ['อยู่ใน Tier 2 เป็นปีที่ 3', 'อยู่ใน Tier 2 เป็นปีที่ ๓'],
  ['มาตรฐาน ISO 27001 และ ISO/IEC 29110', 'มาตรฐาน ISO 27001 และ ISO/IEC 29110'],
  ['', ''],
])('on Thai paper «%s» is «%s»', (typed, printed) => {
  expect(withDigits(typed, 'thai')).toBe(printed)
})

test.each([
  ['๑๕ สิงหาคม ๒๕๖๑', '15 สิงหาคม 2561'],
  ['NRM๒', 'NRM2'],
])('on paper of Arabic digits «%s» is «%s»', (typed, printed) => {
  expect(withDigits(typed, 'arabic')).toBe(printed)
})

test.each([
  ['3/๒๕๖6', true],
  ['๑๕ สิงหาคม 2561', true],
  ['๑๕ สิงหาคม ๒๕๖๑ ตาม NRM2', false],
  ['ปี ๒๕๖๑ อยู่ใน Tier 2', false],
  ['15 สิงหาคม 2561', false],
  ['ไม่มีเลข', false],
])('«%s» mixes digits: %s', (text, mixed) => {
  expect(mixesDigits(text)).toBe(mixed)
})

test('Thai and Arabic digits are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.nat(), number => {
      expect(toArabicDigits(toThaiDigits(number))).toBe(String(number))
    }),
  )
})

test('setting the digits twice changes nothing more', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('1', '๒', 'A', '/', '.', ' ', 'ก', '@') }),
      text => {
        const once = withDigits(text, 'thai')
        expect(withDigits(once, 'thai')).toBe(once)
        expect(mixesDigits(once)).toBe(false)
      },
    ),
  )
})

test('a hundred thousand digits take no time', () => {
  const started = performance.now()
  withDigits('1'.repeat(100_000), 'thai')
  expect(performance.now() - started).toBeLessThan(500)
})

test.each(KINDS_OF_DIGITS)('a paper that is set in %s digits mixes none', kind => {
  const typed = 'ครั้งที่ 3/๒๕๖1 วันที่ ๑5 สิงหาคม'
  expect(mixesDigits(typed)).toBe(true)
  expect(mixesDigits(withDigits(typed, kind))).toBe(false)
})
