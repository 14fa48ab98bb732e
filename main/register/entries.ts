import type { EntryFact } from '../../core/binder/facts'
import type { IsoDate } from '../../core/calendar'
import type { Sqlite } from './sqlite'

/** A row of `entry` on its way in. */
export interface NewEntry extends Omit<EntryFact, 'words'> {
  readonly document: number
  readonly own: boolean
  readonly page: number | null
  readonly date: IsoDate | null
  /** The day that it is sorted by: its own, or the next one that is known. */
  readonly sortedOn: IsoDate | null
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: boolean
  readonly terms: readonly string[]
}

export function insertEntry(db: Sqlite, entry: NewEntry): void {
  const id = nextId(db, entry.sortedOn)
  const head = shortened(entry.head)
  const said = shortened(entry.said)
  db.run('INSERT INTO entry VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)', [
    id,
    entry.document,
    entry.own ? 1 : 0,
    entry.matter,
    entry.kind,
    entry.event,
    entry.place,
    entry.page,
    entry.agency,
    entry.area,
    entry.due,
    entry.status,
    entry.date,
    entry.ordinal,
    entry.year,
    entry.special ? 1 : 0,
    head.text,
    said.text,
    head.whole && said.whole ? 1 : 0,
    entry.calls ? 1 : 0,
  ])
  db.run('INSERT INTO words(rowid,t) VALUES(?,?)', [id, entry.terms.join(' ')])
}

/** Room for the entries of one day. */
const A_DAY = 2 ** 20
/** So that every day of the calendar has a number above nothing. */
const DAYS_BEFORE_1970 = 720_000

/** The ids of a day's entries begin behind this. */
export function idsOf(day: IsoDate | null): number {
  return day === null ? 0 : (Math.floor(Date.parse(day) / 86_400_000) + DAYS_BEFORE_1970) * A_DAY
}

function nextId(db: Sqlite, day: IsoDate | null): number {
  const start = idsOf(day)
  const last = db.get<{ n: number | null }>('SELECT max(id) n FROM entry WHERE id>=? AND id<?', [
    start,
    start + A_DAY,
  ])
  return (last?.n ?? start) + 1
}

/** The length of what is shown of a text, in characters: the rest stands in its paper. */
const SHOWN = 240

export function shortened(text: string): { readonly text: string; readonly whole: boolean } {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= SHOWN) return { text: plain, whole: true }
  return { text: `${plain.slice(0, SHOWN - 1).trimEnd()}…`, whole: false }
}

/** Takes entries out, with the words that they are found by. */
export function forgetEntries(
  db: Sqlite,
  entries: readonly { readonly id: number }[],
  touched: { wordsLeft: boolean },
): void {
  for (const { id } of entries) {
    db.run('DELETE FROM words WHERE rowid=?', [id])
    db.run('DELETE FROM entry WHERE id=?', [id])
    touched.wordsLeft = true
  }
}
