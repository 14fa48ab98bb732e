import type { HistoryStep } from '../../preload/commands/command'
import { fieldHasWords } from './focus-at'

type Field = HTMLInputElement | HTMLTextAreaElement

/** The words that a field of a dialog has held since it got the focus, and which of them it holds now. */
interface Held {
  readonly words: string[]
  at: number
}
const held = new WeakMap<Field, Held>()

/**
 * Remembers what is typed in the fields of dialogs, which are no part of the document. The browser's
 * own history is never used: it knows one list for the whole window, and would take back what was
 * typed in a field under the dialog. Returns how to end it.
 */
export function rememberFields(): () => void {
  const onFocus = ({ target }: Event) => {
    if (isOwn(target)) held.set(target, { words: [target.value], at: 0 })
  }
  const onInput = ({ target }: Event) => {
    const known = isOwn(target) ? held.get(target) : undefined
    if (!isOwn(target) || known === undefined || known.words[known.at] === target.value) return
    known.words.splice(known.at + 1, Number.POSITIVE_INFINITY, target.value)
    known.at = known.words.length - 1
  }
  const ending = new AbortController()
  const hear = { capture: true, signal: ending.signal }
  window.addEventListener('focusin', onFocus, hear)
  window.addEventListener('input', onInput, hear)
  return () => ending.abort()
}

/** Goes a step back or forth in the words of a dialog's field. */
export function stepInField(field: Element | null, step: HistoryStep): void {
  const known = isOwn(field) ? held.get(field) : undefined
  const words = known?.words[known.at + (step === 'undo' ? -1 : 1)]
  if (!isOwn(field) || known === undefined || words === undefined) return
  known.at += step === 'undo' ? -1 : 1
  // React hears of a value only when it is set past its own setter.
  const own = Object.getPrototypeOf(field)
  Object.getOwnPropertyDescriptor(own, 'value')?.set?.call(field, words)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function isOwn(target: EventTarget | null): target is Field {
  return target instanceof Element && fieldHasWords(target) && target.closest('dialog') !== null
}
