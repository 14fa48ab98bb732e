import { caretIsInSight, giveCaret, isInSight } from '../editor/give-caret'

/** Whatever the Tab key may stop at, if it can have the focus. */
export const CONTROLS =
  'input, select, textarea, button, a[href], [tabindex="0"], [contenteditable=true]'

/** Whether the focus can be given to it now: it stands in the window, is seen, and is not switched off. */
export function canHaveFocus(element: Element | null): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    (element.tabIndex >= 0 || element.contentEditable === 'true') &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  )
}

/**
 * Gives the focus to a control and brings it into sight. In a field the caret goes behind its words:
 * what is typed next is added to them and never takes their place.
 */
export function focusAt(control: HTMLElement): void {
  if (giveCaret(control)) return
  control.focus({ preventScroll: true })
  if (fieldHasWords(control)) control.setSelectionRange(control.value.length, control.value.length)
  control.scrollIntoView({ block: 'nearest' })
}

/** Gives the focus back to where it was, if that is still there and in sight; else to what stands nearer. */
export function giveFocusBack(before: Element | null, nearer: HTMLElement | null): void {
  const isText = before?.matches('[contenteditable=true]') === true
  const seen = before !== null && (isText ? caretIsInSight(before) : isInSight(before))
  if (seen && canHaveFocus(before)) focusAt(before)
  else if (canHaveFocus(nearer)) focusAt(nearer)
  else if (canHaveFocus(before)) focusAt(before)
}

/** Whether words are typed into it. */
export function fieldHasWords(
  element: Element | null,
): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true
  return element instanceof HTMLInputElement && element.type === 'text'
}
