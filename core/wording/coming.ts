import type { ComingReason } from '../carry/coming'
import type { FaultCode } from '../fault'
import type { Sentence } from './sentence'

/** Why something comes before the next meeting. */
export const REASON_WORDS: Readonly<Record<ComingReason, Sentence>> = {
  ordered: { th: 'สั่งการในครั้งนี้', en: 'Ordered at this meeting' },
  reported: { th: 'ยังไม่แล้วเสร็จ', en: 'Not done yet' },
  silent: { th: 'ยังไม่รายงานผล', en: 'Nothing was reported' },
  standing: { th: 'งานต่อเนื่อง', en: 'Standing work' },
  deferred: { th: 'เลื่อนการพิจารณา', en: 'Put off' },
  unclear: { th: 'มติอาจหมายถึงเลื่อน', en: 'Perhaps put off' },
  withdrawn: {
    th: 'ถอนแล้ว แต่มีข้อสั่งการที่ไม่มีมติ',
    en: 'Withdrawn, with work that nobody ordered',
  },
  'not-reached': { th: 'ยังมิได้พิจารณา', en: 'Not reached' },
  routine: { th: 'วาระประจำ', en: 'Standing topic' },
  waited: { th: 'ฝากไว้จากครั้งก่อน', en: 'Put aside before' },
  'called-off': { th: 'งดประชุม ยกมาทั้งหมด', en: 'The meeting was called off' },
}

/** What the dialog says that begins the next month's minutes. `{}` is filled in. */
export const NEXT_WORDS = {
  title: { th: 'เริ่มรายงานครั้งถัดไป', en: 'Begin the next minutes' },
  begin: { th: 'เริ่มรายงาน', en: 'Begin' },
  kind: { th: 'การประชุม', en: 'Meeting' },
  regular: { th: 'ตามปกติ', en: 'Regular' },
  special: { th: 'นัดพิเศษ เฉพาะเรื่องที่เลือก', en: 'Special, for what is chosen' },
  number: { th: 'จะเป็น{}', en: 'It will be {}' },
  empty: {
    th: 'ไม่มีเรื่องค้าง การประชุมครั้งหน้าเริ่มว่าง',
    en: 'Nothing is open: the next meeting begins empty.',
  },
  orders: { th: 'ติดตามผล', en: 'Followed up' },
  topics: { th: 'เรื่องที่กลับมา', en: 'Topics that come again' },
  coming: { th: 'จะมา {} เรื่อง', en: '{} will come' },
  aside: {
    th: 'ฝากไว้ {} เรื่อง ไม่หายไป จะกลับมาในครั้งถัดไป',
    en: '{} put aside: they come again after',
  },
  over: {
    th: 'แล้วเสร็จหรือยุติ {} ข้อ มีมติแล้ว {} เรื่อง อยู่ในรายงานฉบับนี้',
    en: '{} done or ended, {} settled: they stay in this paper',
  },
  unsuited: {
    th: 'เริ่มรายงานครั้งถัดไปได้จากรายงานการประชุมและรายงานผลการถอดบทเรียน',
    en: 'The next minutes begin from minutes or from a findings report.',
  },
  unnamed: { th: 'ยังไม่มีข้อความ', en: 'No words yet' },
  nobody: { th: 'ยังไม่ระบุหน่วยงาน', en: 'Nobody named' },
  due: { th: 'กำหนด {}', en: 'Due {}' },
} as const satisfies Record<string, Sentence>

/** Why nothing follows up a paper yet. */
export const NEXT_FAULTS = {
  'meeting-planned': {
    th: 'รายงาน{} ยังระบุว่า นัดไว้แล้ว ยังไม่ประชุม จึงยังเริ่มรายงานครั้งถัดไปไม่ได้ โปรดเปลี่ยนสถานะเป็น ประชุมแล้ว หรือ งดประชุม ก่อน',
    en: 'The paper{} still says “called, not held yet”: nothing follows it up. Say that it was held, or called off, first.',
  },
} as const satisfies Partial<Record<FaultCode, Sentence>>
