import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAfter, readDuration } from '../../../core/thai/durations'
import { anyDay } from '../../arbitraries/document'

test.each([
  ['๒ ปี ๓ เดือน', 2, 3, 0],
  ['ภายใน ๓๐ วัน', 0, 0, 30],
  ['ภายในเวลา ๓๐ วัน', 0, 0, 30],
  ['สองสัปดาห์', 0, 0, 14],
  ['1 สัปดาห์ 3 วัน', 0, 0, 10],
  ['ระยะเวลา ๑ ปี', 1, 0, 0],
])('«%s» is %i years, %i months and %i days', (typed, years, months, days) => {
  expect(readDuration(typed)).toEqual({ years, months, days })
})

test.each(['', 'ภายใน', '๓๐', '๗ วันทำการ', '๓ เดือน ๒ ปี', 'หลายวัน', 'ครึ่งปี', '๒ ชั่วโมง'])(
  '«%s» is no time by the calendar',
  typed => {
    expect(readDuration(typed)).toBeNull()
  },
)

test.each([
  ['2018-09-12', 'ภายใน ๓๐ วัน', '2018-10-12'],
  ['2018-01-31', '๑ เดือน', '2018-02-28'],
  ['2020-02-29', '๑ ปี', '2021-02-28'],
  ['2018-11-30', '๒ ปี ๓ เดือน', '2021-02-28'],
  ['2018-12-31', '๑ วัน', '2019-01-01'],
])('from %s, %s ends on %s', (day, typed, end) => {
  const duration = readDuration(typed)
  expect(duration && dayAfter(day, duration)).toBe(end)
})

test('days are counted one by one, and no calendar is long enough for all', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(4000), (day, days) => {
      const end = dayAfter(day, { years: 0, months: 0, days })
      expect(Date.parse(`${end}`) - Date.parse(day)).toBe(days * 86_400_000)
    }),
  )
  expect(dayAfter('2018-01-01', { years: 9999, months: 0, days: 0 })).toBeNull()
})
