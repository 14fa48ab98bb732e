import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { BINDER_WORDS } from '../../core/wording/binder'
import { shortDay } from '../../core/wording/moments'
import { RECORD_WORDS, REGISTER_WORDS } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import { say } from '../port/say'
import { Marked } from './marked'
import type { MatterRow } from './matter-rows'
import { StateMark } from './state-mark'
import type { Binder } from './use-binder'
import type { Search } from './use-search'
import { fullName, meetingWords, shortName, spotWithin } from './words'

interface MatterTableProps {
  readonly binder: Binder
  readonly search: Search
  readonly words: readonly string[]
  readonly onOpen: () => void
  /** Where ↑ leads from the first row. */
  readonly field: RefObject<HTMLInputElement | null>
}

const HEADS = [
  ['meeting', BINDER_WORDS.meeting],
  ['matter', BINDER_WORDS.matter],
  ['owner', BINDER_WORDS.owner],
  ['due', BINDER_WORDS.due],
  ['state', BINDER_WORDS.state],
] as const

/** What was found, a matter a row; one tab stop, ↑↓ and Enter. */
export function MatterTable({ binder, search, words, onOpen, field }: MatterTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const { rows, at } = search
  useEffect(() => {
    const row = table.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)
    if (table.current?.contains(document.activeElement)) row?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') onOpen()
    else if (step === -1 && at === 0) field.current?.focus()
    else if (step !== undefined) search.choose(Math.min(rows.length - 1, at + step))
    else return
    event.preventDefault()
  }
  if (rows.length === 0) return null
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened by keys: a grid.
      role="grid"
      className="matter-table"
      aria-label={say(BINDER_WORDS.register)}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {HEADS.map(([name, head]) => (
            <th key={name} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={row.key}
            data-row={index}
            data-matter={row.matter}
            tabIndex={index === at ? 0 : -1}
            aria-selected={index === at}
            onClick={() => search.choose(index)}
            onDoubleClick={onOpen}
          >
            <Cells row={row} binder={binder} words={words} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cells({
  row,
  binder,
  words,
}: Pick<MatterTableProps, 'binder' | 'words'> & { readonly row: MatterRow }) {
  const { number, place, head, said, agency, ofAll, due, mark, besides, later, kept } = row
  const where = spotWithin(number, place)
  const name = ofAll ? '' : shortName(agency, binder.agencies)
  const full = fullName(agency, binder.agencies)
  return (
    <>
      <td className="where">
        {say(meetingWords(number))}
        {where !== null && <small>{say(where)}</small>}
      </td>
      <td>
        <Marked text={head || say(RECORD_WORDS.report)} words={words} />
        {said !== '' && said !== head && words.length > 0 && (
          <small>
            <Marked text={said} words={words} />
          </small>
        )}
        {besides > 0 && <small>{say(BINDER_WORDS.besides, figures(besides))}</small>}
        {later && <small>{`(${say(REGISTER_WORDS.later)})`}</small>}
        {kept && <small>{`(${say(REGISTER_WORDS.kept)})`}</small>}
      </td>
      <td title={typeof full === 'string' ? full : undefined}>
        {typeof name === 'string' ? name : say(name)}
      </td>
      <td className="when">{due === null ? '' : say(shortDay(due))}</td>
      <td>
        <StateMark mark={mark} />
      </td>
    </>
  )
}
