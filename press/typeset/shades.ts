import type { Tone } from '../../core/manuscript/manuscript'
import type { RuledLine } from './page'

/** How high a bar is at most, in the middle of its cell and off its edges; from stroke to stroke; how thick these are; pt. */
const HEIGHT = 12
const INSET = 3
const PITCH = 3
const STROKE = 0.8

/** Where a cell stands, pt from the upper left corner of its box. */
interface CellEdges {
  readonly left: number
  readonly right: number
  readonly head: number
  readonly foot: number
}

/** What fills a cell, as rules: one as thick as the bar is high, strokes side by side, or nothing within its outline. */
export function shadeRules(shade: Tone, { left, right, head, foot }: CellEdges): RuledLine[] {
  const [middle, width] = [(head + foot) / 2, right - left]
  const half = Math.max(0, Math.min(HEIGHT, foot - head - 2 * INSET)) / 2
  const [top, bottom] = [middle - half, middle + half]
  if (shade === 'full')
    return [{ x1: left, y1: middle, x2: right, y2: middle, thickness: 2 * half }]
  const upright = (at: number) => ({ x1: at, y1: top, x2: at, y2: bottom, thickness: STROKE })
  const lying = (y: number) => ({ x1: left, y1: y, x2: right, y2: y, thickness: STROKE })
  const count = shade === 'striped' ? Math.floor(width / PITCH) : 0
  const strokes = Array.from({ length: count }, (_, at) =>
    upright(left + (at + 0.5) * (width / count)),
  )
  return [lying(top), lying(bottom), upright(left), upright(right), ...strokes]
}
