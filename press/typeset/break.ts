import type { Geometry } from './geometry'
import type { Items } from './items'

/** `[start, end)` of the items: one line. `forced` ends at `\n` or at the paragraph's end. */
export interface LineRange {
  readonly start: number
  readonly end: number
  readonly forced: boolean
}

export interface Broken {
  readonly lines: readonly LineRange[]
  /** Texts that had to be cut inside, since no break lets them fit. */
  readonly tooWide: readonly string[]
}

/** `total-fit` weighs the whole paragraph; `greedy` fills each line, for comparison. */
export type BreakMode = 'total-fit' | 'greedy'

/**
 * Chooses where lines end. Of all ways to cut the paragraph, the one whose lines together are
 * least stretched and end at the best places wins (Knuth and Plass, 1981; no line shrinks).
 */
export function breakLines(items: Items, geometry: Geometry, mode: BreakMode): Broken {
  const lines: LineRange[] = []
  const tooWide: string[] = []
  let start = 0
  while (start < items.length || lines.length === 0) {
    const newline = items.kinds.indexOf('newline', start)
    const end = newline < 0 ? items.length : newline
    const piece = new Fitter(items, geometry, { start, end, first: lines.length === 0 }, mode)
    lines.push(...piece.fit())
    tooWide.push(...piece.tooWide)
    if (newline < 0) break
    start = newline + 1
    if (start >= items.length) lines.push({ start, end: start, forced: true })
  }
  return { lines, tooWide }
}

/** The best way found to end a line at an item. */
interface Node {
  readonly cost: number
  readonly from: number
}

interface Piece {
  readonly start: number
  readonly end: number
  /** Whether it begins the paragraph, and so takes the indent of its first line. */
  readonly first: boolean
}

const CUT_COST = 50_000
const RAGGED_COST = 400
const SHORT_LAST_COST = 60

/** The search over one piece between forced breaks. */
class Fitter {
  readonly tooWide: string[] = []
  private readonly nodes = new Map<number, Node>()

  private readonly items: Items
  private readonly geometry: Geometry
  private readonly piece: Piece
  private readonly mode: BreakMode

  constructor(items: Items, geometry: Geometry, piece: Piece, mode: BreakMode) {
    this.items = items
    this.geometry = geometry
    this.piece = piece
    this.mode = mode
  }

  fit(): LineRange[] {
    const { start, end } = this.piece
    if (start === end) return [{ start, end, forced: true }]
    this.nodes.set(start, { cost: 0, from: start })
    for (let at = start; at < end; at++) {
      const node = this.nodes.get(at)
      if (node !== undefined) this.reach(at, node)
    }
    return this.trace()
  }

  /** Offers every line that can begin at `start` to the place where it would end. */
  private reach(start: number, node: Node): void {
    const { items, piece } = this
    const ruler = this.geometry.ruler(items, start, piece.first && start === piece.start)
    let cut = start + 1
    let fitted: number | null = null
    for (let at = start + 1; at <= piece.end; at++) {
      const line = ruler.extend(at)
      if (line.slack < -0.01) break
      if (at < piece.end && !mayNotLead(items.clusters[at]?.text ?? '')) cut = at
      const last = at === piece.end
      const cost = last ? 0 : (items.breaks[at] ?? 0)
      if (cost === Number.POSITIVE_INFINITY) continue
      fitted = at
      if (this.mode === 'total-fit') {
        const badness = last ? this.lastBadness(at - start) : line.badness()
        this.offer(at, start, node.cost + (10 + badness + cost) ** 2)
      }
    }
    if (fitted === null) this.offer(cut, start, node.cost + CUT_COST ** 2)
    else if (this.mode === 'greedy') this.offer(fitted, start, node.cost)
  }

  /** The stretch without a break around an item. */
  private wordAt(at: number): string {
    const { breaks } = this.items
    const { start, end } = this.piece
    let from = at
    while (from > start && breaks[from] === Number.POSITIVE_INFINITY) from--
    let to = at
    while (to < end && breaks[to] === Number.POSITIVE_INFINITY) to++
    return this.items.text(from, to).trim()
  }

  private lastBadness(length: number): number {
    return length < 5 ? SHORT_LAST_COST : 0
  }

  private offer(at: number, from: number, cost: number): void {
    const held = this.nodes.get(at)
    if (held === undefined || cost < held.cost) this.nodes.set(at, { cost, from })
  }

  private trace(): LineRange[] {
    const lines: LineRange[] = []
    for (let end = this.piece.end; end > this.piece.start; ) {
      const start = this.nodes.get(end)?.from ?? this.piece.start
      if (end < this.piece.end && this.items.breaks[end] === Number.POSITIVE_INFINITY)
        this.tooWide.unshift(this.wordAt(end))
      lines.unshift({ start, end, forced: end === this.piece.end })
      end = start
    }
    return lines
  }
}

/** Even a word that is cut leaves no ๆ, ฯ or closing mark to the next line. */
function mayNotLead(text: string): boolean {
  return /^[\s\u0e2f\u0e46)\]}”’»,.:;!?%…]/.test(text)
}

/** How bad a line is for the width that is left over: 0 full, 100 stretched to the limit. */
export function badnessOf(slack: number, shares: number, limit: number): number {
  if (slack <= 0) return 0
  const stretch = slack / (Math.max(shares, 1) * limit)
  return stretch <= 1 ? 100 * stretch ** 2 : RAGGED_COST + 100 * Math.min(stretch, 10)
}
