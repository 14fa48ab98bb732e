import type { SetStyle } from '../../core/paper/paper-of'
import type { ParagraphStyle, TabStop } from '../../core/paper/paragraph-style'
import { points } from './page'

/** The room a paragraph is set in, pt from the left of its measure. */
export interface Geometry {
  readonly measure: number
  readonly left: number
  readonly firstLeft: number
  readonly stops: readonly SetStop[]
  readonly align: ParagraphStyle['align']
  /** Nominal size of the type. */
  readonly size: number
}

/** A tab stop in pt. */
export interface SetStop {
  readonly at: number
  readonly align: TabStop['align']
  readonly dotted: boolean
}

/** ไทยกระจาย opens a gap by at most 1.2 pt at 16 pt; a line that needs more stays ragged. [M] */
const STRETCH_LIMIT_EM = 1.2 / 16
/** A space takes three shares of the slack. [M] */
export const SPACE_SHARES = 3
/** In lines that are not justified, this part of the line left empty counts as stretched to the limit. */
const RAGGED_LIMIT = 0.5
/** Word's own default stops, where a style has none left. */
const DEFAULT_STOP = points(12.7)

/** A style made for the page may find itself in a narrow cell: its indents leave at least half of it. */
const MOST_INDENT = 0.5

/** The geometry of a style in a measure of the given width, pt. */
export function geometryOf(style: SetStyle, measure: number): Geometry {
  const indent = (mm: number): number => Math.max(0, Math.min(points(mm), measure * MOST_INDENT))
  const left = indent(style.left)
  const stops = style.tabs.map(tab => ({
    at: points(tab.at),
    align: tab.align,
    dotted: tab.leader === 'dots',
  }))
  const hanging: SetStop[] = left > 0 ? [{ at: left, align: 'left', dotted: false }] : []
  return {
    measure,
    left,
    firstLeft: indent(style.left + style.firstLine),
    stops: [...stops, ...hanging].sort((a, b) => a.at - b.at),
    align: style.align,
    size: style.size,
  }
}

/** The next stop right of `x`. */
export function nextStop(geometry: Pick<Geometry, 'stops' | 'measure'>, x: number): SetStop {
  const stop = geometry.stops.find(({ at }) => at > x + 0.5)
  if (stop !== undefined) return stop
  const at = (Math.floor(x / DEFAULT_STOP + 0.01) + 1) * DEFAULT_STOP
  return { at: Math.min(at, Math.max(geometry.measure, x)), align: 'left', dotted: false }
}

/** How far text of the given width moves right of `origin` to stand at its stop. */
export function shiftToStop(stop: SetStop, origin: number, width: number): number {
  const part = stop.align === 'left' ? 0 : stop.align === 'right' ? width : width / 2
  return Math.max(0, stop.at - origin - part)
}

/** The most that one gap may open, pt. */
export function stretchLimit(geometry: Pick<Geometry, 'size'>): number {
  return geometry.size * STRETCH_LIMIT_EM
}

const RAGGED_COST = 400

/** How bad a line is for the width that is left over: 0 full, 100 stretched to the limit. */
export function badnessOf(slack: number, shares: number, geometry: Geometry): number {
  if (slack <= 0) return 0
  if (geometry.align !== 'thai') {
    const empty = slack / ((geometry.measure - geometry.left) * RAGGED_LIMIT)
    return Math.min(100 * empty ** 2, 300)
  }
  const stretch = slack / (Math.max(shares, 1) * stretchLimit(geometry))
  return stretch <= 1 ? 100 * stretch ** 2 : RAGGED_COST + 100 * Math.min(stretch, 10)
}
