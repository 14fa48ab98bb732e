import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Cell, Table as PaperTable, Paragraph, Row } from '../../core/manuscript'
import { CELL_PADDING, CELL_ROOM_PT, styleOf } from '../../core/paper'
import { isTag, writeControl } from './controls'
import { twipsOfMm, twipsOfPt } from './measures'
import { writeParagraph } from './paragraphs'
import type { NextId } from './runs'

/**
 * A table with its widths in full: on itself, on its grid and on every cell. `null` when it has no
 * cell. `keepNext` holds the last row on the page of what follows.
 */
export function writeTable(table: PaperTable, nextId: NextId, keepNext = false): Table | null {
  const header = table.header.filter(hasCells)
  const rows = table.rows.filter(hasCells)
  if (header.length + rows.length === 0) return null
  const grid = gridOf(table.columns)
  const written = [
    ...header.map(row => new HeadingRow(row, grid, nextId)),
    ...rows.map((row, index) => {
      const held = keepNext && index === rows.length - 1
      return new BodyRow(row, grid, nextId, held)
    }),
  ]
  return new ControlledTable(grid, table.rules, written, nextId)
}

function hasCells(row: Row): boolean {
  return row.cells.length > 0
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
const NO_RULE = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' }

/** Each row that has a source stands in a content control of its own; heading rows repeat, so they do not. */
class ControlledTable extends Table {
  constructor(
    grid: readonly number[],
    rules: PaperTable['rules'],
    rows: readonly TableRow[],
    nextId: NextId,
  ) {
    const rule = rules === 'all' ? RULE : NO_RULE
    const side = twipsOfMm(CELL_PADDING)
    const edge = rules === 'all' ? twipsOfPt(CELL_ROOM_PT) : 0
    super({
      rows,
      columnWidths: grid,
      width: { size: sum(grid), type: WidthType.DXA },
      indent: { size: 0, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, top: edge, bottom: edge, left: side, right: side },
      borders: {
        top: rule,
        bottom: rule,
        left: rule,
        right: rule,
        insideHorizontal: rule,
        insideVertical: rule,
      },
    })
    this.root = this.root.map(child =>
      child instanceof BodyRow && isTag(child.source)
        ? writeControl(child.source, [child], nextId)
        : child,
    )
  }
}

/** Repeated on every page that the table reaches, and never alone at the foot of one. */
class HeadingRow extends TableRow {
  constructor(row: Row, grid: readonly number[], nextId: NextId) {
    const children = writeCells(row.cells, grid, nextId)
    super({ children, cantSplit: true, tableHeader: true, keepNext: true })
  }
}

class BodyRow extends TableRow {
  readonly source: string | undefined

  constructor(row: Row, grid: readonly number[], nextId: NextId, keepNext: boolean) {
    super({
      children: writeCells(row.cells, grid, nextId),
      ...(isShort(row, grid) && { cantSplit: true }),
      ...(keepNext && { keepNext }),
    })
    this.source = row.source
  }
}

function writeCells(cells: readonly Cell[], grid: readonly number[], nextId: NextId): TableCell[] {
  return placeCells(cells, grid).map(({ cell, width }) => {
    const paragraphs = cell.paragraphs.length === 0 ? [EMPTY] : cell.paragraphs
    return new TableCell({
      ...((cell.across ?? 1) > 1 && { columnSpan: cell.across }),
      width: { size: width, type: WidthType.DXA },
      children: paragraphs.map(paragraph => writeParagraph(paragraph, nextId)),
    })
  })
}

/** Word wants a paragraph in every cell. */
const EMPTY: Paragraph = { kind: 'paragraph', style: 'cell', spans: [] }

/** Each cell with the width of the columns it covers; one beyond the grid is as wide as the last column. */
function placeCells(cells: readonly Cell[], grid: readonly number[]) {
  let column = 0
  return cells.map(cell => {
    const across = cell.across ?? 1
    const width = sum(grid.slice(column, column + across)) || (grid.at(-1) ?? 0)
    column += across
    return { cell, width }
  })
}

/** The most lines, as estimated, that a row may have to be kept on one page: about a third of it. */
const LINES_KEPT = 12
/** A letter of TH SarabunPSK, marks counted too, takes about this much of an em. */
const LETTER_EM = 0.36

function isShort(row: Row, grid: readonly number[]): boolean {
  return placeCells(row.cells, grid).every(({ cell, width }) => {
    const room = width - 2 * twipsOfMm(CELL_PADDING)
    return sum(cell.paragraphs.map(paragraph => linesOf(paragraph, room))) <= LINES_KEPT
  })
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
