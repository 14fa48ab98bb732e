import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import { toArabicDigits } from '../../core/thai/numerals'

/** Years between the Buddhist and the Common Era. */
const BUDDHIST_OFFSET = 543

/** The beginnings that tell the months apart, long or short, dots left out. */
const MONTHS = [
  ['มกราคม', 'มค'],
  ['กุมภาพันธ์', 'กพ'],
  ['มีนาคม', 'มีค'],
  ['เมษายน', 'เมย'],
  ['พฤษภาคม', 'พค'],
  ['มิถุนายน', 'มิย'],
  ['กรกฎาคม', 'กค'],
  ['สิงหาคม', 'สค'],
  ['กันยายน', 'กย'],
  ['ตุลาคม', 'ตค'],
  ['พฤศจิกายน', 'พย'],
  ['ธันวาคม', 'ธค'],
] as const

/**
 * Reads a day as people type one: `๑๕/๘/๒๕๖๑`, `15 ส.ค. 61`, `วันพุธที่ 15 สิงหาคม พ.ศ. 2561`.
 * Two digits are the end of a Buddhist year of this century (๖๑ is ๒๕๖๑); years before 2400 are of
 * the Common Era. `null` for what is no day.
 */
export function readThaiDate(typed: string): IsoDate | null {
  const text = toArabicDigits(typed)
    .replace(/^\s*วัน[^\d]*ที่/, '')
    .replace(/พ\.?\s?ศ\.?/, ' ')
    .trim()
  const parts =
    /^(\d{1,2})\s*[\s/.-]?\s*([^\d\s/-][^\d/-]*?|\d{1,2})\s*[\s/.-]?\s*(\d{4}|\d{2})$/.exec(text)
  if (parts === null) return null
  const [, date = '', month = '', year = ''] = parts
  const number = monthNumber(month)
  if (number === null) return null
  return realDay(commonYear(Number(year), year.length), number, Number(date))
}

function monthNumber(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written)
  const bare = written.replaceAll(/[.\s]/g, '')
  const at = MONTHS.findIndex(names => names.some(name => name === bare))
  return at < 0 ? null : at + 1
}

function commonYear(year: number, length: number): number {
  if (length === 2) return 2500 + year - BUDDHIST_OFFSET
  return year >= 2400 ? year - BUDDHIST_OFFSET : year
}

function realDay(year: number, month: number, date: number): IsoDate | null {
  const iso = [String(year).padStart(4, '0'), pad(month), pad(date)].join('-')
  const parsed = v.safeParse(IsoDate, iso)
  return parsed.success ? parsed.output : null
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
