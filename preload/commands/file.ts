import { MENU_WORDS } from '../../core/wording/dialogs'
import type { CommandMenu } from './command'

/** Documents as they come and go. */
export const FILE = {
  name: 'file',
  label: MENU_WORDS.file,
  sections: [
    [
      {
        id: 'new-document',
        label: { th: 'สร้างเอกสารใหม่…', en: 'New document…' },
        keys: 'CmdOrCtrl+N',
        needs: 'nothing',
        perform: window => window.showStart(),
      },
      {
        id: 'follow-up',
        label: { th: 'เริ่มรายงานเดือนถัดไป…', en: 'Begin next month’s minutes…' },
        keys: 'CmdOrCtrl+Shift+N',
        needs: 'document',
        perform: document => document.followUp(),
      },
      {
        id: 'open-document',
        label: { th: 'เปิด…', en: 'Open…' },
        keys: 'CmdOrCtrl+O',
        needs: 'nothing',
        perform: window => window.chooseDocument(),
      },
    ],
    [
      {
        id: 'save-document',
        label: { th: 'บันทึก', en: 'Save' },
        keys: 'CmdOrCtrl+S',
        needs: 'document',
        perform: document => document.save(),
      },
      {
        id: 'save-document-as',
        label: { th: 'บันทึกเป็น…', en: 'Save as…' },
        keys: 'CmdOrCtrl+Shift+S',
        needs: 'document',
        perform: document => document.saveAs(),
      },
    ],
    [
      {
        id: 'export-docx',
        label: { th: 'ส่งออกเป็น Word…', en: 'Export to Word…' },
        keys: 'CmdOrCtrl+Shift+W',
        needs: 'document',
        perform: document => document.export('docx'),
      },
      {
        id: 'export-pdf',
        label: { th: 'ส่งออกเป็น PDF…', en: 'Export to PDF…' },
        keys: 'CmdOrCtrl+Shift+E',
        needs: 'document',
        perform: document => document.export('pdf'),
      },
      {
        id: 'export-options',
        label: { th: 'ส่งออกพร้อมตัวเลือก…', en: 'Export with options…' },
        keys: 'CmdOrCtrl+Alt+E',
        needs: 'document',
        perform: document => document.showDialog('export'),
      },
    ],
    [
      {
        id: 'print-document',
        label: { th: 'พิมพ์…', en: 'Print…' },
        short: { th: 'พิมพ์', en: 'Print' },
        keys: 'CmdOrCtrl+P',
        needs: 'document',
        perform: document => document.showDialog('print'),
      },
      {
        id: 'make-papers',
        label: { th: 'ทำเอกสารประกอบ…', en: 'Make papers…' },
        keys: 'CmdOrCtrl+Shift+D',
        needs: 'document',
        perform: document => document.showDialog('papers'),
      },
      {
        id: 'make-news',
        label: { th: 'ทำข่าวจากเอกสารนี้…', en: 'Make news of this paper…' },
        keys: 'CmdOrCtrl+Alt+N',
        needs: 'document',
        perform: document => document.makeNews(),
      },
      {
        id: 'make-copies',
        label: { th: 'สำเนาเวียน…', en: 'Circulation copies…' },
        short: { th: 'สำเนาเวียน…', en: 'Copies…' },
        keys: 'CmdOrCtrl+Shift+P',
        needs: 'document',
        perform: document => document.showDialog('copies'),
      },
      {
        id: 'issue-version',
        label: { th: 'ออกฉบับเวียน…', en: 'Issue a version…' },
        keys: 'CmdOrCtrl+Alt+I',
        needs: 'document',
        perform: document => document.showDialog('issue'),
      },
      {
        id: 'show-stages',
        label: { th: 'ขั้นตอนของเอกสาร…', en: 'Stages of the paper…' },
        keys: 'CmdOrCtrl+Alt+S',
        needs: 'document',
        perform: document => document.showDialog('stages'),
      },
    ],
    [
      {
        id: 'show-settings',
        label: { th: 'การตั้งค่า…', en: 'Settings…' },
        keys: 'CmdOrCtrl+,',
        needs: 'nothing',
        perform: window => window.showSettings(),
      },
    ],
  ],
} as const satisfies CommandMenu
