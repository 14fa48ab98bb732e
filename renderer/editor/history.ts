import { $getState, $nodesOfType, type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { flushSync } from 'react-dom'
import type { HistoryStep } from '../../preload/commands/command'
import { canHaveFocus, focusAt } from '../fields/focus-at'
import { takeBackUnread } from '../parts/unread-words'
import { focusText, isInSight } from './give-caret'
import { FormNode, factsState } from './nodes/form-node'

const FIELDS = 'input, textarea, select, button[aria-haspopup]'
const HOLDERS = ['.paper-editor', '.sheet']

/**
 * Goes a step back or forth in the one history of the document, wherever the focus is, and leads to
 * what that changed. Words in a field that the document does not have are taken back first.
 */
export function takeStep(editor: LexicalEditor, step: HistoryStep): void {
  if (step === 'undo' && takeBackUnread(document.activeElement)) return
  const before = editor.getEditorState()
  const [fields, forms] = [valuesOfFields(), formsOf(editor)]
  flushSync(() => {
    editor.dispatchCommand(step === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined)
    // Reading makes the editor carry out at once what waits.
    editor.read(() => null)
  })
  // On the board the focus stays on the board.
  const onBoard = document.activeElement?.closest('.workshop') != null
  if (editor.getEditorState() !== before && !onBoard) showChange(editor, fields, forms)
}

/** The focus goes to the field that now says something else; without one the caret is where it was in the text. */
function showChange(
  editor: LexicalEditor,
  fields: ReadonlyMap<Element, string>,
  forms: ReadonlyMap<string, unknown>,
): void {
  const changed = fieldsNow().filter(field => fields.get(field) !== wordsIn(field))
  const own = changed.find(field => field === document.activeElement)
  const field = own ?? changed.find(canHaveFocus)
  if (field !== undefined) focusAt(field)
  // What had the focus went with the step: it goes to a neighbour.
  else if (document.activeElement !== document.body) {
    const near = fieldOfForm(editor, forms)
    if (near === undefined) focusText(editor)
    else focusAt(near)
  }
}

/** A field near what changed in a form without another field saying something else: a person that went. */
function fieldOfForm(
  editor: LexicalEditor,
  before: ReadonlyMap<string, unknown>,
): HTMLElement | undefined {
  const changed = [...formsOf(editor)].find(([key, facts]) => before.get(key) !== facts)
  const form = changed === undefined ? null : editor.getElementByKey(changed[0])
  if (form === null) return undefined
  if (form.contains(document.activeElement)) return document.activeElement as HTMLElement
  const all = [...form.querySelectorAll<HTMLElement>(`${FIELDS}, button.add`)].filter(canHaveFocus)
  return all.find(isInSight) ?? all[0]
}

function formsOf(editor: LexicalEditor): ReadonlyMap<string, unknown> {
  return editor.read(
    () => new Map($nodesOfType(FormNode).map(form => [form.getKey(), $getState(form, factsState)])),
  )
}

function valuesOfFields(): ReadonlyMap<Element, string> {
  return new Map(fieldsNow().map(field => [field, wordsIn(field)]))
}

function fieldsNow(): HTMLElement[] {
  return HOLDERS.flatMap(holder => [
    ...document.querySelectorAll<HTMLElement>(`${holder} :is(${FIELDS})`),
  ])
}

function wordsIn(field: Element): string {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return String(field.checked)
  const written =
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  return written ? field.value : field.textContent
}
