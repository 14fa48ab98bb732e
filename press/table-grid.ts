import type { Cell, Row } from '../core/manuscript/manuscript'

/** A cell with the part of the grid it covers; `row` counts within the rows given. */
export interface PlacedCell {
  readonly cell: Cell
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

/**
 * Where the cells of rows stand: each goes to the first column of its row that no cell from above
 * reaches down into. A cell reaches no further than the rows go, nor into a row that is full without it.
 */
export function placeCells(rows: readonly Row[], columns: number): PlacedCell[] {
  const placed: { cell: Cell; row: number; column: number; across: number; down: number }[] = []
  let open: typeof placed = []
  for (const [row, { cells }] of rows.entries()) {
    let above = open.filter(({ row: top, down }) => top + down > row)
    if (widthOf([...cells, ...above]) > columns) {
      for (const cell of above) cell.down = row - cell.row
      above = []
    }
    let column = 0
    const ours = cells.map(cell => {
      const across = Math.max(1, cell.across ?? 1)
      const down = Math.min(Math.max(1, cell.down ?? 1), rows.length - row)
      column = freeColumn(column, across, above)
      const found = { cell, row, column, across, down }
      column += across
      return found
    })
    placed.push(...ours)
    open = [...above, ...ours]
  }
  return placed
}

function widthOf(cells: readonly { readonly across?: number }[]): number {
  return cells.reduce((sum, { across = 1 }) => sum + Math.max(1, across), 0)
}

function freeColumn(
  from: number,
  across: number,
  above: readonly Pick<PlacedCell, 'column' | 'across'>[],
): number {
  let column = from
  for (const taken of above.toSorted((a, b) => a.column - b.column))
    if (taken.column < column + across && column < taken.column + taken.across)
      column = taken.column + taken.across
  return column
}

/** `[start, end)` of rows that cells reaching down hold together; most are one row. */
export function bandsOf(cells: readonly PlacedCell[], rows: number): [number, number][] {
  const ends = Array.from({ length: rows }, (_, row) => row + 1)
  for (const { row, down } of cells) ends[row] = Math.max(ends[row] ?? 0, row + down)
  const bands: [number, number][] = []
  for (let start = 0; start < rows; ) {
    let end = ends[start] ?? rows
    for (let row = start + 1; row < end; row++) end = Math.max(end, ends[row] ?? 0)
    bands.push([start, end])
    start = end
  }
  return bands
}
