import { BINDER } from './binder'
import type { Command } from './command'
import { EDIT } from './edit'
import { FILE } from './file'
import { INSERT } from './insert'
import { TABLE } from './table'
import { VIEW } from './view'

/** The menus from the left to the right. */
export const MENUS = [FILE, EDIT, INSERT, TABLE, BINDER, VIEW] as const

export type MenuName = (typeof MENUS)[number]['name']
export type CommandId = (typeof MENUS)[number]['sections'][number][number]['id']

/** Every command of the desk in the order of the menus. Menu, palette, buttons and keys are made of it. */
export const COMMANDS: readonly Command[] = MENUS.flatMap(menu => menu.sections.flat())

const BY_ID = new Map(COMMANDS.map(command => [command.id, command]))

/** A command by its name. */
export function commandOf(id: CommandId): Command {
  const command = BY_ID.get(id)
  if (command === undefined) throw new Error(`no such command: ${id}`)
  return command
}
