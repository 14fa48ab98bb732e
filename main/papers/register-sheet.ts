import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import writeSheet, { type CellObject } from 'write-excel-file/node'
import { dayParts, type IsoDate } from '../../core/calendar'
import { agencyWords, type CalledAgencies, orderingPaper } from '../../core/derive/register-paper'
import type { RegisterRow } from '../../core/derive/register-rows'
import { BUDDHIST_OFFSET } from '../../core/thai/dates'
import { STATUS_SHORT } from '../../core/wording/derived'
import { AREA_WORDS } from '../../core/wording/paper'
import { REGISTER, SHEET_COLUMNS } from '../../core/wording/register-paper'

/** How wide the columns are, in letters. */
const WIDTHS = [60, 34, 30, 14, 14, 14, 20, 50, 12, 18, 10, 8, 26] as const

/**
 * ทะเบียนมติ as a spreadsheet, a row for each part of each order. Words are words, so that none is taken for a formula;
 * days are `2562-01-31`, of the Buddhist Era, which sort as they are and which no program reads as another day. `scope`
 * says above the heads what the rows were narrowed to.
 */
export async function writeRegisterSheet(
  rows: readonly RegisterRow[],
  agencies: CalledAgencies,
  scope: readonly string[] = [],
): Promise<Uint8Array> {
  const above = scope.map((value): CellObject[] => [
    { value, type: String, columnSpan: WIDTHS.length },
  ])
  const head = SHEET_COLUMNS.map(
    (value): CellObject => ({ value, type: String, fontWeight: 'bold' }),
  )
  const body = rows.map(row => cellsOf(row, agencies))
  const columns = WIDTHS.map(width => ({ width }))
  const made = writeSheet([...above, head, ...body], {
    columns,
    sheet: REGISTER.name,
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  })
  return repack(new Uint8Array(await made.toBuffer()))
}

/** Packs again with a fixed clock, so that the same rows give the same bytes, and with fonts as the schema orders them. */
function repack(packed: Uint8Array): Uint8Array {
  const parts = unzipSync(packed)
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
  const ordered = styles.replaceAll(/(?<=<font>).*?(?=<\/font>)/gs, font =>
    [...font.matchAll(/<(\w+)[^>]*\/>/g)]
      .toSorted(([, a = ''], [, b = '']) => FONT_ORDER.indexOf(a) - FONT_ORDER.indexOf(b))
      .map(([element]) => element)
      .join(''),
  )
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(ordered) }, { mtime: new Date(1980, 0, 1) })
}

/** The parts of a font in their order. [ECMA-376 part 1, 18.8.22] */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family', 'scheme']

function cellsOf(row: RegisterRow, agencies: CalledAgencies): CellObject[] {
  return [
    words(row.task),
    words(agencyWords(row.agency, agencies)),
    words(row.area === null ? '' : AREA_WORDS[row.area]),
    ...[row.ordered, row.due, row.firstDue].map(day => words(day === null ? '' : buddhist(day))),
    words(STATUS_SHORT[row.status]),
    words(row.said),
    { value: row.silent, type: Number, alignVertical: 'top' },
    words(orderingPaper(row)),
    words(row.orderedPlace),
    row.orderedPage === null
      ? words('')
      : { value: row.orderedPage, type: Number, alignVertical: 'top' },
    words(row.matter),
  ]
}

/** Excel takes no more letters in one cell. */
const MOST_LETTERS = 32_767

function words(value: string): CellObject {
  return { value: value.slice(0, MOST_LETTERS), type: String, wrap: true, alignVertical: 'top' }
}

function buddhist(day: IsoDate): string {
  return `${dayParts(day).year + BUDDHIST_OFFSET}${day.slice('2019'.length)}`
}
