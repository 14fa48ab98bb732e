import { CONTROLS, canHaveFocus, focusAt } from '../fields/focus-at'

/** What marks a pane of a screen, for `goRoundPanes`. */
export const PANE = { 'data-pane': '' } as const

/**
 * F6 and Shift+F6 go round the panes of the screen that shows; each has the focus again where it was last, else at its first
 * control. A dialog keeps the keys to itself. Returns how to end it.
 */
export function goRoundPanes(): () => void {
  const last = new WeakMap<Element, HTMLElement>()
  const onFocus = ({ target }: FocusEvent) => {
    const pane = target instanceof Element ? target.closest('[data-pane]') : null
    if (pane !== null && target instanceof HTMLElement) last.set(pane, target)
  }
  const onKey = (event: KeyboardEvent) => {
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.isComposing
    if (event.key !== 'F6' || isOther || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    const panes = [...document.querySelectorAll('[data-pane]')].filter(hasControls)
    const at = panes.findIndex(pane => pane.contains(document.activeElement))
    const step = event.shiftKey ? -1 : 1
    const next = at < 0 ? 0 : (at + step + panes.length) % panes.length
    const pane = panes[next]
    if (pane === undefined) return
    const before = last.get(pane)
    const control =
      before !== undefined && pane.contains(before) && canHaveFocus(before)
        ? before
        : firstControl(pane)
    if (control !== undefined) focusAt(control)
  }
  const ending = new AbortController()
  const hear = { capture: true, signal: ending.signal }
  window.addEventListener('focusin', onFocus, hear)
  window.addEventListener('keydown', onKey, hear)
  return () => ending.abort()
}

function hasControls(pane: Element): boolean {
  return firstControl(pane) !== undefined
}

function firstControl(pane: Element): HTMLElement | undefined {
  return [...pane.querySelectorAll(CONTROLS)].find(canHaveFocus)
}
