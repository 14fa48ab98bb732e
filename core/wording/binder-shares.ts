import type { SharedPart } from '../office/shared-part'
import { type Sentence, sentence } from './sentence'

/** What the file is called where it has a mistake. */
export const SHARED_NAME = sentence('สิ่งที่ใช้ร่วมกันในแฟ้ม', 'what the binder shares')

/** The words of the settings on what a binder shares. `{}` is filled in. */
export const SHARED_WORDS = {
  lead: {
    th: 'ทุกเครื่องที่เปิดแฟ้ม «{}» ใช้อย่างเดียวกัน แทนที่ตั้งไว้ในเครื่องของตน เก็บในไฟล์ มติ.json ของแฟ้ม',
    en: 'Every desk that opens the binder “{}” uses these in place of its own. They lie in its file “มติ.json”.',
  },
  noBinder: {
    th: 'เลือกแฟ้มงานก่อน (Ctrl+Shift+O) จึงใช้ร่วมกันได้',
    en: 'Choose a binder first (Ctrl+Shift+O).',
  },
  own: { th: 'ของแต่ละเครื่อง', en: 'Each desk has its own' },
  share: { th: 'ใช้ร่วมกัน', en: 'Share' },
  again: { th: 'ใช้ของเครื่องนี้แทน', en: 'Replace by this desk’s' },
  drop: { th: 'เลิกใช้ร่วมกัน', en: 'Stop sharing' },
  agencies: { th: '{} หน่วยงาน', en: '{} agencies' },
  noSeries: {
    th: 'เปิดรายงานการประชุมที่ตั้งชุดการประชุมและองค์ประชุมแล้ว จึงใช้ร่วมกันได้',
    en: 'Open minutes whose series and quorum are set to share them.',
  },
} as const satisfies Record<string, Sentence>

/** What can be shared. */
export const SHARED_PART_WORDS: Readonly<Record<SharedPart, Sentence>> = {
  agencies: { th: 'ทะเบียนหน่วยงาน', en: 'Registry of agencies' },
  house: { th: 'แบบของหน่วยงานและถ้อยคำ', en: 'House style and set phrases' },
  series: { th: 'ชุดการประชุมและองค์ประชุม', en: 'Series and quorum' },
}

/** What goes wrong with them. */
export const SHARED_FAULTS = {
  'shared-faulty': {
    th: 'ไฟล์ มติ.json ที่ใช้ร่วมกันในแฟ้มมีข้อผิดพลาด:{} จึงใช้ของเดิมต่อไป โปรดแก้ไฟล์นั้น',
    en: 'The file “มติ.json” that the binder shares has a mistake:{}. What held before still holds: correct the file.',
  },
  'shared-changed': {
    th: 'อีกเครื่องหนึ่งเพิ่งแก้สิ่งที่ใช้ร่วมกันในแฟ้ม จึงยังไม่เขียนทับ โปรดดูค่าที่แสดงใหม่แล้วลองอีกครั้ง',
    en: 'Another desk has just changed what the binder shares, so it was not written over. Look at what is shown now and try again.',
  },
} as const satisfies Record<string, Sentence>
