import { fail, ok, type Result } from '../fault'
import type { Agency } from '../model/agency'
import { toArabicDigits } from '../thai/numerals'
import { agenciesByName } from './agencies-by-name'
import { readCells } from './cells'

/** One person as a row of a spreadsheet gives him: words only, '' for what it lacks. */
export interface RosterRow {
  readonly name: string
  readonly position: string
  readonly agency: string
  /** «วิทยากร», where the table has a column for it. */
  readonly role: string
}

/** No list of people is longer, and no cell of one. */
export const ROSTER_LIMITS = { rows: 500, characters: 200_000, cell: 300 } as const

type Column = keyof RosterRow | 'title' | 'surname' | 'other'

/** What the first row of a table may call its columns. */
const COLUMN_NAMES: readonly (readonly [Column, RegExp])[] = [
  ['other', /^(?:ลำดับ(?:ที่)?|ที่|no\.?)$/i],
  ['title', /^(?:คำนำหน้า(?:ชื่อ|นาม)?|ยศ)$/],
  ['surname', /^(?:นาม)?สกุล$/],
  ['name', /^(?:ราย)?ชื่อ(?:ตัว|ผู้เข้าร่วม(?:ประชุม)?|ผู้มาประชุม)?(?: *[-–/และ]* *(?:นาม)?สกุล)?$|^name$/i],
  ['position', /^ตำแหน่ง$|^position$/i],
  ['agency', /^(?:หน่วยงาน|สังกัด|ส่วนราชการ|องค์กร|agency)(?:\/.*)?$/i],
  ['role', /^(?:บทบาท|หน้าที่)$/],
]

/** Without such a row, after a column of numbers if there is one. */
const USUAL: readonly Column[] = ['name', 'position', 'agency', 'role']

/**
 * Reads rows copied from a spreadsheet, a tab between cells, as people: the one door for them. A first row
 * that names the columns is heeded, a column of numbers is left out. `null` is a single cell, which is
 * nothing but words, or a table without people. A table that is too large is the fault `roster-too-large`, and none of it is taken.
 */
export function readRoster(text: string): Result<readonly RosterRow[] | null> {
  if (text.length > ROSTER_LIMITS.characters) return tooLarge()
  const rows = readCells(text).filter(row => row.some(cell => cell !== ''))
  const long = rows.some(row => row.some(({ length }) => length > ROSTER_LIMITS.cell))
  if (rows.length > ROSTER_LIMITS.rows + 1 || long) return tooLarge()
  if (rows.length < 2 && (rows[0]?.length ?? 0) < 2) return ok(null)
  const [first = [], ...rest] = rows
  const named = columnsOf(first)
  const people = (named === null ? rows : rest).map(row =>
    rosterRow(row, named ?? usualColumns(rows)),
  )
  const found = people.filter(({ name, position }) => name !== '' || position !== '')
  if (found.length > ROSTER_LIMITS.rows) return tooLarge()
  return ok(found.length === 0 ? null : found)
}

function tooLarge(): Result<never> {
  return fail('roster-too-large')
}

/** What the columns are by the row that names them; `null` if it is a person. */
function columnsOf(row: readonly string[]): readonly Column[] | null {
  const columns = row.map(
    cell => COLUMN_NAMES.find(([, words]) => words.test(cell))?.[0] ?? 'other',
  )
  const sure = columns.filter(column => column !== 'other').length
  return columns.includes('name') && sure > 1 ? columns : null
}

function usualColumns(rows: readonly (readonly string[])[]): readonly Column[] {
  const numbered = rows.every(([first = '']) => /^\d*\.?$/.test(toArabicDigits(first)))
  return numbered ? ['other', ...USUAL] : USUAL
}

function rosterRow(row: readonly string[], columns: readonly Column[]): RosterRow {
  const cell = (wanted: Column): string => row[columns.indexOf(wanted)] ?? ''
  const name = [cell('title') + cell('name'), cell('surname')].filter(part => part !== '').join(' ')
  return { name, position: cell('position'), agency: cell('agency'), role: cell('role') }
}

/** A person whose agency is known by its id. */
export interface Enrolled extends Omit<RosterRow, 'agency'> {
  readonly agency: string | null
}

/**
 * Finds the agency of each by its name or short form. One that the registry lacks is founded as a row of the
 * document's own, once, under an id of `newId`.
 */
export function enrol(
  rows: readonly RosterRow[],
  registry: readonly Agency[],
  newId: () => string,
): { readonly people: readonly Enrolled[]; readonly founded: readonly Agency[] } {
  const { idOf, founded } = agenciesByName(registry, newId)
  return { people: rows.map(row => ({ ...row, agency: idOf(row.agency) })), founded }
}
