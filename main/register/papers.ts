import path from 'node:path'
import type { AdoptionFact } from '../../core/binder/facts'
import type { FaultCode } from '../../core/fault'
import type { DocumentKind } from '../../core/model/document'
import type { MeetingState } from '../../core/model/meeting'
import type { StageName } from '../../core/model/stage'
import { buddhistYear } from '../../core/thai/dates'
import type {
  OwnAgency,
  PaperFilter,
  PaperRow,
  PaperState,
  Papers,
  SeriesRow,
} from '../../preload/binder'
import { MOST_ROWS } from '../../preload/register'
import { asNumber } from './rows'
import type { Sqlite } from './sqlite'

export interface StoredPaper {
  readonly id: number
  readonly path: string
  readonly doc: string | null
  readonly state: PaperState
  readonly fault: FaultCode | null
  readonly counts: number
  readonly kind: DocumentKind | null
  readonly title: string | null
  readonly stage: StageName | null
  readonly date: string | null
  readonly series: string | null
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number | null
  readonly own_count: number | null
  readonly meeting: MeetingState | null
}

/** Every file of the binder, by series, then the newest first. */
export function storedPapers(db: Sqlite): StoredPaper[] {
  return db.all(
    `SELECT d.id, d.path, d.doc, d.state, d.fault, d.counts, d.kind, d.title, d.stage, d.date, m.series, m.ordinal, m.year,
       m.special, m.own_count, m.state meeting
     FROM document d LEFT JOIN meeting m ON m.document=d.id
     ORDER BY m.series IS NULL, m.series, d.date IS NOT NULL, d.date DESC, m.year DESC, m.ordinal DESC, d.path`,
  )
}

/** A page of them, of one series or year where the filter says so. */
export function papers(db: Sqlite, { series, year, skip = 0 }: PaperFilter): Papers {
  const stored = storedPapers(db)
  const rows = stored
    .map(asPaperRow)
    .filter(row => (series ?? row.series) === row.series && (year ?? row.year) === row.year)
  const shown = rows.slice(skip, skip + MOST_ROWS)
  const adopted = adoptions(db)
  const docs = new Map(stored.map(({ id, doc }) => [id, doc]))
  return {
    rows: shown.map(row => ({ ...row, adoption: adoptionOf(row, docs.get(row.file), adopted) })),
    total: rows.length,
  }
}

interface StoredAdoption {
  readonly document: number
  readonly doc: string
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number
  readonly verdict: AdoptionFact['verdict']
  readonly asked: string
  readonly series: string | null
}

/** What papers adopted, the newest first. */
function adoptions(db: Sqlite): StoredAdoption[] {
  return db.all(
    `SELECT a.document, a.doc, a.ordinal, a.year, a.special, a.verdict, a.asked, m.series FROM adoption a
     JOIN document d ON d.id=a.document AND d.counts=1 JOIN meeting m ON m.document=a.document
     ORDER BY d.date DESC, d.path`,
  )
}

/** The adoption of a paper: that which names its document, or where a paper knows no more of it, its number in the series. */
function adoptionOf(
  { number, series, meetingState, kind }: PaperRow,
  doc: string | null | undefined,
  adopted: readonly StoredAdoption[],
): PaperRow['adoption'] {
  if (kind !== 'minutes' || meetingState === 'cancelled') return null
  const found = adopted.find(one =>
    one.doc.startsWith('?')
      ? one.series === series && JSON.stringify(asNumber(one)) === JSON.stringify(number)
      : one.doc === doc,
  )
  if (found === undefined) return null
  return { verdict: found.verdict, asked: JSON.parse(found.asked), file: found.document }
}

export function asPaperRow(paper: StoredPaper): PaperRow {
  const { id, state, fault, kind, series, stage, date } = paper
  const folder = path.posix.dirname(paper.path)
  return {
    file: id,
    fileName: path.posix.basename(paper.path),
    folder: folder === '.' ? '' : folder,
    state,
    fault,
    kept: state !== 'ok' && paper.counts === 1,
    kind,
    title: paper.title ?? '',
    series,
    number: asNumber({ ...paper, special: paper.special ?? 0 }),
    year: paper.year ?? (date === null ? null : buddhistYear(date)),
    date,
    meetingState: paper.meeting,
    stage,
    adoption: null,
  }
}

/** The series as filters offer them, the one with the newest paper first. */
export function seriesRows(db: Sqlite): SeriesRow[] {
  const rows = new Map<string, { name: string; years: Set<number>; papers: number }>()
  const counted = storedPapers(db)
    .filter(({ counts, series }) => counts === 1 && series !== null)
    .toSorted((a, b) => (b.date ?? '9999').localeCompare(a.date ?? '9999'))
  for (const paper of counted) {
    const key = paper.series ?? ''
    const row = rows.get(key) ?? { name: paper.title ?? '', years: new Set(), papers: 0 }
    const { year } = asPaperRow(paper)
    if (year !== null) row.years.add(year)
    rows.set(key, { ...row, papers: row.papers + 1 })
  }
  return [...rows].map(([series, { name, years, papers }]) => ({
    series,
    name,
    years: [...years].toSorted((a, b) => b - a),
    papers,
  }))
}

/** Agencies that the registry may lack, by the newest paper that names each. */
export function ownAgencies(db: Sqlite): OwnAgency[] {
  const rows = db.all<OwnAgency>(
    `SELECT o.agency id, o.name, o.abbreviation FROM own_agency o JOIN document d ON d.id=o.document AND d.counts=1
     ORDER BY o.agency, d.date IS NOT NULL, d.date DESC`,
  )
  return rows.filter(({ id }, at) => rows[at - 1]?.id !== id)
}

/** How many files tell something. */
export function countedPapers(db: Sqlite): number {
  return db.get<{ n: number }>('SELECT count(*) n FROM document WHERE counts=1')?.n ?? 0
}

/** The path of a file within the binder; `null` where the register was made anew since. */
export function pathOf(db: Sqlite, file: number): string | null {
  return db.get<{ path: string }>('SELECT path FROM document WHERE id=?', [file])?.path ?? null
}
