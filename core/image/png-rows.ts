import type { PngHead } from './png-parts'

/** Rows of pixels that are packed after each other: all of them, or one of the seven parts of an interlaced picture. */
export interface Pass {
  readonly columns: number
  readonly rows: number
  /** Bytes of a row with its filter, and of the whole. */
  readonly stride: number
  readonly bytes: number
  /** The place of its first pixel, and how far it is to the next one. */
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

/** First pixel and distance, across and down, of each part: Adam7. */
const INTERLACE = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** The parts that the pixels come in; empty ones are left out. `bits` are those of one pixel. */
export function passesOf({ width, height, interlaced }: PngHead, bits: number): Pass[] {
  const parts = interlaced ? INTERLACE : ([[0, 0, 1, 1]] as const)
  return parts.flatMap(([x, y, dx, dy]) => {
    const columns = Math.ceil((width - x) / dx)
    const rows = Math.ceil((height - y) / dy)
    if (columns <= 0 || rows <= 0) return []
    const stride = 1 + Math.ceil((columns * bits) / 8)
    return [{ columns, rows, stride, bytes: stride * rows, x, y, dx, dy }]
  })
}

/** Undoes the filters of all rows, in place. `near` is how far left the neighbour is, in bytes. */
export function unfilter(rows: Uint8Array, { rows: count, stride }: Pass, near: number): boolean {
  for (let row = 0; row < count; row++) {
    const start = row * stride
    const filter = rows[start] ?? 0
    if (filter > 4) return false
    for (let at = start + 1; filter > 0 && at < start + stride; at++) {
      const left = at - near > start ? (rows[at - near] ?? 0) : 0
      const above = row > 0 ? (rows[at - stride] ?? 0) : 0
      const corner = row > 0 && at - near > start ? (rows[at - near - stride] ?? 0) : 0
      rows[at] = (rows[at] ?? 0) + guess(filter, left, above, corner)
    }
  }
  return true
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  return paeth(left, above, corner)
}

/** The neighbour that is nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner
  const a = Math.abs(estimate - left)
  const b = Math.abs(estimate - above)
  const c = Math.abs(estimate - corner)
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

/** Filters rows without one by the row above each, in place: drawings and emblems pack best so. */
export function filterByAbove(rows: Uint8Array, stride: number): void {
  for (let start = rows.length - stride; start >= 0; start -= stride) {
    rows[start] = 2
    if (start === 0) continue
    for (let at = start + 1; at < start + stride; at++)
      rows[at] = (rows[at] ?? 0) - (rows[at - stride] ?? 0)
  }
}
