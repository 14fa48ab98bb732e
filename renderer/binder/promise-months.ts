import type { EntryRow, RegisterDuty } from '../../preload/register'

/** A promise of an agency with what each month recorded of it. */
export interface PromiseRow {
  readonly duty: RegisterDuty
  /** The newest entry of each month shown; `null` where no paper spoke of it. */
  readonly cells: readonly (EntryRow | null)[]
}

export interface PromiseMonths {
  /** `2018-10`, the oldest first; the last is today's. */
  readonly months: readonly string[]
  readonly rows: readonly PromiseRow[]
}

/** More months than these do not fit beside the words of a promise. */
const MOST_MONTHS = 4

/** The promises of an agency by month: the months that papers recorded something in, and this month at the end. */
export function promiseMonths(
  duties: readonly RegisterDuty[],
  told: readonly EntryRow[],
  today: string,
): PromiseMonths {
  const current = today.slice(0, 7)
  const spoken = new Set(told.flatMap(({ date }) => (date === null ? [] : [date.slice(0, 7)])))
  const months = [...spoken.add(current)].toSorted().slice(-MOST_MONTHS)
  const cell = (matter: string, month: string) =>
    told.findLast(entry => entry.matter === matter && entry.date?.startsWith(month) === true) ??
    null
  const rows = duties.map(duty => ({
    duty,
    cells: months.map(month => cell(duty.matter, month)),
  }))
  return { months, rows }
}
