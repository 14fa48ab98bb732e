/** A call that waits for quiet: each `touch` puts it off again, `now` makes it at once if one is due. */
export interface Quiet {
  touch(): void
  now(): void
  cancel(): void
}

/** Calls back after so many milliseconds without a touch, but not while `busy` says so. */
export function afterQuiet(
  milliseconds: number,
  call: () => void,
  busy: () => boolean = () => false,
): Quiet {
  let timer: ReturnType<typeof setTimeout> | null = null
  const cancel = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const due = () => {
    timer = null
    if (busy()) touch()
    else call()
  }
  const touch = () => {
    cancel()
    timer = setTimeout(due, milliseconds)
  }
  const now = () => {
    if (timer === null) return
    cancel()
    call()
  }
  return { touch, now, cancel }
}
