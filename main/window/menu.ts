import { Menu, type MenuItemConstructorOptions } from 'electron'
import { MENU_WORDS } from '../../core/wording/dialogs'
import type { Command } from '../../preload/commands/command'
import { type CommandId, MENUS, type MenuName } from '../../preload/commands/commands'
import { onLanguage, say } from './language'

/** What the system itself does, under the commands of a menu. */
const ofTheSystem = (): Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>> => ({
  file: [{ role: 'quit', label: say(MENU_WORDS.quit) }],
  edit: [
    { role: 'cut', label: say(MENU_WORDS.cut) },
    { role: 'copy', label: say(MENU_WORDS.copy) },
    { role: 'paste', label: say(MENU_WORDS.paste) },
    { role: 'selectAll', label: say(MENU_WORDS.selectAll) },
  ],
  view: [{ role: 'togglefullscreen', label: say(MENU_WORDS.fullScreen) }],
})

/**
 * Hangs every command of the desk in a menu, which is hung anew when the language changes. Choosing one tells
 * the window, which carries it out.
 */
export function setMenu(send: (command: CommandId) => void): void {
  const hang = () => Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send)))
  hang()
  onLanguage(hang)
}

function menuTemplate(send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  const system = ofTheSystem()
  return MENUS.map(({ name, label, sections }) => {
    const own = sections.map(commands => commands.map(command => itemOf(command, send)))
    return { label: say(label), submenu: parted([...own, system[name] ?? []]) }
  })
}

/** Each command's item has the command's own id. */
function itemOf(
  { id, label, keys, within }: Command & { readonly id: CommandId },
  send: (command: CommandId) => void,
): MenuItemConstructorOptions {
  // Elsewhere the keys of a table are the system's own: Alt+Down opens a list.
  const registerAccelerator = within === undefined
  const click = () => send(id)
  return { id, label: say(label), accelerator: keys, registerAccelerator, click }
}

/** A line between one section and the next. */
function parted(
  sections: readonly (readonly MenuItemConstructorOptions[])[],
): MenuItemConstructorOptions[] {
  const [first = [], ...others] = sections.filter(section => section.length > 0)
  return [...first, ...others.flatMap(section => [{ type: 'separator' as const }, ...section])]
}
