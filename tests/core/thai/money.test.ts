import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bahtText, numberText } from '../../../core/thai/money'
import { readBahtFigures, readBahtText, readNumberText } from '../../../core/thai/read-money'

test.each<[bigint, string]>([
  [0n, 'ศูนย์บาทถ้วน'],
  [1n, 'หนึ่งสตางค์'],
  [25n, 'ยี่สิบห้าสตางค์'],
  [100n, 'หนึ่งบาทถ้วน'],
  [1_000n, 'สิบบาทถ้วน'],
  [1_100n, 'สิบเอ็ดบาทถ้วน'],
  [2_000n, 'ยี่สิบบาทถ้วน'],
  [2_150n, 'ยี่สิบเอ็ดบาทห้าสิบสตางค์'],
  [10_100n, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  [11_000n, 'หนึ่งร้อยสิบบาทถ้วน'],
  [100_100n, 'หนึ่งพันเอ็ดบาทถ้วน'],
  [123_400n, 'หนึ่งพันสองร้อยสามสิบสี่บาทถ้วน'],
  [18_400_000n, 'หนึ่งแสนแปดหมื่นสี่พันบาทถ้วน'],
  [100_000_000n, 'หนึ่งล้านบาทถ้วน'],
  [100_000_100n, 'หนึ่งล้านเอ็ดบาทถ้วน'],
  [1_100_000_000n, 'สิบเอ็ดล้านบาทถ้วน'],
  [2_100_000_021n, 'ยี่สิบเอ็ดล้านบาทยี่สิบเอ็ดสตางค์'],
  [200_000_000_000_000n, 'สองล้านล้านบาทถ้วน'],
  [100_000_100_000_100n, 'หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน'],
  [-5_050n, 'ลบห้าสิบบาทห้าสิบสตางค์'],
])('%s satang is %s', (satang, words) => {
  expect(bahtText(satang)).toBe(words)
})

test.each<[bigint, string]>([
  [0n, 'ศูนย์'],
  [-1n, 'ลบหนึ่ง'],
  [111n, 'หนึ่งร้อยสิบเอ็ด'],
  [1_000_000n, 'หนึ่งล้าน'],
])('%s is %s', (number, words) => {
  expect(numberText(number)).toBe(words)
})

test('the words of every whole number are read back', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), number => {
      expect(readNumberText(numberText(number))).toBe(number)
    }),
  ))

test('the words of every sum are read back, to the satang', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), satang => {
      expect(readBahtText(bahtText(satang))).toBe(satang)
    }),
  ))

test.each<[string, bigint | null]>([
  ['หนึ่งร้อยหนึ่ง', 101n],
  ['ร้อยห้าสิบ', 150n],
  ['หนึ่งหมื่น สองพัน ห้าร้อย', 12_500n],
  ['สองสิบเอ็ด', 21n],
  ['หนึ่งล้านล้าน', 1_000_000_000_000n],
  ['ลบห้า', -5n],
  ['ห้าพันหนึ่งหมื่น', null],
  ['สองหนึ่ง', null],
  ['ล้าน', null],
  ['ลบ', null],
  ['', null],
  ['คน', null],
])('«%s» is read as %s', (words, number) => {
  expect(readNumberText(words)).toBe(number)
})

test.each<[string, bigint | null]>([
  ['หนึ่งหมื่นสองพันบาทถ้วน', 1_200_000n],
  ['หนึ่งหมื่นสองพันบาท', 1_200_000n],
  ['สองบาท ห้าสิบสตางค์', 250n],
  ['ลบสองบาทถ้วน', -200n],
  ['ศูนย์บาทถ้วน', 0n],
  ['หนึ่งบาทหนึ่งร้อยสตางค์', null],
  ['ถ้วน', null],
  ['บาทถ้วน', null],
  ['หนึ่งหมื่น', null],
])('the sum «%s» is %s satang', (words, satang) => {
  expect(readBahtText(words)).toBe(satang)
})

test.each<[string, bigint | null]>([
  ['๑๒,๕๐๐', 1_250_000n],
  ['12500.5', 1_250_050n],
  ['-12,500.50', -1_250_050n],
  ['๑,๒๐๐.-', 120_000n],
  ['๐', 0n],
  ['๑.๒๓๔', null],
  ['12,50', null],
  ['1,2345', null],
  ['๑๒.', null],
  ['', null],
])('the figures «%s» are %s satang, never rounded', (figures, satang) => {
  expect(readBahtFigures(figures)).toBe(satang)
})
