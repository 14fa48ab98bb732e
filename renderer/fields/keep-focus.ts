import { CONTROLS, canHaveFocus, focusAt } from './focus-at'

/** Where the focus was: the control, and around it each element with those that stood beside it. */
interface Trail {
  readonly control: Element
  readonly around: readonly Place[]
}
interface Place {
  readonly element: Element
  readonly next: Element | null
  readonly previous: Element | null
}

/**
 * Keeps the focus off the bare window, where keys go to nobody. When what had it goes away, or the
 * press was beside everything, it goes back, or to the neighbour of what went: the next, else the one
 * before, else what adds another. Returns how to end it.
 */
export function keepFocus(): () => void {
  let trail: Trail | null = null
  const mark = (event: Event) => {
    const pressed = event.target instanceof Element ? event.target.closest(CONTROLS) : null
    const control = event.type === 'pointerdown' ? pressed : document.activeElement
    if (control !== null && control !== document.body) trail = trailOf(control)
  }
  const check = () => {
    if (isNowhere() && !isReading()) restore(trail)
  }
  const later = () => void setTimeout(check)
  // A key goes where the caret is, not to words that were only marked to be copied.
  const onKey = (event: KeyboardEvent) => {
    if (isNowhere() && !event.ctrlKey && !event.metaKey) restore(trail)
    mark(event)
    later()
  }
  const ending = new AbortController()
  const hear = { capture: true, signal: ending.signal }
  window.addEventListener('keydown', onKey, hear)
  for (const name of ['pointerdown', 'focusin']) window.addEventListener(name, mark, hear)
  for (const name of ['click', 'pointerup', 'focusout', 'input'])
    window.addEventListener(name, later, hear)
  return () => ending.abort()
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Whether words outside of the text are marked, to be copied. */
function isReading(): boolean {
  return window.getSelection()?.type === 'Range'
}

function trailOf(control: Element): Trail {
  const around: Place[] = []
  for (let at: Element | null = control; at !== null; at = at.parentElement) {
    const { nextElementSibling: next, previousElementSibling: previous } = at
    around.push({ element: at, next, previous })
  }
  return { control, around }
}

function restore(trail: Trail | null): void {
  const dialog = document.querySelector('dialog[open]')
  const goal = trail === null ? null : goalOf(trail)
  if (goal !== null && (dialog === null || dialog.contains(goal))) focusAt(goal)
  else {
    const first = firstControl(dialog ?? document.body)
    if (first !== undefined) focusAt(first)
  }
}

/** The control itself while it is there, else one of the nearest neighbour of what went. */
function goalOf({ control, around }: Trail): HTMLElement | null {
  if (canHaveFocus(control)) return control
  const at = around.findLastIndex(({ element }) => !canBeSeen(element))
  const [gone, parent] = [around[at], around[at + 1]]
  // Around the text itself the text is the nearest place, with its caret.
  if (gone === undefined || parent?.element.querySelector('.paper-editor') !== null) return null
  const beside = [gone.next, gone.previous].find(
    other => other?.isConnected && other.className === gone.element.className,
  )
  return controlOf(beside) ?? controlOf(parent.element)
}

function canBeSeen(element: Element): boolean {
  return element.isConnected && isDrawn(element) && element.closest('[inert]') === null
}

/** An element that is drawn as its contents alone has no box, which to the browser is not to be visible. */
function isDrawn(element: Element): boolean {
  return element.checkVisibility() || getComputedStyle(element).display === 'contents'
}

/** In a row it is the first field, in a list what adds to it. */
function controlOf(element: Element | null | undefined): HTMLElement | null {
  if (!element) return null
  const fields = ':is(input, textarea):not([type=checkbox])'
  const wanted = [fields, ':scope > button.add', 'button.add', CONTROLS]
  for (const kind of wanted) {
    const found = [...element.querySelectorAll(kind)].find(canHaveFocus)
    if (found !== undefined) return found
  }
  return canHaveFocus(element) ? element : null
}

/** The text of the document where there is one, else the first control of the window. */
function firstControl(parent: Element): HTMLElement | undefined {
  const text = [...parent.querySelectorAll('.paper-editor')].find(canHaveFocus)
  return text ?? [...parent.querySelectorAll(CONTROLS)].find(canHaveFocus)
}
