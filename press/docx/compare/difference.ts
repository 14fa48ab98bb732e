/** One step of a way from an old list to a new one. */
export type Step<T> =
  | { readonly kind: 'same'; readonly old: T; readonly new: T }
  | { readonly kind: 'gone'; readonly old: T }
  | { readonly kind: 'come'; readonly new: T }

/** Beyond so many differences nobody reads what changed: all that is left is exchanged as a whole. */
const MOST_DIFFERENCES = 1000

/**
 * The shortest way from one list to another (Myers 1986): read in order, the steps that are not
 * `come` give the old list, those that are not `gone` the new one. Elements are equal by their keys.
 */
export function difference<T>(
  old: readonly T[],
  changed: readonly T[],
  key: (element: T) => string,
): Step<T>[] {
  const before = old.map(key)
  const after = changed.map(key)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  const room = Math.min(before.length, after.length) - start
  while (end < room && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = shortestWay(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  )
  const moves = [...same(start), ...middle, ...same(end)]
  const [olds, news] = [old.values(), changed.values()]
  return moves.map((move): Step<T> => {
    if (move === 'gone') return { kind: 'gone', old: nextOf(olds) }
    if (move === 'come') return { kind: 'come', new: nextOf(news) }
    return { kind: 'same', old: nextOf(olds), new: nextOf(news) }
  })
}

/** The moves take as many of each list as there are. */
function nextOf<T>(list: Iterator<T>): T {
  const next = list.next()
  if (next.done === true) throw new Error('a way between two lists leads beyond them')
  return next.value
}

type Move = 'same' | 'gone' | 'come'

function same(count: number): Move[] {
  return Array.from({ length: count }, () => 'same')
}

/** Searches the farthest point on each diagonal, one difference more a round, and walks back. */
function shortestWay(before: readonly string[], after: readonly string[]): Move[] {
  const rounds: Map<number, number>[] = []
  let reached = new Map([[1, 0]])
  const most = Math.min(before.length + after.length, MOST_DIFFERENCES)
  for (let differences = 0; differences <= most; differences++) {
    rounds.push(reached)
    const next = new Map(reached)
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = startOn(diagonal, differences, next)
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal])
        x++
      next.set(diagonal, x)
      if (x >= before.length && x - diagonal >= after.length)
        return walkBack(before.length, after.length, rounds)
    }
    reached = next
  }
  return [...before.map(() => 'gone' as const), ...after.map(() => 'come' as const)]
}

/** Where a round begins on a diagonal: one step down from the one above, or right from the one below. */
function startOn(diagonal: number, differences: number, reached: Map<number, number>): number {
  return isDown(diagonal, differences, reached)
    ? (reached.get(diagonal + 1) ?? 0)
    : (reached.get(diagonal - 1) ?? 0) + 1
}

function isDown(diagonal: number, differences: number, reached: Map<number, number>): boolean {
  if (diagonal === -differences) return true
  if (diagonal === differences) return false
  return (reached.get(diagonal - 1) ?? -1) < (reached.get(diagonal + 1) ?? -1)
}

function walkBack(x: number, y: number, rounds: readonly Map<number, number>[]): Move[] {
  const moves: Move[] = []
  for (let differences = rounds.length - 1; differences >= 0; differences--) {
    const reached = rounds[differences] ?? new Map()
    const diagonal = x - y
    const down = isDown(diagonal, differences, reached)
    const fromX = reached.get(down ? diagonal + 1 : diagonal - 1) ?? 0
    const fromY = fromX - (down ? diagonal + 1 : diagonal - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      moves.push('same')
      x--
      y--
    }
    if (differences === 0) break
    moves.push(down ? 'come' : 'gone')
    x = fromX
    y = fromY
  }
  return moves.reverse()
}
