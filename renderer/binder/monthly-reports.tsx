import { BINDER_WORDS } from '../../core/wording/binder'
import { monthWords, shortDay } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, fill } from '../../core/wording/sentence'
import { say } from '../port/say'
import { type MonthSent, sentByMonth } from './sent-by-month'
import type { Binder } from './use-binder'
import { agencyOrder, listed, shortName } from './words'

/** Who sent the form of each month, with the day that it came, and who never sent any of those that are asked. */
export function MonthlyReports({ binder }: { readonly binder: Binder }) {
  const { months, never, asked } = sentByMonth(binder.senders, agencyOrder(binder))
  if (months.length === 0) return null
  const nameOf = (agency: string) => shortName(agency, binder.agencies)
  return (
    <section className="month-reports" aria-labelledby="month-reports">
      <h2 id="month-reports">{say(BINDER_WORDS.reports)}</h2>
      <dl>
        {months.map(({ month, sent }: MonthSent) => (
          <div key={month} data-month={month}>
            <dt>
              {say(monthWords(month))}
              <small>{say(BINDER_WORDS.sentBy, figures(sent.length), figures(asked))}</small>
            </dt>
            <dd>
              {say(
                listed(
                  sent.map(({ agency, received }) =>
                    received === null
                      ? nameOf(agency)
                      : fill(REGISTER_WORDS.sentReport, nameOf(agency), shortDay(received)),
                  ),
                ),
              )}
            </dd>
          </div>
        ))}
        {never.length > 0 && (
          <div data-month="never">
            <dt>
              {say(BINDER_WORDS.neverSent)}
              <small>{say(BINDER_WORDS.sentBy, figures(never.length), figures(asked))}</small>
            </dt>
            <dd>{say(listed(never.map(nameOf)))}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}
