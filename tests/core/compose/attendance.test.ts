import { expect, test } from 'vitest'
import { standing } from '../../../core/compose/attendance'
import { context } from '../papers'

const given = context('monthly-minutes')

test.each([
  ['นักพัฒนาสังคมชำนาญการ', 'dsdw', 'นักพัฒนาสังคมชำนาญการ กรมพัฒนาสังคมและสวัสดิการ'],
  ['ผู้แทน', 'dsdw', 'ผู้แทนกรมพัฒนาสังคมและสวัสดิการ'],
  ['อธิบดีกรมพัฒนาสังคมและสวัสดิการ', 'dsdw', 'อธิบดีกรมพัฒนาสังคมและสวัสดิการ'],
  ['ผู้แทน พส.', 'dsdw', 'ผู้แทน พส.'],
  ['', 'dsdw', 'กรมพัฒนาสังคมและสวัสดิการ'],
  ['  ', 'dsdw', 'กรมพัฒนาสังคมและสวัสดิการ'],
  [' นักวิชาการอิสระ ', null, 'นักวิชาการอิสระ'],
  ['นักวิชาการอิสระ', 'unlisted', 'นักวิชาการอิสระ'],
  ['', null, '……………………………'],
])('«%s» of %s stands on paper as «%s», and no agency twice', (position, agency, expected) => {
  expect(standing({ position, agency }, given)).toBe(expected)
})
