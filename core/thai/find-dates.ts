import type { IsoDate } from '../calendar'
import { MONTHS, SHORT_MONTHS } from './dates'
import { toArabicDigits } from './numerals'
import { dayWritten, monthNumber } from './read-date'

/** A day that stands in running text. */
export interface FoundDate {
  readonly at: number
  readonly length: number
  /** The words as written. */
  readonly words: string
  /** The weekday that is written before it, without «วัน»: `พุธ`; empty for none. */
  readonly weekday: string
  /** `พ.ศ.`, `ค.ศ.` or nothing, as written before the year. */
  readonly era: '' | 'พ' | 'ค'
  /** The year as written; `null` where only its last two digits are. */
  readonly year: number | null
  /** Where in the text the year begins. */
  readonly yearAt: number
  /** The day; `null` where the calendar has none. */
  readonly day: IsoDate | null
}

const LONG = MONTHS.join('|')
const SHORT = SHORT_MONTHS.join('|').replaceAll('.', '\\.')

const WRITTEN = new RegExp(
  '(?:วัน(อาทิตย์|จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์)(?:ที่)? ?)?' +
    `(?<![0-9/.,–-])([0-9]{1,2}) ?(?:เดือน ?)?(?:(${LONG})|(${SHORT})) ?` +
    '(?:([พค])\\.ศ\\. ?)?([0-9]{4}(?![0-9])|(?<=\\. ?)[0-9]{2}(?![0-9.,/]))',
  'g',
)

/** Finds the days that a text names in words, with year; only a short month takes a short one: `วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑`, `15 ส.ค. 61`. */
export function findDates(text: string): FoundDate[] {
  return [...toArabicDigits(text).matchAll(WRITTEN)].map(match => {
    const [whole, weekday = '', date = '', long, short, era, year = ''] = match
    return {
      at: match.index,
      length: whole.length,
      words: text.slice(match.index, match.index + whole.length),
      weekday,
      era: era === 'พ' || era === 'ค' ? era : '',
      year: year.length === 4 ? Number(year) : null,
      yearAt: match.index + whole.length - year.length,
      day: dayWritten(year, monthNumber(long ?? short ?? '') ?? 0, Number(date)),
    }
  })
}
