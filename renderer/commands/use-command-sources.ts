import { useEffect, useRef } from 'react'
import type { CommandId } from '../../preload/commands'
import { caretIsInTable } from '../editor/give-caret'
import { stepInField } from '../fields/field-history'
import { type CommandActions, commandOf } from './commands'
import { matchesKeys } from './keys'

/**
 * Runs commands that come from the menu and from the keys. A modal dialog keeps the keys to itself; going
 * back and forth there is among the words of its field. The browser's own history never has its way.
 */
export function useCommandSources(actions: () => CommandActions, showPalette: () => void): void {
  const current = useRef({ actions, showPalette })
  current.current = { actions, showPalette }
  useEffect(() => {
    const run = (command: CommandId) => {
      const step = command === 'undo' || command === 'redo'
      if (step && dialogIsOpen()) stepInField(document.activeElement, command)
      else current.current.actions()[command]()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const palette = matchesKeys(event, 'CmdOrCtrl+K')
      const command = commandOf(event, caretIsInTable())
      const step = command === 'undo' || command === 'redo'
      if ((!palette && command === undefined) || (!step && dialogIsOpen())) return
      event.preventDefault()
      event.stopPropagation()
      if (palette) current.current.showPalette()
      else if (command !== undefined) run(command)
    }
    const onBrowserStep = (event: InputEvent) => {
      if (!/^history(Undo|Redo)$/.test(event.inputType)) return
      event.preventDefault()
      event.stopPropagation()
      run(event.inputType === 'historyUndo' ? 'undo' : 'redo')
    }
    const stopHearing = window.desk.on('command', run)
    window.addEventListener('keydown', onKey, { capture: true })
    window.addEventListener('beforeinput', onBrowserStep, { capture: true })
    return () => {
      stopHearing()
      window.removeEventListener('keydown', onKey, { capture: true })
      window.removeEventListener('beforeinput', onBrowserStep, { capture: true })
    }
  }, [])
}

function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open]') !== null
}
