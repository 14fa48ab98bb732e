import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** What is put in at the caret. */
export const INSERT = {
  name: 'insert',
  label: MENU_WORDS.insert,
  sections: [
    [
      {
        id: 'insert-topic',
        label: { th: 'แทรกเรื่อง', en: 'Insert topic' },
        keys: 'CmdOrCtrl+Alt+1',
        needs: 'document',
        perform: document => document.insert('topic'),
      },
      {
        id: 'insert-resolution',
        label: { th: 'แทรกมติที่ประชุม', en: 'Insert resolution' },
        keys: 'CmdOrCtrl+Alt+2',
        needs: 'document',
        perform: document => document.insert('resolution'),
      },
      {
        id: 'insert-action',
        label: { th: 'แทรกข้อสั่งการ', en: 'Insert action item' },
        keys: 'CmdOrCtrl+Alt+3',
        needs: 'document',
        perform: document => document.insert('action'),
      },
      {
        id: 'insert-finding',
        label: { th: 'แทรกข้อค้นพบ', en: 'Insert finding' },
        keys: 'CmdOrCtrl+Alt+4',
        needs: 'document',
        perform: document => document.insert('finding'),
      },
      {
        id: 'insert-table',
        label: { th: 'แทรกตาราง', en: 'Insert table' },
        short: { th: 'ตาราง', en: 'Table' },
        keys: 'CmdOrCtrl+Alt+5',
        needs: 'document',
        perform: document => document.insert('table'),
      },
      {
        id: 'insert-footnote',
        label: { th: 'แทรกเชิงอรรถ', en: 'Insert footnote' },
        short: { th: 'เชิงอรรถ', en: 'Footnote' },
        keys: 'CmdOrCtrl+Alt+F',
        needs: 'document',
        perform: document => document.insert('footnote'),
      },
      {
        id: 'insert-picture',
        label: { th: 'แทรกภาพ…', en: 'Insert picture…' },
        short: { th: 'ภาพ', en: 'Picture' },
        keys: 'CmdOrCtrl+Alt+6',
        needs: 'document',
        perform: document => document.choosePictures(),
      },
    ],
  ],
} as const satisfies CommandMenu
