import { fail, ok, type Result } from '../fault'
import { readCells } from '../office/cells'
import { toArabicDigits } from '../thai/numerals'
import type { ToldOfArea } from './report'

/** One row of a table of reports, as a spreadsheet gives it: words only, '' for what it lacks. */
export interface ReportRow extends Readonly<Record<ToldOfArea, string>> {
  /** The row of the table that it stood in, from 1. */
  readonly row: number
  readonly agency: string
  readonly area: string
  /** The month that it says it is of; '' where it does not say. */
  readonly month: string
  /** What stands under other heads: figures of goals, and what nobody asked for. */
  readonly others: readonly { readonly head: string; readonly words: string }[]
  /** All cells as they came. */
  readonly cells: readonly string[]
}

/** Rows of reports with the row that named their columns, if there was one. */
export interface ReportTable {
  readonly heads: readonly string[] | null
  readonly rows: readonly ReportRow[]
}

/** No table of reports is longer, and no cell of one. */
export const REPORT_LIMITS = { rows: 500, characters: 1_000_000, cell: 5000, columns: 40 } as const

type Column = 'number' | 'agency' | 'area' | 'month' | ToldOfArea

/** What the first row of a table may call its columns. */
const COLUMN_NAMES: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|no)$/],
  ['agency', /^(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|สังกัด|agency)$/],
  ['area', /^(?:ภารกิจ)?ด้าน$|^area$/],
  ['month', /^(?:ประจำ)?เดือน(?:ที่รายงาน)?$|^month$/],
  ['results', /^ผล(?:การดำเนินงาน|การดำเนินการ|งาน)(?:ประจำเดือน)?$|^results$/],
  ['obstacles', /^ปัญหา(?:และ)?(?:\/?อุปสรรค)?$|^obstacles$/],
  ['help', /^(?:ความช่วยเหลือที่ต้องการ|สิ่งที่ต้องการความช่วยเหลือ|ข้อเสนอขอรับการสนับสนุน)$|^help$/],
  ['next', /^แผน(?:การดำเนินงาน|งาน)?(?:ใน)?เดือน(?:ถัดไป|หน้า)$|^next$/],
]

/** Without such a row. */
const USUAL: readonly Column[] = ['agency', 'area', 'results', 'obstacles', 'help', 'next']

/**
 * Reads rows copied from a spreadsheet or kept in a text file, tabs or else commas between the cells, as reports of agencies: the
 * one door for them. A first row that names the columns is heeded, in any order; a cell without agency is of the one above.
 * No row is left out. `null` is a single cell, which is no table; one that is too large is the fault `reports-too-large`,
 * and none of it is taken.
 */
export function readReportRows(text: string): Result<ReportTable | null> {
  if (text.length > REPORT_LIMITS.characters) return fail('reports-too-large')
  const between = text.includes('\t') ? '\t' : ','
  const all = readCells(text, { between, lineEnd: '\n' }).map((cells, at) => ({
    cells,
    row: at + 1,
  }))
  const rows = all.filter(({ cells }) => cells.some(cell => cell !== ''))
  const isLarge = rows.some(
    ({ cells }) =>
      cells.length > REPORT_LIMITS.columns ||
      cells.some(({ length }) => length > REPORT_LIMITS.cell),
  )
  if (rows.length > REPORT_LIMITS.rows + 1 || isLarge) return fail('reports-too-large')
  const [first, ...rest] = rows
  if (first === undefined || (rows.length === 1 && first.cells.length === 1)) return ok(null)
  const named = columnsOf(first.cells)
  const heads = named === null ? null : first.cells
  const body = named === null ? rows : rest
  if (body.length > REPORT_LIMITS.rows) return fail('reports-too-large')
  return ok({
    heads,
    rows: withAgencies(body.map(one => reportRow(one, named ?? USUAL, heads ?? []))),
  })
}

/** What the columns are by the row that names them, each once; `null` if it is a report. */
function columnsOf(cells: readonly string[]): readonly (Column | null)[] | null {
  const names = cells.map(cell => toArabicDigits(cell).toLowerCase().replaceAll(/[\s.]/g, ''))
  const columns = names.map(name => COLUMN_NAMES.find(([, words]) => words.test(name))?.[0] ?? null)
  const once = columns.map((column, at) => (columns.indexOf(column) === at ? column : null))
  return once.includes('agency') && cells.length > 1 ? once : null
}

function reportRow(
  { cells, row }: Pick<ReportRow, 'cells' | 'row'>,
  columns: readonly (Column | null)[],
  heads: readonly string[],
): ReportRow {
  const cell = (column: Column): string => {
    const at = columns.indexOf(column)
    return at < 0 ? '' : (cells[at] ?? '')
  }
  const others = cells.flatMap((words, at) =>
    words !== '' && (columns[at] ?? null) === null ? [{ head: heads[at] ?? '', words }] : [],
  )
  return {
    row,
    cells,
    agency: cell('agency'),
    area: cell('area'),
    month: cell('month'),
    results: cell('results'),
    obstacles: cell('obstacles'),
    help: cell('help'),
    next: cell('next'),
    others,
  }
}

/** Spreadsheets write an agency once above several of its rows. */
function withAgencies(rows: readonly ReportRow[]): ReportRow[] {
  let above = ''
  return rows.map(row => {
    above = row.agency || above
    return { ...row, agency: above }
  })
}
