import { type Geometry, nextStop, SPACE_SHARES, type Stop, shiftToStop } from './geometry'
import type { Items } from './items'

/** What is left of the measure after the ink of a line, and how many shares would take it up. */
export interface Measured {
  readonly slack: number
  readonly shares: number
}

/** Measures the line from where it was opened to an item. Ask in ascending order. */
export type Ruler = (end: number) => Measured

/** A ruler for lines that begin at `start`: sums where no tab lies ahead, steps where one does. */
export function openRuler(items: Items, start: number, geometry: Geometry): Ruler {
  return start > items.lastTab ? sumOf(items, start, geometry) : measureOf(items, start, geometry)
}

function sumOf(items: Items, start: number, geometry: Geometry): Ruler {
  const { inkWidths, inkShares, widthSums, shareSums } = items
  const room = geometry.measure - geometry.left + (widthSums[start] ?? 0)
  const before = shareSums[start] ?? 0
  return end => ({
    slack: room - Math.max(inkWidths[end] ?? 0, widthSums[start] ?? 0),
    shares: (inkShares[end] ?? 0) - before,
  })
}

/** The ruler that knows tabs: the text after a tab begins, ends or centres at its stop. */
export function measureOf(items: Items, start: number, geometry: Geometry): Ruler {
  let at = start
  let origin = geometry.left
  let stop: Stop | null = null
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
  return end => {
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
    return { slack: geometry.measure - endOf(inkWidth), shares: inkShares }
  }
}
