import type { IsoDate } from '../calendar'
import { officialDate } from './dates'
import { toArabicDigits } from './numerals'
import { rangeHalves } from './range-halves'
import { readThaiDate } from './read-date'

/** From one day to a later one. */
export interface DayRange {
  readonly start: IsoDate
  readonly end: IsoDate
}

/**
 * Reads a run of days: `๑๕–๑๗ สิงหาคม ๒๕๖๑`, `๓๐ สิงหาคม – ๒ กันยายน ๒๕๖๑`, `๓๐ ธันวาคม – ๒ มกราคม ๒๕๖๒`. What the
 * first day leaves out is that of the last, but a month that would come after it is of the year before.
 * `null` where the first is not the earlier, or one is no day.
 */
export function readDateRange(typed: string): DayRange | null {
  const [first = '', last = ''] = rangeHalves(toArabicDigits(typed)) ?? []
  const end = readThaiDate(last)
  const start = end && startOf(first, end)
  return start && end && start < end ? { start, end } : null
}

function startOf(first: string, end: IsoDate): IsoDate | null {
  const whole = readThaiDate(first)
  if (whole !== null) return whole
  const [, month = '', year = ''] = officialDate(end).split(' ')
  if (/(?:^|\D)\d{1,2}\s*$/.test(first)) return readThaiDate(`${first.trim()} ${month} ${year}`)
  const same = readThaiDate(`${first.trim()} ${year}`)
  if (same === null || same < end) return same
  return readThaiDate(`${first.trim()} ${Number(toArabicDigits(year)) - 1}`)
}
