import { useMemo, useState } from 'react'
import type { Result } from '../../core/fault'
import type { Month } from '../../core/model/agency-report'
import { type ReportTable, readReportRows } from '../../core/month/read-report-rows'
import { takeReportRows, type UnfitRow, unfitTable } from '../../core/month/take-report-rows'
import { faultSentence } from '../../core/wording/faults'
import { MONTH_WORDS, UNFIT_WORDS } from '../../core/wording/month'
import { figures } from '../../core/wording/sentence'
import { newId } from '../editor/nodes/identity'
import { CheckBox } from '../parts/check-box'
import { Field } from '../parts/field'
import { say } from '../port/say'
import { useMonth } from './use-month'

/** Rows that were pasted and fit nowhere yet: they outlive the dialog. */
export interface HeldRows {
  readonly text: string
  readonly hold: (text: string) => void
}

interface ReportRowsProps {
  readonly month: Month
  readonly held: HeldRows
}

/** Rows of a spreadsheet: what fits is said before it is taken, and what fits nowhere stays where it was pasted. */
export function ReportRows({ month, held }: ReportRowsProps) {
  const { minutes, context, change } = useMonth()
  const { digits } = context.house
  const [replace, setReplace] = useState(false)
  const read = useMemo(() => readReportRows(held.text), [held.text])
  const table = read.ok ? read.value : null
  const asked = useMemo(() => ({ month, replace, newId }), [month, replace])
  const review = useMemo(
    () => (table === null ? null : takeReportRows(minutes, table.rows, context, asked)),
    [table, minutes, context, asked],
  )
  const take = () => {
    if (table === null || review === null) return
    change(now => takeReportRows(now, table.rows, context, asked).minutes)
    held.hold(unfitTable(table.heads, review.unfit))
  }
  const count = (number: number) => figures(number, digits)
  return (
    <section className="report-rows" aria-label={say(MONTH_WORDS.paste)}>
      <Field label={say(MONTH_WORDS.paste)} hint={say(MONTH_WORDS.pasteHint)}>
        {({ id, describedBy }) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            rows={6}
            spellCheck={false}
            value={held.text}
            onChange={event => held.hold(event.target.value)}
          />
        )}
      </Field>
      <div role="status">
        <Unread read={read} text={held.text} />
        {review !== null && (
          <>
            <p>{say(MONTH_WORDS.fits, count(review.taken), count(review.agencies.length))}</p>
            {review.known > 0 && <p>{say(MONTH_WORDS.knownRows, count(review.known))}</p>}
            <UnfitList unfit={review.unfit} />
          </>
        )}
      </div>
      {review !== null && (
        <>
          <CheckBox label={say(MONTH_WORDS.replace)} checked={replace} onChange={setReplace} />
          <button
            type="button"
            className="primary"
            disabled={review.taken + review.known === 0}
            onClick={take}
          >
            {say(MONTH_WORDS.takeRows)}
          </button>
        </>
      )}
    </section>
  )
}

interface UnreadProps {
  readonly read: Result<ReportTable | null>
  readonly text: string
}

function Unread({ read, text }: UnreadProps) {
  if (!read.ok) return <p className="error">{say(faultSentence(read.fault))}</p>
  if (read.value !== null || text.trim() === '') return null
  return <p className="hint">{say(MONTH_WORDS.noTable)}</p>
}

function UnfitList({ unfit }: { readonly unfit: readonly UnfitRow[] }) {
  const { digits } = useMonth().context.house
  const rows = new Set(unfit.map(({ row }) => row)).size
  if (rows === 0) return null
  return (
    <>
      <p className="behind">{say(MONTH_WORDS.unfit, figures(rows, digits))}</p>
      <ul className="unfit">
        {unfit.map(({ row, reason, words }) => (
          <li key={`${row.row} ${reason} ${words}`}>
            {say(MONTH_WORDS.row, figures(row.row, digits))} {say(UNFIT_WORDS[reason], words)}
          </li>
        ))}
      </ul>
    </>
  )
}
