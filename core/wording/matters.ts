import type { DutyStatus } from '../model/action-item'
import type { Outcome } from '../model/agenda'
import type { Event } from '../model/trail'
import { EVENT_NAMES } from './paper'
import { type Sentence, sentence } from './sentence'

/** How far a part of an order is. */
export const DUTY_WORDS: Readonly<Record<DutyStatus, Sentence>> = {
  open: { th: 'เปิดอยู่', en: 'Open' },
  standing: { th: 'งานต่อเนื่อง', en: 'Standing work' },
  done: { th: 'แล้วเสร็จ', en: 'Done' },
  ended: { th: 'ยุติ', en: 'Ended' },
}

/** What becomes of a matter. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Sentence>> = {
  told: { th: 'ทราบ', en: 'Noted' },
  decided: { th: 'มีมติ', en: 'Decided' },
  deferred: { th: 'เลื่อนพิจารณา', en: 'Deferred' },
  withdrawn: { th: 'ถอนเรื่อง', en: 'Withdrawn' },
}

/** What a paper recorded of a matter. */
export const EVENT_WORDS: Readonly<Record<Event, Sentence>> = {
  ordered: sentence(EVENT_NAMES.ordered, 'Ordered'),
  reported: sentence(EVENT_NAMES.reported, 'Reported'),
  silent: sentence(EVENT_NAMES.silent, 'Nothing reported'),
  moved: sentence(EVENT_NAMES.moved, 'More time given'),
  amended: sentence(EVENT_NAMES.amended, 'Words changed'),
  done: sentence(EVENT_NAMES.done, 'Done'),
  ended: sentence(EVENT_NAMES.ended, 'Ended'),
  reopened: sentence(EVENT_NAMES.reopened, 'Opened again'),
  raised: sentence(EVENT_NAMES.raised, 'Raised'),
  deferred: sentence(EVENT_NAMES.deferred, 'Deferred'),
  withdrawn: sentence(EVENT_NAMES.withdrawn, 'Withdrawn'),
  decided: sentence(EVENT_NAMES.decided, 'Decided'),
}

/** What the editor says of orders, topics and findings, and of their lives. `{}` is filled in. */
export const MATTER_WORDS = {
  duty: { th: 'ส่วนของ{}', en: 'the part of {}' },
  someone: { th: 'ผู้ที่ยังไม่ระบุ', en: 'someone not named yet' },
  addDuty: { th: 'เพิ่มหน่วยงาน', en: 'Add agency' },
  status: { th: 'สถานะ', en: 'Status' },
  lead: { th: 'หน่วยงานหลัก', en: 'Leads' },
  noDueNeeded: { th: 'ไม่มีกำหนด', en: 'No due day' },
  sameDue: { th: 'ใช้กำหนดนี้กับทุกหน่วยงาน', en: 'The same day for all agencies' },
  framework: { th: 'ด้านและตัวชี้วัด…', en: 'Area and measure…' },
  measure: { th: 'ตัวชี้วัดและค่าเป้าหมาย', en: 'Measure and target' },
  progressOf: { th: 'ผลการดำเนินงาน {}', en: 'Progress of {}' },
  late: { th: 'เกินกำหนด {} วัน', en: '{} day{s} late' },
  trail: { th: 'ความเป็นมา', en: 'History' },
  earlierPaper: { th: 'รายงานครั้งก่อน', en: 'An earlier paper' },
  newDue: { th: '{} ถึง {}', en: '{} to {}' },
  outcome: { th: 'ผลของเรื่อง', en: 'What became of it' },
  asResolved: { th: 'ตามมติ', en: 'As resolved' },
  asResolvedTo: { th: 'ตามมติ: {}', en: 'As resolved: {}' },
  standingItem: { th: 'วาระประจำ', en: 'Standing item' },
  weight: { th: 'เห็นด้วย {}', en: '{} for it' },
  addWeight: { th: 'จำนวนผู้เห็นด้วย…', en: 'How many were for it…' },
  weightField: { th: 'จำนวนผู้เห็นด้วย (ถ้านับไว้)', en: 'How many were for it, if counted' },
  cards: { th: 'ข้อความต้นทาง', en: 'Cards' },
} as const

/** What sort of a meeting it is, and what became of it. */
export const COURSE_WORDS = {
  kind: { th: 'ประเภทการประชุม', en: 'Kind of meeting' },
  regular: { th: 'การประชุมตามปกติ', en: 'Usual' },
  special: { th: 'นัดพิเศษ', en: 'Special' },
  state: { th: 'สถานะการประชุม', en: 'What became of it' },
  unsaid: { th: 'ประชุมตามนัด', en: 'As called' },
  planned: { th: 'นัดไว้แล้ว ยังไม่ประชุม', en: 'Called, not held yet' },
  held: { th: 'ประชุมแล้ว', en: 'Held' },
  adjourned: { th: 'เลิกก่อนกำหนด', en: 'Broke off early' },
  cancelled: { th: 'งดประชุม', en: 'Called off' },
  reason: { th: 'เหตุที่งดหรือเลิกก่อนกำหนด', en: 'Why it was called off or broke off' },
  called: { th: 'เดิมนัดไว้วันที่', en: 'Called before for' },
  calledMore: { th: 'เลื่อนมาจากวันที่ (ถ้ามี)', en: 'Put off from, if it was' },
  invited: { th: 'หนังสือเชิญลงวันที่', en: 'Invitation of' },
  urgent: { th: 'เรียกประชุมกรณีเร่งด่วน', en: 'Called as urgent' },
  asRepeat: {
    th: 'หนังสือเชิญระบุมาตรา ๗๙ วรรคสอง (องค์ประชุมหนึ่งในสาม)',
    en: 'The invitation said that a third is enough',
  },
  repeats: { th: 'นัดประชุมซ้ำแทน{} ที่ไม่ครบองค์ประชุม', en: 'Repeats {}, which had no quorum' },
  repeating: {
    th: 'นัดประชุมซ้ำเพราะครั้งก่อนไม่ครบองค์ประชุม (มาตรา ๗๙ วรรคสอง)',
    en: 'Repeats a meeting that had no quorum (section 79)',
  },
  repeatedNumber: { th: 'แทนครั้งที่', en: 'Repeats number' },
  repeatedYear: { th: 'ปี พ.ศ. ของครั้งนั้น', en: 'Its year (BE)' },
  repeatedDay: { th: 'วันที่ของครั้งที่ไม่ครบองค์ประชุม', en: 'Its day' },
  cameAt: { th: 'เข้าประชุมเวลา', en: 'Came at' },
  leftAt: { th: 'ออกจากที่ประชุมเวลา', en: 'Left at' },
} as const

/** What the form of a quorum says. */
export const QUORUM_FIELD_WORDS = {
  quorum: { th: 'องค์ประชุม', en: 'Quorum' },
  appointed: { th: 'กรรมการตามคำสั่งแต่งตั้ง (คน)', en: 'Members appointed' },
  least: { th: 'องค์ประชุมไม่น้อยกว่า', en: 'Quorum at least' },
  half: { th: 'กึ่งหนึ่ง (ตามกฎหมาย)', en: 'half (the law)' },
  'more-than-half': { th: 'เกินกึ่งหนึ่ง', en: 'more than half' },
  'two-thirds': { th: 'สองในสาม', en: 'two thirds' },
  third: { th: 'หนึ่งในสาม', en: 'a third' },
  people: { th: 'จำนวนคน', en: 'a number' },
  leastPeople: { th: 'จำนวนที่ต้องมา (คน)', en: 'How many' },
  substitutes: { th: 'นับผู้มาประชุมแทน', en: 'Substitutes count' },
} as const satisfies Record<string, Sentence>
