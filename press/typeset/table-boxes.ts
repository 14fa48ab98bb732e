import type { Row, Table } from '../../core/manuscript/manuscript'
import { CELL_PADDING, PAGE, TABLE_SPACE_PT } from '../../core/paper/paper'
import { fitTable } from '../fit-table'
import { bandsOf, type PlacedCell, placeCells } from '../table-grid'
import { type Band, bandBox, type CellLine, type SetCell } from './band'
import { type Box, type BoxLine, baselineOf, emptyBox, type SetNote } from './boxes'
import type { Memory } from './memory'
import { marksOf, setNotes } from './notes'
import { type Element, points, type RuledLine } from './page'
import type { ParagraphSetter } from './paragraph'

/** Where a block stands. */
export interface BlockPlace {
  /** The paragraph above wants it on its page. */
  readonly held: boolean
  /** The width of the text, pt. */
  readonly measure: number
}

/** One box a row, each ready to be set again under the heading rows and to be split. */
export function tableBoxes(
  given: Table,
  { setter, memory }: { readonly setter: ParagraphSetter; readonly memory: Memory },
  { held, measure }: BlockPlace,
): Box[] {
  const { table, smaller, cut } = fitTable(given, measure / points(1), setter.lengths)
  if (smaller !== null) memory.warn({ code: 'table-smaller', size: smaller })
  if (cut) memory.warn({ code: 'table-too-wide', columns: table.columns.length })
  const maker: RowMaker = {
    setter,
    element: { role: 'Table', parent: null },
    columns: table.columns,
    measure,
    ruled: table.rules === 'all',
    padding: table.flush === true ? 0 : points(CELL_PADDING),
  }
  const header = setBands(table.header, 'TH', maker).map(bandBox)
  const heading = repeated(header)
  const bands = setBands(table.rows, 'TD', maker)
  const rows = bands.map(band => withHeading(bandBox(band), heading))
  const isHeld = (index: number) => bands[index - header.length - 1]?.held === true
  return [...header, ...rows].map((box, index) => ({
    ...box,
    before: index === 0 && table.flush !== true ? TABLE_SPACE_PT : 0,
    breakBefore:
      (index === 0 ? held : index <= header.length && header.length > 0) || isHeld(index)
        ? 'never'
        : 'free',
  }))
}

/** The parts of a split row keep the heading too: either may begin a page. */
function withHeading(box: Box, heading: Box | null): Box {
  const { split } = box
  return {
    ...box,
    heading,
    split:
      split &&
      (room => {
        const parts = split(room)
        return parts && [withHeading(parts[0], heading), withHeading(parts[1], heading)]
      }),
  }
}

/** Heading rows higher than this stand once: repeated on a page that lies, they would leave no room for the rows. */
const HIGHEST_HEADING = points(PAGE.width - PAGE.top - PAGE.bottom) / 2

/** The heading rows as furniture: what is repeated is not read twice. */
function repeated(header: readonly Box[]): Box | null {
  let top = 0
  const lines: BoxLine[] = []
  const rules: RuledLine[] = []
  for (const box of header) {
    for (const line of box.lines) lines.push({ ...line, y: line.y + top, element: null, marks: [] })
    for (const rule of box.rules) rules.push({ ...rule, y1: rule.y1 + top, y2: rule.y2 + top })
    top += box.height
  }
  return top === 0 || top > HIGHEST_HEADING ? null : { ...emptyBox(top), lines, rules }
}

/** What the rows of one table are made with; `columns` in mm, the `measure` of notes and the `padding` in pt. */
interface RowMaker {
  readonly setter: ParagraphSetter
  readonly element: Element
  readonly columns: readonly number[]
  readonly measure: number
  readonly ruled: boolean
  readonly padding: number
}

function setBands(rows: readonly Row[], role: 'TH' | 'TD', maker: RowMaker): Band[] {
  const placed = placeCells(rows, maker.columns.length)
  const elements = rows.map((): Element => ({ role: 'TR', parent: maker.element }))
  const set = placed.map(cell => ({
    ...setCell(cell, rows[cell.row], maker, {
      role,
      parent: elements[cell.row] ?? null,
      ...spanOf(cell),
    }),
  }))
  return bandsOf(placed, rows.length).map(([start, end]) => ({
    rows: end - start,
    least: rows.slice(start, end).map(({ height = 0 }) => points(height)),
    ruled: maker.ruled,
    held: rows[end - 1]?.held === true,
    cells: set
      .filter(({ row }) => row >= start && row < end)
      .map(cell => ({ ...cell, row: cell.row - start })),
  }))
}

function spanOf({ across, down }: PlacedCell): Pick<Element, 'span'> {
  return across > 1 || down > 1 ? { span: { across, down } } : {}
}

function setCell(
  { cell, row, column, across, down }: PlacedCell,
  rowOf: Row | undefined,
  { columns, setter, measure, padding }: RowMaker,
  element: Element,
): SetCell {
  const widthOf = (from: number, to: number): number =>
    points(columns.slice(from, to).reduce((sum, one) => sum + one, 0))
  const width = widthOf(column, column + across)
  const lines: CellLine[] = []
  const notes: SetNote[] = []
  let top = 0
  for (const [index, paragraph] of cell.paragraphs.entries()) {
    const set = setter.set(paragraph.spans, paragraph.style, width - 2 * padding)
    const source = paragraph.source ?? rowOf?.source ?? null
    const called = setNotes(paragraph.spans, { setter, measure, source, parent: element })
    notes.push(...called)
    if (index > 0) top += set.style.before
    for (const line of set.lines) {
      lines.push({
        ...{ line, x: padding, y: baselineOf(set.pitch), element },
        marks: marksOf(line, element, called),
        source,
        colour: set.style.colour ?? 'black',
        ...{ top, bottom: top + set.pitch },
      })
      top += set.pitch
    }
  }
  const repeats = cell.repeats === true
  const shade = cell.shade === undefined ? {} : { shade: cell.shade }
  return { x: widthOf(0, column), width, row, down, lines, notes, repeats, ...shade }
}
