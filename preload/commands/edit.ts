import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** The document's own steps back and forth: the browser's would take back what was typed somewhere else. */
export const EDIT = {
  name: 'edit',
  label: MENU_WORDS.edit,
  sections: [
    [
      {
        id: 'undo',
        label: { th: 'เลิกทำ', en: 'Undo' },
        keys: 'CmdOrCtrl+Z',
        also: ['Alt+Backspace'],
        inField: 'undo',
        needs: 'document',
        perform: document => document.step('undo'),
      },
      {
        id: 'redo',
        label: { th: 'ทำซ้ำ', en: 'Redo' },
        keys: 'CmdOrCtrl+Y',
        also: ['CmdOrCtrl+Shift+Z'],
        inField: 'redo',
        needs: 'document',
        perform: document => document.step('redo'),
      },
    ],
  ],
} as const satisfies CommandMenu
