import type { Tone } from '../../core/manuscript/manuscript'
import { CELL_ROOM_PT } from '../../core/paper/paper'
import { type Box, type BoxLine, emptyBox, type SetNote } from './boxes'
import { notesOfLines } from './notes'
import type { RuledLine } from './page'
import { shadeRules } from './shades'

/** A cell with its lines; each line knows its top and bottom within the cell. */
export interface SetCell {
  readonly x: number
  readonly width: number
  /** Where it begins among the rows of its band, and how many it covers. */
  readonly row: number
  readonly down: number
  readonly lines: readonly CellLine[]
  /** How it is filled; absent for paper. */
  readonly shade?: Tone
  /** Those of all its lines, also of lines that went to another part of it. */
  readonly notes: readonly SetNote[]
  /** Said again where the band goes on on another page. */
  readonly repeats: boolean
}

export interface CellLine extends BoxLine {
  readonly top: number
  readonly bottom: number
}

/** Rows that stand and fall together: one, or those that a cell reaching down joins. */
export interface Band {
  readonly rows: number
  /** The least height of each row, pt. */
  readonly least: readonly number[]
  readonly cells: readonly SetCell[]
  readonly ruled: boolean
  /** On no page without the band after it. */
  readonly held?: boolean
}

const RULE_THICKNESS = 0.5

/** The band as one box, which may be cut between its rows or within a single row. */
export function bandBox(band: Band): Box {
  const padding = band.ruled ? CELL_ROOM_PT : 0
  const tops = topsOf(band, padding)
  const height = tops.at(-1) ?? 0
  const lines = band.cells.flatMap(cell =>
    cell.lines.map(line => ({
      ...line,
      x: cell.x + line.x,
      y: (tops[cell.row] ?? 0) + padding + line.top + line.y,
    })),
  )
  return {
    ...emptyBox(height),
    lines,
    rules: [
      ...band.cells.flatMap(cell => fillOf(cell, tops)),
      ...(band.ruled ? frame(band, tops) : []),
    ],
    notes: band.cells.flatMap(cell => notesOfLines(cell.lines, cell.notes)),
    split: room => split(band, tops, room, padding),
  }
}

function fillOf({ x, width, row, down, shade }: SetCell, tops: readonly number[]): RuledLine[] {
  if (shade === undefined) return []
  const [head = 0, foot = 0] = [tops[row], tops[row + down]]
  return shadeRules(shade, { left: x, right: x + width, head, foot })
}

/** The top of each row and, last, the foot of the band. What a tall cell needs more, its last row gives. */
function topsOf({ rows, cells, least }: Band, padding: number): number[] {
  const tops = [0]
  for (let row = 0; row < rows; row++) {
    const ending = cells.filter(cell => cell.row + cell.down === row + 1)
    const feet = ending.map(cell => (tops[cell.row] ?? 0) + heightOf(cell) + 2 * padding)
    tops.push(Math.max((tops[row] ?? 0) + Math.max(2 * padding, least[row] ?? 0), ...feet))
  }
  return tops
}

function heightOf({ lines }: SetCell): number {
  return lines.at(-1)?.bottom ?? 0
}

function split(
  band: Band,
  tops: readonly number[],
  room: number,
  padding: number,
): readonly [Box, Box] | null {
  if (band.rows === 1) return splitRow(band, room - 2 * padding)
  const cut = tops.findLastIndex(top => top <= room + 0.01)
  if (cut < 1 || cut >= band.rows) return null
  const fitting = (cell: SetCell): number => {
    const height = (tops[cut] ?? 0) - (tops[cell.row] ?? 0) - 2 * padding
    return cutOf(cell.lines, height) ?? 0
  }
  const parts = band.cells.map(cell => cutAtRow(cell, cut, fitting))
  const made = (least: readonly number[], cells: readonly SetCell[]): Box =>
    bandBox({ ...band, rows: least.length, least, cells })
  return [
    made(
      band.least.slice(0, cut),
      parts.flatMap(([head]) => head),
    ),
    made(
      band.least.slice(cut),
      parts.flatMap(([, tail]) => tail),
    ),
  ]
}

/** The parts of a cell above and below a row's edge. */
function cutAtRow(
  cell: SetCell,
  cut: number,
  fitting: (cell: SetCell) => number,
): readonly [SetCell[], SetCell[]] {
  if (cell.row + cell.down <= cut) return [[cell], []]
  if (cell.row >= cut) return [[], [{ ...cell, row: cell.row - cut }]]
  const [head, tail] = cutLines(cell, fitting(cell))
  return [
    [{ ...head, down: cut - cell.row }],
    [{ ...tail, row: 0, down: cell.row + cell.down - cut }],
  ]
}

/** Rows of so few lines are never split: the rest would stand alone on the next page. */
const SHORT_ROW = 6

/** Each cell keeps the lines that fit; a cell that is cut leaves at least two lines on either side. */
function splitRow(band: Band, room: number): readonly [Box, Box] | null {
  const cuts = band.cells.map(cell => cutOf(cell.lines, room))
  const counts = band.cells.map(cell => cell.lines.length)
  const longest = counts.indexOf(Math.max(...counts))
  if (cuts.some(cut => cut === null)) return null
  const taken = cuts[longest] ?? 0
  if ((counts[longest] ?? 0) <= SHORT_ROW || taken < 2) return null
  const parts = band.cells.map((cell, at) => cutLines(cell, cuts[at] ?? 0))
  return [
    bandBox({ ...band, least: [], cells: parts.map(([head]) => head) }),
    bandBox({ ...band, least: [], cells: parts.map(([, tail]) => tail) }),
  ]
}

/** How many lines stay: all of a cell that fits, and never a lone first or last line of one that is cut. */
function cutOf(lines: readonly CellLine[], room: number): number | null {
  const fitting = lines.filter(line => line.bottom <= room + 0.01).length
  if (fitting === lines.length) return fitting
  const cut = Math.min(fitting, lines.length - 2)
  return cut < 2 ? null : cut
}

/** The first lines and the rest. A cell that repeats stands in both parts, but is read once. */
function cutLines(cell: SetCell, count: number): readonly [SetCell, SetCell] {
  const whole = count === cell.lines.length
  const rest =
    cell.repeats && whole
      ? cell.lines.map(line => ({ ...line, element: null, marks: [] }))
      : cell.lines.slice(count)
  const top = rest[0]?.top ?? 0
  const lines = rest.map(line => ({ ...line, top: line.top - top, bottom: line.bottom - top }))
  return [
    { ...cell, lines: cell.lines.slice(0, count) },
    { ...cell, lines },
  ]
}

/** A rule along every edge of every cell, in one piece along each row's edge and each cell's side. */
function frame({ rows, cells }: Band, tops: readonly number[]): RuledLine[] {
  const rules: RuledLine[] = []
  const rule = (x1: number, y1: number, x2: number, y2: number): void => {
    rules.push({ x1, y1, x2, y2, thickness: RULE_THICKNESS })
  }
  for (let edge = 0; edge <= rows; edge++) {
    const touching = cells.filter(({ row, down }) => row === edge || row + down === edge)
    for (const [left, right] of joined(touching.map(({ x, width }) => [x, x + width])))
      rule(left, tops[edge] ?? 0, right, tops[edge] ?? 0)
  }
  const sides = new Set<string>()
  for (const { x, width, row, down } of cells)
    for (const side of [x, x + width]) {
      const key = `${side.toFixed(2)} ${row} ${down}`
      if (!sides.has(key)) rule(side, tops[row] ?? 0, side, tops[row + down] ?? 0)
      sides.add(key)
    }
  return rules
}

/** Stretches that touch, as one. */
function joined(stretches: readonly [number, number][]): [number, number][] {
  const result: [number, number][] = []
  for (const [left, right] of stretches.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1)
    if (last !== undefined && left <= last[1] + 0.01) last[1] = Math.max(last[1], right)
    else result.push([left, right])
  }
  return result
}
