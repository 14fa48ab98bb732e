import { type Geometry, nextStop, type SetStop, SPACE_SHARES, shiftToStop } from './geometry'
import type { Items } from './items'

/**
 * Measures the line from where it was opened to an item; ask in ascending order. It holds what it measured
 * last, since a paragraph asks it thousands of times.
 */
export interface Ruler {
  /** What is left of the measure after the ink of the line. */
  slack: number
  /** How many shares would take it up. */
  shares: number
  measure(end: number): void
}

/** The ruler for lines without a tab. One serves a paragraph: laid at each place where a line may begin. */
export class SumRuler implements Ruler {
  slack = 0
  shares = 0
  #room = 0
  #before = 0
  #sharesBefore = 0

  readonly #items: Items
  readonly #measured: number

  constructor(items: Items, geometry: Pick<Geometry, 'measure'>) {
    this.#items = items
    this.#measured = geometry.measure
  }

  /** Begins a line with the item `start`, `left` from the edge of the measure. */
  layAt(start: number, left: number): void {
    this.#before = this.#items.widthSums[start] ?? 0
    this.#sharesBefore = this.#items.shareSums[start] ?? 0
    this.#room = this.#measured - left + this.#before
  }

  measure(end: number): void {
    this.slack = this.#room - Math.max(this.#items.inkWidths[end] ?? 0, this.#before)
    this.shares = (this.#items.inkShares[end] ?? 0) - this.#sharesBefore
  }
}

/** The ruler that knows tabs: the text after a tab begins, ends or centres at its stop. */
export function measureOf(items: Items, start: number, geometry: Geometry): Ruler {
  let at = start
  let origin = geometry.left
  let stop: SetStop | null = null
  let width = 0
  let inkWidth = 0
  let shares = 0
  let inkShares = 0
  const endOf = (of: number): number =>
    origin + of + (stop === null ? 0 : shiftToStop(stop, origin, of))
  const takeTab = (): void => {
    origin = endOf(width)
    stop = nextStop(geometry, origin)
    width = inkWidth = shares = inkShares = 0
  }
  return {
    slack: 0,
    shares: 0,
    measure(end) {
      for (; at < end; at++) {
        const kind = items.kinds[at]
        if (kind === 'tab') takeTab()
        else width += items.widths[at] ?? 0
        if (kind === 'space') shares += SPACE_SHARES
        if (kind === 'ink') {
          inkWidth = width
          inkShares = shares++
        }
      }
      this.slack = geometry.measure - endOf(inkWidth)
      this.shares = inkShares
    },
  }
}
