import * as v from 'valibot'
import { dayParts, IsoDate } from '../calendar'
import { toArabicDigits } from './numerals'
import { readCount } from './read-money'

/** How long something takes, by the calendar. */
export interface Duration {
  readonly years: number
  readonly months: number
  readonly days: number
}

const COUNT = '(\\d{1,4}|[ก-๎]+?)'
const SPAN = new RegExp(
  `^(?:(?:ภายใน|ระยะเวลา|กำหนด|เวลา) *)*(?:${COUNT} *ปี)? *(?:${COUNT} *เดือน)? *(?:${COUNT} *สัปดาห์)? *(?:${COUNT} *วัน)?$`,
)

/**
 * Reads how long something takes: `๒ ปี ๓ เดือน`, `ภายใน ๓๐ วัน`, `สองสัปดาห์`. `null` for anything else, working
 * days among it: which days are holidays is not known here.
 */
export function readDuration(typed: string): Duration | null {
  const parts = SPAN.exec(toArabicDigits(typed).trim())
  if (parts === null || parts.slice(1).every(part => part === undefined)) return null
  const [years, months, weeks, days] = parts.slice(1).map(part => readCount(part ?? '0'))
  if (years == null || months == null || weeks == null || days == null) return null
  return { years, months, days: weeks * 7 + days }
}

/**
 * The last day of a time that begins on that day, which itself does not count. A month ends on the day of
 * the same number, or on its own last one where it is shorter, as the Civil and Commercial Code counts
 * (มาตรา ๑๙๓/๓ and ๑๙๓/๕). `null` beyond the calendar.
 */
export function dayAfter(day: IsoDate, { years, months, days }: Duration): IsoDate | null {
  const { year, month, date } = dayParts(day)
  const target = month - 1 + months
  const longest = new Date(Date.UTC(year + years, target + 1, 0)).getUTCDate()
  const end = new Date(Date.UTC(year + years, target, Math.min(date, longest) + days))
  const written = Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10)
  const parsed = v.safeParse(IsoDate, written)
  return parsed.success ? parsed.output : null
}
