import type { Cell, Row, Table } from '../../core/manuscript'
import { PAGE, styleOf } from '../../core/paper'
import { type Box, type BoxLine, baselineOf, emptyBox } from './boxes'
import { type Element, points, type Rule } from './page'
import type { ParagraphSetter } from './paragraph'

/** Room between a rule and the words beside it, as Word has it: 1.9 mm; above and below, pt. */
const PADDING_X = points(1.9)
const PADDING_Y = 2
const RULE_THICKNESS = 0.5
/** Between a table and the line above it, pt. */
const SPACE_ABOVE = 4

/** A cell with its lines; each line knows its top and bottom within the row. */
interface SetCell {
  readonly x: number
  readonly width: number
  readonly lines: readonly CellLine[]
}

interface CellLine extends BoxLine {
  readonly top: number
  readonly bottom: number
}

interface SetRow {
  readonly cells: readonly SetCell[]
  readonly ruled: boolean
}

/** Where a block stands. */
export interface Place {
  /** The paragraph above wants it on its page. */
  readonly held: boolean
  /** The width of the text, pt. */
  readonly measure: number
}

/** One box a row, each ready to be set again under the heading rows and to be split. */
export function tableBoxes(table: Table, setter: ParagraphSetter, { held, measure }: Place): Box[] {
  const element: Element = { role: 'Table', parent: null }
  const fitted = { ...table, columns: fittedColumns(table.columns, measure) }
  const make = (row: Row, role: 'TH' | 'TD'): SetRow =>
    setRow(fitted, row, role, { setter, element })
  const header = table.header.map(row => rowBox(make(row, 'TH')))
  const heading = repeated(header)
  const rows = table.rows.map(row => ({
    ...rowBox(make(row, 'TD')),
    heading,
  }))
  const boxes = [...header, ...rows.map(row => withHeading(row, heading))]
  return boxes.map((box, index) => ({
    ...box,
    before: index === 0 ? SPACE_ABOVE : 0,
    breakBefore: (index === 0 ? held : index <= header.length && header.length > 0)
      ? 'never'
      : 'free',
  }))
}

/** The parts of a split row keep the heading too. */
function withHeading(box: Box, heading: Box | null): Box {
  const { split } = box
  return {
    ...box,
    heading,
    split:
      split &&
      (room => {
        const parts = split(room)
        return parts && [parts[0], withHeading(parts[1], heading)]
      }),
  }
}

/** No column runs off the paper: too wide a table is made as narrow as the text. */
function fittedColumns(columns: readonly number[], measure: number): readonly number[] {
  const widths = columns.map(width => (Number.isFinite(width) ? Math.max(0, width) : 0))
  const total = widths.reduce((sum, width) => sum + width, 0)
  const most = measure / points(1)
  return total > most ? widths.map(width => (width * most) / total) : widths
}

/** Heading rows higher than this stand once: repeated on a page that lies, they would leave no room for the rows. */
const HIGHEST_HEADING = points(PAGE.width - PAGE.top - PAGE.bottom) / 2

/** The heading rows as furniture: what is repeated is not read twice. */
function repeated(header: readonly Box[]): Box | null {
  let top = 0
  const lines: BoxLine[] = []
  const rules: Rule[] = []
  for (const box of header) {
    for (const line of box.lines) lines.push({ ...line, y: line.y + top, element: null })
    for (const rule of box.rules) rules.push({ ...rule, y1: rule.y1 + top, y2: rule.y2 + top })
    top += box.height
  }
  return top === 0 || top > HIGHEST_HEADING ? null : { ...emptyBox(top), lines, rules }
}

interface RowMaker {
  readonly setter: ParagraphSetter
  readonly element: Element
}

function setRow(table: Table, row: Row, role: 'TH' | 'TD', { setter, element }: RowMaker): SetRow {
  const rowElement: Element = { role: 'TR', parent: element }
  const ruled = table.rules === 'all'
  const cells: SetCell[] = []
  let column = 0
  let x = 0
  for (const cell of row.cells) {
    const span = table.columns.slice(column, column + (cell.across ?? 1))
    const width = points(span.reduce((sum, one) => sum + one, 0))
    const cellElement: Element = { role, parent: rowElement }
    cells.push({ x, width, lines: setCell(cell, width, { setter, element: cellElement }, row) })
    column += cell.across ?? 1
    x += width
  }
  return { cells, ruled }
}

function setCell(cell: Cell, width: number, maker: RowMaker, row: Row): CellLine[] {
  const lines: CellLine[] = []
  let top = 0
  for (const [index, paragraph] of cell.paragraphs.entries()) {
    const set = maker.setter.set(paragraph.spans, paragraph.style, width - 2 * PADDING_X)
    if (index > 0) top += styleOf(paragraph.style).before
    for (const line of set.lines) {
      lines.push({
        line,
        x: PADDING_X,
        y: baselineOf(set.pitch),
        element: maker.element,
        source: paragraph.source ?? row.source ?? null,
        colour: styleOf(paragraph.style).colour ?? 'black',
        top,
        bottom: top + set.pitch,
      })
      top += set.pitch
    }
  }
  return lines
}

function rowBox(row: SetRow): Box {
  const padding = row.ruled ? PADDING_Y : 0
  const inner = Math.max(0, ...row.cells.map(cell => cell.lines.at(-1)?.bottom ?? 0))
  const height = inner + 2 * padding
  const lines = row.cells.flatMap(cell =>
    cell.lines.map(line => ({ ...line, x: cell.x + line.x, y: padding + line.top + line.y })),
  )
  return {
    ...emptyBox(height),
    lines,
    rules: row.ruled ? frame(row, height) : [],
    split: room => splitRow(row, room - 2 * padding),
  }
}

/** Rows of so few lines are never split: the rest would stand alone on the next page. */
const SHORT_ROW = 6

/** Each cell keeps the lines that fit; a cell that is cut leaves at least two lines on either side. */
function splitRow(row: SetRow, room: number): readonly [Box, Box] | null {
  const cuts = row.cells.map(cell => cutOf(cell.lines, room))
  const counts = row.cells.map(cell => cell.lines.length)
  const longest = counts.indexOf(Math.max(...counts))
  if (cuts.some(cut => cut === null)) return null
  const taken = cuts[longest] ?? 0
  if ((counts[longest] ?? 0) <= SHORT_ROW || taken < 2) return null
  const part = (from: 'head' | 'tail'): Box =>
    rowBox({ ...row, cells: row.cells.map((cell, at) => cutCell(cell, cuts[at] ?? 0, from)) })
  return [part('head'), part('tail')]
}

/** How many lines stay: all of a cell that fits, and never a lone first or last line of one that is cut. */
function cutOf(lines: readonly CellLine[], room: number): number | null {
  const fitting = lines.filter(line => line.bottom <= room + 0.01).length
  if (fitting === lines.length) return fitting
  const cut = Math.min(fitting, lines.length - 2)
  return cut < 2 ? null : cut
}

function cutCell(cell: SetCell, cut: number, from: 'head' | 'tail'): SetCell {
  if (from === 'head') return { ...cell, lines: cell.lines.slice(0, cut) }
  const rest = cell.lines.slice(cut)
  const top = rest[0]?.top ?? 0
  return {
    ...cell,
    lines: rest.map(line => ({ ...line, top: line.top - top, bottom: line.bottom - top })),
  }
}

function frame(row: SetRow, height: number): Rule[] {
  const rule = (x1: number, y1: number, x2: number, y2: number): Rule => ({
    ...{ x1, y1, x2, y2 },
    thickness: RULE_THICKNESS,
  })
  const right = row.cells.reduce((end, cell) => Math.max(end, cell.x + cell.width), 0)
  const edges = [0, ...row.cells.map(cell => cell.x + cell.width)]
  return [
    rule(0, 0, right, 0),
    rule(0, height, right, height),
    ...edges.map(x => rule(x, 0, x, height)),
  ]
}
