import type { IsoDate } from '../../core/calendar'
import type { PaperRow } from '../../preload/binder'
import { counted, isPaperAdopted } from './this-month'

/** Minutes that may still take a matter up: not adopted, not called off, of no day or one after the last that told of it. The nearest first. */
export function comingPapers(
  papers: readonly PaperRow[],
  series: string | null,
  last: IsoDate | null,
): PaperRow[] {
  return papers
    .filter(paper => paper.kind === 'minutes' && counted(paper) && !paper.kept)
    .filter(paper => series === null || paper.series === null || paper.series === series)
    .filter(paper => !isPaperAdopted(paper) && paper.meetingState !== 'cancelled')
    .filter(({ date }) => date === null || last === null || date > last)
    .toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
}
