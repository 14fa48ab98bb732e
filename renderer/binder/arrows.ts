import type { KeyboardEvent } from 'react'

type Steps = Readonly<Record<string, number>>

/** A list goes up and down. */
const LIST: Steps = { ArrowDown: 1, ArrowUp: -1 }
/** What stands in rows side by side is gone through by all four, in its order. */
export const BESIDE_EACH_OTHER: Steps = { ...LIST, ArrowRight: 1, ArrowLeft: -1 }

/** The arrows go from one button or row of a list to the next: for `onKeyDown` of the list, whose members are what `members` selects. */
export function goByArrows(
  event: KeyboardEvent<HTMLElement>,
  members = 'button',
  steps = LIST,
): void {
  const step = steps[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(members)]
  const focused = document.activeElement
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
  const next = at < 0 ? undefined : all[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
