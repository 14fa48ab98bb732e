import type { PaperRow, SeriesRow } from '../../preload/binder'
import { counted } from './this-month'

/** The papers of a series in one year, the newest first. */
export interface ShelfRow {
  readonly key: string
  /** The body of the series; '' of papers that are of none. */
  readonly name: string
  readonly year: number | null
  readonly papers: readonly PaperRow[]
}

/** The papers that count by series and year, in the order of the series and the newest year first; what is of no series is last. */
export function shelf(papers: readonly PaperRow[], series: readonly SeriesRow[]): ShelfRow[] {
  const rows = new Map<string, ShelfRow>()
  for (const paper of papers.filter(counted)) {
    const key = `${paper.series ?? ''} ${paper.year ?? ''}`
    const name = series.find(row => row.series === paper.series)?.name ?? ''
    const row = rows.get(key) ?? { key, name, year: paper.year, papers: [] }
    rows.set(key, { ...row, papers: [...row.papers, paper] })
  }
  const place = ({ papers: [first] }: ShelfRow) => {
    const at = series.findIndex(row => row.series === first?.series)
    return at < 0 ? series.length : at
  }
  return [...rows.values()].toSorted((a, b) => place(a) - place(b) || (b.year ?? 0) - (a.year ?? 0))
}
