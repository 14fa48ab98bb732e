import type { MeetingRef } from '../../core/model/meeting-ref'
import type { OfferedPaper } from '../../preload/adoption'
import { asPaperRow, type StoredPaper, storedPapers } from './papers'
import type { Sqlite } from './sqlite'

/** What minutes ask of the binder: a report that they adopt, or what they could. */
export interface SoughtReports {
  readonly meeting: MeetingRef | null
  readonly series: SoughtSeries
}

/** What the binder has of it: the file of that meeting, and all that can be adopted. */
export interface FoundReports {
  readonly file: number | null
  readonly adoptable: readonly OfferedPaper[]
}

/** Looks for the report of a meeting, and for what can be adopted in its series. */
export function findReports(db: Sqlite, { meeting, series }: SoughtReports): FoundReports {
  return {
    file: meeting === null ? null : fileOfMeeting(db, meeting, series),
    adoptable: adoptable(db, series),
  }
}

/** A series as its papers know it: by its id where they have one, else by the body that meets. */
export interface SoughtSeries {
  readonly id: string | null
  readonly body: string
}

function isOf({ series, title }: StoredPaper, { id, body }: SoughtSeries): boolean {
  return id === null ? title === body : series === id
}

/** The file of the paper of a meeting, by the paper's id or where only that is known, by its number in the series; `null` for none, or for several. */
function fileOfMeeting(
  db: Sqlite,
  { document, number }: MeetingRef,
  series: SoughtSeries,
): number | null {
  const papers = storedPapers(db).filter(({ counts, kind }) => counts === 1 && kind === 'minutes')
  const isIt = (paper: StoredPaper) =>
    paper.doc === document ||
    (document.startsWith('?') &&
      isOf(paper, series) &&
      paper.ordinal === number?.ordinal &&
      paper.year === number.year &&
      (paper.special === 1) === (number.special ?? false))
  const [only, ...others] = papers.filter(isIt)
  return only === undefined || others.length > 0 ? null : only.id
}

/** What can be adopted: the minutes of a series that were circulated and are not adopted, the oldest first. */
function adoptable(db: Sqlite, series: SoughtSeries): OfferedPaper[] {
  return storedPapers(db)
    .filter(one => one.counts === 1 && one.kind === 'minutes' && isOf(one, series))
    .filter(({ stage, meeting }) => stage === 'circulated' && meeting !== 'cancelled')
    .map(one => ({ ...asPaperRow(one), document: one.doc ?? '' }))
    .map(({ file, fileName, number, date, document }) => ({
      file,
      fileName,
      number,
      date,
      document,
    }))
    .reverse()
}
