import { Menu, type MenuItemConstructorOptions } from 'electron'
import { MENU_WORDS } from '../../core/wording/dialogs'
import type { Command } from '../../preload/commands/command'
import { type CommandId, MENUS, type MenuName } from '../../preload/commands/commands'

/** What the system itself does, under the commands of a menu. */
const OF_THE_SYSTEM: Partial<Record<MenuName, readonly MenuItemConstructorOptions[]>> = {
  file: [{ role: 'quit', label: MENU_WORDS.quit.th }],
  edit: [
    { role: 'cut', label: MENU_WORDS.cut.th },
    { role: 'copy', label: MENU_WORDS.copy.th },
    { role: 'paste', label: MENU_WORDS.paste.th },
    { role: 'selectAll', label: MENU_WORDS.selectAll.th },
  ],
  view: [{ role: 'togglefullscreen', label: MENU_WORDS.fullScreen.th }],
}

/** Hangs every command of the desk in a menu. Choosing one tells the window, which carries it out. */
export function setMenu(send: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send)))
}

function menuTemplate(send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  return MENUS.map(({ name, label, sections }) => {
    const own = sections.map(commands => commands.map(command => itemOf(command, send)))
    return { label: label.th, submenu: parted([...own, OF_THE_SYSTEM[name] ?? []]) }
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
  return { id, label: label.th, accelerator: keys, registerAccelerator, click }
}

/** A line between one section and the next. */
function parted(
  sections: readonly (readonly MenuItemConstructorOptions[])[],
): MenuItemConstructorOptions[] {
  const [first = [], ...others] = sections.filter(section => section.length > 0)
  return [...first, ...others.flatMap(section => [{ type: 'separator' as const }, ...section])]
}
