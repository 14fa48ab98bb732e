import { type Asked, asksNothing, readQuestion, says } from '../../core/binder/asked'
import { agencyWord } from '../../core/binder/names'
import { buddhistYear, NEW_YEAR_IN_JANUARY } from '../../core/thai/dates'
import {
  type EntryRow,
  type Found,
  MOST_ROWS,
  type RegisterFilter,
  type Understood,
} from '../../preload/register'
import { idsOf } from './entries'
import { asEntryRow, ENTRY_COLUMNS, ENTRY_SOURCES, type StoredEntry } from './rows'
import type { Sqlite, Value } from './sqlite'
import type { WordReader } from './store'

/** A word that is still being typed stands for so many of its commonest endings: more would be most of the index. */
const MOST_ENDINGS = 24

/** Rows of one answer. A phrase in quotation marks is looked for in as many as this at a time. */
const ROWS = 50

/**
 * Finds what papers recorded, newest first. `half`: the last word is still being typed. A question that finds
 * nothing is read once more without tones and what else slips; one without words lists what the filter lets through.
 */
export function search(
  db: Sqlite,
  reading: WordReader,
  question: string,
  filter: RegisterFilter,
  half: boolean,
): Found {
  const { cutter, names } = reading
  const asked = readQuestion(question, cutter, names, { half })
  const found = foundBy(db, asked, filter)
  if (found.rows.length > 0 || asked.words.length + (asked.half === null ? 0 : 1) === 0)
    return found
  const again = readQuestion(question, cutter, names, { half, slipped: true })
  const second = foundBy(db, again, filter)
  return { ...second, understood: { ...second.understood, slipped: second.rows.length > 0 } }
}

function foundBy(db: Sqlite, asked: Asked, filter: RegisterFilter): Found {
  const endings = asked.half === null ? [] : endingsOf(db, asked.half)
  const understood: Understood = {
    agencies: asked.agencies,
    words: asked.typed,
    endings,
    slipped: false,
  }
  const query = asksNothing(asked) ? null : matchOf(asked, endings)
  const { rows, more } = pageOf(db, query, filter, asked)
  return { rows, more, understood }
}

/** The commonest words of the index that begin so. */
function endingsOf(db: Sqlite, half: string): string[] {
  const rows = db.all<{ term: string }>(
    'SELECT term FROM term WHERE term>=? AND term<? ORDER BY n DESC LIMIT ?',
    [half, `${half}\u{10ffff}`, MOST_ENDINGS],
  )
  return rows.map(({ term }) => term)
}

function matchOf({ agencies, words, half, maybe }: Asked, endings: readonly string[]): string {
  const any = (list: readonly string[]) => `(${list.map(quoted).join(' OR ')})`
  const last = half === null ? [] : [...new Set([half, ...endings, ...maybe.map(agencyWord)])]
  return [
    ...agencies.map(ids => any(ids.map(agencyWord))),
    ...words.map(quoted),
    ...(last.length === 0 ? [] : [any(last)]),
  ].join(' AND ')
}

/** Words are letters and digits of our own cutting: nothing in them ends a quotation. */
function quoted(word: string): string {
  return `"${word}"`
}

interface Page {
  readonly rows: readonly EntryRow[]
  readonly more: boolean
}

function pageOf(
  db: Sqlite,
  query: string | null,
  filter: RegisterFilter,
  { quoted: phrases, phrase }: Asked,
): Page {
  // The words come first and in their own order: the engine would rather go through a year, and look for words in each row.
  const id = query === null ? 'e.id' : 'w.rowid'
  const { where, values } = conditions(filter, id)
  const from = query === null ? 'entry e' : 'words w CROSS JOIN entry e ON e.id=w.rowid'
  const match = query === null ? [] : ['words MATCH :query']
  const sql = `SELECT ${ENTRY_COLUMNS} FROM ${from} ${ENTRY_SOURCES}
    WHERE ${[...match, ...where].join(' AND ')} ORDER BY ${id} DESC LIMIT :most OFFSET :skip`
  const most = phrases.length > 0 ? MOST_ROWS * 5 : ROWS
  const stored = db.all<StoredEntry>(sql, {
    ...values,
    ...(query !== null && { ':query': query }),
    ':most': most + 1,
    ':skip': filter.skip ?? 0,
  })
  // What is shown of an entry may be shorter than what it says: it stays in, not marked as exact.
  const saying = stored.filter(
    ({ head, said, whole }) =>
      whole === 0 || phrases.every(words => says(`${head} ${said}`, words)),
  )
  const rows = saying.slice(0, ROWS).map(row => ({
    ...asEntryRow(row),
    exact: phrase !== '' && says(`${row.head} ${row.said}`, phrase),
  }))
  return { rows, more: stored.length > most || saying.length > ROWS }
}

/** The conditions of a filter, over an entry `e` of the file `d` and the meeting `m`; `id` is the one that is sorted by. */
function conditions(
  filter: RegisterFilter,
  id: 'e.id' | 'w.rowid',
): {
  where: string[]
  values: Record<string, Value>
} {
  const { agency, area, series, year, from, to, status, overdueOn, event } = filter
  const days = year === undefined ? null : daysOf(year)
  const where = ['d.counts=1']
  const values: Record<string, Value> = {}
  const add = (condition: string, name: string, value: Value | undefined) => {
    if (value === undefined) return
    where.push(condition)
    values[name] = value
  }
  add('e.agency=:agency', ':agency', agency)
  add('e.area=:area', ':area', area)
  add('m.series=:series', ':series', series)
  add('e.event=:event', ':event', event)
  add(`${id}>=:yearStart`, ':yearStart', days === null ? undefined : idsOf(days.first))
  add(`${id}<:yearEnd`, ':yearEnd', days === null ? undefined : idsOf(days.after))
  add(`${id}>=:from`, ':from', from === undefined ? undefined : idsOf(from))
  add(
    `${id}<:to`,
    ':to',
    to === undefined ? undefined : idsOf(to) + idsOf('1970-01-02') - idsOf('1970-01-01'),
  )
  const duty =
    'SELECT 1 FROM duty WHERE duty.matter=e.matter AND duty.agency=coalesce(e.agency, duty.agency)'
  add(`EXISTS (${duty} AND duty.status=:status)`, ':status', status)
  add(`EXISTS (${duty} AND duty.status='open' AND duty.due<:day)`, ':day', overdueOn)
  return { where, values }
}

/** The days of a year of the Buddhist Era: its first, and the one after its last. */
export function daysOf(year: number): { readonly first: string; readonly after: string } {
  const common = year - BUDDHIST
  return { first: `${pad(common)}-${start(year)}`, after: `${pad(common + 1)}-${start(year + 1)}` }
}

const BUDDHIST = buddhistYear('2000-06-01') - 2000

/** Before 1941 the year began in April. */
function start(year: number): string {
  return year < NEW_YEAR_IN_JANUARY ? '04-01' : '01-01'
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}
