import type { NotTaken } from '../carry/take-up'
import type { Sentence } from './sentence'

/** What is said when something of the binder is copied, taken up again, exported. */
export const BINDER_DEEDS = {
  copy: { th: 'คัดอ้างอิง', en: 'Copy citation' },
  copied: { th: 'คัดอ้างอิงแล้ว: {}', en: 'Citation copied: {}' },
  reopen: { th: 'เปิดเรื่องอีกครั้ง…', en: 'Open again…' },
  propose: { th: 'เสนออีกครั้ง…', en: 'Propose again…' },
  reopenTitle: { th: 'เปิดเรื่องอีกครั้ง', en: 'Open it again' },
  proposeTitle: { th: 'เสนอเรื่องอีกครั้ง', en: 'Propose it again' },
  parts: { th: 'ส่วนที่เปิดอีกครั้ง', en: 'Parts to open again' },
  into: { th: 'เข้ารายงาน', en: 'Into the paper' },
  intoOpen: { th: '{} (เปิดอยู่)', en: '{} (open now)' },
  intoOther: { th: 'ไฟล์อื่น…', en: 'Another file…' },
  noComing: {
    th: 'ในแฟ้มยังไม่มีรายงานของการประชุมครั้งถัดไป เลือกไฟล์เอง หรือเริ่มรายงานครั้งถัดไปก่อน',
    en: 'The binder has no paper of a coming meeting yet. Choose a file, or begin the next minutes first.',
  },
  reopenSays: {
    th: 'เรื่องจะเข้าวาระเรื่องสืบเนื่องพร้อมความเป็นมาทั้งหมด และบันทึกว่า «เปิดเรื่องใหม่» ยกเลิกได้ด้วย Ctrl+Z',
    en: 'It comes among the matters arising with all of its history, recorded as reopened. Ctrl+Z takes it back.',
  },
  proposeSays: {
    th: 'เรื่องจะเข้าเป็นเรื่องแรกของวาระเดิมพร้อมความเป็นมาทั้งหมด และยังไม่มีมติ ยกเลิกได้ด้วย Ctrl+Z',
    en: 'It comes first under its item with all of its history, undecided. Ctrl+Z takes it back.',
  },
  put: { th: 'นำเข้ารายงาน', en: 'Put it in' },
  isIn: { th: 'นำเรื่องเข้ารายงานแล้ว ยังไม่ได้บันทึก', en: 'The matter is in the paper, not saved yet.' },
  notFound: {
    th: 'ไม่พบเรื่องนี้ในรายงานฉบับล่าสุดของเรื่อง กด «อ่านแฟ้มอีกครั้ง» แล้วลองใหม่',
    en: 'The last paper of this matter has it no longer. Look at the binder again and retry.',
  },
  export: { th: 'ส่งออก…', en: 'Export…' },
  exportTitle: { th: 'ส่งออกทะเบียน', en: 'Export the register' },
  printTitle: { th: 'พิมพ์ทะเบียน', en: 'Print the register' },
  print: { th: 'พิมพ์ทะเบียน…', en: 'Print…' },
  printPage: { th: 'พิมพ์ ๑ หน้า…', en: 'Print its page…' },
  excel: { th: 'ส่งออก Excel…', en: 'To Excel…' },
  word: { th: 'ส่งออก Word…', en: 'To Word…' },
  format: { th: 'รูปแบบ', en: 'Format' },
  asExcel: { th: 'Excel (ตารางคำนวณ)', en: 'Excel (a spreadsheet)' },
  asWord: { th: 'เอกสาร Word', en: 'A Word document' },
  asPdf: { th: 'ไฟล์ PDF', en: 'A PDF file' },
  exportSays: {
    th: 'ส่งออกเฉพาะข้อสั่งการที่กรองไว้: {}',
    en: 'Only the orders that are filtered are exported: {}',
  },
  exported: { th: 'ส่งออกข้อสั่งการ {} รายการ เป็น {}', en: '{} orders are in {}' },
  others: {
    th: 'เรื่องที่พบอีก {} เรื่องไม่ใช่ข้อสั่งการ จึงไม่อยู่ในไฟล์',
    en: '{} other matters that were found are no orders and are not in it',
  },
  everything: { th: 'ทุกข้อสั่งการ', en: 'every order' },
  saying: { th: 'คำว่า «{}»', en: 'saying “{}”' },
  overdueOn: { th: 'เกินกำหนด ณ {}', en: 'overdue on {}' },
} as const satisfies Record<string, Sentence>

/** Why a paper cannot take a matter up, and what to do. */
export const NOT_TAKEN: Readonly<Record<NotTaken | 'no-minutes' | 'locked', Sentence>> = {
  adopted: {
    th: 'รายงานฉบับนั้นรับรองแล้ว จึงเพิ่มเรื่องไม่ได้ โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That paper is adopted and takes nothing in. Choose the minutes of a coming meeting.',
  },
  cancelled: {
    th: 'การประชุมครั้งนั้นงด จึงเพิ่มเรื่องไม่ได้ โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That meeting was called off. Choose the minutes of a coming meeting.',
  },
  earlier: {
    th: 'การประชุมครั้งนั้นไม่ได้อยู่หลังรายงานที่บันทึกเรื่องนี้ล่าสุด โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That meeting is not after the paper that told of the matter last. Choose the minutes of a coming meeting.',
  },
  there: {
    th: 'เรื่องนี้อยู่ในรายงานฉบับนั้นแล้ว จึงไม่ได้เพิ่มซ้ำ',
    en: 'The matter is in that paper already and was not put in again.',
  },
  'no-place': {
    th: 'รายงานฉบับนั้นยังไม่มีระเบียบวาระ โปรดเพิ่มระเบียบวาระก่อน',
    en: 'That paper has no agenda yet. Add an item first.',
  },
  'no-minutes': {
    th: 'ไฟล์นั้นไม่ใช่รายงานการประชุม โปรดเลือกรายงานของการประชุมครั้งต่อไป',
    en: 'That file holds no minutes. Choose the minutes of a coming meeting.',
  },
  locked: {
    th: 'ไฟล์นั้นเปิดอ่านอย่างเดียว จึงเพิ่มเรื่องไม่ได้ โปรดรอให้ผู้อื่นปิดก่อน หรือบันทึกเป็นไฟล์ใหม่',
    en: 'That file is open for reading only. Wait until the other has closed it, or save it under another name.',
  },
}
