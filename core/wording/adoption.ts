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
  sealed: {
    th: 'รายงานนี้รับรองแล้ว และฉบับที่รับรองอยู่ในไฟล์ อ่าน ส่งออก และพิมพ์ได้ แก้ข้อความไม่ได้ หากมีที่ผิด โปรดบันทึกคำขอแก้ไขใน «รับรองและแก้ไข» (Ctrl+Alt+R) ของการประชุมครั้งถัดไป',
    en: 'These minutes were adopted, and the file keeps that version: they can be read, exported and printed. If something is wrong, record a correction in “Adopt and correct” (Ctrl+Alt+R) of the next meeting.',
  },
  said: {
    th: 'รายงานนี้บันทึกไว้ว่ารับรองแล้ว จึงแก้ข้อความไม่ได้ แต่ยังไม่มีฉบับที่รับรองในไฟล์ เก็บได้ด้วย «ออกฉบับเวียน» (Ctrl+Alt+I) หากบันทึกไว้ผิด ให้ย้อนขั้นตอน (Ctrl+Alt+S)',
    en: 'These minutes are recorded as adopted, so their words stay; the file keeps no adopted version yet. Keep it with “Issue a version” (Ctrl+Alt+I), or take the stage back (Ctrl+Alt+S) if it was recorded by mistake.',
  },
  issueTitle: { th: 'ออกฉบับเวียน', en: 'Issue a version' },
  issue: { th: 'ออกฉบับและบันทึก', en: 'Issue and save' },
  issueHint: {
    th: 'เก็บข้อความ หน้า และบรรทัดของวันนี้ไว้ในไฟล์ ฉบับที่ออกแล้วไม่ถูกเขียนทับ คำขอแก้ไขอ้างหน้าและบรรทัดของฉบับนี้',
    en: 'Keeps the words, pages and lines of today in the file. A version is never rewritten; corrections cite its pages and lines.',
  },
  issueAdopted: {
    th: 'เก็บฉบับที่รับรองไว้ในไฟล์ ตามวันที่รับรองที่บันทึกไว้ แล้วข้อความแก้ได้ด้วยคำขอแก้ไขเท่านั้น',
    en: 'Keeps the adopted version in the file, as of the day that was recorded. Its words then change by corrections alone.',
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
    th: 'รายงาน{} รับรองแล้ว และฉบับที่รับรองอยู่ในไฟล์ จึงแก้ข้อความไม่ได้ หากมีที่ผิด โปรดบันทึกคำขอแก้ไข (หน้า บรรทัด จาก … เป็น …) ใน «รับรองและแก้ไข» ของการประชุมครั้งถัดไป แล้วทำฉบับถัดไปจากที่นั่น หรือด้วยคำสั่ง adopt',
    en: 'The minutes{} were adopted and the file keeps that version, so their words stay. If something is wrong, record a correction (page, line, from … to …) in “Adopt and correct” of the next meeting, and make the next version there or with the command adopt.',
  },
  'document-said-adopted': {
    th: 'รายงาน{} บันทึกไว้ว่ารับรองแล้ว จึงแก้ข้อความไม่ได้ หากบันทึกไว้ผิด โปรดเปิดในโปรแกรม ย้อนขั้นตอน «รับรอง» (Ctrl+Alt+S) แล้วบันทึกหนึ่งครั้งก่อนแก้ หากรับรองแล้วจริง ให้เก็บฉบับที่รับรองด้วย «ออกฉบับเวียน» หรือคำสั่ง issue',
    en: 'The minutes{} are recorded as adopted, so their words stay. If that is a mistake, open them, take the stage “adopted” back (Ctrl+Alt+S) and save once before mending. If they were adopted, keep that version with “Issue a version” or the command issue.',
  },
  'document-draft': {
    th: 'เอกสาร{} ยังขาดสิ่งที่ต้องมี จึงยังออกฉบับไม่ได้ โปรดแก้ข้อที่ต้องแก้ก่อน (F8 พาไปทีละข้อ) หากบันทึกไว้ว่ารับรองแล้ว ให้ย้อนขั้นตอนก่อนแก้',
    en: 'The document{} still lacks what it must have, and cannot be issued. Mend that first (F8 leads there); take the stage back first where it is recorded as adopted.',
  },
  'report-other': {
    th: 'ไฟล์{} ไม่ใช่รายงานการประชุมครั้งก่อน โปรดเลือกไฟล์ของรายงานที่จะรับรอง',
    en: 'The file{} is not the minutes of an earlier meeting. Choose the file of the report that is to be adopted.',
  },
  'day-before-meeting': {
    th: 'ฉบับของรายงานลงวันที่ก่อนวันประชุม{} ไม่ได้ โปรดตรวจวันที่ของฉบับและวันประชุม',
    en: 'A version cannot be of a day before the meeting{}. Check its day and the day of the meeting.',
  },
  'day-before-version': {
    th: 'ฉบับใหม่ลงวันที่ก่อนฉบับที่ออกแล้ว{} ไม่ได้ โปรดระบุวันนั้นหรือหลังจากนั้น',
    en: 'A version cannot be of a day before the one that it follows{}. Give that day or a later one.',
  },
} as const satisfies Partial<Record<FaultCode, Sentence>>
