import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { toArabicDigits } from './numerals'

/** Years between the Buddhist and the Common Era. */
const BUDDHIST_OFFSET = 543

/** The names that tell the months apart, long and short, dots left out. */
const MONTHS = [
  ['มกราคม', 'มค', 'january', 'jan'],
  ['กุมภาพันธ์', 'กพ', 'february', 'feb'],
  ['มีนาคม', 'มีค', 'march', 'mar'],
  ['เมษายน', 'เมย', 'april', 'apr'],
  ['พฤษภาคม', 'พค', 'may', 'may'],
  ['มิถุนายน', 'มิย', 'june', 'jun'],
  ['กรกฎาคม', 'กค', 'july', 'jul'],
  ['สิงหาคม', 'สค', 'august', 'aug'],
  ['กันยายน', 'กย', 'september', 'sep'],
  ['ตุลาคม', 'ตค', 'october', 'oct'],
  ['พฤศจิกายน', 'พย', 'november', 'nov'],
  ['ธันวาคม', 'ธค', 'december', 'dec'],
] as const

/**
 * Reads a day as people type one: `๑๕/๘/๒๕๖๑`, `15 ส.ค. 61`, `วันพุธที่ 15 สิงหาคม พ.ศ. 2561`,
 * `15 August 2018`, `2018-08-15`. Two digits are the end of a Buddhist year of this century (๖๑ is
 * ๒๕๖๑); years before 2400 are of the Common Era. `null` for what is no day.
 */
export function readThaiDate(typed: string): IsoDate | null {
  const text = toArabicDigits(typed)
    .replace(/^\s*วัน[^\d]*ที่/, '')
    .replace(/[พค]\.?\s?ศ\.?/, ' ')
    .trim()
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (isoYear !== undefined)
    return dayOf(commonYear(Number(isoYear), 4), Number(isoMonth), Number(isoDate))
  const parts =
    /^(\d{1,2})\s*[\s/.-]?\s*([^\d\s/-][^\d/-]*?|\d{1,2})\s*[\s/.-]?\s*(\d{4}|\d{2})$/.exec(text)
  if (parts === null) return null
  const [, date = '', month = '', year = ''] = parts
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month)
  if (number === null) return null
  return dayOf(commonYear(Number(year), year.length), number, Number(date))
}

/** The month of that name, 1 for มกราคม, by its long or short Thai or English name. */
export function monthNumber(written: string): number | null {
  const bare = written.replaceAll(/[.\s]/g, '').toLowerCase()
  const at = MONTHS.findIndex(names => names.some(name => name === bare))
  return at < 0 ? null : at + 1
}

/** The year of the Common Era that was written with so many digits, of either era. */
export function commonYear(year: number, digits: number): number {
  if (digits === 2) return 2500 + year - BUDDHIST_OFFSET
  return year >= 2400 ? year - BUDDHIST_OFFSET : year
}

/** The day of these numbers; `null` where the calendar has none, as on the 31st of September. */
export function dayOf(year: number, month: number, date: number): IsoDate | null {
  const iso = [String(year).padStart(4, '0'), pad(month), pad(date)].join('-')
  const parsed = v.safeParse(IsoDate, iso)
  return parsed.success ? parsed.output : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
