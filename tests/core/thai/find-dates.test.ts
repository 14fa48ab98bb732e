import { expect, test } from 'vitest'
import { findDates } from '../../../core/thai/find-dates'

test.each<[string, [string, string | null][]]>([
  ['เมื่อวันพุธที่ ๑๕ สิงหาคม ๒๕๖๑ เวลา', [['พุธ', '2018-08-15']]],
  [
    '๑๕ ส.ค. ๖๑ และ 16 ส.ค. 2561',
    [
      ['', '2018-08-15'],
      ['', '2018-08-16'],
    ],
  ],
  ['วันที่ 15 เดือน สิงหาคม พ.ศ. 2561', [['', '2018-08-15']]],
  ['๓๑ กันยายน ๒๕๖๑', [['', null]]],
  ['๒๙ กุมภาพันธ์ ๒๕๖๗', [['', '2024-02-29']]],
  ['สิงหาคม ๒๕๖๑', []],
  ['๒๐ สิงหาคม', []],
  ['๑๐ – ๑๒ ตุลาคม ๒๕๖๑', [['', '2018-10-12']]],
])('«%s» names %j', (text, days) => {
  expect(findDates(text).map(({ weekday, day }) => [weekday, day])).toEqual(days)
})

test('a day is found where it stands', () => {
  const text = 'ในวันพุธที่ ๑๕ สิงหาคม พ.ศ. ๒๕๖๑ ณ'
  const [found] = findDates(text)
  expect(found?.words).toBe('วันพุธที่ ๑๕ สิงหาคม พ.ศ. ๒๕๖๑')
  expect(found).toMatchObject({ at: 2, era: 'พ', year: 2561 })
  expect(text.slice(found?.yearAt, (found?.yearAt ?? 0) + 4)).toBe('๒๕๖๑')
})
