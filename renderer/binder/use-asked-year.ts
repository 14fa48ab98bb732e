import { useState } from 'react'
import { withDigits } from '../../core/thai/numerals'
import { figures, type Sentence } from '../../core/wording/sentence'
import { YEAR_DIALOG } from '../../core/wording/year-dialogs'
import type { AskedYear } from '../../preload/year'
import type { Option } from '../parts/choice'
import type { Binder } from './use-binder'

/** Which year of which series is looked at, and what else there is to choose. */
export interface AskedYearChoice {
  /** `null` while the binder has no series. */
  readonly asked: AskedYear | null
  readonly series: readonly Option<string>[]
  readonly years: readonly { readonly value: string; readonly label: Sentence }[]
  readonly chooseSeries: (series: string) => void
  readonly chooseYear: (year: string) => void
}

/** The series with the newest paper and its last year, until a person chooses otherwise. */
export function useAskedYear({
  series: all,
  papers,
}: Pick<Binder, 'series' | 'papers'>): AskedYearChoice {
  // A workshop is filed by its own body, and is no series of meetings.
  const rows = all.filter(row =>
    papers.some(({ series, kind }) => series === row.series && kind === 'minutes'),
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const [year, setYear] = useState<number | null>(null)
  const row = rows.find(({ series }) => series === chosen) ?? rows[0]
  const years = row?.years ?? []
  // What ends in September is called by the year after that in which it began.
  const offered = years[0] === undefined ? [] : [years[0] + 1, ...years]
  return {
    asked: row === undefined ? null : { series: row.series, year },
    series: rows.map(({ series, name }) => ({ value: series, label: withDigits(name, 'thai') })),
    years: [
      { value: '', label: YEAR_DIALOG.lastYear },
      ...offered.map(one => ({ value: String(one), label: figures(one) })),
    ],
    chooseSeries: series => {
      setChosen(series)
      setYear(null)
    },
    chooseYear: one => setYear(one === '' ? null : Number(one)),
  }
}
