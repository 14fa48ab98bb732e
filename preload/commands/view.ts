import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** Looking through what the document lacks. */
export const VIEW = {
  name: 'view',
  label: MENU_WORDS.view,
  sections: [
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
