import { fill, joined, type Sentence } from './sentence'

/**
 * What each mistake of a letterhead says, after the file's name: what is wrong, and what to do in
 * Word. `{}` stands for the places it is about.
 */
const TROUBLES = {
  foreign: {
    th: 'ไม่ใช่เอกสาร Word ให้เปิดใน Word แล้วบันทึกเป็น .docx',
    en: 'not a Word document; open it in Word and save it as .docx',
  },
  locked: {
    th: 'ตั้งรหัสผ่านไว้ หรือเป็น .doc รุ่นเก่า ให้บันทึกเป็น .docx ที่ไม่มีรหัสผ่าน',
    en: 'locked by a password, or an old .doc; save it as a .docx without one',
  },
  strict: {
    th: 'บันทึกแบบ Strict Open XML ให้บันทึกใหม่เป็น .docx แบบปกติ',
    en: 'saved as Strict Open XML; save it as an ordinary .docx',
  },
  damaged: {
    th: 'ไฟล์เสียหาย ให้เปิดใน Word แล้วบันทึกใหม่',
    en: 'damaged; open it in Word and save it again',
  },
  'too-large': {
    th: 'ใหญ่เกินไป ให้ลดขนาดรูปแล้วบันทึกใหม่',
    en: 'too large; make its pictures smaller and save it again',
  },
  macros: {
    th: 'มีแมโคร ให้บันทึกเป็น .docx ที่ไม่มีแมโคร',
    en: 'holds macros; save it as a .docx without them',
  },
  active: {
    th: 'มีวัตถุฝังหรือเขตข้อมูลที่เรียกโปรแกรมหรือไฟล์อื่น ให้ลบออก',
    en: 'holds embedded objects or fields that call other programs or files; remove them',
  },
  linked: {
    th: 'มีรูปหรือส่วนที่เชื่อมโยงไปที่อื่น ให้แทรกไว้ในไฟล์เอง',
    en: 'links to pictures or parts elsewhere; put them into the file itself',
  },
  'no-body': {
    th: 'ยังไม่มี {{body}} ให้พิมพ์ {{body}} เป็นย่อหน้าหนึ่งตรงที่ให้เนื้อหาอยู่',
    en: 'has no {{body}}; type {{body}} as a paragraph of its own where the text shall stand',
  },
  'two-bodies': {
    th: 'มี {{body}} มากกว่าหนึ่งแห่ง ให้เหลือไว้แห่งเดียว',
    en: 'has more than one {{body}}; leave one',
  },
  'body-misplaced': {
    th: '{{body}} ต้องเป็นย่อหน้าของตัวเอง นอกตาราง กล่องข้อความ และหัวท้ายกระดาษ',
    en: '{{body}} must be a paragraph of its own, outside tables, text boxes, headers and footers',
  },
  'too-narrow': {
    th: 'ที่ของ {{body}} แคบกว่า ๑๒ เซนติเมตร ให้ลดขอบกระดาษหรือจำนวนคอลัมน์',
    en: 'leaves less than 12 cm for {{body}}; make the margins smaller or the columns fewer',
  },
  'unknown-places': {
    th: 'มีที่วางที่ไม่รู้จัก {} ให้แก้ตามรายชื่อใน docs/letterhead.md',
    en: 'has unknown places {}; see docs/letterhead.md for the list',
  },
} as const satisfies Record<string, Sentence>

/** What can be wrong with a letterhead. */
export type LetterheadTrouble = keyof typeof TROUBLES

/** What is wrong with a letterhead, for the fault `letterhead-faulty`. */
export function letterheadTrouble(trouble: LetterheadTrouble, places = ''): Sentence {
  return fill(TROUBLES[trouble], places)
}

/** What of a letterhead stays out of every letter, in the order in which it is told. */
const LOSSES = {
  deleted: { th: 'ข้อความที่ลบไว้แบบติดตามการแก้ไข', en: 'words deleted with changes tracked' },
  hidden: { th: 'ข้อความที่ซ่อนไว้', en: 'hidden words' },
  unshown: {
    th: 'หัวหรือท้ายกระดาษที่ไม่มีหน้าใดแสดง',
    en: 'headers or footers that no page shows',
  },
  comments: { th: 'ข้อคิดเห็น', en: 'comments' },
  fields: {
    th: 'เขตข้อมูลที่ไม่ใช่เลขหน้า (คงคำที่แสดงอยู่)',
    en: 'fields other than page numbers (the words they show stay)',
  },
  links: { th: 'ลิงก์ (คงคำไว้)', en: 'links (their words stay)' },
  variables: { th: 'ตัวแปรของเอกสาร', en: 'document variables' },
  data: { th: 'ข้อมูลที่แนบอยู่ในไฟล์', en: 'data attached to the file' },
  objects: {
    th: 'วัตถุฝัง รูป หรือเอกสารที่ไม่ได้อยู่ในไฟล์เอง',
    en: 'embedded objects, and pictures or documents that lie elsewhere',
  },
  macros: { th: 'แมโคร', en: 'macros' },
  other: { th: 'สิ่งอื่นที่กระดาษไม่แสดง', en: 'other things that no paper shows' },
} as const satisfies Record<string, Sentence>

/** What a letterhead loses on its way into a letter. */
export type LetterheadLoss = keyof typeof LOSSES

const LOST: Sentence = {
  th: 'แบบหัวหนังสือ «{}» มีสิ่งที่ไม่นำไปกับหนังสือ: {}',
  en: 'The letterhead “{}” holds what stays out of the letter: {}',
}

/** Says what a letterhead lost; `null` where it lost nothing. */
export function letterheadLosses(file: string, losses: readonly LetterheadLoss[]): Sentence | null {
  const known = Object.keys(LOSSES) as LetterheadLoss[]
  const said = known.filter(loss => losses.includes(loss)).map(loss => LOSSES[loss])
  return said.length === 0 ? null : fill(LOST, file, joined(said, ', '))
}
