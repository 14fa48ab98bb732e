import { expect, test } from 'vitest'
import { deriveYearSummary } from '../../../core/derive/minister-summary'
import { type YearPaper, yearOverview } from '../../../core/derive/year-overview'
import type { AgencyReport } from '../../../core/model/agency-report'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { april, GOALS, REPORTS } from '../followed-year'
import { action, duty, minutes, minutesWith, resolved, topic } from '../minutes'
import { contextFor, paperText } from '../papers'

const YEAR = { year: 2562, span: 'calendar' } as const

/** Minutes of a day with these orders. */
function met(day: string, actions: ReturnType<typeof action>[], change: Partial<Minutes> = {}) {
  const base = minutesWith('matters-arising', { actions })
  return { ...base, id: day, meeting: { ...minutes().meeting, date: day }, ...change }
}

const order = (id: string, change: Parameters<typeof duty>[0]) =>
  action({ id, area: 'prosecution', duties: [duty({ due: '2019-02-28', ...change })] })

test('an order that was finished and left the agenda still counts in the year in which it was finished', () => {
  const papers = [
    met('2019-01-16', [order('a', {}), order('b', {})]),
    met('2019-02-13', [order('a', { status: 'done' }), order('b', {})]),
    met('2019-03-13', [order('b', {})]),
  ]
  const { areas, months } = yearOverview(papers, YEAR)
  expect(areas).toEqual([{ area: 'prosecution', ordered: 2, done: 1, late: 1, goals: [] }])
  expect(months).toEqual([
    { day: '2019-01-16', done: 0, open: 2, late: 0 },
    { day: '2019-02-13', done: 1, open: 1, late: 0 },
    { day: '2019-03-13', done: 1, open: 0, late: 1 },
  ])
})

test('what was over before the year began is of another year; what was open comes along', () => {
  const papers = [
    met('2018-11-14', [order('a', { status: 'done' }), order('b', {})]),
    met('2019-01-16', [order('c', {})]),
  ]
  expect(yearOverview(papers, YEAR).areas[0]).toMatchObject({ ordered: 2, done: 0 })
})

test('the order in which papers lie in a folder does not matter, and of two meetings in a month the later tells', () => {
  const papers: YearPaper[] = [
    met('2019-01-16', [order('a', {})]),
    met('2019-01-30', [order('a', { status: 'done' })]),
  ]
  const told = yearOverview(papers, YEAR)
  expect(told.months).toEqual([{ day: '2019-01-30', done: 1, open: 0, late: 0 }])
  expect(yearOverview(papers.toReversed(), YEAR)).toEqual(told)
})

test('a meeting that was called off or is still to come tells nothing', () => {
  const off = met('2019-02-13', [order('a', {})])
  const papers = (['cancelled', 'planned'] as const).map(state => ({
    ...off,
    meeting: { ...off.meeting, state },
  }))
  expect(yearOverview(papers, YEAR)).toMatchObject({ areas: [], months: [], asOf: null })
})

const report = (agency: string, month: string, change: Partial<AgencyReport> = {}) => ({
  ...(REPORTS[0] as AgencyReport),
  ...{ id: `${agency} ${month}`, agency, month, received: `${month}-28`, figures: [], areas: [] },
  ...change,
})

test('figures of the months add up over the year, each report once, however many papers hold it', () => {
  const [adds, last] = GOALS
  const figures = (one: number, other: number) => [
    { goal: adds?.id ?? '', value: one },
    { goal: last?.id ?? '', value: other },
  ]
  const january = report('rtp', '2019-01', { figures: figures(5, 80) })
  const mended = { ...january, received: '2019-02-05', figures: figures(6, 81) }
  const papers = [
    april({ id: 'f', reports: [january], meeting: { ...april().meeting, date: '2019-02-13' } }),
    april({
      id: 'm',
      reports: [mended, report('rtp', '2019-02', { figures: figures(4, 90) })],
      meeting: { ...april().meeting, date: '2019-03-13' },
    }),
    april({ id: 'o', reports: [report('rtp', '2018-12', { figures: figures(100, 1) })] }),
  ]
  const values = yearOverview(papers, YEAR).areas.map(({ goals }) => goals[0]?.value)
  expect(values.slice(0, 2)).toEqual([10, 90])
})

const wants = (help: string) => [
  {
    area: 'protection' as const,
    results: [],
    obstacles: richText('ล่ามไม่พอ'),
    help: richText(help),
    next: [],
  },
]

test('of the help that an agency asks for in an area the last word counts, and what a meeting answered is gone', () => {
  const reports = [
    report('rtp', '2019-01', { areas: wants('ขอล่าม ๒ คน') }),
    report('rtp', '2019-02', { areas: wants('ขอล่าม ๕ คน') }),
    report('dsi', '2019-02', { areas: wants('ขอรถ') }),
  ]
  const paper = met('2019-03-13', [], { reports })
  const helps = (papers: YearPaper[]) => yearOverview(papers, YEAR).calls.map(({ help }) => help)
  expect(helps([paper])).toEqual(['ขอรถ', 'ขอล่าม ๕ คน'])
  const answer = (verb: string) => {
    const raised = { by: ['dsi'], area: 'protection' as const, report: 'dsi 2019-02' }
    const agenda = minutesWith('consider', {
      topics: [topic({ raised, resolution: resolved(verb) })],
    }).agenda
    return { ...met('2019-04-10', []), agenda }
  }
  expect(helps([paper, answer('เห็นชอบ')])).toEqual(['ขอล่าม ๕ คน'])
  expect(helps([paper, answer('ให้เลื่อนการพิจารณา')])).toEqual(['ขอรถ', 'ขอล่าม ๕ คน'])
})

test('which agency reported for which month: a month that nobody reported for is none', () => {
  const papers = [
    met('2019-03-13', [order('a', { agency: 'oag' })], {
      reports: [report('rtp', '2019-01'), report('rtp', '2019-02'), report('dsi', '2019-02')],
    }),
  ]
  expect(yearOverview(papers, YEAR).reporting).toEqual({
    months: ['2019-01', '2019-02'],
    agencies: [
      { agency: 'oag', told: [] },
      { agency: 'rtp', told: ['2019-01', '2019-02'] },
      { agency: 'dsi', told: ['2019-02'] },
    ],
  })
})

test('a fiscal year goes over the turn of the year', () => {
  const papers = [met('2018-10-16', [order('a', {})]), met('2019-09-16', [order('a', {})])]
  const months = yearOverview(papers, { year: 2562, span: 'fiscal' }).months
  expect(months.map(({ day }) => day)).toEqual(['2018-10-16', '2019-09-16'])
})

test('the page over a year says of which body and year it is, twelve months, and no names', () => {
  const papers = Array.from({ length: 12 }, (_, at) =>
    met(`2019-${String(at + 1).padStart(2, '0')}-16`, [order('a', { due: '2019-12-31' })]),
  )
  const [last] = papers.slice(-1)
  if (last === undefined) throw new Error('no papers')
  const page = deriveYearSummary(yearOverview(papers, YEAR), { year: YEAR, last }, contextFor(last))
  const words = paperText(page)
  expect(words).toContain('การประชุมติดตามผลการดำเนินงาน ปี ๒๕๖๒')
  expect(words).toContain('ข้อมูล ณ วันที่ ๑๖ ธันวาคม ๒๕๖๒')
  expect(words).toContain('ม.ค.')
  expect(words).toContain('ธ.ค.')
  expect(words).not.toContain('ไม่รวมอยู่ด้วย')
  expect(words).not.toMatch(/ตำรวจ|ตร\./)
})
