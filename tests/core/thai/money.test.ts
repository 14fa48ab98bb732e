import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bahtText, numberText } from '../../../core/thai/money'

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

const VALUES: Readonly<Record<string, bigint>> = {
  หนึ่ง: 1n,
  เอ็ด: 1n,
  สอง: 2n,
  ยี่: 2n,
  สาม: 3n,
  สี่: 4n,
  ห้า: 5n,
  หก: 6n,
  เจ็ด: 7n,
  แปด: 8n,
  เก้า: 9n,
}
const PLACES: Readonly<Record<string, bigint>> = {
  สิบ: 10n,
  ร้อย: 100n,
  พัน: 1_000n,
  หมื่น: 10_000n,
  แสน: 100_000n,
}

/** Reads number words by adding up, as a person would. */
function readWords(words: string): bigint {
  const known = [...Object.keys(VALUES), ...Object.keys(PLACES), 'ล้าน'].join('|')
  let total = 0n
  let digit: bigint | null = null
  for (const [word] of words.matchAll(new RegExp(known, 'g'))) {
    const place = PLACES[word]
    if (word === 'ล้าน') total = (total + (digit ?? 0n)) * 1_000_000n
    else if (place !== undefined) total += (digit ?? 1n) * place
    digit = VALUES[word] ?? null
  }
  return total + (digit ?? 0n)
}

test('the words of every whole number are read back', () =>
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 999_999_999_999_999_999n }), number => {
      expect(readWords(numberText(number))).toBe(number)
    }),
  ))
