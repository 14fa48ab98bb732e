import { headedBody } from '../compose/opening'
import { cell, headRow, paragraph } from '../compose/text'
import type { BarRow, Block, Manuscript, Row } from '../manuscript/manuscript'
import type { Minutes } from '../model/document'
import { bracketNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { officialDate, shortDate } from '../thai/dates'
import { DERIVED_COLUMNS, SUMMARY, TABLE_WORDS } from '../wording/derived'
import { AREA_WORDS } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { MEETING_HEADING, meetingName } from './occasion'
import {
  type AreaStand,
  type HelpCall,
  type MonthStand,
  type Overview,
  overviewOf,
} from './overview'
import type { YearOverview } from './year-overview'
import { type BookYear, bookName } from './yearbook'

/** ด้าน, สั่งการ, แล้วเสร็จ, เกินกำหนด, ตัวเลขเทียบเป้าหมาย; mm. */
const COLUMNS = [48, 18, 20, 22, 52] as const
/** Month, bar, words; mm. */
const BARS = [20, 58, 82] as const
/** What one page has room for: months, calls for help, letters of a call. */
const MOST = { months: 6, monthsOfYear: 12, calls: 5, letters: 50 } as const

/** สรุปสำหรับรัฐมนตรี: one page with what was ordered, done and late in each area, the months, and what help is asked for. No names. */
export function deriveMinisterSummary(minutes: Minutes, context: Context): Manuscript {
  const { meeting } = minutes
  const of = meetingName(meeting)
  const asOf = meeting.date === null ? [] : [SUMMARY.asOf(officialDate(meeting.date))]
  const blocks = [
    paragraph('title', SUMMARY.title),
    ...[of, ...asOf].map(line => paragraph('subtitle', line)),
    ...composeOverview(overviewOf(minutes)),
  ]
  return derivedPaper(
    { kind: 'minister-summary', of, date: meeting.date, blocks },
    minutes,
    context,
  )
}

/** The same over a year of a series, as `yearOverview` counted it; `last` is the newest of its papers. */
export function deriveYearSummary(
  { asOf, ...overview }: YearOverview,
  { year, last }: { readonly year: BookYear; readonly last: Minutes },
  context: Context,
): Manuscript {
  const of = `${headedBody(MEETING_HEADING, last.meeting.body)} ${bookName(year)}`
  const blocks = [
    paragraph('title', SUMMARY.title),
    paragraph('subtitle', of),
    ...(asOf === null ? [] : [paragraph('subtitle', SUMMARY.asOf(officialDate(asOf)))]),
    ...composeOverview(overview),
  ]
  return derivedPaper({ kind: 'minister-summary', of, date: asOf, blocks }, last, context)
}

/** The page below its head, from whatever counted the orders. */
export function composeOverview({ areas, months, calls, ofOnePaper }: Overview): Block[] {
  const header = [headRow(DERIVED_COLUMNS.summary)]
  const figure = ofOnePaper ? SUMMARY.thisMonth : SUMMARY.thisYear
  const rows = areas.map(area => areaRow(area, figure))
  const most = ofOnePaper ? MOST.months : MOST.monthsOfYear
  return [
    ...(rows.length === 0
      ? [paragraph('body', SUMMARY.noOrders)]
      : [{ kind: 'table', columns: COLUMNS, header, rows, rules: 'all' } as const]),
    ...(months.length === 0 ? [] : composeMonths(months.slice(-most))),
    paragraph('heading', SUMMARY.calls),
    ...composeCalls(calls),
    ...(ofOnePaper ? [paragraph('flush-spaced', SUMMARY.ofThisPaper)] : []),
  ]
}

type FigureWords = (figure: string) => string

function areaRow({ area, ordered, done, late, goals }: AreaStand, told: FigureWords): Row {
  const counts = [ordered, done, late].map(count => cell(String(count), 'cell-center'))
  const figures = goals.map(goal => paragraph('cell', goalWords(goal, told)))
  const name = area === null ? TABLE_WORDS.noArea : AREA_WORDS[area]
  return { cells: [cell(name), ...counts, { paragraphs: figures }] }
}

function goalWords({ goal, value }: AreaStand['goals'][number], told: FigureWords): string {
  const { text, unit, target } = goal
  const write = (figure: number) => `${figure.toLocaleString('en')} ${unit}`
  const now = value === null ? SUMMARY.noFigure : told(write(value))
  return [cut(text), now, ...(target === null ? [] : [SUMMARY.target(write(target))])].join(' ')
}

function composeMonths(months: readonly MonthStand[]): Block[] {
  const most = Math.max(...months.map(({ done, open, late }) => done + open + late))
  const rows = months.map(({ day, done, open, late }): BarRow => {
    const label = shortDate(day).replace(/^\S+ /, '')
    const word = (name: string, count: number) => `${name} ${count}`
    return {
      label,
      parts: [
        { value: done, tone: 'full', word: word(SUMMARY.done, done) },
        { value: open, tone: 'empty', word: word(SUMMARY.open, open) },
        { value: late, tone: 'striped', word: word(SUMMARY.late, late) },
      ],
    }
  })
  return [paragraph('heading', SUMMARY.months), { kind: 'bars', rows, most, widths: BARS }]
}

function composeCalls(calls: readonly HelpCall[]): Block[] {
  if (calls.length === 0) return [paragraph('body', SUMMARY.noCalls)]
  const rest = calls.length - MOST.calls
  return [
    ...calls.slice(0, MOST.calls).map(({ obstacle, help }, index) => {
      const words = [cut(obstacle), SUMMARY.help(cut(help))].filter(Boolean).join(' ')
      return paragraph('numbered', `${bracketNumber(index)}\t${words}`)
    }),
    ...(rest > 0 ? [paragraph('flush', SUMMARY.more(rest))] : []),
  ]
}

/** As much as one page has room for, in one line. */
function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  if (line.length <= MOST.letters) return line
  const space = line.lastIndexOf(' ', MOST.letters - 1)
  return `${line.slice(0, space > MOST.letters / 2 ? space : MOST.letters - 1)}…`
}
