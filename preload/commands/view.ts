import { MENU_WORDS } from '../../core/wording/dialogs'
import { SERIES_WORDS } from '../../core/wording/series'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import type { CommandMenu } from './command'

/** The board of a workshop, the month, who sat there, the series, the reports that are adopted, and looking through what the document lacks. */
export const VIEW = {
  name: 'view',
  label: MENU_WORDS.view,
  sections: [
    [
      {
        id: 'switch-workshop',
        label: WORKSHOP_WORDS.toBoard,
        keys: 'CmdOrCtrl+Shift+B',
        needs: 'document',
        perform: document => document.switchWorkshop(),
      },
      {
        id: 'show-month',
        label: { th: 'กระดานเดือนนี้…', en: 'Board of the month…' },
        keys: 'CmdOrCtrl+Shift+M',
        needs: 'document',
        perform: document => document.showMonth(),
      },
      {
        id: 'show-presence',
        label: { th: 'ผู้มาประชุมตามเวลา…', en: 'Who sat there when…' },
        keys: 'CmdOrCtrl+Shift+H',
        needs: 'document',
        perform: document => document.showPresence(),
      },
      {
        id: 'show-series',
        label: SERIES_WORDS.open,
        keys: 'CmdOrCtrl+Alt+M',
        needs: 'document',
        perform: document => document.showSeries(),
      },
      {
        id: 'adopt-reports',
        label: { th: 'รับรองและแก้ไข…', en: 'Adopt and correct…' },
        keys: 'CmdOrCtrl+Alt+R',
        needs: 'document',
        perform: document => document.adoptReports(),
      },
    ],
    [
      {
        id: 'next-gap',
        label: { th: 'ไปยังช่องที่ขาดถัดไป', en: 'Go to the next gap' },
        keys: 'F8',
        needs: 'document',
        perform: document => document.goToNextGap(),
      },
      {
        id: 'repair-all',
        label: { th: 'แก้ทั้งหมดที่แก้แทนได้', en: 'Mend all that needs no judgement' },
        keys: 'Shift+F8',
        needs: 'document',
        perform: document => document.mendAll(),
      },
    ],
  ],
} as const satisfies CommandMenu
