import { joined, type Sentence } from './sentence'

/** The words of the system's own dialogs, and of the title bar. */
export const DIALOG_WORDS = {
  program: { th: 'มติ', en: 'Mati' },
  documents: { th: 'เอกสารมติ', en: 'Mati documents' },
  plainDocuments: { th: 'เอกสารแบบ JSON', en: 'Documents as JSON' },
  word: { th: 'เอกสาร Word', en: 'Word documents' },
  pdf: { th: 'ไฟล์ PDF', en: 'PDF files' },
  excel: { th: 'สมุดงาน Excel', en: 'Excel workbooks' },
  yearbook: { th: 'รวมเล่มประจำปี (zip)', en: 'Yearbooks (zip)' },
  open: { th: 'เปิดเอกสาร', en: 'Open a document' },
  save: { th: 'บันทึกเอกสาร', en: 'Save the document' },
  export: { th: 'ส่งออก', en: 'Export' },
  copiesFolder: { th: 'เลือกโฟลเดอร์สำหรับสำเนา', en: 'Choose a folder for the copies' },
  papersFolder: { th: 'เลือกโฟลเดอร์สำหรับเอกสารรายหน่วยงาน', en: 'Choose a folder for the papers' },
  templateFolder: { th: 'เลือกโฟลเดอร์แม่แบบของหน่วยงาน', en: 'Choose your office’s templates' },
  binder: { th: 'เลือกแฟ้มงาน: โฟลเดอร์ที่เก็บรายงาน', en: 'Choose the binder: the folder of papers' },
  houseFile: { th: 'เลือกไฟล์แบบของหน่วยงาน', en: 'Choose your office’s house style' },
  houseFiles: { th: 'แบบของหน่วยงาน (JSON)', en: 'House styles (JSON)' },
  letterhead: { th: 'เลือกแบบหัวหนังสือของหน่วยงาน', en: 'Choose your office’s letterhead' },
  pictures: { th: 'ไฟล์ภาพ', en: 'Pictures' },
  choosePictures: { th: 'เลือกภาพ', en: 'Choose pictures' },
  chooseEmblem: { th: 'เลือกตราของหน่วยงาน', en: 'Choose your office’s emblem' },
  unnamed: { th: 'ยังไม่ได้ตั้งชื่อ', en: 'Unnamed' },
  leaveQuestion: {
    th: 'ต้องการบันทึกงานที่แก้ไขใน «{}» หรือไม่',
    en: 'Do you want to save your changes to “{}”?',
  },
  leaveDetail: {
    th: 'หากไม่บันทึก งานที่แก้ไขหลังบันทึกครั้งสุดท้ายจะหายไป',
    en: 'What was changed since the last save will be lost if you do not.',
  },
  leaveSave: { th: 'บันทึก', en: 'Save' },
  leaveDiscard: { th: 'ไม่บันทึก', en: 'Do not save' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
  stopQuestion: {
    export: {
      th: 'กำลังส่งออกไฟล์อยู่ หยุดแล้วปิดหรือไม่',
      en: 'A file is being exported. Stop it and close?',
    },
    copies: { th: 'กำลังทำสำเนาอยู่ หยุดแล้วปิดหรือไม่', en: 'Copies are being made. Stop and close?' },
    print: { th: 'กำลังพิมพ์อยู่ หยุดแล้วปิดหรือไม่', en: 'Papers are being printed. Stop and close?' },
  },
  stopDetail: {
    th: 'หากหยุดตอนนี้ จะไม่มีไฟล์ใดเปลี่ยนแปลง',
    en: 'If it is stopped now, no file is changed.',
  },
  stopPrinting: {
    th: 'ฉบับที่ส่งให้เครื่องพิมพ์แล้วจะพิมพ์ออกมา ฉบับที่เหลือไม่ส่ง',
    en: 'What the printer has will be printed; the rest is not sent.',
  },
  stopWork: { th: 'หยุดแล้วปิด', en: 'Stop and close' },
  goOn: { th: 'ทำต่อ', en: 'Go on' },
  heldQuestion: {
    th: '«{}» เปิดอยู่แล้วโดย {}',
    en: '“{}” is open already, by {}',
  },
  heldDetail: {
    th: 'อ่านอย่างเดียว: ดู ส่งออก และพิมพ์ได้\nเปิดเป็นสำเนา: แก้ไขได้ แล้วบันทึกเป็นชื่ออื่น\nแก้ไขฉบับเดียวกัน: ผู้ที่บันทึกทีหลังจะต้องบันทึกเป็นชื่ออื่น ไม่มีใครทับของใคร',
    en: 'Read only: look, export and print.\nOpen a copy: change it and save it under another name.\nEdit the same: whoever saves second has to take another name; nobody overwrites the other.',
  },
  someone: { th: 'ผู้อื่น', en: 'somebody' },
  heldRead: { th: 'อ่านอย่างเดียว', en: 'Read only' },
  heldCopy: { th: 'เปิดเป็นสำเนา', en: 'Open a copy' },
  heldWrite: { th: 'แก้ไขฉบับเดียวกัน', en: 'Edit the same' },
  lateQuestion: {
    th: 'หน้าต่างยังไม่ตอบ คำที่เพิ่งพิมพ์อาจยังไม่ได้เก็บ ต้องการรอต่อหรือไม่',
    en: 'The window does not answer, so the last words may not be kept. Go on waiting?',
  },
  lateDetail: {
    th: 'ร่างเก็บไว้ถึงเวลา {} หากออกตอนนี้ ร่างนั้นจะเปิดคืนให้ครั้งหน้า แต่คำที่พิมพ์หลังจากนั้นอาจหายไป',
    en: 'The draft is kept as it was at {}. If you leave now it comes back the next time, but what was typed later may be lost.',
  },
  lateNothing: {
    th: 'ตั้งแต่เปิดโปรแกรมยังไม่มีคำที่ต้องเก็บ หากเพิ่งพิมพ์ คำนั้นอาจหายไปเมื่อออกตอนนี้',
    en: 'Nothing had to be kept since the program was started. What was typed just now may be lost if you leave.',
  },
  lateWait: { th: 'รอต่อ', en: 'Wait' },
  lateLeave: { th: 'ออกโดยไม่รอ', en: 'Leave without waiting' },
  linkQuestion: { th: 'เปิดลิงก์นี้ด้วยโปรแกรมอื่นหรือไม่', en: 'Open this link with another program?' },
  linkOpen: { th: 'เปิด', en: 'Open' },
} as const satisfies Record<string, Sentence | Record<string, Sentence>>

/** The menus that the commands hang in. */
export const MENU_WORDS = {
  file: { th: 'ไฟล์', en: 'File' },
  edit: { th: 'แก้ไข', en: 'Edit' },
  insert: { th: 'แทรก', en: 'Insert' },
  table: { th: 'ตาราง', en: 'Table' },
  binder: { th: 'แฟ้มงาน', en: 'Binder' },
  view: { th: 'มุมมอง', en: 'View' },
  quit: { th: 'ออกจากโปรแกรม', en: 'Quit' },
  cut: { th: 'ตัด', en: 'Cut' },
  copy: { th: 'คัดลอก', en: 'Copy' },
  paste: { th: 'วาง', en: 'Paste' },
  selectAll: { th: 'เลือกทั้งหมด', en: 'Select all' },
  fullScreen: { th: 'เต็มจอ', en: 'Full screen' },
} as const satisfies Record<string, Sentence>

/** The title bar of a document, `มติ — รายงาน.mati`. */
export function windowTitle(fileName: string | null): Sentence {
  return joined([DIALOG_WORDS.program, fileName ?? DIALOG_WORDS.unnamed], ' — ')
}
