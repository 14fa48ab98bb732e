import { getNearestEditorFromDOMNode, REDO_COMMAND, UNDO_COMMAND } from 'lexical'
import { matchesKeys } from '../keys'

const EVENTS = [
  'keydown',
  'beforeinput',
  'input',
  'cut',
  'copy',
  'paste',
  'dragstart',
  'dragover',
  'drop',
  'compositionstart',
  'compositionend',
  'click',
] as const

/**
 * Keeps what happens in the fields and buttons of a frame or form from reaching the editor's own
 * listeners: they would act on the text caret instead. Undo and redo go to the editor, so that one
 * history covers text and facts.
 */
export function keepEventsInside(element: HTMLElement): void {
  for (const name of EVENTS) {
    element.addEventListener(name, event => {
      event.stopPropagation()
      if (event instanceof KeyboardEvent) undoInEditor(event, element)
    })
  }
}

function undoInEditor(event: KeyboardEvent, element: HTMLElement): void {
  const undo = matchesKeys(event, 'CmdOrCtrl+Z')
  const redo = matchesKeys(event, 'CmdOrCtrl+Shift+Z') || matchesKeys(event, 'CmdOrCtrl+Y')
  if (!undo && !redo) return
  event.preventDefault()
  getNearestEditorFromDOMNode(element)?.dispatchCommand(
    undo ? UNDO_COMMAND : REDO_COMMAND,
    undefined,
  )
}
