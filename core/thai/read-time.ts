import * as v from 'valibot'
import { ClockTime } from '../calendar'
import { toArabicDigits } from './numerals'
import { rangeHalves } from './range-halves'
import { readSpokenHour } from './spoken-hours'

/** From one hour of a day to a later one. */
export interface TimeRange {
  readonly start: ClockTime
  readonly end: ClockTime
}

/**
 * Reads an hour as people type one: `๐๙.๓๐`, `เวลา 9:30 น.`, `0930`, `๙ โมงเช้า`. `null` for what is no hour, and
 * for one that may be of the morning or of the evening.
 */
export function readThaiTime(typed: string): ClockTime | null {
  const text = toArabicDigits(typed)
    .replace(/[\u200b-\u200d\u2060\ufeff]|^\s*เวลา/g, '')
    .replace(/(?<![ก-๎])น\.?\s*$|นาฬิกา\s*$/, '')
    .trim()
  const parts = /^(\d{1,2})(?:\s*[.:]\s*(\d{2})|(\d{2}))?$/.exec(text)
  if (parts !== null) return timeOf(Number(parts[1]), Number(parts[2] ?? parts[3] ?? 0))
  const spoken = readSpokenHour(text)
  return spoken && timeOf(spoken.hour, spoken.minutes)
}

/** Reads two hours of one day: `9.30-12.00`, `๐๙.๓๐ น. ถึง ๑๒.๐๐ น.`. `null` where the second is not the later. */
export function readTimeRange(typed: string): TimeRange | null {
  const [start, end] = rangeHalves(typed)?.map(readThaiTime) ?? []
  return start && end && start < end ? { start, end } : null
}

function timeOf(hour: number, minutes: number): ClockTime | null {
  const written = [hour, minutes].map(part => String(part).padStart(2, '0')).join(':')
  const parsed = v.safeParse(ClockTime, written)
  return parsed.success ? parsed.output : null
}
