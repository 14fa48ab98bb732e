import type { Agency } from '../../core/model/agency'
import { dayWords, monthWords, numberWords } from '../../core/wording/moments'
import { findingSentence, type RegisterFindingName } from '../../core/wording/register'
import type { Filling } from '../../core/wording/sentence'
import { figures } from '../../core/wording/sentence'
import type { RegisterFindings } from '../../preload/binder'
import { MOST_ROWS } from '../../preload/register'
import { found, type KeptFinding, nameOf } from './kept-finding'
import { paperFindings } from './paper-findings'
import { storedPapers } from './papers'
import { asNumber } from './rows'
import type { Sqlite } from './sqlite'

/** All that a person should know of the files of a binder as the last look found them, the files themselves first. */
export function findings(db: Sqlite): RegisterFindings {
  const rows = db.all<{ finding: RegisterFindingName; about: string; files: string }>(
    `SELECT finding, about, files FROM finding ORDER BY id LIMIT ${MOST_ROWS}`,
  )
  const count = db.get<{ n: number }>('SELECT count(*) n FROM finding')
  return {
    rows: rows.map(({ finding, about, files }) => ({
      finding,
      says: findingSentence(finding, ...(JSON.parse(about) as Filling[])),
      files: JSON.parse(files),
    })),
    total: count?.n ?? 0,
  }
}

/** Looks for them anew: they are of all files together, and asked for more often than files change. */
export function settleFindings(db: Sqlite, registry: readonly Agency[]): void {
  const names = new Map(registry.map(({ id, name }) => [id, name]))
  const rows = [
    ...paperFindings(storedPapers(db)),
    ...orderedTwice(db),
    ...trailFindings(db),
    ...agencyFindings(db, registry),
    ...reportFindings(db, names),
  ]
  db.run('DELETE FROM finding')
  for (const { finding, about, files } of rows)
    db.run('INSERT INTO finding(finding, about, files) VALUES(?,?,?)', [
      finding,
      JSON.stringify(about),
      JSON.stringify(files),
    ])
}

function orderedTwice(db: Sqlite): KeptFinding[] {
  const rows = db.all<{ head: string; one: number; other: number; a: string; b: string }>(
    `SELECT max(e.head) head, min(d.id) one, max(d.id) other, min(d.path) a, max(d.path) b
     FROM entry e JOIN document d ON d.id=e.document AND d.counts=1
     WHERE e.event='ordered' AND e.own=1
       AND NOT EXISTS (SELECT 1 FROM carries c WHERE c.document=e.document AND c.matter=e.matter)
     GROUP BY e.matter HAVING count(DISTINCT d.id)>1 LIMIT ${MOST_ROWS}`,
  )
  return rows.map(({ head, one, other, a, b }) =>
    found('ordered-twice', [one, other], head, nameOf({ path: a }), nameOf({ path: b })),
  )
}

function trailFindings(db: Sqlite): KeptFinding[] {
  const rows = db.all<{
    id: number
    path: string
    head: string
    ordinal: number | null
    year: number | null
    special: number
  }>(
    `SELECT DISTINCT d.id, d.path, t.head, f.ordinal, f.year, f.special FROM difference f
     JOIN document d ON d.id=f.document JOIN trail t ON t.matter=f.matter ORDER BY d.path LIMIT ${MOST_ROWS}`,
  )
  return rows.map(row => {
    const number = asNumber(row)
    return found(
      'trail',
      [row.id],
      row.head,
      nameOf(row),
      number === null ? '–' : numberWords(number),
    )
  })
}

function agencyFindings(db: Sqlite, registry: readonly Agency[]): KeptFinding[] {
  const open = db.all<{ agency: string; n: number; last: string | null }>(
    `SELECT agency, count(*) n, max(last) last FROM duty
     WHERE status IN ('open','standing') AND agency<>'' GROUP BY agency ORDER BY agency`,
  )
  const own = new Set(
    db.all<{ agency: string }>('SELECT agency FROM own_agency').map(({ agency }) => agency),
  )
  return open.flatMap(({ agency, n, last }) => {
    const known = registry.find(({ id }) => id === agency)
    if (known === undefined)
      return own.has(agency) ? [] : [found('agency-unknown', [], figures(n), agency)]
    const { validTo, name } = known
    return validTo !== null && last !== null && validTo < last
      ? [found('agency-closed', [], name, dayWords(validTo), figures(n))]
      : []
  })
}

interface StoredReport {
  readonly agency: string
  readonly month: string
  readonly id: number
  readonly path: string
  readonly date: string | null
}

function reportFindings(db: Sqlite, names: ReadonlyMap<string, string>): KeptFinding[] {
  const rows = db.all<StoredReport>(
    `SELECT r.agency, r.month, d.id, d.path, d.date FROM report r JOIN document d ON d.id=r.document AND d.counts=1
     ORDER BY r.agency, r.month, d.date, d.path`,
  )
  return rows.flatMap((row, at) => {
    const before = rows[at - 1]
    const agency = names.get(row.agency) ?? row.agency
    const isTwice = before?.agency === row.agency && before.month === row.month
    const twice = isTwice
      ? [
          found(
            'report-twice',
            [before.id, row.id],
            agency,
            monthWords(row.month),
            nameOf(before),
            nameOf(row),
          ),
        ]
      : []
    const isAhead = row.date !== null && row.month > row.date.slice(0, 7)
    const ahead = isAhead
      ? [found('report-month', [row.id], agency, monthWords(row.month), nameOf(row))]
      : []
    return [...twice, ...ahead]
  })
}
