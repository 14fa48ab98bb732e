import type { Area } from '../model/agency'
import type { AttendeeRole } from '../model/attendee'
import type { DocumentKind, Letter } from '../model/document'
import type { Aspect } from '../model/finding'
import type { ParticipantRole } from '../model/participant'
import type { SignatoryRole } from '../model/person'
import type { Share } from '../model/series'
import type { Entry, Event } from '../model/trail'

/**
 * The words that the paper itself prints. A paper is Thai whatever the language of the desk, so they
 * have no English twin. Labels of minutes are those of แบบที่ ๑๑, letter for letter.
 */
export const PAPER = {
  meetingNumber: 'ครั้งที่',
  when: 'เมื่อ',
  unknownDay: 'วัน…………ที่ ………………………………',
  time: 'เวลา',
  place: 'ณ',
  online: 'และผ่านสื่ออิเล็กทรอนิกส์',
  present: 'ผู้มาประชุม',
  absent: 'ผู้ไม่มาประชุม',
  inAttendance: 'ผู้เข้าร่วมประชุม',
  substituteFor: 'แทน',
  started: 'เริ่มประชุมเวลา',
  adjourned: 'เลิกประชุมเวลา',
  calledOff: 'งดประชุม',
  because: 'เนื่องจาก',
  agendaItem: 'ระเบียบวาระที่',
  nothing: 'ไม่มี',
  firstMeeting: 'ไม่มี (เป็นการประชุมครั้งแรก)',
  resolution: 'มติที่ประชุม',
  actions: 'ข้อสั่งการ',
  assignees: 'หน่วยงานดำเนินการ ดังนี้',
  dueBy: 'ภายในวันที่',
  measure: 'ตัวชี้วัด:',
  draft: 'ร่าง',
  copy: 'สำเนาที่',
  secretCopy: 'ชุดที่',
  of: 'ของ',
  certifiedHead: 'สำเนา',
  certified: 'สำเนาถูกต้อง',
  wholeRoom: 'ที่ประชุมโดยรวม',
  noArea: 'ข้อค้นพบที่ยังไม่ระบุด้าน',
  noAspect: 'ยังไม่ระบุประเด็น',
  regards: 'ขอแสดงความนับถือ',
  copiesTo: 'สำเนาส่ง',
  origin: 'ที่มา',
  contact: 'สอบถามรายละเอียดเพิ่มเติม',
  contents: 'สารบัญ',
  page: 'หน้า',
  participants: 'ผู้เข้าร่วม',
  makers: 'คณะผู้จัดทำ',
  participantList: 'ภาคผนวก รายชื่อผู้เข้าร่วม',
  picture: 'ภาพ',
  emblem: 'ตราของหน่วยงาน',
} as const

/** The column heads of the tables, in their order on paper. */
export const COLUMNS = {
  followUp: ['ลำดับ', 'ข้อสั่งการ', 'ผู้รับผิดชอบ', 'กำหนดแล้วเสร็จ', 'ผลการดำเนินงาน'],
  framework: ['ลำดับ', 'แนวทางปฏิบัติงาน', 'หน่วยงานรับผิดชอบ', 'กำหนดแล้วเสร็จ'],
  matrix: ['หน่วยงาน', 'การดำเนินคดี', 'การคุ้มครองช่วยเหลือ', 'การป้องกัน'],
  participants: ['ลำดับ', 'ชื่อ–สกุล', 'ตำแหน่ง', 'หน่วยงาน'],
} as const

/** What stands for ผลการดำเนินงาน when an agency reported nothing but how far it is. */
export const STATUS_WORDS = {
  open: 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการแล้วเสร็จ',
  standing: 'อยู่ระหว่างดำเนินการ',
  ended: 'ยุติเรื่อง',
} as const

/** What a paper says of the life of a matter: from which paper it comes, how often it was put off, how late it is. */
export const LIFE_WORDS = {
  workshop: 'รายงานผลการถอดบทเรียน',
  workshopItem: 'ข้อ',
  special: '(นัดพิเศษ)',
  deferred: 'เลื่อนมาจากการประชุม',
  putOff: 'ให้เลื่อนการพิจารณา',
  notReached: 'ยังมิได้พิจารณาในการประชุม',
  routine: 'วาระประจำ',
  standing: 'งานต่อเนื่อง',
  moved: (day: string, times: number) => `ขยายเวลาจาก ${day} (ครั้งที่ ${times})`,
  silent: (months: number) => (months > 1 ? `ยังไม่รายงานผล (${months} เดือนติดต่อกัน)` : 'ยังไม่รายงานผล'),
  late: (days: number) => `เกินกำหนด ${days} วัน`,
  done: (meeting: string) => `แล้วเสร็จ (${meeting})`,
  ended: (meeting: string) => `ยุติเรื่องตามมติ ${meeting}`,
  insteadOf: (agencies: string) => `มอบหมายแทน ${agencies}`,
  reworded: (meeting: string) => `ปรับข้อความตามมติ ${meeting}`,
  reopened: 'เปิดเรื่องใหม่',
  revises: (meeting: string) => `ทบทวนมติ ${meeting}`,
  postponed: (days: string) => `เลื่อนจาก${days}`,
  raisedBy: (agencies: string) => `เสนอโดย ${agencies} ตามรายงานผลประจำเดือน`,
  lead: '(หน่วยงานหลัก)',
} as const

/** What an agency's report says of an area, as it is labelled. */
export const REPORT_WORDS = {
  results: 'ผลการดำเนินงาน',
  obstacles: 'ปัญหาอุปสรรค',
  help: 'ความช่วยเหลือที่ต้องการ',
  next: 'แผนเดือนถัดไป',
  figures: 'ตัวเลขผลงาน',
} as const
/** What a paper recorded of a matter, as a history names it. A deferral that keeps no words was none. */
export function eventName({ event, note }: Pick<Entry, 'event' | 'note'>): string {
  return event === 'deferred' && note === '' ? UNREACHED : EVENT_NAMES[event]
}

/** Of a matter that the meeting did not reach. */
export const UNREACHED = 'ยังมิได้พิจารณา'

/** The same by its kind alone. */
export const EVENT_NAMES: Readonly<Record<Event, string>> = {
  ordered: 'สั่งการ',
  reported: 'รายงานผล',
  silent: 'ยังไม่รายงานผล',
  moved: 'ขยายเวลา',
  amended: 'ปรับข้อความ',
  done: 'แล้วเสร็จ',
  ended: 'ยุติเรื่อง',
  reopened: 'เปิดเรื่องอีกครั้ง',
  raised: 'เสนอเรื่อง',
  deferred: 'เลื่อนการพิจารณา',
  withdrawn: 'ถอนเรื่อง',
  decided: 'มีมติ',
}

/** What a paper says of องค์ประชุม and of when somebody sat there. */
export const QUORUM_WORDS = {
  met: (there: number, appointed: number, least: string) =>
    `ครบองค์ประชุม ${there} จาก ${appointed} คน (${least})`,
  unmet: (there: number, appointed: number, least: string) =>
    `ไม่ครบองค์ประชุม ${there} จาก ${appointed} คน (ต้อง${least})`,
  least: {
    half: 'ไม่น้อยกว่ากึ่งหนึ่ง',
    'more-than-half': 'เกินกึ่งหนึ่ง',
    'two-thirds': 'ไม่น้อยกว่าสองในสาม',
    third: 'ไม่น้อยกว่าหนึ่งในสาม',
  } satisfies Record<Share, string>,
  leastPeople: (people: number) => `ไม่น้อยกว่า ${people} คน`,
  repeated: 'นัดประชุมซ้ำตามมาตรา ๗๙ วรรคสอง',
  came: 'เข้าประชุม',
  left: 'ออกจากที่ประชุม',
  online: '(ผ่านสื่ออิเล็กทรอนิกส์)',
} as const

/** How a meeting resolves on the report of an earlier one. */
export const ADOPTION_WORDS = {
  asIs: (number: string) => `ที่ประชุมรับรองรายงานการประชุม ${number} โดยไม่มีการแก้ไข`,
  corrected: (number: string) => `ที่ประชุมรับรองรายงานการประชุม ${number} โดยแก้ไข`,
  deferred: (number: string) => `ที่ประชุมให้เลื่อนการรับรองรายงานการประชุม ${number} ไปการประชุมครั้งต่อไป`,
  asFollows: 'ดังนี้',
  correction: (page: number, line: number, was: string, becomes: string) =>
    `หน้า ${page} บรรทัดที่ ${line} จาก “${was}” เป็น “${becomes}”`,
} as const

/** ด้าน, as the report heads them. */
export const AREA_WORDS: Readonly<Record<Area, string>> = {
  prosecution: 'ด้านการดำเนินคดีกับผู้กระทำผิด',
  protection: 'ด้านการคุ้มครองช่วยเหลือผู้เสียหายจากการค้ามนุษย์',
  prevention: 'ด้านการป้องกันปัญหาการค้ามนุษย์',
}

/** ประเด็น, as the report heads them. */
export const ASPECT_WORDS: Readonly<Record<Aspect, string>> = {
  strength: 'จุดแข็ง',
  weakness: 'จุดอ่อน',
  obstacle: 'ปัญหา/อุปสรรค',
  success: 'ความสำเร็จ',
  challenge: 'ความท้าทาย',
  recommendation: 'ข้อเสนอแนะ',
}

/** What an attendance list prints after a person; a plain member has no word. */
export const ROLE_WORDS: Readonly<Record<AttendeeRole, string>> = {
  chair: 'ประธาน',
  'vice-chair': 'รองประธาน',
  member: '',
  expert: 'ผู้ทรงคุณวุฒิ',
  secretary: 'เลขานุการ',
  'assistant-secretary': 'ผู้ช่วยเลขานุการ',
}

/** What the list of a workshop prints after a person; whoever only takes part has no word. */
export const PARTICIPANT_WORDS: Readonly<Record<ParticipantRole, string>> = {
  chair: 'ประธาน',
  participant: '',
  observer: 'ผู้สังเกตการณ์',
  speaker: 'วิทยากร',
  facilitator: 'ผู้เอื้ออำนวย',
  secretariat: 'ฝ่ายเลขานุการ',
}

const SIGNATORY_WORDS: Readonly<Record<SignatoryRole, string>> = {
  'minute-taker': 'ผู้จดรายงานการประชุม',
  reviewer: 'ผู้ตรวจรายงานการประชุม',
  preparer: 'ผู้จัดทำรายงาน',
  signer: '',
}

/** The line under a signature; a letter's signer has none but his position. */
export function signatoryWord(role: SignatoryRole, kind: DocumentKind): string {
  return role === 'reviewer' && kind !== 'minutes' ? 'ผู้ตรวจรายงาน' : SIGNATORY_WORDS[role]
}

/** ชั้นความเร็ว; an ordinary letter prints none. */
export const URGENCY_WORDS: Readonly<Record<Letter['urgency'], string>> = {
  normal: '',
  urgent: 'ด่วน',
  'very-urgent': 'ด่วนมาก',
  'most-urgent': 'ด่วนที่สุด',
}

/** ชั้นความลับ; an open letter prints none. */
export const SECRECY_WORDS: Readonly<Record<Letter['secrecy'], string>> = {
  open: '',
  secret: 'ลับ',
  'very-secret': 'ลับมาก',
  'most-secret': 'ลับที่สุด',
}

/** The labels at the head of a letter and of a memo. */
export const LETTER_LABELS = {
  reference: 'ที่',
  department: 'ส่วนราชการ',
  date: 'วันที่',
  subject: 'เรื่อง',
  recipient: 'เรียน',
  citations: 'อ้างถึง',
  enclosures: 'สิ่งที่ส่งมาด้วย',
  memo: 'บันทึกข้อความ',
} as const

/** «หน้า 1 ของ 3», which every page of a secret paper says, before its digits are set. [K] */
export function pageOfPages(number: number, count: number): string {
  return `หน้า ${number} ของ ${count}`
}
