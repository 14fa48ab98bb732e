import { cell } from '../core/compose/text'
import type { BarRow, Bars, Cell, Row, Table } from '../core/manuscript/manuscript'

/** Into how many steps the whole length of a bar is cut. */
const STEPS = 40
/** No part is shorter: the padding of a cell is wider than a thinner one. */
const LEAST_STEPS = 3
/** Between the words of the parts of one bar. */
const GAP = ' · '

/**
 * Bars as both writers set them: a table with a row for each, whose cells are as wide as the parts. What a bar says stands
 * beside it in words, so that nothing hangs on how a cell is filled.
 */
export function barsTable({ rows, most, widths, source }: Bars): Table {
  const [label, whole, words] = widths
  const lengths = rows.map(row => lengthsOf(row, most))
  const edges = edgesOf(lengths)
  const columns = edges.slice(1).map((edge, at) => ((edge - (edges[at] ?? 0)) * whole) / STEPS)
  return {
    kind: 'table',
    columns: [label, ...columns, words],
    header: [],
    rows: rows.map((row, at) => barRow(row, lengths[at] ?? [], edges)),
    rules: 'all',
    ...(source !== undefined && { source }),
  }
}

/** The parts of a bar in steps: none of nothing, and all of them in the room there is. */
function lengthsOf({ parts }: BarRow, most: number): number[] {
  const steps = parts.map(({ value }) =>
    value > 0 && most > 0
      ? Math.min(STEPS, Math.max(LEAST_STEPS, Math.round((value / most) * STEPS)))
      : 0,
  )
  for (;;) {
    const over = steps.reduce((sum, one) => sum + one, 0) - STEPS
    const longest = steps.indexOf(Math.max(...steps))
    if (over <= 0 || (steps[longest] ?? 0) <= 1) return steps
    steps[longest] = (steps[longest] ?? 0) - 1
  }
}

/** Where any part of any bar begins or ends, from 0 to all steps. */
function edgesOf(lengths: readonly (readonly number[])[]): number[] {
  const edges = new Set([0, STEPS])
  for (const steps of lengths) {
    let at = 0
    for (const one of steps) {
      at += one
      edges.add(at)
    }
  }
  return [...edges].sort((a, b) => a - b)
}

function barRow(row: BarRow, steps: readonly number[], edges: readonly number[]): Row {
  let from = 0
  const filled = row.parts.flatMap(({ tone }, at): Cell[] => {
    const to = from + (steps[at] ?? 0)
    const across = edges.indexOf(to) - edges.indexOf(from)
    from = to
    return across === 0 ? [] : [{ ...cell(''), across, shade: tone }]
  })
  const rest = edges.length - 1 - edges.indexOf(from)
  const words = row.parts.map(({ word }) => word).join(GAP)
  return {
    cells: [
      cell(row.label),
      ...filled,
      ...(rest === 0 ? [] : [{ ...cell(''), across: rest }]),
      cell(words),
    ],
    ...(row.source !== undefined && { source: row.source }),
  }
}
