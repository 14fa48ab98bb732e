import type { IsoDate } from '../../core/calendar'
import type { PaperRow } from '../../preload/binder'
import type { AgencyCount } from '../../preload/register'

/** «เดือนนี้»: what a secretary has to see to first. */
export interface ThisMonth {
  /** The nearest meeting from today on that was not called off. */
  readonly next: PaperRow | null
  /** How many parts of orders are late, and of how many agencies. */
  readonly late: number
  readonly lateAgencies: number
  /** How many agencies told nothing of open work at two meetings or more. */
  readonly silentAgencies: number
  /** Minutes of meetings that were held and are not adopted, the oldest first. */
  readonly unadopted: readonly PaperRow[]
}

/** What the lists of a binder come to on a day. */
export function thisMonth(
  papers: readonly PaperRow[],
  counts: readonly AgencyCount[],
  today: IsoDate,
): ThisMonth {
  const minutes = papers.filter(paper => paper.kind === 'minutes' && counted(paper))
  const taking = minutes.filter(({ meetingState }) => meetingState !== 'cancelled')
  const byDay = taking
    .flatMap(paper => (paper.date === null ? [] : [{ paper, date: paper.date }]))
    .toSorted((a, b) => a.date.localeCompare(b.date))
  const late = counts.filter(count => count.late > 0)
  return {
    next:
      byDay.find(({ date, paper }) => date >= today && paper.meetingState !== 'held')?.paper ??
      null,
    late: late.reduce((sum, count) => sum + count.late, 0),
    lateAgencies: late.length,
    silentAgencies: counts.filter(({ silent }) => silent > 0).length,
    unadopted: byDay
      .filter(({ date, paper }) => date < today && !isPaperAdopted(paper))
      .filter(({ paper }) => paper.meetingState !== 'planned')
      .map(({ paper }) => paper),
  }
}

/** Whether a paper says that it is adopted, or a later meeting adopted it. */
export function isPaperAdopted({ stage, adoption }: PaperRow): boolean {
  return stage === 'adopted' || adoption !== null
}

/** Whether what a file says counts: of two of one document only one does. */
export function counted({ state, kept }: PaperRow): boolean {
  return state === 'ok' || kept
}

/** So many pages of a year are seen at once. */
const MOST_PAGES = 12

/** The minutes and reports of the newest year, the oldest first and the last of them; `null` where none has a year. */
export function yearOfPapers(
  papers: readonly PaperRow[],
): { readonly year: number; readonly papers: readonly PaperRow[] } | null {
  const meetings = papers.filter(
    paper => counted(paper) && (paper.kind === 'minutes' || paper.kind === 'findings'),
  )
  const years = meetings.flatMap(({ year }) => year ?? [])
  if (years.length === 0) return null
  const year = Math.max(...years)
  const own = meetings
    .filter(paper => paper.year === year)
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
  return { year, papers: own.slice(-MOST_PAGES) }
}
