import type { ReactNode } from 'react'
import type { Enrolled } from '../../../core/office/roster'
import { useStable } from '../../parts/use-stable'
import { say } from '../../port/say'
import type { Facts } from '../facts'
import type { FormProps } from './form-props'
import type { ListEdits, Named } from './person-row'
import { useRoster } from './use-roster'

/** What a row of a list of people is drawn from. */
export interface RowProps<T extends Named> {
  readonly index: number
  readonly row: T
  readonly edits: ListEdits<T>
}

interface PeopleListProps<T extends Named> extends FormProps {
  readonly legend: string
  readonly addWords: string
  /** What is said below the list until a table was pasted into it. */
  readonly hint: string
  readonly rows: readonly T[]
  /** The facts of the document with another list. */
  readonly listing: (rows: T[]) => Facts
  /** The row of one who came with a pasted table. */
  readonly personOf: (person: Enrolled) => T
  readonly onAdd: () => void
  readonly children: (props: RowProps<T>) => ReactNode
}

/** A list of people: rows are added, pasted, removed and put in order. */
export function PeopleList<T extends Named>(props: PeopleListProps<T>) {
  const { rows, listing, personOf, facts, change } = props
  const roster = useRoster(facts.agencies ?? [])
  const set = (changed: T[]) => change(listing(changed))
  const edits = useStable<ListEdits<T>>({
    change: (index, changed) => {
      const row = rows[index]
      if (row !== undefined) set(rows.with(index, { ...row, ...changed }))
    },
    put: (index, row) => set(rows.with(index, row)),
    move: (index, step) => {
      if (rows[index + step] !== undefined) set(moved(rows, index, step))
    },
    remove: index => set(rows.toSpliced(index, 1)),
    paste: (index, text) =>
      roster.take(text, (people, agencies) => {
        const list = placed(rows, index, people.map(personOf))
        change({ ...listing(list), agencies: [...agencies] }, 'apart')
      }),
  })
  return (
    <fieldset className="attendance">
      <legend>{props.legend}</legend>
      {rows.map((row, index) => props.children({ index, row, edits }))}
      <button type="button" className="add" onClick={props.onAdd}>
        <span aria-hidden>+</span> {props.addWords}
      </button>
      <p className="hint" role="status">
        {roster.told === null ? props.hint : say(roster.told)}
      </p>
    </fieldset>
  )
}

/** The list with people put in below a row, or in the place of one that is still blank. */
function placed<T extends Named>(rows: readonly T[], at: number, people: readonly T[]): T[] {
  const row = rows[at]
  const blank = row !== undefined && (row.name + row.position).trim() === ''
  return blank ? rows.toSpliced(at, 1, ...people) : rows.toSpliced(at + 1, 0, ...people)
}

/** The rows with one of them a step up or down, where there is a place. */
function moved<T>(rows: readonly T[], index: number, step: -1 | 1): T[] {
  const row = rows.slice(index, index + 1)
  return rows.toSpliced(index, 1).toSpliced(index + step, 0, ...row)
}
