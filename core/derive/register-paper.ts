import type { IsoDate } from '../calendar'
import { setHouse } from '../compose/house-paper'
import { refWords } from '../compose/life'
import { cell, headRow, paragraph } from '../compose/text'
import type { Block, Manuscript, Row } from '../manuscript/manuscript'
import { type Agency, AREAS } from '../model/agency'
import { agendaNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { shortDate } from '../thai/dates'
import { withDigits } from '../thai/numerals'
import { DERIVED_COLUMNS, STATUS_SHORT, TABLE_WORDS } from '../wording/derived'
import { AREA_WORDS } from '../wording/paper'
import { REGISTER } from '../wording/register-paper'
import type { RegisterRow } from './register-rows'

/** ลำดับ, ข้อสั่งการ, ผู้รับผิดชอบ, สั่งการ, กำหนด, สถานะ, ผลล่าสุด, รายงาน on a page that lies; mm. */
const COLUMNS = [14, 54, 40, 22, 26, 27, 36, 28] as const

/** By what a register is parted. */
export type Grouping = 'agency' | 'area'

/** Who the register is of, and on which day. */
export interface RegisterPaper {
  readonly title: string
  readonly date: IsoDate | null
  readonly by: Grouping
  /** What it was narrowed to, and how many rows that leaves: `scopeLines`. Absent of all that a book holds. */
  readonly scope?: readonly string[]
}

/** What agencies are called, in official order. */
export type CalledAgencies = readonly Pick<Agency, 'id' | 'name' | 'abbreviation'>[]

interface Naming extends Pick<Context, 'house'> {
  readonly agencies: CalledAgencies
}

/** ทะเบียนมติ as a paper: every row under its agency or area, on pages that lie. */
export function registerPaper(
  rows: readonly RegisterRow[],
  { title, date, by, scope = [] }: RegisterPaper,
  naming: Naming,
): Manuscript {
  const { house, agencies } = naming
  const blocks: Block[] = [
    { kind: 'section', orientation: 'landscape' },
    paragraph('title', REGISTER.name),
    ...[title, ...scope].map(line => paragraph('subtitle', line)),
    ...composeRegister(rows, by, naming),
  ]
  return {
    properties: {
      title: withDigits(`${REGISTER.name} ${title}`, house.digits),
      subject: REGISTER.name,
      organisation: house.organisation,
      documentId: '',
      date,
    },
    furniture: {
      pageNumbers: true,
      catchwords: false,
      digits: house.digits,
      copyMark: null,
      draftMark: null,
    },
    names: agencies.flatMap(({ name, abbreviation }) => [name, abbreviation]).filter(Boolean),
    ...(house.paper && { paper: house.paper }),
    blocks: setHouse(blocks, house),
  }
}

/** The table of a register, for a page that lies. */
function composeRegister(
  rows: readonly RegisterRow[],
  by: Grouping,
  { agencies }: Pick<Naming, 'agencies'>,
): Block[] {
  if (rows.length === 0) return [paragraph('body', REGISTER.none)]
  let count = 0
  const body = groupsOf(rows, by, agencies).flatMap(([title, own]) => [
    groupRow(title),
    ...own.map(row => registerRow(row, count++, agencies)),
  ])
  const header = [headRow(DERIVED_COLUMNS.register)]
  return [{ kind: 'table', columns: COLUMNS, header, rows: body, rules: 'all' }]
}

type Groups = [title: string, rows: RegisterRow[]][]

/** In official order; what has no agency or area last. */
function groupsOf(rows: readonly RegisterRow[], by: Grouping, agencies: CalledAgencies): Groups {
  const known: readonly (string | null)[] = by === 'area' ? AREAS : agencies.map(({ id }) => id)
  const keys = new Set([...known, ...rows.flatMap(row => row[by] ?? []), null])
  return [...keys].flatMap((key): Groups => {
    const own = rows.filter(row => row[by] === key)
    return own.length === 0 ? [] : [[groupTitle(key, by, agencies), own]]
  })
}

function groupTitle(key: string | null, by: Grouping, agencies: CalledAgencies): string {
  if (by === 'agency') return agencyWords(key, agencies)
  const area = AREAS.find(one => one === key)
  return area === undefined ? TABLE_WORDS.noArea : AREA_WORDS[area]
}

/** The full name of an agency; of one that no registry knows, its id. */
export function agencyWords(id: string | null, agencies: CalledAgencies): string {
  if (id === null) return REGISTER.noAgency
  return agencies.find(agency => agency.id === id)?.name ?? id
}

function groupRow(title: string): Row {
  return { cells: [{ ...cell(title, 'cell-head'), across: COLUMNS.length }], held: true }
}

function registerRow(row: RegisterRow, index: number, agencies: CalledAgencies): Row {
  const { due, firstDue, silent } = row
  const moved = firstDue !== null && firstDue !== due
  return {
    cells: [
      cell(agendaNumber(index), 'cell-center'),
      cell(row.task),
      cell(agencyWords(row.agency, agencies)),
      cell(dayWords(row.ordered)),
      lines(dayWords(due), ...(moved ? [TABLE_WORDS.firstDue(shortDate(firstDue))] : [])),
      lines(STATUS_SHORT[row.status], ...(silent > 0 ? [REGISTER.silent(silent)] : [])),
      cell(row.said),
      cell(sourceWords(row)),
    ],
  }
}

function lines(...words: readonly string[]): Row['cells'][number] {
  return { paragraphs: words.map(line => paragraph('cell', line)) }
}

function dayWords(day: IsoDate | null): string {
  return day === null ? REGISTER.unknown : shortDate(day)
}

/** «ครั้งที่ ๑/๒๕๖๒ ข้อ ๕.๑ หน้า ๔» */
function sourceWords(row: RegisterRow): string {
  const { orderedPlace, orderedPage } = row
  return [
    orderingPaper(row),
    ...(orderedPlace === '' ? [] : [REGISTER.place(orderedPlace)]),
    ...(orderedPage === null ? [] : [REGISTER.page(orderedPage)]),
  ].join(' ')
}

/** Which paper ordered it: «ครั้งที่ ๑/๒๕๖๒», «รายงานผลการถอดบทเรียน»; '' of one that nobody knows any more. */
export function orderingPaper({ orderedAt, ordered }: RegisterRow): string {
  return refWords({ number: orderedAt, date: ordered })
}
