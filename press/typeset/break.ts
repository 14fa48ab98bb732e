import { BREAK_COST } from '../../core/thai/word-costs'
import { badnessOf, type Geometry } from './geometry'
import { type Items, isMark } from './items'
import { measureOf, type Ruler, SumRuler } from './ruler'

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
  const search = openSearch(items, mode)
  let start = 0
  while (start < items.length || lines.length === 0) {
    const newline = items.kinds.indexOf('newline', start)
    const end = newline < 0 ? items.length : newline
    const fitter = new Fitter(items, geometry, { start, end, first: lines.length === 0 }, search)
    lines.push(...fitter.fit())
    tooWide.push(...fitter.tooWide)
    if (newline < 0) break
    start = newline + 1
    if (start >= items.length) lines.push({ start, end: start, forced: true })
  }
  return { lines, tooWide }
}

/** A stretch between forced breaks. */
interface Piece {
  readonly start: number
  readonly end: number
  /** Whether it begins the paragraph, and so takes the indent of its first line. */
  readonly first: boolean
}

/** A cut inside a word costs more than any break, an emergency included. */
const CUT_COST = 50_000
/** Every line costs a little, so that of equal ways the shorter wins. */
const LINE_COST = 10
/** A last line of a syllable or two looks lost. */
const SHORT_LAST_COST = 60
const SHORT_LAST = 5

/** What is known of each place in a paragraph: one record for all its pieces. */
interface Search {
  readonly mode: BreakMode
  readonly cost: Float64Array
  readonly from: Int32Array
  /** For every place the next one where a line may end. */
  readonly next: Int32Array
}

function openSearch({ length, breaks }: Items, mode: BreakMode): Search {
  return {
    mode,
    cost: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
    from: new Int32Array(length + 1),
    next: nextBreaks(breaks, mode === 'greedy' ? BREAK_COST.emergency : BREAK_COST.never),
  }
}

/** The search over one piece: the best way to end a line at each place, from the front. */
class Fitter {
  readonly tooWide: string[] = []
  readonly #items: Items
  readonly #geometry: Geometry
  readonly #sums: SumRuler
  readonly #piece: Piece
  readonly #mode: BreakMode
  readonly #cost: Float64Array
  readonly #from: Int32Array
  readonly #next: Int32Array

  constructor(items: Items, geometry: Geometry, piece: Piece, search: Search) {
    this.#items = items
    this.#geometry = geometry
    this.#sums = new SumRuler(items, geometry)
    this.#piece = piece
    this.#mode = search.mode
    this.#cost = search.cost
    this.#from = search.from
    this.#next = search.next
  }

  fit(): LineRange[] {
    const { start, end } = this.#piece
    if (start === end) return [{ start, end, forced: true }]
    this.#cost[start] = 0
    for (let at = start; at < end; at++)
      if (this.#cost[at] !== Number.POSITIVE_INFINITY) this.#reach(at)
    return this.#trace()
  }

  /** Offers every line that can begin at `start` to the place where it would end. */
  #reach(start: number): void {
    const piece = this.#piece
    const geometry = this.#geometry
    const first = piece.first && start === piece.start
    const left = first ? geometry.firstLeft : geometry.left
    const ruler = this.#rulerAt(start, left)
    let fitted = -1
    for (let at = this.#nextBreak(start); ; at = this.#nextBreak(at)) {
      const end = Math.min(at, piece.end)
      ruler.measure(end)
      if (ruler.slack < -0.01) break
      fitted = end
      if (this.#mode === 'total-fit')
        this.#offer(end, start, badnessOf(ruler.slack, ruler.shares, geometry))
      if (end === piece.end) break
    }
    if (fitted < 0) this.#cut(start, { ...geometry, left })
    else if (this.#mode === 'greedy') this.#offer(fitted, start, 0)
  }

  #rulerAt(start: number, left: number): Ruler {
    const items = this.#items
    const geometry = this.#geometry
    const sums = this.#sums
    if (start <= items.lastTab) return measureOf(items, start, { ...geometry, left })
    sums.layAt(start, left)
    return sums
  }

  #nextBreak(at: number): number {
    return this.#next[at] ?? this.#items.length
  }

  #offer(end: number, start: number, badness: number): void {
    const last = end === this.#piece.end
    const short = end - start < SHORT_LAST ? SHORT_LAST_COST : 0
    const price = last ? short : badness + (this.#items.breaks[end] ?? 0)
    const total = (this.#cost[start] ?? 0) + (LINE_COST + price) ** 2
    if (total >= (this.#cost[end] ?? 0)) return
    this.#cost[end] = total
    this.#from[end] = start
  }

  /** Nothing fits: the line ends between clusters, wherever it is full. */
  #cut(start: number, geometry: Geometry): void {
    const items = this.#items
    const piece = this.#piece
    const ruler = measureOf(items, start, geometry)
    let full = start + 1
    const fits = (end: number): boolean => {
      ruler.measure(end)
      return ruler.slack >= -0.01
    }
    while (full < piece.end - 1 && fits(full + 1)) full++
    const cut = this.#bestCut(start, full)
    const total = (this.#cost[start] ?? 0) + CUT_COST ** 2
    if (total >= (this.#cost[cut] ?? 0)) return
    this.#cost[cut] = total
    this.#from[cut] = start
  }

  /** The last sound place in the second half of the line; a row of dots has none, and any will do. */
  #bestCut(start: number, full: number): number {
    const { clusters, looks } = this.#items
    for (let at = full; at > start && at >= (start + full) / 2; at--)
      if (!isMark(looks[at]) && mayCut(clusters[at - 1]?.text ?? '', clusters[at]?.text ?? ''))
        return at
    return full
  }

  #trace(): LineRange[] {
    const lines: LineRange[] = []
    const piece = this.#piece
    const items = this.#items
    let told = Number.POSITIVE_INFINITY
    for (let end = piece.end; end > piece.start; ) {
      const start = this.#from[end] ?? piece.start
      const forced = end === piece.end
      if (!forced && items.breaks[end] === Number.POSITIVE_INFINITY && end < told) {
        told = this.#stretchStart(end)
        const to = Math.min(this.#nextBreak(end), piece.end)
        this.tooWide.push(items.text(told, to).trim())
      }
      lines.push({ start, end, forced })
      end = start
    }
    this.tooWide.reverse()
    return lines.reverse()
  }

  /** Where the stretch without a break around an item begins. */
  #stretchStart(at: number): number {
    const { breaks } = this.#items
    let from = at
    while (from > this.#piece.start && breaks[from] === Number.POSITIVE_INFINITY) from--
    return from
  }
}

/** For every place the next one where a line may end at less than `limit`, and the end itself. */
function nextBreaks(breaks: Float32Array, limit: number): Int32Array {
  const next = new Int32Array(breaks.length)
  let found = breaks.length - 1
  for (let at = breaks.length - 1; at >= 0; at--) {
    next[at] = found
    if ((breaks[at] ?? limit) < limit) found = at
  }
  return next
}

/** Even a word that is cut leaves no dependent vowel, ๆ, ฯ or closing mark to the next line, and no เ behind. */
function mayCut(before: string, after: string): boolean {
  return !/[เ-ไ]$/.test(before) && !/^[\s\u0e2f-\u0e3a\u0e45-\u0e4e)\]}”’»,.:;!?%…]/.test(after)
}
