import { isAdopted } from '../adoption/adopted'
import { dayParts, type IsoDate } from '../calendar'
import { setHouse } from '../compose/house-paper'
import { headedBody } from '../compose/opening'
import { cell, headRow, paragraph } from '../compose/text'
import type { Chain } from '../file/chain'
import type { Block, Manuscript, Row } from '../manuscript/manuscript'
import type { Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { BUDDHIST_OFFSET, shortDate } from '../thai/dates'
import { withDigits } from '../thai/numerals'
import { YEARBOOK } from '../wording/yearbook'
import { MEETING_HEADING } from './occasion'

/** Which year a yearbook is of: by the calendar, or from October to September, called by the year in which it ends. */
export type BookYear = Pick<Chain, 'year' | 'span'>

/** Whether a day falls into that year. */
export function isInYear(day: IsoDate, { year, span }: BookYear): boolean {
  return yearOf(day, span) === year
}

/** The year of the Buddhist Era that a day falls into. */
export function yearOf(day: IsoDate, span: BookYear['span']): number {
  const { year, month } = dayParts(day)
  return year + BUDDHIST_OFFSET + (span === 'fiscal' && month >= 10 ? 1 : 0)
}

/** The minutes of a year by what became of them, each by day. */
export interface YearsMinutes {
  /** Adopted: so says their own stage, or a later meeting that had nothing to correct. */
  readonly adopted: Minutes[]
  /** Adopted with corrections that nobody has made yet: their words are not those that were adopted. */
  readonly uncorrected: Minutes[]
  readonly open: Minutes[]
}

/** The minutes of a year. A meeting that was called off has none. */
export function minutesOfYear(papers: readonly Minutes[], year: BookYear): YearsMinutes {
  const asTheyAre = adoptedWith('as-is', papers)
  const corrected = adoptedWith('corrected', papers)
  const held = papers
    .filter(
      ({ meeting: { date, state } }) =>
        date !== null && isInYear(date, year) && state !== 'cancelled',
    )
    .toSorted((a, b) => (a.meeting.date ?? '').localeCompare(b.meeting.date ?? ''))
  const adopted = held.filter(one => isAdopted(one) || asTheyAre.has(one.id))
  const others = held.filter(one => !adopted.includes(one))
  const uncorrected = others.filter(({ id }) => corrected.has(id))
  return { adopted, uncorrected, open: others.filter(one => !uncorrected.includes(one)) }
}

/** The ids of the minutes on which one of these papers gives that verdict. */
function adoptedWith(verdict: 'as-is' | 'corrected', papers: readonly Minutes[]): Set<string> {
  const adoptions = papers.flatMap(({ agenda }) => agenda.flatMap(item => item.adoptions ?? []))
  return new Set(adoptions.flatMap(one => (one.verdict === verdict ? [one.of.document] : [])))
}

/** ลำดับ, รายงาน, วันที่, จำนวนหน้า, sum; mm. */
const CONTENTS = [14, 92, 26, 28] as const
const SEALS = [18, 142] as const

/** A paper of the book, as its contents name it. */
export interface BookEntry {
  readonly title: string
  readonly date: IsoDate
  readonly pages: number
}

/** Cover, contents, and the seals of all papers: what stands before the register and the papers themselves. */
export function yearbookFront(
  entries: readonly BookEntry[],
  chain: Chain,
  { house }: Pick<Context, 'house'>,
): Manuscript {
  const name = bookName(chain)
  const rows = entries.map(
    ({ title, date, pages }, index): Row => ({
      cells: [
        cell(agendaNumber(index), 'cell-center'),
        cell(title),
        cell(shortDate(date)),
        cell(String(pages), 'cell-center'),
      ],
    }),
  )
  const blocks: Block[] = [
    { kind: 'section', orientation: 'portrait', numbering: 'none' },
    { kind: 'room', height: 80 },
    paragraph('title', YEARBOOK.name),
    paragraph('subtitle', headedBody(MEETING_HEADING, chain.series)),
    paragraph('subtitle', name),
    paragraph('subtitle', house.organisation),
    { kind: 'section', orientation: 'portrait', numbering: 'letters' },
    paragraph('title', YEARBOOK.contents),
    { kind: 'table', columns: CONTENTS, header: [headRow(YEARBOOK.columns)], rows, rules: 'all' },
    paragraph('heading', YEARBOOK.seals),
    paragraph('body', YEARBOOK.how),
    sealTable(chain),
  ]
  return bookPaper(name, setHouse(blocks, house), house)
}

/** Hexadecimal digits stay Arabic, whatever the house writes: they are compared letter for letter. */
function sealTable({ papers, seal }: Chain): Block {
  const rows = papers.map(({ link }, index) => sealRow(agendaNumber(index), link))
  return {
    kind: 'table',
    columns: SEALS,
    header: [headRow(YEARBOOK.sealColumns)],
    rows: [...rows, sealRow(YEARBOOK.last, seal)],
    rules: 'all',
  }
}

/** In pieces of eight: a reader keeps his place, and no piece reads as a number. */
function sealRow(label: string, link: string): Row {
  return { cells: [cell(label, 'cell-center'), cell((link.match(/.{8}/g) ?? []).join('-'))] }
}

/** «ปี ๒๕๖๒», «ปีงบประมาณ ๒๕๖๒» */
export function bookName({ year, span }: BookYear): string {
  return `${span === 'fiscal' ? YEARBOOK.fiscal : YEARBOOK.calendar} ${year}`
}

function bookPaper(name: string, blocks: readonly Block[], house: Context['house']): Manuscript {
  return {
    properties: {
      title: withDigits(`${YEARBOOK.name} ${name}`, house.digits),
      subject: YEARBOOK.name,
      organisation: house.organisation,
      documentId: '',
      date: null,
    },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits: house.digits,
      copyMark: null,
      draftMark: null,
    },
    ...(house.paper && { paper: house.paper }),
    blocks,
  }
}
