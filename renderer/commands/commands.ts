import { COMMANDS, type CommandId, type CommandKeys } from '../../preload/commands'
import type { Insertion } from '../editor/insert'
import type { TableChange } from '../editor/tables'
import { type KeyPress, matchesKeys } from './keys'

/** What each command of the desk does now. One list for menu, keys, buttons and palette. */
export type CommandActions = Readonly<Record<CommandId, () => void>>

/** Commands that need an open document; the others always work. */
const ALWAYS: readonly CommandId[] = ['new-document', 'open-document', 'show-settings']

/** Whether a command can be used with or without an open document. */
export function isUsable(command: CommandId, documentOpen: boolean): boolean {
  return documentOpen || ALWAYS.includes(command)
}

/** All commands in the order of the menu. */
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[]

/** The command of a key press, under any keyboard layout; `inTable` while the caret is in a table. */
export function commandOf(press: KeyPress, inTable: boolean): CommandId | undefined {
  return COMMAND_IDS.find(command => {
    const { accelerator, also = [], within }: CommandKeys = COMMANDS[command]
    if (within === 'table' && !inTable) return false
    return [accelerator, ...also].some(keys => matchesKeys(press, keys))
  })
}

/** The keys of a command as menus and the palette show them. */
export function keysOf(command: CommandId): string {
  return COMMANDS[command].accelerator
    .replace('CmdOrCtrl', 'Ctrl')
    .replace('Up', '↑')
    .replace('Down', '↓')
    .replace('Left', '←')
    .replace('Right', '→')
}

/** What the table commands do to the table at the caret. */
export const TABLE_CHANGES = {
  'table-row-above': 'row-above',
  'table-row-below': 'row-below',
  'table-column-left': 'column-left',
  'table-column-right': 'column-right',
  'table-delete-row': 'delete-row',
  'table-delete-column': 'delete-column',
  'table-delete-table': 'delete-table',
} as const satisfies Partial<Record<CommandId, TableChange>>

export type TableCommand = keyof typeof TABLE_CHANGES

/** What the insert commands put in. */
export const INSERTIONS = {
  'insert-topic': 'topic',
  'insert-resolution': 'resolution',
  'insert-action': 'action',
  'insert-finding': 'finding',
  'insert-table': 'table',
  'insert-footnote': 'footnote',
} as const satisfies Partial<Record<CommandId, Insertion>>
