import type { ParagraphStyle, TabStop } from '../../core/paper'
import { badnessOf } from './break'
import type { Items } from './items'
import { points } from './page'

/** The room a paragraph is set in, pt from the left of its measure. */
export interface Geometry {
  readonly measure: number
  readonly left: number
  readonly firstLeft: number
  readonly stops: readonly Stop[]
  readonly align: ParagraphStyle['align']
  /** Nominal size of the type. */
  readonly size: number
  /** Starts to measure a line that begins at an item. */
  ruler(items: Items, start: number, first: boolean): Ruler
}

/** A tab stop in pt. */
export interface Stop {
  readonly at: number
  readonly align: TabStop['align']
  readonly dotted: boolean
}

/** ไทยกระจาย opens a gap by at most 1.2 pt at 16 pt; a line that needs more stays ragged. [M] */
const STRETCH_LIMIT_EM = 1.2 / 16
/** A space takes three shares of the slack. [M] */
export const SPACE_SHARES = 3
/** In lines that are not justified, this part of the line left empty counts as stretched to the limit. */
const RAGGED_LIMIT = 0.3
/** Word's own default stops, where a style has none left. */
const DEFAULT_STOP = points(12.7)

/** The geometry of a style in a measure of the given width, pt. */
export function geometryOf(style: ParagraphStyle, measure: number): Geometry {
  const left = points(style.left)
  const stops = style.tabs.map(tab => ({
    at: points(tab.at),
    align: tab.align,
    dotted: tab.leader === 'dots',
  }))
  const hanging: Stop[] = left > 0 ? [{ at: left, align: 'left', dotted: false }] : []
  const geometry: Geometry = {
    measure,
    left,
    firstLeft: left + points(style.firstLine),
    stops: [...stops, ...hanging].sort((a, b) => a.at - b.at),
    align: style.align,
    size: style.size,
    ruler: (items, start, first) =>
      new Ruler(items, start, { ...geometry, left: first ? geometry.firstLeft : left }),
  }
  return geometry
}

/** The next stop right of `x`. */
export function nextStop(geometry: Pick<Geometry, 'stops' | 'measure'>, x: number): Stop {
  const stop = geometry.stops.find(({ at }) => at > x + 0.5)
  if (stop !== undefined) return stop
  const at = (Math.floor(x / DEFAULT_STOP + 0.01) + 1) * DEFAULT_STOP
  return { at: Math.min(at, Math.max(geometry.measure, x)), align: 'left', dotted: false }
}

/** How far text of the given width moves right of `origin` to stand at its stop. */
export function shiftToStop(stop: Stop, origin: number, width: number): number {
  const part = stop.align === 'left' ? 0 : stop.align === 'right' ? width : width / 2
  return Math.max(0, stop.at - origin - part)
}

/** The most that one gap may open, pt. */
export function stretchLimit(geometry: Pick<Geometry, 'size'>): number {
  return geometry.size * STRETCH_LIMIT_EM
}

/** Measures a growing line: each step is constant work. */
export class Ruler {
  /** What is left of the measure after the ink of the line. */
  slack = 0
  private at: number
  /** Where the text after the last tab would begin, how wide it is, and how wide up to its last ink. */
  private origin: number
  private width = 0
  private inkWidth = 0
  private stop: Stop | null = null
  private shares = 0
  private inkShares = 0

  private readonly items: Items
  private readonly geometry: Pick<Geometry, 'left' | 'measure' | 'stops' | 'align' | 'size'>

  constructor(
    items: Items,
    start: number,
    geometry: Pick<Geometry, 'left' | 'measure' | 'stops' | 'align' | 'size'>,
  ) {
    this.items = items
    this.geometry = geometry
    this.at = start
    this.origin = geometry.left
  }

  /** Takes in the items up to `end`. */
  extend(end: number): this {
    for (; this.at < end; this.at++) this.take(this.at)
    this.slack = this.geometry.measure - this.inkEnd(this.inkWidth)
    return this
  }

  /** How bad the line would be as it stands now. */
  badness(): number {
    const { align, measure, left } = this.geometry
    if (align === 'thai') return badnessOf(this.slack, this.inkShares, stretchLimit(this.geometry))
    return Math.min(badnessOf(this.slack, 1, (measure - left) * RAGGED_LIMIT), 300)
  }

  private take(at: number): void {
    const kind = this.items.kinds[at]
    if (kind === 'tab') {
      this.takeTab()
      return
    }
    this.width += this.items.widths[at] ?? 0
    if (kind === 'space') {
      this.shares += SPACE_SHARES
    } else if (kind === 'ink') {
      this.inkWidth = this.width
      this.inkShares = this.shares
      this.shares += 1
    }
  }

  private takeTab(): void {
    this.origin = this.inkEnd(this.width)
    this.stop = nextStop(this.geometry, this.origin)
    this.width = 0
    this.inkWidth = 0
    this.shares = 0
    this.inkShares = 0
  }

  private inkEnd(width: number): number {
    const shift = this.stop === null ? 0 : shiftToStop(this.stop, this.origin, width)
    return this.origin + shift + width
  }
}
