import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findMisspellings, MISSPELLINGS } from '../../../core/thai/misspellings'
import { OFFICIAL_WORDS } from '../../../core/thai/official-words'
import { normalizeThai } from '../../../core/thai/sequence'
import { readPhrases, readProse } from '../../thai/marked-text'

const LIST = path.resolve(import.meta.dirname, '../../../dist/assets/thai-words.txt')
const WORDS = [...readFileSync(LIST, 'utf8').split('\n'), ...OFFICIAL_WORDS.split(/\s+/)]

/** Forms that the word list holds because people write them so; the dictionary has them otherwise. */
const LISTED = [
  'กราฟิค',
  'ซอฟท์แวร์',
  'ดิจิตอล',
  'สัมนา',
  'อัพเดต',
  'อัพโหลด',
  'อินเตอร์เน็ต',
  'อีเมล์',
  'เวอร์ชั่น',
  'แอปพลิเคชั่น',
  'แอพพลิเคชัน',
  'แอพพลิเคชั่น',
]

test('there are at least three hundred pairs, each once', () => {
  expect(MISSPELLINGS.length).toBeGreaterThanOrEqual(300)
  expect(new Set(MISSPELLINGS.map(({ wrong }) => wrong)).size).toBe(MISSPELLINGS.length)
})

test('no sound word is told wrong', () => {
  const told = WORDS.filter(word => findMisspellings(word).length > 0)
  expect(told).toEqual(LISTED)
})

test('no prose and no set phrase is told wrong', () => {
  const texts = [...readProse(), ...readPhrases()].map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(400)
  expect(texts.flatMap(findMisspellings)).toEqual([])
})

test.each(MISSPELLINGS)('$wrong is found, and $right is at rest', ({ wrong, right }) => {
  expect(findMisspellings(`เรื่อง ${wrong} นี้`)).toEqual([expect.objectContaining({ wrong, at: 7 })])
  expect(findMisspellings(right)).toEqual([])
  expect(normalizeThai(wrong)).toBe(wrong)
  expect(normalizeThai(right)).toBe(right)
})

test.each([
  'ปรากฏหมายเลขคดี',
  'ปัจจุบันลุงเป็นผู้ปกครอง',
  'สถาบันยาเสพติด ปัจจุบันจุดตรวจมีสามจุด',
  'ผู้ประกบฎีกา',
  'เป็นภาระกิจการของรัฐ',
  'ร้อยละห้าสิบเปอร์เซ็นต์ชื่อซ้ำ',
  'ส่งเข้าไจก้า',
  'ความสัมพันธ์สัตว์กับคน',
  'ทีมสร้างสรรค์หาข้อมูล',
])('«%s» is right', text => {
  expect(findMisspellings(text)).toEqual([])
})
