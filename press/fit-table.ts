import type { Cell, Paragraph, Row, Span, Table } from '../core/manuscript/manuscript'
import { CELL_PADDING, type StyleName, styleOf } from '../core/paper/paper'
import { type PlacedCell, placeCells } from './table-grid'

/** How long the words of a paragraph are, pt. */
export interface WordLengths {
  /** The longest stretch in which no line may end. */
  readonly run: number
  /** The same where a line may not even end in an emergency, between a title and its name, say. */
  readonly bound: number
  /** The longest line, if no line had to end. */
  readonly whole: number
}

/** Measures words as the wider of the press and Word sets them. */
export type MeasureWords = (spans: readonly Span[], style: StyleName) => WordLengths

/** A table as every writer sets it. */
export interface FittedTable {
  /** With columns that are no wider together than the measure, in mm, and letters as small as they need. */
  readonly table: Table
  /** The size in pt that its letters were brought down to; `null` where all are as large as their styles say. */
  readonly smaller: number | null
  /** Whether some column is narrower than a run in it: together they do not fit at any size, and words are cut. */
  readonly cut: boolean
}

const MM_PER_PT = 25.4 / 72

/** Where a column shares the table by its words: one of these lengths at least and at most counts, mm. [M] */
const SHORTEST = 20
const LONGEST = 101

/** Lengths in Word are rounded, and so are the edges of columns: a run gets this much more, mm. */
const ROUNDING = 0.2

/** What letters may be brought down to where the words of a table do not fit side by side, pt. */
const SMALLER = [15, 14, 13, 12] as const

/**
 * A table that fits the `measure` (mm). One of the form keeps the columns it was given, one that a person typed shares the
 * whole by its words; then each column becomes at least as wide as its longest run, at the expense of those that have
 * room. Where the runs are too wide together, all letters become smaller; where that is not enough none does, and the widest
 * runs are cut. A person is told of either.
 */
export function fitTable(given: Table, measure: number, wordsOf: MeasureWords): FittedTable {
  for (const smaller of [null, ...SMALLER]) {
    const table = smaller === null ? given : withLetters(given, smaller)
    const columns = columnsOf(table, measure, wordsOf)
    if (columns !== null) return { table: { ...plain(table), columns }, smaller, cut: false }
  }
  const columns = capped(needsOf(given, wordsOf).run, measure)
  return { table: { ...plain(given), columns }, smaller: null, cut: true }
}

function plain({ byWords: _, ...table }: Table): Table {
  return table
}

/** `null` where the runs are too wide together. */
function columnsOf(table: Table, measure: number, wordsOf: MeasureWords): readonly number[] | null {
  const given = widthsOf(table)
  const needs = needsOf(table, wordsOf)
  if (sum(needs.run) > measure) return null
  const least = table.byWords ? nearlyBound(needs, measure) : needs.run
  const total = Math.min(measure, Math.max(sum(given), sum(least)))
  return shared(table.byWords ? needs.whole : given, least, total)
}

function widthsOf({ columns }: Table): number[] {
  return columns.map(width => (Number.isFinite(width) ? Math.max(0, width) : 0))
}

function withLetters(table: Table, size: number): Table {
  const inRow = (row: Row): Row => ({ ...row, cells: row.cells.map(inCell) })
  const inCell = (cell: Cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map(smaller) })
  const smaller = ({ spans, ...paragraph }: Paragraph): Paragraph => ({
    ...paragraph,
    spans: spans.map(span => ({
      ...span,
      size: Math.min(span.size ?? styleOf(paragraph.style).size, size),
    })),
  })
  return { ...table, header: table.header.map(inRow), rows: table.rows.map(inRow) }
}

/** What each column needs by its words, mm. */
interface Needs {
  readonly run: readonly number[]
  readonly bound: readonly number[]
  readonly whole: readonly number[]
}

function needsOf(table: Table, wordsOf: MeasureWords): Needs {
  const given = widthsOf(table)
  const padding = table.flush === true ? 0 : 2 * CELL_PADDING
  const cells = [table.header, table.rows]
    .flatMap(rows => placeCells(rows, given.length))
    .filter(({ column }) => column < given.length)
    .map(placed => ({ ...placed, ...lengthsOf(placed, padding, wordsOf) }))
    .sort((a, b) => a.across - b.across)
  const spread = (lengthOf: (cell: WordLengths) => number, floor: number): number[] =>
    cells.reduce<number[]>(
      (widths, cell) => widened(widths, cell, lengthOf(cell), given),
      given.map(() => floor),
    )
  return {
    run: spread(({ run }) => run, 0),
    bound: spread(({ bound }) => bound, 0),
    whole: spread(({ whole }) => Math.min(whole, LONGEST), SHORTEST),
  }
}

/** What a cell needs, its padding included, mm; nothing without words. */
function lengthsOf({ cell }: PlacedCell, padding: number, wordsOf: MeasureWords): WordLengths {
  let [run, bound, whole] = [0, 0, 0]
  for (const { spans, style } of cell.paragraphs) {
    const words = wordsOf(spans, style)
    run = Math.max(run, words.run)
    bound = Math.max(bound, words.bound)
    whole = Math.max(whole, words.whole)
  }
  const inMm = (pt: number): number => (pt === 0 ? 0 : pt * MM_PER_PT + padding + ROUNDING)
  return { run: inMm(run), bound: inMm(bound), whole: inMm(whole) }
}

/** Columns under a cell, as wide together as it needs; what is missing goes to each by its given width. */
function widened(
  widths: readonly number[],
  { column, across }: PlacedCell,
  need: number,
  given: readonly number[],
): number[] {
  const end = Math.min(column + across, widths.length)
  const missing = need - sum(widths.slice(column, end))
  if (missing <= 0) return [...widths]
  const whole = sum(given.slice(column, end))
  return widths.map((width, at) => {
    if (at < column || at >= end) return width
    return width + missing * (whole > 0 ? (given[at] ?? 0) / whole : 1 / (end - column))
  })
}

/** The runs, and in as many columns as there is room for also what ends a line in an emergency only: the cheapest first. */
function nearlyBound({ run, bound }: Needs, measure: number): number[] {
  const least = [...run]
  let room = measure - sum(run)
  const more = run.map((width, at) => ({ at, cost: Math.max(0, (bound[at] ?? 0) - width) }))
  for (const { at, cost } of more.sort((a, b) => a.cost - b.cost)) {
    if (cost > room) break
    room -= cost
    least[at] = (least[at] ?? 0) + cost
  }
  return least
}

/** The total by shares, but no column narrower than its least; `total` is at least the sum of these. */
function shared(shares: readonly number[], least: readonly number[], total: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const rest = total - sum(least.filter((_, at) => fixed.has(at)))
    const free = sum(shares.filter((_, at) => !fixed.has(at)))
    const widths = shares.map((share, at) =>
      fixed.has(at) ? (least[at] ?? 0) : free === 0 ? 0 : (rest * share) / free,
    )
    const narrow = widths.flatMap((width, at) =>
      !fixed.has(at) && width < (least[at] ?? 0) ? [at] : [],
    )
    if (narrow.length === 0) return widths
    for (const at of narrow) fixed.add(at)
  }
}

/** The widths, all above one height cut down to it, so that they make the total. */
function capped(widths: readonly number[], total: number): number[] {
  let room = total
  let left = widths.length
  for (const width of widths.toSorted((a, b) => a - b)) {
    if (width * left > room) break
    room -= width
    left--
  }
  return widths.map(width => Math.min(width, room / left))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
