import { derive } from '../../core/derive/derive'
import { markedPaper } from '../../core/derive/marked-paper'
import { deriveYearSummary } from '../../core/derive/minister-summary'
import { newsMatters, newsOf } from '../../core/derive/news-of'
import { registerPaper } from '../../core/derive/register-paper'
import { registerRows } from '../../core/derive/register-rows'
import { yearOverview } from '../../core/derive/year-overview'
import { yearbookFront } from '../../core/derive/yearbook'
import { chainOf } from '../../core/file/chain'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Minutes } from '../../core/model/document'
import { april } from '../core/followed-year'
import { meetingRef } from '../core/minutes'
import { contextFor, template } from '../core/papers'

/** A paper by its name: one manuscript, or several that go into one file. */
export interface NamedPaper {
  readonly name: string
  readonly manuscripts: readonly Manuscript[]
}

const YEAR = { year: 2562, span: 'calendar' } as const

/** The papers that are made of more than one document, or begin another: each as it goes out. */
export function papersOfAYear(): NamedPaper[] {
  const year = twelveMonths()
  const last = year.at(-1) ?? april()
  const context = contextFor(last)
  const rows = registerRows(year)
  const register = { title: 'ปี ๒๕๖๒', date: last.meeting.date }
  const chosen = new Set(newsMatters(last).map(({ id }) => id))
  const news = newsOf(last, chosen, template('news'), 'n1', context.house.organisation)
  const bound = year.map(({ id, meeting: { date } }, index) => ({
    document: id,
    title: `รายงานการประชุมติดตามผลการดำเนินงาน ครั้งที่ ${index + 1}/2562`,
    date: date ?? '',
    bytes: new Uint8Array([index]),
    versions: [],
  }))
  const chain = chainOf(bound, { ...YEAR, series: last.meeting.body })
  const entries = bound.map(({ title, date }) => ({ title, date, pages: 6 }))
  return [
    {
      name: 'minister-summary of a year',
      manuscripts: [deriveYearSummary(yearOverview(year, YEAR), { year: YEAR, last }, context)],
    },
    ...(['agency', 'area'] as const).map(by => ({
      name: `register by ${by}`,
      manuscripts: [registerPaper(rows, { ...register, by }, context)],
    })),
    { name: 'yearbook front', manuscripts: [yearbookFront(entries, chain, context)] },
    { name: 'news of a meeting', manuscripts: [markedPaper(news, contextFor(news))] },
    {
      name: 'invitation to a repeated meeting',
      manuscripts: derive('invitation', repeated(last), context).slice(0, 3),
    },
  ]
}

/** The minutes of April at each month of a year. */
function twelveMonths(): Minutes[] {
  return Array.from({ length: 12 }, (_, at) =>
    april({
      id: `m${at + 1}`,
      meeting: {
        ...april().meeting,
        number: { ordinal: at + 1, year: 2562 },
        date: `2019-${String(at + 1).padStart(2, '0')}-16`,
      },
    }),
  )
}

/** Called again for want of a quorum, with a letter that says so. */
function repeated(minutes: Minutes): Minutes {
  const repeats = meetingRef({ ordinal: 11, year: 2562 }, { document: 'm11', date: '2019-12-02' })
  return { ...minutes, distribution: ['dsi'], meeting: { ...minutes.meeting, repeats } }
}
