import * as v from 'valibot'

/** A day as the calendar stores it, `2018-07-31`. Buddhist years exist only on paper. */
export const IsoDate = v.pipe(v.string(), v.isoDate(), v.check(isRealDay, 'no such day'))
export type IsoDate = v.InferOutput<typeof IsoDate>

/** An hour of the day on the 24-hour clock, `09:30`. On paper it becomes `๐๙.๓๐ น.`. */
export const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
export type ClockTime = v.InferOutput<typeof ClockTime>

/** The parts of a day as numbers, cut from the string so that no time zone can move it. */
export function dayParts(day: IsoDate): { year: number; month: number; date: number } {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return { year, month, date }
}

/** The weekday of a day, 0 for Sunday, by the proleptic Gregorian calendar. */
export function weekday(day: IsoDate): number {
  const { year, month, date } = dayParts(day)
  return new Date(Date.UTC(year, month - 1, date)).getUTCDay()
}

/** The day of an instant where the office is. */
export function localDay(instant: Date): IsoDate {
  const two = (number: number) => String(number).padStart(2, '0')
  return [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-')
}

/** How many days after one day another is. */
export function daysBetween(first: IsoDate, last: IsoDate): number {
  const [start, end] = [first, last].map(day => {
    const { year, month, date } = dayParts(day)
    return Date.UTC(year, month - 1, date)
  }) as [number, number]
  return Math.round((end - start) / 86_400_000)
}

function isRealDay(day: string): boolean {
  const { year, month, date } = dayParts(day)
  const made = new Date(Date.UTC(year, month - 1, date))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date
}
