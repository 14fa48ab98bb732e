import { type KeyboardEvent, useEffect, useRef } from 'react'
import { shortDate } from '../../core/thai/dates'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS, RECORD_SHAPES } from '../../core/wording/binder'
import { shortDay } from '../../core/wording/moments'
import { RECORD_WORDS } from '../../core/wording/register'
import { sentence } from '../../core/wording/sentence'
import type { AgencyPage, EntryRow } from '../../preload/register'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import { dutyMark } from './matter-rows'
import { type PromiseRow, promiseMonths } from './promise-months'
import { StateMark } from './state-mark'
import type { Binder } from './use-binder'
import type { PaperPlace } from './use-screens'

interface PromiseTableProps {
  readonly page: AgencyPage
  readonly binder: Binder
  readonly chosen: string | null
  readonly onChoose: (matter: string) => void
  readonly onOpen: (place: PaperPlace) => void
}

/** Promise by month: what each paper recorded of it, this month tinted. ↑↓ choose, Enter opens the matter. */
export function PromiseTable({ page, binder, chosen, onChoose, onOpen }: PromiseTableProps) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus(), [])
  const { months, rows } = promiseMonths(page.duties, page.told, binder.today)
  if (rows.length === 0) return null
  const current = binder.today.slice(0, 7)
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened by keys: a grid.
      role="grid"
      className="matter-table promise-table"
      aria-label={say(BINDER_WORDS.promise)}
      onKeyDown={event => goByArrows(event, 'tbody tr')}
    >
      <thead>
        <tr>
          <th scope="col">{say(BINDER_WORDS.promise)}</th>
          <th scope="col">{say(BINDER_WORDS.due)}</th>
          {months.map(month => (
            <th key={month} scope="col" className={month === current ? 'this-month' : undefined}>
              {monthName(month)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <PromiseLine
            key={row.duty.matter}
            row={row}
            months={months}
            today={binder.today}
            isChosen={row.duty.matter === chosen}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  )
}

interface PromiseLineProps extends Pick<PromiseTableProps, 'onChoose' | 'onOpen'> {
  readonly row: PromiseRow
  readonly months: readonly string[]
  readonly today: string
  readonly isChosen: boolean
}

function PromiseLine({ row, months, today, isChosen, onChoose, onOpen }: PromiseLineProps) {
  const { duty, cells } = row
  const { matter, task, due, firstDue, file, said } = duty
  const current = today.slice(0, 7)
  const open = () => onOpen({ file, source: matter, words: said || task })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    open()
  }
  return (
    <tr
      data-matter={matter}
      tabIndex={isChosen ? 0 : -1}
      aria-selected={isChosen}
      onFocus={() => onChoose(matter)}
      onClick={event => event.currentTarget.focus()}
      onDoubleClick={open}
      onKeyDown={onKeyDown}
    >
      <td>{withDigits(task, 'thai')}</td>
      <td className="when">
        {due === null ? '' : say(shortDay(due))}
        {firstDue !== null && firstDue !== due && (
          <small>{say(BINDER_WORDS.firstDue, shortDay(firstDue))}</small>
        )}
      </td>
      {cells.map((entry, at) => {
        const isNow = months[at] === current
        return (
          <td key={months[at]} className={isNow ? 'this-month' : undefined}>
            {entry !== null && <Told entry={entry} />}
            {isNow && <StateMark mark={dutyMark(duty, today)} />}
          </td>
        )
      })}
    </tr>
  )
}

function Told({ entry: { event, said, head } }: { readonly entry: EntryRow }) {
  return (
    <div>
      <StateMark mark={{ shape: RECORD_SHAPES[event], words: RECORD_WORDS[event] }} />
      {said !== '' && said !== head && <small>{withDigits(said, 'thai')}</small>}
    </div>
  )
}

/** «ต.ค. ๖๑». */
function monthName(month: string): string {
  const words = shortDate(`${month}-01`).replace(/^\S+ /, '')
  return say(sentence(words, month))
}
