import type { MatterKind, Recorded } from '../binder/facts'
import type { FaultCode } from '../fault'
import { UNREACHED } from './paper'
import { fill, type Sentence, sentence } from './sentence'

/** What the register says of a binder's files. Nothing is dropped for it; each can be mended by hand. */
const FINDINGS = {
  conflict: {
    th: 'ไฟล์ «{}» กับ «{}» เป็นเอกสารเดียวกัน บันทึกครั้งเดียวกัน แต่ข้อความต่างกัน นับ «{}» ไว้ก่อน โปรดเปิดเทียบ แล้วเก็บไว้ฉบับเดียว',
    en: 'The files “{}” and “{}” are one document, saved as often, with different words. “{}” is counted. Compare them and keep one.',
  },
  copy: {
    th: 'ไฟล์ «{}» เป็นสำเนาของ «{}» ไม่นับซ้ำ',
    en: 'The file “{}” is a copy of “{}” and is not counted again.',
  },
  older: {
    th: 'ไฟล์ «{}» เป็นฉบับเก่ากว่าของ «{}» ไม่นับ',
    en: 'The file “{}” is an earlier version of “{}” and is not counted.',
  },
  unreadable: {
    th: 'เปิดไฟล์ «{}» ไม่ได้ และยังไม่เคยอ่านได้ จึงไม่รู้ว่ามีเรื่องใดอยู่ในนั้น {}',
    en: 'The file “{}” cannot be read and never was: nobody knows what it holds. {}',
  },
  unreadableKept: {
    th: 'เปิดไฟล์ «{}» ไม่ได้ในตอนนี้ ใช้ข้อมูลที่อ่านได้ครั้งหลังสุด {}',
    en: 'The file “{}” cannot be read now: what it said last is used. {}',
  },
  newer: {
    th: 'ไฟล์ «{}» บันทึกด้วยมติรุ่นใหม่กว่า โปรดปรับรุ่นโปรแกรมเครื่องนี้',
    en: 'The file “{}” was saved by a later version of Mati. Update this one.',
  },
  gone: {
    th: 'ไม่พบไฟล์ «{}» ซึ่งเคยอยู่ในแฟ้ม ยังใช้ข้อมูลเดิม จนกว่าจะยืนยันว่าเอาออกแล้ว',
    en: 'The file “{}” was in the binder and is not there. What it said is used until somebody says that it was taken out.',
  },
  'number-twice': {
    th: 'รายงานครั้งที่ {} ของ{}มีสองฉบับ คือ «{}» และ «{}» โปรดตรวจเลขครั้งที่',
    en: 'Meeting {} of {} has two papers: “{}” and “{}”. Check their numbers.',
  },
  'number-missing': {
    th: 'ไม่พบรายงานครั้งที่ {} ของ{} ใช้ความเป็นมาในรายงานครั้งหลังแทน โปรดนำไฟล์มาไว้ในแฟ้ม',
    en: 'The paper of meeting {} of {} is not here; what later papers tell stands in for it. Put its file into the binder.',
  },
  'date-order': {
    th: 'รายงานครั้งที่ {} ของ{}ลงวันที่ {} ก่อนครั้งที่ {} ซึ่งลงวันที่ {} โปรดตรวจวันประชุม',
    en: 'Meeting {} of {} is dated {}, before meeting {}, which is dated {}. Check the days.',
  },
  undated: {
    th: 'รายงาน «{}» ยังไม่มีวันประชุม เรื่องที่บันทึกในฉบับนี้จึงยังไม่นับ โปรดใส่วันประชุม',
    en: 'The paper “{}” has no day yet, and what it records is not counted. Fill in the day of the meeting.',
  },
  'other-series': {
    th: 'รายงาน «{}» เป็นของ{} แต่ฉบับอื่นในโฟลเดอร์เดียวกันเป็นของ{} โปรดตรวจว่าวางผิดโฟลเดอร์หรือไม่',
    en: 'The paper “{}” is of {}, while the others in its folder are of {}. Check that it lies where it should.',
  },
  'ordered-twice': {
    th: 'ข้อสั่งการ «{}» เริ่มขึ้นในรายงานสองฉบับ คือ «{}» และ «{}» ฉบับหนึ่งอาจเป็นสำเนาที่แก้เป็นครั้งใหม่ โปรดตรวจ',
    en: 'The order “{}” begins in two papers, “{}” and “{}”: one may be a copy made into another meeting. Check them.',
  },
  trail: {
    th: 'ความเป็นมาของ «{}» ใน «{}» ไม่ตรงกับรายงานครั้งที่ {} โปรดเปิดเทียบ',
    en: 'What “{}” is said to have come from in “{}” is not what the paper of meeting {} says. Compare them.',
  },
  'agency-closed': {
    th: '{} เลิกใช้ชื่อนี้ตั้งแต่ {} แต่ยังมีข้อสั่งการค้าง {} เรื่อง โปรดมอบหมายหน่วยงานที่รับช่วง',
    en: '{} went by that name until {} and still has {} open order{s}. Hand them to whoever took over.',
  },
  'agency-unknown': {
    th: 'มีข้อสั่งการค้าง {} เรื่องของหน่วยงานรหัส «{}» ซึ่งไม่อยู่ในทะเบียนหน่วยงาน โปรดเพิ่มในทะเบียน',
    en: '{} open order{s} of an agency with the id “{}”, which the registry lacks. Add it there.',
  },
  'report-twice': {
    th: '{}รายงานเดือน {} ไว้ในสองฉบับ คือ «{}» และ «{}» โปรดตรวจว่าฉบับใดถูกเดือน',
    en: '{} reports for {} in two papers, “{}” and “{}”. Check which is of that month.',
  },
  'report-month': {
    th: '{}รายงานเดือน {} ไว้ใน «{}» ซึ่งประชุมก่อนเดือนนั้น โปรดตรวจเดือนของรายงาน',
    en: '{} reports for {} in “{}”, which met before that month. Check the month of the report.',
  },
} as const satisfies Record<string, Sentence>

export type RegisterFindingName = keyof typeof FINDINGS

/** One sentence about the files of a binder. */
export function findingSentence(
  name: RegisterFindingName,
  ...about: readonly (string | number | Sentence)[]
): Sentence {
  return fill(FINDINGS[name], ...about)
}

/** What helps where a file of the binder cannot be read: a backup only where its bytes are at fault. */
export function unreadAdvice(fault: FaultCode | null): Sentence {
  switch (fault) {
    case 'not-permitted':
      return sentence(
        'โปรดขอสิทธิ์อ่านไฟล์นี้จากเจ้าของไฟล์หรือผู้ดูแลระบบ',
        'Ask its owner or the administrator for permission to read it.',
      )
    case 'file-in-use':
      return sentence(
        'โปรดปิดไฟล์นี้ในโปรแกรมอื่น หรือตรวจสิทธิ์ใช้ไฟล์',
        'Close it in other programs, or check your permission for it.',
      )
    case 'storage-failed':
      return sentence(
        'โปรดตรวจไดรฟ์หรือการเชื่อมต่อเครือข่าย',
        'Check the drive or the network connection.',
      )
    default:
      return sentence('โปรดใช้สำเนาสำรอง', 'Use a backup.')
  }
}

/** What was recorded of a matter, as lists call it. */
export const RECORD_WORDS = {
  ordered: sentence('สั่งการ', 'ordered'),
  reported: sentence('รายงานผล', 'reported'),
  silent: sentence('ยังไม่รายงานผล', 'told nothing'),
  moved: sentence('ขยายเวลา', 'moved'),
  amended: sentence('ปรับข้อความ', 'reworded'),
  done: sentence('แล้วเสร็จ', 'done'),
  ended: sentence('ยุติเรื่อง', 'ended'),
  reopened: sentence('เปิดเรื่องใหม่', 'reopened'),
  raised: sentence('เสนอปัญหา', 'raised'),
  deferred: sentence('เลื่อนการพิจารณา', 'deferred'),
  withdrawn: sentence('ถอนเรื่อง', 'withdrawn'),
  decided: sentence('มีมติ', 'decided'),
  told: sentence('รับทราบ', 'noted'),
  found: sentence('ข้อค้นพบ', 'found'),
  report: sentence('รายงานประจำเดือน', 'monthly report'),
} as const

/** What sort of a matter it is, as lists call it. */
export const MATTER_KIND_WORDS: Readonly<Record<MatterKind, Sentence>> = {
  order: sentence('ข้อสั่งการ', 'order'),
  topic: sentence('เรื่อง', 'topic'),
  finding: sentence('ข้อค้นพบ', 'finding'),
  report: sentence('รายงานประจำเดือน', 'monthly report'),
}

/** How a part of an order is that is neither done nor ended. */
export const LIVE_WORDS = sentence('ยังไม่แล้วเสร็จ', 'not finished')

/** What else a binder can be listed by. */
export const LIST_WORDS = {
  papers: sentence('รายงาน', 'papers'),
  reports: sentence('แบบรายงาน', 'monthly reports'),
  goals: sentence('เป้าหมาย', 'goals'),
  agencies: sentence('หน่วยงาน', 'agencies'),
} as const

/** How a matter hangs together with another. */
export const LINK_WORDS = {
  from: sentence('มาจาก', 'grew from'),
  grew: sentence('เกิดเป็น', 'grew into'),
  revises: sentence('ทบทวนมติของ', 'revises'),
  revised: sentence('ถูกทบทวนโดย', 'revised by'),
  card: sentence('ข้อความของ', 'a card of'),
} as const

/** The same of one entry: a deferral that keeps no words was none, the meeting did not reach the matter. */
export function recordWords({
  event,
  said,
}: {
  readonly event: Recorded
  readonly said: string
}): Sentence {
  return event === 'deferred' && said === '' ? UNREACHED_WORDS : RECORD_WORDS[event]
}

const UNREACHED_WORDS = sentence(UNREACHED, 'not reached')

/** Words of the lists themselves. */
export const REGISTER_WORDS = {
  nobody: sentence('ยังไม่ระบุผู้รับผิดชอบ', 'nobody named yet'),
  later: sentence('จากรายงานครั้งหลัง', 'from a later paper'),
  kept: sentence('ไฟล์เปิดไม่ได้ ใช้ข้อมูลครั้งหลังสุด', 'file not readable, as last known'),
  page: sentence('หน้า {}', 'page {}'),
  meeting: sentence('ครั้งที่ {}', 'meeting {}'),
  workshop: sentence('การถอดบทเรียน', 'the workshop'),
  point: sentence('ข้อ {}', 'point {}'),
  item: sentence('ระเบียบวาระที่ {}', 'item {}'),
  overdue: sentence('เกินกำหนด {} วัน', '{} day{s} late'),
  silentFor: sentence('ยังไม่รายงานผล {} ครั้งติดต่อกัน', 'told nothing at {} meeting{s} in a row'),
  understood: sentence('ค้นด้วย {}', 'Searched for {}'),
  slipped: sentence('ไม่พบตามที่พิมพ์ จึงค้นโดยไม่ถือวรรณยุกต์', 'not as typed; without tone marks'),
  nothingFound: sentence(
    'ไม่พบ «{}» ลองคำที่สั้นลง หรือตัดตัวเลือกออก',
    'Nothing says “{}”. Try shorter words, or leave options out.',
  ),
  nothingSuch: sentence('ไม่มีรายการตามที่ถาม', 'Nothing is as asked for.'),
  noDuties: sentence('ไม่มีข้อสั่งการตามที่ถาม', 'No orders are as asked for.'),
  counted: sentence('{} รายการ', '{} row{s}'),
  firstOf: sentence('แสดง {} จาก {} รายการ', '{} of {} row{s}'),
  more: sentence('ยังมีอีก โปรดเพิ่มคำค้นหรือตัวเลือก', 'There are more: add words or options.'),
  unseen: sentence(
    'เปิดดู «{}» ในแฟ้มไม่ได้ เรื่องที่อยู่ในนั้นและยังไม่เคยอ่านจึงไม่อยู่ในทะเบียน โปรดขอสิทธิ์จากผู้ดูแลระบบ',
    '“{}” in the binder cannot be looked at: what was never read there is not in the register. Ask the administrator.',
  ),
  tooMany: sentence(
    'ในแฟ้มมีไฟล์หรือโฟลเดอร์มากเกินกว่าจะอ่านทั้งหมด ส่วนที่เกินไม่อยู่ในทะเบียน',
    'The binder holds more than is read: what is beyond is not in the register.',
  ),
  due: sentence('กำหนด {}', 'due {}'),
  noPapers: sentence('ไม่มีไฟล์ตามที่ถาม', 'No files are as asked for.'),
  special: sentence('นัดพิเศษ', 'special'),
  adoptedAsIs: sentence('รับรองโดยไม่มีการแก้ไข', 'adopted as it was'),
  adoptedCorrected: sentence('รับรองโดยแก้ไข {} แห่ง ({})', 'adopted with {} correction{s} ({})'),
  sentReport: sentence('{} (รับ {})', '{} (received {})'),
  neverSent: sentence('ไม่เคยส่งแบบรายงาน', 'never sent a report'),
  noSenders: sentence('ไม่มีหน่วยงานตามที่ถาม', 'No agencies are as asked for.'),
  figure: sentence('{} จาก {} {}', '{} of {} {}'),
  untold: sentence('ยังไม่มีตัวเลข', 'no figure yet'),
  noGoals: sentence('ยังไม่มีเป้าหมาย', 'There are no goals.'),
  counts: sentence(
    'ค้าง {} เกินกำหนด {} ไม่รายงาน {} รายงานแล้ว {} ครั้ง',
    '{} open, {} late, {} silent, reported {} time{s}',
  ),
  noDue: sentence('ไม่มีกำหนด', 'no due day'),
} as const
