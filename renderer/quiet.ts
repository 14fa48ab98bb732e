/** A call that waits for quiet: each `touch` puts it off again, `now` makes it at once if one is due. */
export interface Quiet {
  touch(): void
  now(): void
  cancel(): void
}

/** The longest that a call waits after the first touch, however little quiet there is. */
const LONGEST_WAIT_MS = 5000

/**
 * Calls back after so many milliseconds without a touch and not while `busy` says so, but five
 * seconds after the first touch at the latest.
 */
export function afterQuiet(
  milliseconds: number,
  call: () => void,
  busy: () => boolean = () => false,
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
    latest ??= Date.now() + LONGEST_WAIT_MS
    const left = Math.max(0, latest - Date.now())
    timer = setTimeout(() => due(left <= milliseconds), Math.min(milliseconds, left))
  }
  const due = (last: boolean) => {
    if (busy() && !last) return touch()
    cancel()
    call()
  }
  const now = () => {
    if (timer === null) return
    cancel()
    call()
  }
  return { touch, now, cancel }
}
