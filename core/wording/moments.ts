import { type ClockTime, dayParts, type IsoDate, weekday } from '../calendar'
import type { MeetingNumber } from '../model/meeting-ref'
import {
  buddhistYear,
  officialDate,
  officialDay,
  officialMonth,
  officialTime,
  shortDate,
} from '../thai/dates'
import { toThaiDigits } from '../thai/numerals'
import { fill, inLanguage, type Sentence, sentence } from './sentence'

/*
 * Days, hours and meetings as a screen tells them. In English they keep the Buddhist year that stands on the papers they
 * are about, with Arabic digits: «15 August 2561».
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/** «๑๕ สิงหาคม ๒๕๖๑», «15 August 2561». */
export function dayWords(day: IsoDate): Sentence {
  const { month, date } = dayParts(day)
  return sentence(officialDate(day), `${date} ${MONTHS[month - 1]} ${buddhistYear(day)}`)
}

/** «สิงหาคม ๒๕๖๑», «August 2561», of a month such as `2018-08`. */
export function monthWords(month: string): Sentence {
  const day = `${month}-01`
  return sentence(officialMonth(day), inLanguage(dayWords(day), 'en').replace(/^\S+ /, ''))
}

/** «วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑», «Wednesday 15 August 2561». */
export function weekdayWords(day: IsoDate): Sentence {
  return sentence(officialDay(day), `${WEEKDAYS[weekday(day)]} ${inLanguage(dayWords(day), 'en')}`)
}

/** «๐๙.๓๐ น.», «09:30». */
export function hourWords(time: ClockTime): Sentence {
  return sentence(officialTime(time), time)
}

/** The hour of an instant where the office is, as the system's own questions tell it: «09:30 น.», «09:30». */
export function clockWords(instant: Date): Sentence {
  const th = instant.toLocaleTimeString('th-TH', { hour: '2-digit', minute: '2-digit' })
  return sentence(`${th} น.`, `${two(instant.getHours())}:${two(instant.getMinutes())}`)
}

/** Day and hour of an instant where the office is: «๑๕ ส.ค. ๒๕๖๑ ๐๙:๓๐ น.», «15 August 2561, 09:30». */
export function momentWords(instant: Date): Sentence {
  const th = instant.toLocaleString('th-TH', { dateStyle: 'medium', timeStyle: 'short' })
  const day = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-')
  return fill(
    sentence('{} น.', '{}, {}'),
    sentence(toThaiDigits(th), inLanguage(dayWords(day), 'en')),
    clockWords(instant),
  )
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** «๓/๒๕๖๒», «๓/๒๕๖๒ (นัดพิเศษ)»; English keeps the digits. */
export function numberWords({ ordinal, year, special }: MeetingNumber): Sentence {
  const number = `${ordinal}/${year}`
  const th = toThaiDigits(number)
  return special === true ? sentence(`${th} (นัดพิเศษ)`, `${number} (special)`) : sentence(th, number)
}

/** A day on a screen: Thai as tables shorten it, English as it is stored. */
export function shortDay(day: IsoDate): Sentence {
  return sentence(shortDate(day), day)
}

/** The number of a matter on its paper, `5.1`. */
export function placeFigures(place: string): Sentence {
  return sentence(toThaiDigits(place), place)
}
