import type { Command, DocumentActions, WindowActions } from '../../preload/commands/command'
import { COMMANDS } from '../../preload/commands/commands'
import { say } from '../port/say'
import { type KeyPress, matchesKeys } from './keys'

/** Whether a command can be used with or without an open document. */
export function isUsable({ needs }: Command, documentOpen: boolean): boolean {
  return needs === 'nothing' || documentOpen
}

/** Carries a command out. Without a document, one that needs it does nothing. */
export function perform(
  command: Command,
  window: WindowActions,
  document: DocumentActions | null,
): void {
  if (command.needs === 'nothing') command.perform(window)
  else if (document !== null) command.perform(document)
}

/** The command of a key press, under any keyboard layout; `inTable` while the caret is in a table. */
export function commandOfKeys(press: KeyPress, inTable: boolean): Command | undefined {
  return COMMANDS.find(({ keys, also = [], within }) => {
    if (within === 'table' && !inTable) return false
    return [keys, ...also].some(one => matchesKeys(press, one))
  })
}

/** The name of a command on a button. */
export function buttonName({ short, label }: Command): string {
  return say(short ?? label)
}

/** The same with its keys, for a button that shows only a sign. */
export function toolName(command: Command): string {
  return `${buttonName(command)} (${shownKeys(command)})`
}

/** The keys of a command as menus and the palette show them. */
export function shownKeys({ keys }: Command): string {
  return keys
    .replace('CmdOrCtrl', 'Ctrl')
    .replace('Up', '↑')
    .replace('Down', '↓')
    .replace('Left', '←')
    .replace('Right', '→')
}
