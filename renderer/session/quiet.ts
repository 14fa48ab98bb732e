/** A call that waits for quiet: each `touch` puts it off again. */
export interface Quiet {
  touch(): void
  cancel(): void
}

/** The longest that a call waits after the first touch where nothing else is said, in ms. */
const LONGEST_WAIT_MS = 5000

/**
 * Calls back after so many milliseconds without a touch and not while `busy` says so, but `longest` after
 * the first touch at the latest. It goes by a clock that nobody can set, and needs no timer while
 * touches come: a slow computer that is busy with keys lets timers wait for as long as there are some.
 */
export function afterQuiet(
  milliseconds: number,
  call: () => void,
  busy: () => boolean = () => false,
  longest = LONGEST_WAIT_MS,
): Quiet {
  let timer: ReturnType<typeof setTimeout> | null = null
  let latest: number | null = null
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    latest = null
  }
  const touch = () => {
    if (timer !== null) clearTimeout(timer)
    const now = performance.now()
    latest ??= now + longest
    const left = latest - now
    if (left <= 0) {
      cancel()
      queueMicrotask(call)
      return
    }
    timer = setTimeout(() => due(left <= milliseconds), Math.min(milliseconds, left))
  }
  const due = (last: boolean) => {
    if (busy() && !last) return touch()
    cancel()
    call()
  }
  return { touch, cancel }
}
