/** The keys of a command. */
export interface CommandKeys {
  readonly accelerator: string
  /** Other keys that people know for it. */
  readonly also?: readonly string[]
  /** Keys that mean something else, but in a table. */
  readonly within?: 'table'
}

/**
 * Every command of the desk: one list feeds the menu, the keys, the toolbar and the palette.
 * The words stand in `core/wording/desk.ts` under the same names.
 */
export const COMMANDS = {
  'new-document': { accelerator: 'CmdOrCtrl+N' },
  'follow-up': { accelerator: 'CmdOrCtrl+Shift+N' },
  'open-document': { accelerator: 'CmdOrCtrl+O' },
  'save-document': { accelerator: 'CmdOrCtrl+S' },
  'save-document-as': { accelerator: 'CmdOrCtrl+Shift+S' },
  'export-docx': { accelerator: 'CmdOrCtrl+Shift+W' },
  'export-pdf': { accelerator: 'CmdOrCtrl+Shift+E' },
  'export-options': { accelerator: 'CmdOrCtrl+Alt+E' },
  'print-document': { accelerator: 'CmdOrCtrl+P' },
  'make-papers': { accelerator: 'CmdOrCtrl+Shift+D' },
  'make-copies': { accelerator: 'CmdOrCtrl+Shift+P' },
  'show-settings': { accelerator: 'CmdOrCtrl+,' },
  undo: { accelerator: 'CmdOrCtrl+Z', also: ['Alt+Backspace'] },
  redo: { accelerator: 'CmdOrCtrl+Y', also: ['CmdOrCtrl+Shift+Z'] },
  'insert-topic': { accelerator: 'CmdOrCtrl+Alt+1' },
  'insert-resolution': { accelerator: 'CmdOrCtrl+Alt+2' },
  'insert-action': { accelerator: 'CmdOrCtrl+Alt+3' },
  'insert-finding': { accelerator: 'CmdOrCtrl+Alt+4' },
  'insert-table': { accelerator: 'CmdOrCtrl+Alt+5' },
  'insert-footnote': { accelerator: 'CmdOrCtrl+Alt+F' },
  'insert-picture': { accelerator: 'CmdOrCtrl+Alt+6' },
  'table-row-above': { accelerator: 'Alt+Up', within: 'table' },
  'table-row-below': { accelerator: 'Alt+Down', within: 'table' },
  'table-column-left': { accelerator: 'Alt+Left', within: 'table' },
  'table-column-right': { accelerator: 'Alt+Right', within: 'table' },
  'table-delete-row': { accelerator: 'Alt+Delete', within: 'table' },
  'table-delete-column': { accelerator: 'Alt+Shift+Delete', within: 'table' },
  'table-delete-table': { accelerator: 'CmdOrCtrl+Shift+Delete', within: 'table' },
  'next-gap': { accelerator: 'F8' },
  'repair-all': { accelerator: 'Shift+F8' },
} as const satisfies Record<string, CommandKeys>

export type CommandId = keyof typeof COMMANDS
