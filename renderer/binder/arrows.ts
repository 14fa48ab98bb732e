import type { KeyboardEvent } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** ↑↓ go from one button or row of a list to the next: for `onKeyDown` of the list, whose members are what `members` selects. */
export function goByArrows(event: KeyboardEvent<HTMLElement>, members = 'button'): void {
  const step = STEPS[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(members)]
  const focused = document.activeElement
  const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1
  const next = at < 0 ? undefined : all[at + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
