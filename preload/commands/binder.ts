import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** The binder and its register, whether a document is open or not. */
export const BINDER = {
  name: 'binder',
  label: MENU_WORDS.binder,
  sections: [
    [
      {
        id: 'choose-binder',
        label: { th: 'เลือกแฟ้มงาน…', en: 'Choose a binder…' },
        keys: 'CmdOrCtrl+Shift+O',
        needs: 'nothing',
        perform: window => window.chooseBinder(),
      },
    ],
    [
      {
        id: 'show-register',
        label: { th: 'ทะเบียนมติ', en: 'Register of resolutions' },
        keys: 'CmdOrCtrl+Shift+F',
        needs: 'nothing',
        perform: window => window.showRegister(),
      },
      {
        id: 'show-agencies',
        label: { th: 'เรื่องของแต่ละหน่วยงาน', en: 'What each agency owes' },
        keys: 'CmdOrCtrl+Shift+A',
        needs: 'nothing',
        perform: window => window.showAgencies(),
      },
      {
        id: 'show-areas',
        label: { th: 'ภาพรวมสามด้าน', en: 'The three areas' },
        keys: 'CmdOrCtrl+Shift+G',
        needs: 'nothing',
        perform: window => window.showAreas(),
      },
      {
        id: 'open-next-found',
        label: { th: 'เปิดเรื่องถัดไปที่พบ', en: 'Open the next one found' },
        keys: 'F4',
        needs: 'nothing',
        perform: window => window.openNextFound(),
      },
    ],
    [
      {
        id: 'year-papers',
        label: { th: 'เอกสารของทั้งปี…', en: 'Papers of the year…' },
        keys: 'CmdOrCtrl+Shift+Y',
        needs: 'nothing',
        perform: window => window.showYearPapers(),
      },
    ],
  ],
} as const satisfies CommandMenu
