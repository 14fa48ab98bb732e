import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareThai } from '../../../core/thai/collate'
import {
  buddhistYear,
  officialDate,
  officialDay,
  officialTime,
  officialTimeRange,
  shortDate,
  weekdayName,
} from '../../../core/thai/dates'
import { anyDay } from '../../arbitraries/document'

test.each([
  ['2018-07-31', '๓๑ กรกฎาคม ๒๕๖๑', '๓๑ ก.ค. ๖๑', 'อังคาร'],
  ['2018-08-15', '๑๕ สิงหาคม ๒๕๖๑', '๑๕ ส.ค. ๖๑', 'พุธ'],
  ['2024-02-29', '๒๙ กุมภาพันธ์ ๒๕๖๗', '๒๙ ก.พ. ๖๗', 'พฤหัสบดี'],
  ['2000-01-01', '๑ มกราคม ๒๕๔๓', '๑ ม.ค. ๔๓', 'เสาร์'],
  ['1957-12-31', '๓๑ ธันวาคม ๒๕๐๐', '๓๑ ธ.ค. ๐๐', 'อังคาร'],
])('%s is written %s, in short %s, a %s', (day, written, short, weekday) => {
  expect(officialDate(day)).toBe(written)
  expect(shortDate(day)).toBe(short)
  expect(weekdayName(day)).toBe(weekday)
  expect(officialDay(day)).toBe(`วัน${weekday}ที่ ${written}`)
})

test.each([
  ['09:30', '๐๙.๓๐ น.'],
  ['00:00', '๐๐.๐๐ น.'],
  ['12:00', '๑๒.๐๐ น.'],
])('%s is written %s', (time, written) => {
  expect(officialTime(time)).toBe(written)
})

test('from one hour to another', () => {
  expect(officialTimeRange('09:30', '12:00')).toBe('๐๙.๓๐ – ๑๒.๐๐ น.')
})

test('no day ever shows an Arabic digit, and its year is 543 later', () => {
  fc.assert(
    fc.property(anyDay, day => {
      expect(officialDay(day) + shortDate(day)).not.toMatch(/[0-9]/)
      expect(buddhistYear(day)).toBe(Number(day.slice(0, 4)) + 543)
    }),
  )
})

test('the day after a Sunday is a Monday', () => {
  fc.assert(
    fc.property(anyDay, day => {
      const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
      expect(weekdayName(day) === 'อาทิตย์').toBe(weekdayName(next) === 'จันทร์')
    }),
  )
})

test('agencies sort as in the dictionary: leading vowels after their consonant', () => {
  const names = ['เขตพื้นที่', 'กรมประมง', 'แขวง', 'ข้อ ๑๐', 'ข้อ ๒', 'กรมเจ้าท่า']
  expect(names.toSorted(compareThai)).toEqual([
    'กรมเจ้าท่า',
    'กรมประมง',
    'ข้อ ๒',
    'ข้อ ๑๐',
    'เขตพื้นที่',
    'แขวง',
  ])
})
