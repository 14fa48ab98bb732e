import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type IShadingAttributesProperties,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Table as PaperTable, Paragraph, Row, Tone } from '../../core/manuscript/manuscript'
import { CELL_PADDING, CELL_ROOM_PT, styleOf } from '../../core/paper/paper'
import { type PlacedCell, placeCells } from '../table-grid'
import type { WordBookmarks } from './bookmarks'
import { twipsOfMm, twipsOfPt } from './measures'
import { writeParagraph } from './paragraphs'
import type { NextId } from './runs'

/** What a table is written with. */
interface TableSetting {
  readonly nextId: NextId
  readonly bookmarks: WordBookmarks
}

/**
 * A table with its widths in full: on itself, on its grid and on every cell. `null` when it has no
 * cell. `keepNext` holds the last row on the page of what follows.
 */
export function writeTable(
  table: PaperTable,
  setting: TableSetting,
  keepNext = false,
): Table | null {
  const grid = gridOf(table.columns)
  const header = gridRows(table.header, grid, table.source)
  const rows = gridRows(table.rows, grid, table.source)
  if (header.length + rows.length === 0) return null
  const written = [
    ...header.map(row => writeHeadingRow(row, setting)),
    ...rows.map((row, index) =>
      writeBodyRow(row, setting, row.held || (keepNext && index === rows.length - 1)),
    ),
  ]
  return assemble(grid, table, written)
}

/** Columns in twips, cut at the rounded edges so that they add up to the rounded whole. */
function gridOf(columns: readonly number[]): number[] {
  let edge = 0
  return columns.map(width => {
    const left = twipsOfMm(edge)
    edge += width
    return twipsOfMm(edge) - left
  })
}

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 0, color: 'auto' }

/** The borders of a table that only stands in columns. */
export const NO_RULES = bordersOf({ style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' })

function bordersOf(rule: IBorderOptions) {
  const [top, bottom, left, right] = [rule, rule, rule, rule]
  return { top, bottom, left, right, insideHorizontal: rule, insideVertical: rule }
}

function assemble(
  grid: readonly number[],
  { rules, flush }: Pick<PaperTable, 'rules' | 'flush'>,
  rows: readonly TableRow[],
): Table {
  const side = flush === true ? 0 : twipsOfMm(CELL_PADDING)
  const edge = rules === 'all' ? twipsOfPt(CELL_ROOM_PT) : 0
  return new Table({
    rows,
    columnWidths: grid,
    width: { size: sum(grid), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, top: edge, bottom: edge, left: side, right: side },
    borders: rules === 'all' ? bordersOf(RULE) : NO_RULES,
  })
}

/** Repeated on every page that the table reaches, and never alone at the foot of one. */
function writeHeadingRow({ cells, source }: GridRow, setting: TableSetting): TableRow {
  const children = cells.map(cell => writeCell(cell, source, setting))
  return new TableRow({ children, cantSplit: true, tableHeader: true, keepNext: true })
}

function writeBodyRow(
  { cells, source, height }: GridRow,
  setting: TableSetting,
  keepNext: boolean,
): TableRow {
  return new TableRow({
    children: cells.map(cell => writeCell(cell, source, setting)),
    ...(cells.every(isShort) && { cantSplit: true }),
    ...(keepNext && { keepNext }),
    ...(height !== undefined && {
      height: { value: twipsOfMm(height), rule: HeightRule.ATLEAST },
    }),
  })
}

interface GridRow {
  readonly cells: readonly GridCell[]
  /** The element that its words belong to: its own, or that of the table. */
  readonly source: string | undefined
  /** At least so high, mm. */
  readonly height: number | undefined
  /** On the page of the row after it. */
  readonly held: boolean
}

/** A cell in one row of the grid; one that reaches down stands in each of its rows. */
interface GridCell extends Pick<PlacedCell, 'cell' | 'column' | 'across'> {
  /** Twips. */
  readonly width: number
  /** How it is joined with the cell below or above; `null` for one row only. */
  readonly merge: 'restart' | 'continue' | null
}

/** The rows as Word wants them: no row without a cell, no gap before one. */
function gridRows(
  rows: readonly Row[],
  grid: readonly number[],
  table: string | undefined,
): GridRow[] {
  const placed = placeCells(rows, grid.length)
  return rows.flatMap(({ source = table, height, held = false }, row): GridRow[] => {
    const here = placed
      .filter(cell => cell.row <= row && row < cell.row + cell.down)
      .sort((a, b) => a.column - b.column)
    const cells = here.flatMap(({ cell, column, across, down, row: top }, index): GridCell[] => {
      const before = here[index - 1]
      const free = before === undefined ? 0 : before.column + before.across
      const merge = down === 1 ? null : top === row ? 'restart' : 'continue'
      const gap = { cell: { paragraphs: [] }, column: free, across: column - free, merge: null }
      return [...(column > free ? [gap] : []), { cell, column, across, merge } as const].map(
        one => ({ ...one, width: widthOf(one, grid) }),
      )
    })
    return cells.length === 0 ? [] : [{ cells, source, height, held }]
  })
}

/** A cell beyond the grid is as wide as the last column. */
function widthOf(
  { column, across }: Pick<GridCell, 'column' | 'across'>,
  grid: readonly number[],
): number {
  return sum(grid.slice(column, column + across)) || (grid.at(-1) ?? 0)
}

function writeCell(
  { cell, across, width, merge }: GridCell,
  source: string | undefined,
  { nextId, bookmarks }: TableSetting,
): TableCell {
  const empty = merge === 'continue' || cell.paragraphs.length === 0
  const paragraphs = (empty ? [EMPTY] : cell.paragraphs).map(one => writeParagraph(one, nextId))
  // What continues the cell above is not shown, and LibreOffice drops it.
  if (merge !== 'continue') {
    bookmarks.mark(source, paragraphs)
    bookmarks.answer(cell.answer, paragraphs)
  }
  return new TableCell({
    ...(across > 1 && { columnSpan: across }),
    ...(merge !== null && {
      verticalMerge: merge === 'restart' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    width: { size: width, type: WidthType.DXA },
    ...(cell.shade !== undefined && { shading: SHADES[cell.shade] }),
    children: paragraphs,
  })
}

/** How Word fills a part of a bar. */
const SHADES: Readonly<Record<Tone, IShadingAttributesProperties>> = {
  full: { type: ShadingType.CLEAR, color: 'auto', fill: '404040' },
  striped: { type: ShadingType.THIN_VERTICAL_STRIPE, color: '404040', fill: 'FFFFFF' },
  empty: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFFFFF' },
}

/** Word wants a paragraph in every cell. */
const EMPTY: Paragraph = { kind: 'paragraph', style: 'cell', spans: [] }

/** The most lines, as estimated, that a row may have to be kept on one page: about a third of it. */
const LINES_KEPT = 12
/** A letter of TH SarabunPSK, marks counted too, takes about this much of an em. */
const LETTER_EM = 0.36

function isShort({ cell, width }: GridCell): boolean {
  const room = width - 2 * twipsOfMm(CELL_PADDING)
  return sum(cell.paragraphs.map(paragraph => linesOf(paragraph, room))) <= LINES_KEPT
}

function linesOf({ style, spans }: Paragraph, room: number): number {
  const letters = Math.max(room / (styleOf(style).size * 20 * LETTER_EM), 1)
  const lines = spans
    .map(span => span.text)
    .join('')
    .split('\n')
  return sum(lines.map(line => Math.max(Math.ceil(line.length / letters), 1)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
