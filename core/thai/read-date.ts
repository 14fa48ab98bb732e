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

/** A weekday, วันที่ or เดือน before what matters, and the letters of 1st, 2nd, 15th. */
const AROUND =
  /^(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)?(?:ที่)?\s*(?=\d)|^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?\s+|(?<=\d)\s*เดือน|(?<=\d)(?:st|nd|rd|th)(?![a-z])/gi
/** August 15, 2018: the month first, as America writes it. */
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})\s*,?\s+(\d{4})$/i
const ERA = /(พ|ค)\.?\s?ศ\.?|(พ)ุทธศักราช|(ค)ริสต์ศักราช|\b(?:(B)\.?E|(?:C\.?E|A\.?D))\b\.?/i

/**
 * Reads a day as people type one: `๑๕/๘/๒๕๖๑`, `15 ส.ค. 61`, `วันพุธที่ 15 สิงหาคม พ.ศ. 2561`,
 * `15 August 2018`, `2018-08-15`. Two digits are the end of a Buddhist year of this century (๖๑ is
 * ๒๕๖๑), but after an English month up to 42 of a common one (18 is 2018); years before 2400 are of
 * the Common Era. `null` for what is no day, and for a year that cannot be of the era written with it.
 */
export function readThaiDate(typed: string): IsoDate | null {
  const plain = toArabicDigits(typed)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim()
  const era = eraOf(plain)
  const text = plain.replace(ERA, ' ').trim().replace(AROUND, '').replace(MONTH_FIRST, '$2 $1 $3')
  const day = readParts(text)
  if (day === null || era === null) return day
  const buddhist = Number(/\d+$/.exec(text)?.[0]) >= 2400 || /(?<!\d)\d{2}$/.test(text)
  return buddhist === (era === 'buddhist') ? day : null
}

/** The era that is named with the year; `null` where none is. */
function eraOf(text: string): 'buddhist' | 'common' | null {
  const [found, ...letters] = ERA.exec(text) ?? []
  if (found === undefined) return null
  return letters.some(letter => /^[พB]$/i.test(letter ?? '')) ? 'buddhist' : 'common'
}

function readParts(text: string): IsoDate | null {
  const [, isoYear, isoMonth, isoDate] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  if (isoYear !== undefined)
    return dayOf(commonYear(Number(isoYear), 4), Number(isoMonth), Number(isoDate))
  const parts =
    /^(\d{1,2})\s*[\s/.-]?\s*([^\d\s/-][^\d/-]*?|\d{1,2})\s*[\s/.-]?\s*(\d{4}|\d{2})$/.exec(text)
  if (parts === null) return null
  const [, date = '', month = '', year = ''] = parts
  const number = /^\d+$/.test(month) ? Number(month) : monthNumber(month)
  if (number === null) return null
  const english = /^[a-z]/i.test(month) && year.length === 2 && Number(year) <= 42
  const common = english ? 2000 + Number(year) : commonYear(Number(year), year.length)
  return dayOf(common, number, Number(date))
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
