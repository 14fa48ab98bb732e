/** A cell where it begins in its table. */
export interface MarkupCell<T> {
  readonly cell: T
  readonly row: number
  readonly column: number
}

/** A cell with how far it reaches; `rows` 0 is to the end of its group of rows, as in HTML. */
export interface SpanningCell<T> {
  readonly cell: T
  readonly rows: number
  readonly columns: number
}

/** A row, and the part of the table that it stands in: no cell reaches out of its part. */
export interface SpanningRow<T> {
  readonly group: unknown
  readonly cells: readonly SpanningCell<T>[]
}

/** HTML's own bound. */
const WIDEST = 1000

/** Where each cell begins once the cells that reach over rows and columns have their place. */
export function placeMarkupCells<T>(rows: readonly SpanningRow<T>[]): MarkupCell<T>[] {
  const placed: MarkupCell<T>[] = []
  /** For each column, the rows that a cell from above still covers. */
  let covered: number[] = []
  let group: unknown
  for (const [row, { group: own, cells }] of rows.entries()) {
    if (own !== group) covered = []
    group = own
    let column = 0
    const taken: (readonly [number, number, number])[] = []
    for (const { cell, rows: down, columns } of cells) {
      while ((covered[column] ?? 0) > 0) column += 1
      placed.push({ cell, row, column })
      const end = Math.max(column + 1, Math.min(column + columns, WIDEST))
      taken.push([column, end, down === 0 ? Number.POSITIVE_INFINITY : down])
      column = end
    }
    for (const [start, end, down] of taken)
      for (let at = start; at < end; at++) covered[at] = Math.max(covered[at] ?? 0, down)
    covered = covered.map(left => Math.max(0, left - 1))
  }
  return placed
}
