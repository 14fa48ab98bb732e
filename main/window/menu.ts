import { Menu, type MenuItemConstructorOptions } from 'electron'
import { COMMAND_WORDS } from '../../core/wording/desk'
import { MENU_WORDS } from '../../core/wording/dialogs'
import { COMMANDS, type CommandId, type CommandKeys } from '../../preload/commands'

const FILE_COMMANDS: readonly (readonly CommandId[])[] = [
  ['new-document', 'follow-up', 'open-document'],
  ['save-document', 'save-document-as'],
  ['export-docx', 'export-pdf', 'export-options'],
  ['print-document', 'make-papers', 'make-copies'],
  ['show-settings'],
]

/** Hangs every command of the desk in a menu. Choosing one tells the window, which carries it out. */
export function setMenu(send: (command: CommandId) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(send)))
}

/** Each command's item has the command's own id. */
function menuTemplate(send: (command: CommandId) => void): MenuItemConstructorOptions[] {
  const item = (id: CommandId): MenuItemConstructorOptions => {
    const { accelerator, within }: CommandKeys = COMMANDS[id]
    // Elsewhere the keys of a table are the system's own: Alt+Down opens a list.
    const registerAccelerator = within === undefined
    const label = COMMAND_WORDS[id].th
    return { id, label, accelerator, registerAccelerator, click: () => send(id) }
  }
  const inserting = commandsOf(id => id.startsWith('insert-'))
  const tabling = commandsOf(id => id.startsWith('table-'))
  const elsewhere = [...FILE_COMMANDS.flat(), ...HISTORY_COMMANDS, ...inserting, ...tabling]
  const viewing = commandsOf(id => !elsewhere.includes(id))
  const file = FILE_COMMANDS.flatMap(group => [...group.map(item), SEPARATOR])
  const quit: MenuItemConstructorOptions = { role: 'quit', label: MENU_WORDS.quit.th }
  return [
    { label: MENU_WORDS.file.th, submenu: [...file, quit] },
    { label: MENU_WORDS.edit.th, submenu: [...HISTORY_COMMANDS.map(item), ...EDITING] },
    { label: MENU_WORDS.insert.th, submenu: inserting.map(item) },
    { label: MENU_WORDS.table.th, submenu: tabling.map(item) },
    {
      label: MENU_WORDS.view.th,
      submenu: [
        ...viewing.map(item),
        SEPARATOR,
        { role: 'togglefullscreen', label: MENU_WORDS.fullScreen.th },
      ],
    },
  ]
}

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' }

/** The document's own steps back and forth: the browser's would take back what was typed somewhere else. */
const HISTORY_COMMANDS: readonly CommandId[] = ['undo', 'redo']

const EDITING: MenuItemConstructorOptions[] = [
  SEPARATOR,
  { role: 'cut', label: MENU_WORDS.cut.th },
  { role: 'copy', label: MENU_WORDS.copy.th },
  { role: 'paste', label: MENU_WORDS.paste.th },
  { role: 'selectAll', label: MENU_WORDS.selectAll.th },
]

function commandsOf(wanted: (id: CommandId) => boolean): CommandId[] {
  return (Object.keys(COMMANDS) as CommandId[]).filter(wanted)
}
