import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialDate, officialDay, officialTime, shortDate } from '../../../core/thai/dates'
import { readThaiDate } from '../../../core/thai/read-date'
import { readThaiTime } from '../../../core/thai/read-time'
import { anyDay } from '../../arbitraries/document'

test.each([
  ['๑๕/๘/๒๕๖๑', '2018-08-15'],
  ['15/8/2561', '2018-08-15'],
  ['15-08-2561', '2018-08-15'],
  ['15 ส.ค. 61', '2018-08-15'],
  ['๑๕ ส.ค. ๖๑', '2018-08-15'],
  ['15 สค 61', '2018-08-15'],
  ['15 สิงหาคม 2561', '2018-08-15'],
  ['15สิงหาคม2561', '2018-08-15'],
  ['วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑', '2018-08-15'],
  ['15 สิงหาคม พ.ศ. 2561', '2018-08-15'],
  ['15/8/2018', '2018-08-15'],
  ['29/2/2567', '2024-02-29'],
  ['15 August 2018', '2018-08-15'],
  ['15 aug 2018', '2018-08-15'],
  ['2018-08-15', '2018-08-15'],
  ['๒๕๖๑-๘-๑๕', '2018-08-15'],
  ['15 สิงหาคม ค.ศ. 2018', '2018-08-15'],
  ['15.8.61', '2018-08-15'],
  ['วันพุธที่ ๑๕ สิงหาคม พ.ศ. ๒๕๖๑', '2018-08-15'],
  ['วันพุธ 15 ส.ค. 2561', '2018-08-15'],
  ['พุธที่ ๑๕ สิงหาคม ๒๕๖๑', '2018-08-15'],
  ['วันที่ ๑๕ เดือนสิงหาคม พ.ศ. ๒๕๖๑', '2018-08-15'],
  ['๑๕ สิงหาคม พ.ศ.๒๕๖๑', '2018-08-15'],
  ['๑๕ สิงหาคม พุทธศักราช ๒๕๖๑', '2018-08-15'],
  ['15 สิงหาคม คริสต์ศักราช 2018', '2018-08-15'],
  ['August 15, 2018', '2018-08-15'],
  ['Wednesday, 15 August 2018', '2018-08-15'],
  ['15th August 2018', '2018-08-15'],
  ['15 August 2561 B.E.', '2018-08-15'],
  ['15 Aug 18', '2018-08-15'],
  ['15 Aug 61', '2018-08-15'],
  ['15\u00a0สิงหาคม\u00a02561', '2018-08-15'],
  ['15\u200bสิงหาคม 2561\ufeff', '2018-08-15'],
  ['29 กุมภาพันธ์ ๒๕๖๗', '2024-02-29'],
  ['29 ก.พ. 67', '2024-02-29'],
])('«%s» is read as %s', (typed, day) => {
  expect(readThaiDate(typed)).toBe(day)
})

test.each([
  '',
  '31/2/2561',
  '29/2/2566',
  '15/13/2561',
  '15 สิง 61',
  'พรุ่งนี้',
  '15/8',
  '2018-02-30',
  '15 Sextember 2018',
  '29 กุมภาพันธ์ ๒๕๖๑',
  '31 เมษายน 2561',
  '0 สิงหาคม 2561',
  '๐/๘/๒๕๖๑',
  '15 สิงหาคม พ.ศ. 2018',
  '15 สิงหาคม ค.ศ. 2561',
  '15 สิงหาคม 25611',
  '15 สิงหาคม 256',
  'August 32, 2018',
  '-15/8/2561',
  '15//8//2561',
  'วันพุธ',
])('«%s» is no day', typed => {
  expect(readThaiDate(typed)).toBeNull()
})

test('every day that the paper writes is read back', () =>
  fc.assert(
    fc.property(anyDay, day => {
      expect([officialDate(day), officialDay(day)].map(readThaiDate)).toEqual([day, day])
    }),
  ))

test('the short form of a day of this Buddhist century is read back', () => {
  expect(readThaiDate(shortDate('2018-08-15'))).toBe('2018-08-15')
})

test.each([
  ['๐๙.๓๐', '09:30'],
  ['9.30 น.', '09:30'],
  ['09:30', '09:30'],
  ['0930', '09:30'],
  ['16', '16:00'],
  ['25.00', null],
  ['เก้าโมง', null],
])('the time «%s» is %s', (typed, time) => {
  expect(readThaiTime(typed)).toBe(time)
})

test('an official time is read back', () => {
  expect(readThaiTime(officialTime('12:00'))).toBe('12:00')
})
