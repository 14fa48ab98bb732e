import type { Living, LivingElement } from './living'
import { placeMarkupCells, type SpanningCell, type SpanningRow } from './table-grid'

/** The most cells of a pasted table, the empty ones counted. */
const MOST_CELLS = 50_000

/** A cell with the row that it stands in. */
export interface TableCell {
  readonly cell: LivingElement
  readonly row: LivingElement
}

/** A table with each cell in its own column: where one reached over several places, the others are `null`. */
export interface TableParts {
  /** Its caption, and what else stands in it outside of rows. */
  readonly around: readonly Living[]
  /** Whether the first row holds headings alone. */
  readonly header: boolean
  readonly rows: readonly (readonly (TableCell | null)[])[]
  /** Every cell that is seen, in reading order. */
  readonly cells: readonly TableCell[]
  /** The cells of columns that the table hides. */
  readonly unseen: readonly TableCell[]
  /** How many cells reached over more than one place. */
  readonly parted: number
  /** Whether it has more cells than a table may have: `rows` is empty then. */
  readonly tooLarge: boolean
}

interface Row extends SpanningRow<LivingElement> {
  readonly element: LivingElement
}

/** Finds rows, cells and columns. A column in which no cell begins is none, nor is one that the table hides. */
export function tableParts(table: LivingElement): TableParts {
  const { rows, around } = rowsOf(table)
  const hidden = hiddenColumns(table)
  const places = placeMarkupCells(rows).flatMap(({ cell, row, column }) => {
    const element = rows[row]?.element
    return cell.dead || element === undefined ? [] : [{ cell, row: element, at: row, column }]
  })
  const [unseen, seen] = [true, false].map(is =>
    places.filter(({ column }) => hidden.has(column) === is),
  )
  const cells = seen ?? []
  const columns = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b)
  const kept = rows.flatMap(({ element }, at) => (element.dead ? [] : [at]))
  const tooLarge = columns.length * kept.length > MOST_CELLS
  const byPlace = new Map(cells.map(place => [`${place.at} ${place.column}`, place]))
  const whole = tooLarge || columns.length === 0 ? [] : kept
  return {
    around,
    header: isHeading(rows[kept[0] ?? 0]),
    rows: whole.map(row => columns.map(column => byPlace.get(`${row} ${column}`) ?? null)),
    cells,
    unseen: unseen ?? [],
    parted: cells.filter(({ cell }) => reach(cell, 'colspan') > 1 || reach(cell, 'rowspan') !== 1)
      .length,
    tooLarge,
  }
}

function isHeading(row: Row | undefined): boolean {
  return row?.cells.every(({ cell }) => cell.name === 'th') === true
}

interface RowsOf {
  readonly rows: Row[]
  readonly around: Living[]
}

/** The rows in the order of the markup, with the part of the table that each stands in. */
function rowsOf(table: LivingElement): RowsOf {
  const found: RowsOf = { rows: [], around: [] }
  const visit = (parent: LivingElement): void => {
    for (const child of parent.children) {
      if (typeof child === 'string') found.around.push(child)
      else if (child.name === 'tr') found.rows.push(rowOf(child, parent, found.around))
      else if (/^(thead|tbody|tfoot)$/.test(child.name)) visit(child)
      else if (!/^col(group)?$/.test(child.name)) found.around.push(child)
    }
  }
  visit(table)
  return found
}

function rowOf(element: LivingElement, group: LivingElement, around: Living[]): Row {
  const cells: SpanningCell<LivingElement>[] = []
  for (const child of element.children) {
    if (typeof child !== 'string' && /^t[dh]$/.test(child.name))
      cells.push({ cell: child, rows: reach(child, 'rowspan'), columns: reach(child, 'colspan') })
    else around.push(child)
  }
  return { element, group, cells }
}

function reach({ attributes }: LivingElement, name: 'rowspan' | 'colspan'): number {
  const said = /^\s*(\d{1,6})/.exec(attributes.get(name) ?? '')?.[1]
  const count = said === undefined ? 1 : Number(said)
  return name === 'colspan' ? Math.max(1, count) : count
}

/** The columns that `<col>` hides, as Excel hides them. */
function hiddenColumns(table: LivingElement): ReadonlySet<number> {
  const hidden = new Set<number>()
  let at = 0
  const visit = (parent: LivingElement, unseen: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === 'string' || !/^col(group)?$/.test(child.name)) continue
      const none = unseen || child.dead || child.style.get('visibility') === 'collapse'
      if (child.children.some(part => typeof part !== 'string' && part.name === 'col'))
        visit(child, none)
      else {
        const span = Math.max(
          1,
          Math.min(Number.parseInt(child.attributes.get('span') ?? '1', 10) || 1, 1000),
        )
        for (let column = at; none && column < at + span; column++) hidden.add(column)
        at += span
      }
    }
  }
  visit(table, false)
  return hidden
}
