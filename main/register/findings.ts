import path from 'node:path'
import type { Agency } from '../../core/model/agency'
import { dayWords, monthWords, numberWords } from '../../core/wording/moments'
import {
  findingSentence,
  type RegisterFindingName,
  unreadAdvice,
} from '../../core/wording/register'
import type { Filling } from '../../core/wording/sentence'
import { figures } from '../../core/wording/sentence'
import type { RegisterFinding, RegisterFindings } from '../../preload/binder'
import { MOST_ROWS } from '../../preload/register'
import { type StoredPaper, storedPapers } from './papers'
import { asNumber } from './rows'
import type { Sqlite } from './sqlite'

/** All that a person should know of the files of a binder, the files themselves first. */
export function findings(db: Sqlite, registry: readonly Agency[]): RegisterFindings {
  const papers = storedPapers(db)
  const counted = papers.filter(({ counts }) => counts === 1)
  const names = new Map(registry.map(({ id, name }) => [id, name]))
  const rows = [
    ...fileFindings(papers),
    ...numberFindings(counted),
    ...undated(counted),
    ...otherSeries(counted),
    ...orderedTwice(db),
    ...trailFindings(db),
    ...agencyFindings(db, registry),
    ...reportFindings(db, names),
  ]
  return { rows: rows.slice(0, MOST_ROWS), total: rows.length }
}

function found(
  finding: RegisterFindingName,
  files: readonly number[],
  ...about: readonly Filling[]
): RegisterFinding {
  return { finding, says: findingSentence(finding, ...about), files }
}

function nameOf({ path: place }: Pick<StoredPaper, 'path'>): string {
  return path.posix.basename(place)
}

/** The names of two files; where they are called alike, where each lies. */
function namesOf(one: StoredPaper, other: StoredPaper): readonly [string, string] {
  const names = [nameOf(one), nameOf(other)] as const
  return names[0] === names[1] && one !== other ? [one.path, other.path] : names
}

function fileFindings(papers: readonly StoredPaper[]): RegisterFinding[] {
  const first = new Map(papers.filter(({ counts }) => counts === 1).map(one => [one.doc, one]))
  return papers.flatMap((paper): RegisterFinding[] => {
    const { id, state, counts, fault } = paper
    const other = first.get(paper.doc) ?? paper
    const [name, beside] = namesOf(paper, other)
    switch (state) {
      case 'ok':
        return []
      case 'copy':
      case 'older':
        return [found(state, [id, other.id], name, beside)]
      case 'conflict':
        return [found(state, [id, other.id], name, beside, beside)]
      case 'unreadable':
        return [
          found(counts === 1 ? 'unreadableKept' : 'unreadable', [id], name, unreadAdvice(fault)),
        ]
      case 'newer':
      case 'gone':
        return [found(state, [id], name)]
    }
  })
}

interface Numbered {
  readonly paper: StoredPaper
  readonly ordinal: number
  readonly year: number
  readonly special: boolean
}

/** Papers of one count: a series in one year, its special meetings apart where they count on their own. */
function counts(papers: readonly StoredPaper[]): Numbered[][] {
  const groups = new Map<string, Numbered[]>()
  for (const paper of papers) {
    const { series, ordinal, year, meeting } = paper
    if (paper.kind !== 'minutes' || ordinal === null || year === null || meeting === 'cancelled')
      continue
    const special = paper.special === 1
    const key = JSON.stringify([series, year, special && paper.own_count === 1])
    groups.set(key, [...(groups.get(key) ?? []), { paper, ordinal, year, special }])
  }
  return [...groups.values()].map(group => group.toSorted((a, b) => a.ordinal - b.ordinal))
}

function numberFindings(papers: readonly StoredPaper[]): RegisterFinding[] {
  return counts(papers).flatMap(group =>
    group.flatMap((one, at) => {
      const before = group[at - 1]
      // What stands before the first is not known: a binder may have been begun in mid-year.
      return before === undefined ? [] : besideEachOther(before, one)
    }),
  )
}

function besideEachOther(before: Numbered, one: Numbered): RegisterFinding[] {
  const body = one.paper.title ?? ''
  const files = [before.paper.id, one.paper.id]
  const words = (numbered: Numbered) => numberWords(numberOf(numbered))
  if (before.ordinal === one.ordinal)
    return [found('number-twice', files, words(one), body, nameOf(before.paper), nameOf(one.paper))]
  const missing = Array.from({ length: one.ordinal - before.ordinal - 1 }, (_, step) =>
    numberWords({ ordinal: before.ordinal + 1 + step, year: one.year }),
  )
  const gaps = missing.slice(0, 12).map(number => found('number-missing', files, number, body))
  const { date } = one.paper
  const earlier = before.paper.date
  if (date === null || earlier === null || date >= earlier) return gaps
  return [
    ...gaps,
    found('date-order', files, words(one), body, dayWords(date), words(before), dayWords(earlier)),
  ]
}

function numberOf({ ordinal, year, special }: Numbered) {
  return special ? ({ ordinal, year, special } as const) : { ordinal, year }
}

function undated(papers: readonly StoredPaper[]): RegisterFinding[] {
  return papers
    .filter(({ kind, date, meeting }) => kind === 'minutes' && date === null && meeting === null)
    .map(paper => found('undated', [paper.id], nameOf(paper)))
}

/** How many papers of one series a folder has before another one in it looks out of place. */
const A_SERIES = 3

function otherSeries(papers: readonly StoredPaper[]): RegisterFinding[] {
  const folders = new Map<string, StoredPaper[]>()
  for (const paper of papers) {
    if (paper.kind !== 'minutes') continue
    const folder = path.posix.dirname(paper.path)
    folders.set(folder, [...(folders.get(folder) ?? []), paper])
  }
  return [...folders.values()].flatMap(inOne => {
    const series = new Set(inOne.map(paper => paper.series))
    const alone = inOne.filter(one => inOne.every(o => o === one || o.series !== one.series))
    const [stranger] = alone
    const usual = inOne.find(one => one !== stranger)
    if (stranger === undefined || usual === undefined) return []
    if (series.size !== 2 || alone.length !== 1 || inOne.length <= A_SERIES) return []
    const about = [nameOf(stranger), stranger.title ?? '', usual.title ?? '']
    return [found('other-series', [stranger.id], ...about)]
  })
}

function orderedTwice(db: Sqlite): RegisterFinding[] {
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

function trailFindings(db: Sqlite): RegisterFinding[] {
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

function agencyFindings(db: Sqlite, registry: readonly Agency[]): RegisterFinding[] {
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

function reportFindings(db: Sqlite, names: ReadonlyMap<string, string>): RegisterFinding[] {
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
