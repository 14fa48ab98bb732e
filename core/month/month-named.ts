import type { Month } from '../model/agency-report'
import { toArabicDigits } from '../thai/numerals'
import { dayWritten, monthNumber } from '../thai/read-date'

/**
 * Whether words name that month: «ตุลาคม ๒๕๖๑», «ประจำเดือน ต.ค. 61», «10/2561», «2018-10», or without a year «ตุลาคม».
 * `null` of words that name no month.
 */
export function namesMonth(words: string, month: Month): boolean | null {
  const plain = toArabicDigits(words)
    .replace(/^\s*(?:ประจำ)?เดือน/, '')
    .replace(/พ\.?\s?ศ\.?|ค\.?\s?ศ\.?/, ' ')
    .trim()
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})$/.exec(plain) ?? []
  if (isoYear !== undefined) return isMonth(isoYear, Number(isoMonth), month)
  const [, name = '', year = ''] = /^(\D*?|\d{1,2})\s*[/\s-]?\s*(\d{4}|\d{2})?$/.exec(plain) ?? []
  const number = /^\d+$/.test(name) ? Number(name) : monthNumber(name)
  if (number === null) return null
  if (year === '') return number === Number(month.slice(5))
  return isMonth(year, number, month)
}

function isMonth(year: string, number: number, month: Month): boolean | null {
  const day = dayWritten(year, number, 1)
  return day === null ? null : day.startsWith(month)
}
