import { type ClockTime, dayParts, type IsoDate, weekday } from '../calendar'
import { toThaiDigits } from './numerals'

/** Years between the Buddhist Era and the Common Era, as Thailand has counted since 1941. */
export const BUDDHIST_OFFSET = 543
/** The first Buddhist year that began in January, 1941; each before it began in April. [พ.ร.บ.ปีประดิทิน พ.ศ. ๒๔๘๓] */
export const NEW_YEAR_IN_JANUARY = 2484

/** The months, มกราคม first. */
export const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
] as const

/** The same, as tables shorten them. */
export const SHORT_MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
] as const

const WEEKDAYS = ['อาทิตย์', 'จันทร์', 'อังคาร', 'พุธ', 'พฤหัสบดี', 'ศุกร์', 'เสาร์'] as const

/** The year of a day in the Buddhist Era: 2561 for `2018-08-15`, 2482 for `1940-01-15`. */
export function buddhistYear(day: IsoDate): number {
  const { year, month } = dayParts(day)
  const buddhist = year + BUDDHIST_OFFSET
  return buddhist < NEW_YEAR_IN_JANUARY && month <= 3 ? buddhist - 1 : buddhist
}

/** The name of the weekday without «วัน»: `พุธ`. */
export function weekdayName(day: IsoDate): string {
  return WEEKDAYS[weekday(day)] ?? ''
}

/**
 * Writes a day the way official papers do: `2018-07-31` becomes `๓๑ กรกฎาคม ๒๕๖๑`.
 *
 * The parts are cut from the string, never passed through `Date`: a meeting is a day in
 * Bangkok, and a time zone must not be able to move it to the day before.
 */
export function officialDate(day: IsoDate): string {
  const { month, date } = dayParts(day)
  return toThaiDigits(`${date} ${MONTHS[month - 1]} ${buddhistYear(day)}`)
}

/** Writes only the month of a day, as covers do: `2018-08-15` becomes `สิงหาคม ๒๕๖๑`. */
export function officialMonth(day: IsoDate): string {
  return officialDate(day).replace(/^\S+ /, '')
}

/** The day with its weekday, as minutes open with it: `วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑`. */
export function officialDay(day: IsoDate): string {
  return `วัน${weekdayName(day)}ที่ ${officialDate(day)}`
}

/** The short form for tables and news: `๑๕ ส.ค. ๖๑`. */
export function shortDate(day: IsoDate): string {
  const { month, date } = dayParts(day)
  const year = String(buddhistYear(day)).slice(-2)
  return toThaiDigits(`${date} ${SHORT_MONTHS[month - 1]} ${year}`)
}

/** An hour of the day as official papers write it: `๐๙.๓๐ น.`. */
export function officialTime(time: ClockTime): string {
  return `${clockDigits(time)} น.`
}

/** From one hour to another: `๐๙.๓๐ – ๑๒.๐๐ น.`. */
export function officialTimeRange(start: ClockTime, end: ClockTime): string {
  return `${clockDigits(start)} – ${officialTime(end)}`
}

function clockDigits(time: ClockTime): string {
  return toThaiDigits(time.replace(':', '.'))
}
