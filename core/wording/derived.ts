import type { DerivedKind } from '../derive/kinds'

interface Sentence {
  readonly th: string
  readonly en: string
}

/** What each paper made from a document is called, and what it is for. */
export const DERIVED_WORDS: Readonly<Record<DerivedKind, Sentence>> = {
  agenda: { th: 'ระเบียบวาระการประชุม', en: 'Agenda' },
  invitation: { th: 'หนังสือเชิญประชุม', en: 'Invitation' },
  'attendance-reply': { th: 'แบบตอบรับการเข้าร่วมประชุม', en: 'Reply to the invitation' },
  'sign-in-sheet': { th: 'ใบลงชื่อผู้เข้าประชุม', en: 'Sign-in sheet' },
  'follow-up-table': { th: 'ตารางติดตามมติที่ประชุม', en: 'Follow-up table' },
  'adoption-reply': { th: 'แบบตอบรับรองรายงานการประชุม', en: 'Reply that adopts the minutes' },
  'distribution-list': { th: 'บัญชีแจกจ่าย', en: 'Distribution list' },
  'addressee-list': { th: 'บัญชีรายชื่อผู้รับ', en: 'List of addressees' },
  'file-copy': { th: 'สำเนาคู่ฉบับ', en: 'File copy' },
}

/** The words that the derived papers print. Like all that paper prints they are Thai only. */
export const DERIVED_PAPER = {
  presenter: 'ผู้เสนอ',
  enclosure: 'เอกสารประกอบ',
  enclosures: 'เอกสารประกอบการประชุม',
  lastMinutes: 'รายงานการประชุม',
  followUpTopic: (count: string) => `ติดตามผลการดำเนินงานตามมติที่ประชุม จำนวน ${count} รายการ`,
  oneCopy: (paper: string) => `${paper} จำนวน ๑ ฉบับ`,
  representative: 'ผู้แทน',
  drafter: 'ผู้ร่าง',
  typist: 'ผู้พิมพ์',
  checker: 'ผู้ตรวจ',
  agencyLine: 'หน่วยงาน',
  nameLine: 'ชื่อ–สกุล',
  positionLine: 'ตำแหน่ง',
  telephoneLine: 'โทร.',
  coming: 'เข้าร่วมประชุม',
  sending: 'ส่งผู้แทน คือ',
  absent: 'ไม่สามารถเข้าร่วม เนื่องจาก',
} as const

/** The column heads of the derived tables, in their order on paper. */
export const DERIVED_COLUMNS = {
  signIn: ['ลำดับ', 'ชื่อ–สกุล', 'ตำแหน่ง/หน่วยงาน', 'ลายมือชื่อ'],
  followUp: ['ลำดับ', 'มติ/ข้อสั่งการ', 'ผู้รับผิดชอบ', 'กำหนด', 'ผลการดำเนินงาน', 'สถานะ'],
  distribution: ['สำเนาที่', 'หน่วยงานผู้รับ', 'วันที่รับ', 'ลายมือชื่อผู้รับ'],
  addressees: ['ลำดับ', 'เรียน', 'หน่วยงาน'],
} as const

/** สถานะ in a table that has a column of its own for it. */
export const STATUS_SHORT = {
  open: 'อยู่ระหว่างดำเนินการ',
  done: 'แล้วเสร็จ',
  carried: 'ติดตามต่อ',
} as const

/** The words of หนังสือเชิญประชุม: the reason, what is wished, the end. */
export const INVITATION = {
  subject: (meeting: string) => `ขอเชิญ${meeting.replace(/^การ(?=ประชุม)/, '')}`,
  reason: (office: string, meeting: string, occasion: string) =>
    `ด้วย${office}กำหนดจัด${meeting} ใน${occasion} รายละเอียดปรากฏตามระเบียบวาระการประชุมที่แนบมาพร้อมนี้`,
  wish: (day: string) =>
    `ในการนี้ จึงขอเชิญท่านหรือผู้แทนเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว และโปรดส่งแบบตอบรับการเข้าร่วมประชุมที่แนบมาพร้อมนี้ให้ฝ่ายเลขานุการภายในวันที่ ${day}`,
  conclusion: 'จึงเรียนมาเพื่อโปรดเข้าร่วมประชุม',
} as const
