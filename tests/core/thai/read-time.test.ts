import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialTime, officialTimeRange } from '../../../core/thai/dates'
import { readThaiTime, readTimeRange } from '../../../core/thai/read-time'

test.each([
  ['๐๙.๓๐', '09:30'],
  ['9.30 น.', '09:30'],
  ['09:30', '09:30'],
  ['09:30 น.', '09:30'],
  ['0930', '09:30'],
  ['16', '16:00'],
  ['๙ โมงเช้า', '09:00'],
  ['เก้าโมง', '09:00'],
  ['9 โมงครึ่ง', '09:30'],
  ['๙ โมง ๑๕ นาที', '09:15'],
  ['หกโมงเช้า', '06:00'],
  ['เที่ยง', '12:00'],
  ['เที่ยงครึ่ง', '12:30'],
  ['บ่ายโมง', '13:00'],
  ['บ่ายสองโมงครึ่ง', '14:30'],
  ['บ่าย 3', '15:00'],
  ['สี่โมงเย็น', '16:00'],
  ['สองทุ่ม', '20:00'],
  ['ทุ่มครึ่ง', '19:30'],
  ['เที่ยงคืน', '00:00'],
  ['ตีห้า', '05:00'],
  ['สี่โมง', null],
  ['หกโมง', null],
  ['หกทุ่ม', null],
  ['ตีหก', null],
  ['๙ โมง ๖๐ นาที', null],
  ['25.00', null],
  ['9.60', null],
  ['โมง', null],
  ['', null],
])('the time «%s» is %s', (typed, time) => {
  expect(readThaiTime(typed)).toBe(time)
})

test.each([
  ['9.30-12.00', '09:30', '12:00'],
  ['๐๙.๓๐ – ๑๒.๐๐ น.', '09:30', '12:00'],
  ['๙.๐๐ น. ถึง ๑๖.๓๐ น.', '09:00', '16:30'],
  ['ระหว่างเวลา 09:30 น.–12:00 น.', '09:30', '12:00'],
  ['เก้าโมงเช้าถึงเที่ยง', '09:00', '12:00'],
])('«%s» is from %s to %s', (typed, start, end) => {
  expect(readTimeRange(typed)).toEqual({ start, end })
})

test.each(['12.00-9.30', '9.30', '9.30-', '9.30-9.30', '๙ – ๑๐ – ๑๑', 'เช้าถึงเย็น'])(
  '«%s» is no time of one day',
  typed => {
    expect(readTimeRange(typed)).toBeNull()
  },
)

test('what the paper writes is read back', () => {
  const anyTime = fc
    .tuple(fc.nat(23), fc.nat(59))
    .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))
  fc.assert(
    fc.property(anyTime, anyTime, (a, b) => {
      const [start = a, end = b] = [a, b].toSorted()
      expect(readThaiTime(officialTime(a))).toBe(a)
      expect(readTimeRange(officialTimeRange(start, end))).toEqual(
        start < end ? { start, end } : null,
      )
    }),
  )
})
