import { COMMANDS, type CommandId, type CommandKeys } from '../preload/commands'
import type { Insertion } from './editor/insert'
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

/** The command of a key press, under any keyboard layout. */
export function commandOf(press: KeyPress): CommandId | undefined {
  return COMMAND_IDS.find(command => {
    const { accelerator, also = [] }: CommandKeys = COMMANDS[command]
    return [accelerator, ...also].some(keys => matchesKeys(press, keys))
  })
}

/** What the insert commands put in. */
export const INSERTIONS = {
  'insert-topic': 'topic',
  'insert-resolution': 'resolution',
  'insert-action': 'action',
  'insert-finding': 'finding',
  'insert-table': 'table',
  'insert-footnote': 'footnote',
} as const satisfies Partial<Record<CommandId, Insertion>>
