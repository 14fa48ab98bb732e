import type { IsoDate } from '../../core/calendar'
import type { SenderRow } from '../../preload/register'

/** Who sent the form of one month. */
export interface MonthSent {
  readonly month: string
  readonly sent: readonly { readonly agency: string; readonly received: IsoDate | null }[]
}

/** So many months are looked back on. */
const MOST_MONTHS = 6

/** The forms of the last months, the newest first, and who of all that are asked never sent one; agencies in this order. */
export function sentByMonth(
  rows: readonly SenderRow[],
  order: readonly string[],
): {
  readonly months: readonly MonthSent[]
  readonly never: readonly string[]
  readonly asked: number
} {
  const senders = rows.toSorted((a, b) => order.indexOf(a.agency) - order.indexOf(b.agency))
  const months = new Set(senders.flatMap(({ sent }) => sent.map(({ month }) => month)))
  return {
    asked: senders.length,
    never: senders.filter(({ sent }) => sent.length === 0).map(({ agency }) => agency),
    months: [...months]
      .toSorted()
      .toReversed()
      .slice(0, MOST_MONTHS)
      .map(month => ({
        month,
        sent: senders.flatMap(({ agency, sent }) =>
          sent
            .filter(report => report.month === month)
            .map(({ received }) => ({ agency, received })),
        ),
      })),
  }
}
