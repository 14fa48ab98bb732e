import type { FaultCode } from '../fault'
import type { Adoption } from '../model/adoption'
import type { StageName } from '../model/stage'
import type { Sentence } from './sentence'

/** What a meeting resolves on an earlier report. */
export const VERDICT_WORDS: Readonly<Record<NonNullable<Adoption['verdict']>, Sentence>> = {
  'as-is': { th: 'รับรองโดยไม่มีการแก้ไข', en: 'Adopted as it is' },
  corrected: { th: 'รับรองโดยแก้ไข', en: 'Adopted with corrections' },
  deferred: { th: 'เลื่อนการรับรอง', en: 'Put off' },
}

/** How far a paper has come. */
export const STAGE_WORDS: Readonly<Record<StageName | 'draft', Sentence>> = {
  draft: { th: 'ร่าง', en: 'Draft' },
  taken: { th: 'ผู้จดลงชื่อ', en: 'Signed by the minute taker' },
  reviewed: { th: 'ผู้ตรวจลงชื่อ', en: 'Signed by the reviewer' },
  circulated: { th: 'เวียน', en: 'Circulated' },
  adopted: { th: 'รับรอง', en: 'Adopted' },
}

/** What the desk says of adopting reports. `{}` is filled in. */
export const ADOPTING_WORDS = {
  report: { th: 'การรับรองรายงาน {}', en: 'Adoption of the report {}' },
  unknown: { th: 'ครั้งก่อน', en: 'before' },
  verdict: { th: 'ผลการรับรอง', en: 'What was resolved' },
  open: { th: 'ยังไม่ระบุผล', en: 'Not said yet' },
  correction: { th: 'คำขอแก้ไขที่ {}', en: 'Correction {}' },
  add: { th: 'เพิ่มคำขอแก้ไข', en: 'Add a correction' },
  remove: { th: 'ลบคำขอแก้ไขที่ {}', en: 'Delete correction {}' },
  page: { th: 'หน้า', en: 'Page' },
  line: { th: 'บรรทัดที่', en: 'Line' },
  was: { th: 'จาก (ข้อความเดิม)', en: 'From (the old words)' },
  becomes: { th: 'เป็น (ข้อความใหม่)', en: 'To (the new words)' },
  accepted: { th: 'ที่ประชุม', en: 'The meeting' },
  undecided: { th: 'ยังไม่ตัดสิน', en: 'has not decided' },
  yes: { th: 'รับ', en: 'accepted it' },
  no: { th: 'ไม่รับ', en: 'refused it' },
  printed: {
    th: 'มติรับรองพิมพ์จากข้อมูลนี้ เว้นแต่พิมพ์มติไว้เอง',
    en: 'The resolution is printed from this, unless one is typed.',
  },
} as const satisfies Record<string, Sentence>

/** What the desk says of the stages of a paper and of issuing it. `{}` is filled in. */
export const STAGE_DIALOG_WORDS = {
  title: { th: 'ขั้นตอนของเอกสาร', en: 'Stages of the paper' },
  day: { th: 'วันที่', en: 'Day' },
  by: { th: 'โดย', en: 'By' },
  reach: { th: 'บันทึกขั้นตอน', en: 'Record' },
  takeBack: { th: 'ย้อนขั้นตอน {}', en: 'Take back {}' },
  now: { th: 'ถึงขั้นตอน', en: 'Has come to' },
  none: { th: 'ยังเป็นร่าง ไม่มีขั้นตอนที่บันทึกไว้', en: 'Still a draft: no stage was recorded.' },
  locked: {
    th: 'รายงานนี้รับรองแล้ว อ่าน ส่งออก และพิมพ์ได้ แก้ข้อความไม่ได้ หากมีที่ผิด โปรดบันทึกคำขอแก้ไขในวาระรับรองรายงานของการประชุมครั้งถัดไป',
    en: 'These minutes were adopted: they can be read, exported and printed. If something is wrong, record a correction under the adoption at the next meeting.',
  },
  issueTitle: { th: 'ออกฉบับเวียน', en: 'Issue a version' },
  issue: { th: 'ออกฉบับและบันทึก', en: 'Issue and save' },
  issueHint: {
    th: 'เก็บข้อความ หน้า และบรรทัดของวันนี้ไว้ในไฟล์ ฉบับที่ออกแล้วไม่ถูกเขียนทับ คำขอแก้ไขอ้างหน้าและบรรทัดของฉบับนี้',
    en: 'Keeps the words, pages and lines of today in the file. A version is never rewritten; corrections cite its pages and lines.',
  },
  issued: {
    th: 'ออกฉบับที่ {} แล้ว จำนวน {} หน้า อยู่ในไฟล์ {}',
    en: 'Version {} is issued, {} page{s}, in {}',
  },
  withPdf: { th: 'เก็บ PDF ไว้ในไฟล์ด้วย', en: 'Keep the PDF in the file, too' },
} as const satisfies Record<string, Sentence>

/** What cannot be done with a paper that was adopted, or is still a draft. */
export const ADOPTION_FAULTS = {
  'document-adopted': {
    th: 'รายงาน{} รับรองแล้ว จึงแก้ข้อความไม่ได้ หากมีที่ผิด โปรดบันทึกคำขอแก้ไข (หน้า บรรทัด จาก … เป็น …) ในวาระรับรองรายงานของการประชุมครั้งถัดไป',
    en: 'The minutes{} were adopted, so their words stay as they are. If something is wrong, record a correction (page, line, from … to …) under the adoption at the next meeting.',
  },
  'document-draft': {
    th: 'เอกสาร{} ยังขาดสิ่งที่ต้องมี จึงยังออกฉบับไม่ได้ โปรดแก้ข้อที่ต้องแก้ก่อน (F8 พาไปทีละข้อ)',
    en: 'The document{} still lacks what it must have, and cannot be issued. Mend that first (F8 leads there).',
  },
} as const satisfies Partial<Record<FaultCode, Sentence>>
