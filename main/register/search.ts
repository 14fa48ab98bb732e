import { type Asked, asksNothing, readQuestion, says } from '../../core/binder/asked'
import { agencyWord } from '../../core/binder/names'
import {
  type EntryRow,
  type Found,
  MOST_ROWS,
  type RegisterFilter,
  type Understood,
} from '../../preload/register'
import { idsOf } from './entries'
import { daysOf, Narrowing, partNarrowing } from './narrowing'
import { asEntryRow, ENTRY_COLUMNS, ENTRY_SOURCES, type StoredEntry } from './rows'
import type { Sqlite } from './sqlite'
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
  const { where, values } = narrowed(filter, id)
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

/** Findings that call for work and that no order grew from. */
const UNSERVED = `e.calls=1 AND NOT EXISTS (SELECT 1 FROM link l JOIN document ld ON ld.id=l.document AND ld.counts=1
  WHERE l.other=e.matter AND l.how='from')`

const PART =
  'SELECT 1 FROM duty WHERE duty.matter=e.matter AND duty.agency=coalesce(e.agency, duty.agency)'

/** A filter over an entry `e` of the file `d` and the meeting `m`; `id` is the one that is sorted by. */
function narrowed(filter: RegisterFilter, id: 'e.id' | 'w.rowid'): Narrowing {
  const { agency, area, series, year, from, to, event, kind, unserved } = filter
  const days = year === undefined ? null : daysOf(year)
  const narrowing = new Narrowing('d.counts=1')
  narrowing.add('e.agency=:agency', ':agency', agency)
  narrowing.add('e.area=:area', ':area', area)
  narrowing.add('m.series=:series', ':series', series)
  narrowing.add('e.event=:event', ':event', event)
  narrowing.add('e.kind=:kind', ':kind', kind)
  if (unserved) narrowing.where.push(UNSERVED)
  narrowing.add(`${id}>=:yearStart`, ':yearStart', days === null ? undefined : idsOf(days.first))
  narrowing.add(`${id}<:yearEnd`, ':yearEnd', days === null ? undefined : idsOf(days.after))
  narrowing.add(`${id}>=:from`, ':from', from === undefined ? undefined : idsOf(from))
  narrowing.add(
    `${id}<:to`,
    ':to',
    to === undefined ? undefined : idsOf(to) + idsOf('1970-01-02') - idsOf('1970-01-01'),
  )
  const parts = partNarrowing(filter, 'duty')
  if (parts.where.length > 0)
    narrowing.where.push(`EXISTS (${PART} AND ${parts.where.join(' AND ')})`)
  Object.assign(narrowing.values, parts.values)
  return narrowing
}
