import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { BUDDHIST_OFFSET, MONTHS, NEW_YEAR_IN_JANUARY, SHORT_MONTHS } from './dates'
import { findMisspellings } from './misspellings'
import { toArabicDigits } from './numerals'
import { normalizeThai } from './sequence'

const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** The months by the names that tell them apart, long and short, dots left out. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((name, index) => {
    const short = SHORT_MONTHS[index]?.replaceAll('.', '') ?? ''
    const english = ENGLISH_MONTHS[index] ?? ''
    return [name, short, english, english.slice(0, 3)].map(word => [word, index + 1] as const)
  }),
)

/** A weekday, วันที่ or เดือน before what matters, and the letters of 1st, 2nd, 15th. */
const AROUND =
  /^(?:วัน)?(?:อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)?(?:ที่)?\s*(?=\d)|^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*[.,]?\s+|(?<=\d)\s*เดือน|(?<=\d)(?:st|nd|rd|th)(?![a-z])/gi
/** August 15, 2018: the month first, as America writes it. */
const MONTH_FIRST = /^([a-z]+)\.?\s+(\d{1,2})\s*,?\s+(\d{4})$/i
const ERA = /(พ|ค)\.?\s?ศ\.?|(พ)ุทธศักราช|(ค)ริสต์ศักราช|\b(?:(B)\.?E|(?:C\.?E|A\.?D))\b\.?/i

/**
 * Reads a day as people type one: `๑๕/๘/๒๕๖๑`, `15 ส.ค. 61`, `วันพุธที่ 15 สิงหาคม พ.ศ. 2561`,
 * `15 August 2018`, `2018-08-15`, `15 สิงหาคน 61`. Two digits are the end of a Buddhist year of this century (๖๑
 * is ๒๕๖๑), but after an English month up to 42 of a common one (18 is 2018); between numbers alone (15/8/18)
 * such a year may be of either era and is refused. Years before 2400 are of the Common Era. `null` for what
 * is no day, and for a year that cannot be of the era written with it.
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
  if (isoYear !== undefined) return dayWritten(isoYear, Number(isoMonth), Number(isoDate))
  const parts =
    /^(\d{1,2})\s*[\s/.-]?\s*([^\d\s/-][^\d/-]*?|\d{1,2})\s*[\s/.-]?\s*(\d{4}|\d{2})$/.exec(text)
  if (parts === null) return null
  const [, date = '', month = '', year = ''] = parts
  const bare = /^\d+$/.test(month)
  const number = bare ? Number(month) : monthNumber(month)
  const low = year.length === 2 && Number(year) <= LAST_COMMON_YEAR % 100
  if (number === null || (bare && low)) return null
  return dayWritten(/^[a-z]/i.test(month) && low ? `20${year}` : year, number, Number(date))
}

/** The last year of the Common Era that two digits are read as: 42 is 2042, 43 is ๒๕๔๓. */
export const LAST_COMMON_YEAR = 2042

/** The month of that name, 1 for มกราคม, by its long or short Thai or English name, a common slip of spelling mended. */
export function monthNumber(written: string): number | null {
  const bare = written.replaceAll(/[.\s]/g, '').toLowerCase()
  const known = numberOfMonth(bare)
  if (known !== null) return known
  const [slip] = findMisspellings(normalizeThai(bare))
  return slip === undefined ? numberOfMonth(normalizeThai(bare)) : numberOfMonth(slip.right)
}

function numberOfMonth(name: string): number | null {
  return MONTH_NUMBERS.get(name) ?? null
}

/**
 * The day of a year as it was written, of either era, in two digits or four; `null` where the calendar has
 * none, as on the 31st of September. Until ๒๔๘๓ the year began in April: มกราคม ๒๔๘๒ came after ธันวาคม ๒๔๘๒,
 * in 1940, and ๒๔๘๓ had no January. [พ.ร.บ.ปีประดิทิน พ.ศ. ๒๔๘๓]
 */
export function dayWritten(written: string, month: number, date: number): IsoDate | null {
  const year = Number(written) + (written.length === 2 ? 2500 : 0)
  const old = year >= 2400 && year < NEW_YEAR_IN_JANUARY && month <= 3
  if (old && year === NEW_YEAR_IN_JANUARY - 1) return null
  const common = year < 2400 ? year : year - BUDDHIST_OFFSET + (old ? 1 : 0)
  const iso = [String(common).padStart(4, '0'), pad(month), pad(date)].join('-')
  const parsed = v.safeParse(IsoDate, iso)
  return parsed.success ? parsed.output : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
