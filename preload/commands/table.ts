import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** What is done to the table at the caret. */
export const TABLE = {
  name: 'table',
  label: MENU_WORDS.table,
  sections: [
    [
      {
        id: 'table-row-above',
        label: { th: 'แทรกแถวด้านบน', en: 'Insert row above' },
        keys: 'Alt+Up',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('row-above'),
      },
      {
        id: 'table-row-below',
        label: { th: 'แทรกแถวด้านล่าง', en: 'Insert row below' },
        keys: 'Alt+Down',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('row-below'),
      },
      {
        id: 'table-column-left',
        label: { th: 'แทรกคอลัมน์ทางซ้าย', en: 'Insert column on the left' },
        keys: 'Alt+Left',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('column-left'),
      },
      {
        id: 'table-column-right',
        label: { th: 'แทรกคอลัมน์ทางขวา', en: 'Insert column on the right' },
        keys: 'Alt+Right',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('column-right'),
      },
      {
        id: 'table-delete-row',
        label: { th: 'ลบแถวนี้', en: 'Delete this row' },
        keys: 'Alt+Delete',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('delete-row'),
      },
      {
        id: 'table-delete-column',
        label: { th: 'ลบคอลัมน์นี้', en: 'Delete this column' },
        keys: 'Alt+Shift+Delete',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('delete-column'),
      },
      {
        id: 'table-delete-table',
        label: { th: 'ลบทั้งตาราง', en: 'Delete the whole table' },
        keys: 'CmdOrCtrl+Shift+Delete',
        within: 'table',
        needs: 'document',
        perform: document => document.changeTable('delete-table'),
      },
    ],
  ],
} as const satisfies CommandMenu
