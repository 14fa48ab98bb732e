import { useEffect, useRef } from 'react'
import type { Command } from '../../preload/commands/command'
import { commandOf } from '../../preload/commands/commands'
import { caretIsInTable } from '../editor/give-caret'
import { stepInField } from '../fields/field-history'
import { canHaveFocus, fieldHasWords } from '../fields/focus-at'
import { commandOfKeys } from './commands'
import { matchesKeys } from './keys'

/**
 * Runs commands that come from the menu and from the keys. A modal dialog keeps the keys to itself; going
 * back and forth there is among the words of its field. The browser's own history never has its way.
 */
export function useCommandSources(
  onCommand: (command: Command) => void,
  showPalette: () => void,
): void {
  const current = useRef({ onCommand, showPalette })
  current.current = { onCommand, showPalette }
  useEffect(() => {
    const run = (command: Command) => {
      const { inField } = command
      const at = document.activeElement
      if (inField && dialogIsOpen() && !changesDocument(at)) stepInField(at, inField)
      else current.current.onCommand(command)
      // A step in the document leads to its words, which are under the dialog.
      if (inField && dialogIsOpen() && canHaveFocus(at)) at.focus()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const palette = matchesKeys(event, 'CmdOrCtrl+K')
      const command = commandOfKeys(event, caretIsInTable())
      if (!palette && command === undefined) return
      if (command?.inField === undefined && dialogIsOpen()) return
      event.preventDefault()
      event.stopPropagation()
      if (palette) current.current.showPalette()
      else if (command !== undefined) run(command)
    }
    const onBrowserStep = (event: InputEvent) => {
      if (!/^history(Undo|Redo)$/.test(event.inputType)) return
      event.preventDefault()
      event.stopPropagation()
      run(commandOf(event.inputType === 'historyUndo' ? 'undo' : 'redo'))
    }
    const stopHearing = window.desk.on('command', id => run(commandOf(id)))
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('beforeinput', onBrowserStep, { capture: true })
    return () => {
      stopHearing()
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('beforeinput', onBrowserStep, { capture: true })
    }
  }, [])
}

/** Whether the focus is outside of the fields of a dialog that changes the document. */
function changesDocument(focused: Element | null): boolean {
  return document.querySelector('dialog[open][data-changes]') !== null && !fieldHasWords(focused)
}

function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
