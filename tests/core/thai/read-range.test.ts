import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { officialDate } from '../../../core/thai/dates'
import { readDateRange } from '../../../core/thai/read-range'
import { anyDay } from '../../arbitraries/document'

test.each([
  ['๑๕–๑๗ สิงหาคม ๒๕๖๑', '2018-08-15', '2018-08-17'],
  ['15-17 ส.ค. 61', '2018-08-15', '2018-08-17'],
  ['ระหว่างวันที่ ๑๕ – ๑๗ สิงหาคม ๒๕๖๑', '2018-08-15', '2018-08-17'],
  ['วันพุธที่ ๑๕ ถึงวันศุกร์ที่ ๑๗ สิงหาคม ๒๕๖๑', '2018-08-15', '2018-08-17'],
  ['๓๐ สิงหาคม – ๒ กันยายน ๒๕๖๑', '2018-08-30', '2018-09-02'],
  ['๓๐ ธันวาคม – ๒ มกราคม ๒๕๖๒', '2018-12-30', '2019-01-02'],
  ['๓๐ ธันวาคม ๒๕๖๑ – ๒ มกราคม ๒๕๖๒', '2018-12-30', '2019-01-02'],
  ['15/8/2561-17/8/2561', '2018-08-15', '2018-08-17'],
])('«%s» is from %s to %s', (typed, start, end) => {
  expect(readDateRange(typed)).toEqual({ start, end })
})

test.each([
  '๑๗ – ๑๕ สิงหาคม ๒๕๖๑',
  '๑๕ สิงหาคม ๒๕๖๑',
  '๓๐ – ๓๑ กันยายน ๒๕๖๑',
  '๓๑ เมษายน – ๒ พฤษภาคม ๒๕๖๑',
  '๒ มกราคม ๒๕๖๒ – ๓๐ ธันวาคม ๒๕๖๑',
  'เช้า – เย็น',
  '',
])('«%s» is no run of days', typed => {
  expect(readDateRange(typed)).toBeNull()
})

test('any two days in their order are read back', () =>
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [start = a, end = b] = [a, b].toSorted()
      const read = readDateRange(`${officialDate(start)} – ${officialDate(end)}`)
      expect(read).toEqual(start < end ? { start, end } : null)
    }),
  ))
