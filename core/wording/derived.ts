import type { DerivedKind } from '../model/derived-kinds'

import { type Sentence, sentence } from './sentence'

/** What each paper made from a document is called on paper and in the names of files: Thai always. */
export const DERIVED_NAMES = {
  agenda: 'ระเบียบวาระการประชุม',
  invitation: 'หนังสือเชิญประชุม',
  'attendance-reply': 'แบบตอบรับการเข้าร่วมประชุม',
  'sign-in-sheet': 'ใบลงชื่อผู้เข้าประชุม',
  'follow-up-table': 'ตารางติดตามมติที่ประชุม',
  'agency-table': 'ตารางติดตามมติรายหน่วยงาน',
  'monthly-form': 'แบบรายงานผลประจำเดือน',
  'matter-history': 'ภาคผนวก ความเป็นมาของเรื่อง',
  'minister-summary': 'สรุปสำหรับรัฐมนตรี',
  'adoption-reply': 'แบบตอบรับรองรายงานการประชุม',
  'distribution-list': 'บัญชีแจกจ่าย',
  'addressee-list': 'บัญชีรายชื่อผู้รับ',
  'file-copy': 'สำเนาคู่ฉบับ',
} as const satisfies Record<DerivedKind, string>

/** The same, for the person who chooses. */
export const DERIVED_WORDS: Readonly<Record<DerivedKind, Sentence>> = {
  agenda: sentence(DERIVED_NAMES.agenda, 'Agenda'),
  invitation: sentence(DERIVED_NAMES.invitation, 'Invitation'),
  'attendance-reply': sentence(DERIVED_NAMES['attendance-reply'], 'Reply to the invitation'),
  'sign-in-sheet': sentence(DERIVED_NAMES['sign-in-sheet'], 'Sign-in sheet'),
  'follow-up-table': sentence(DERIVED_NAMES['follow-up-table'], 'Follow-up table'),
  'agency-table': sentence(DERIVED_NAMES['agency-table'], 'Follow-up table of an agency'),
  'monthly-form': sentence(DERIVED_NAMES['monthly-form'], 'Monthly report form'),
  'matter-history': sentence(DERIVED_NAMES['matter-history'], 'Appendix: history of the matters'),
  'minister-summary': sentence(DERIVED_NAMES['minister-summary'], 'One page for the minister'),
  'adoption-reply': sentence(DERIVED_NAMES['adoption-reply'], 'Reply that adopts the minutes'),
  'distribution-list': sentence(DERIVED_NAMES['distribution-list'], 'Distribution list'),
  'addressee-list': sentence(DERIVED_NAMES['addressee-list'], 'List of addressees'),
  'file-copy': sentence(DERIVED_NAMES['file-copy'], 'File copy'),
}

/** One line on each, for the person who chooses. */
export const DERIVED_PURPOSES: Readonly<Record<DerivedKind, Sentence>> = {
  agenda: { th: 'ส่งก่อนประชุม พิมพ์จากระเบียบวาระและเรื่องในรายงานนี้', en: 'Sent before the meeting.' },
  invitation: {
    th: 'หนึ่งฉบับต่อหน่วยงาน กระทรวงเดียวกันเป็นบันทึกข้อความ ต่างกระทรวงเป็นหนังสือภายนอก พร้อมระเบียบวาระและแบบตอบรับ',
    en: 'One for each agency: a memo inside the ministry, a letter outside it.',
  },
  'attendance-reply': {
    th: 'เข้าร่วม ส่งผู้แทน หรือไม่สามารถเข้าร่วม',
    en: 'Coming, sending another, or not coming.',
  },
  'sign-in-sheet': {
    th: 'มีช่องลายมือชื่อ และแถวว่างสำหรับผู้ที่ไม่มีชื่อ',
    en: 'With room to sign and spare rows.',
  },
  'follow-up-table': {
    th: 'ข้อสั่งการทุกข้อตามด้าน เรื่องที่เกินกำหนดอยู่ก่อน ผลครั้งก่อนและครั้งนี้ แนวนอน',
    en: 'Every action item by area, the late ones first, on pages that lie.',
  },
  'agency-table': {
    th: 'หนึ่งฉบับต่อหน่วยงาน มีเฉพาะงานของหน่วยงานนั้น และมติต่อเรื่องที่หน่วยงานเสนอ',
    en: 'One for each agency, with its own duties only and what was resolved on what it raised.',
  },
  'monthly-form': {
    th: 'หนึ่งฉบับต่อหน่วยงาน ผลทั้งสามด้าน ความคืบหน้าของแต่ละงาน และตัวเลข กรอกใน Word แล้วส่งคืน',
    en: 'One for each agency: three areas, its duties, figures. Filled in in Word and sent back.',
  },
  'matter-history': {
    th: 'แต่ละเรื่องและข้อสั่งการที่สืบเนื่อง: ครั้งที่ วาระ หน้า เหตุการณ์ และข้อความ',
    en: 'What each earlier meeting recorded of every matter of this paper.',
  },
  'minister-summary': {
    th: 'หนึ่งหน้า ผลแต่ละด้านเทียบเป้าหมาย แท่งรายเดือน และปัญหาที่ขอความช่วยเหลือ ไม่มีชื่อบุคคล',
    en: 'One page: each area against its goals, bars by month, what help is asked for. No names.',
  },
  'adoption-reply': {
    th: 'รับรองโดยไม่มีการแก้ไข หรือขอแก้ไขหน้าและบรรทัดใด',
    en: 'Adopts the minutes or corrects them.',
  },
  'distribution-list': {
    th: 'เลขที่สำเนาของแต่ละหน่วยงาน และช่องลงชื่อรับ',
    en: 'Copy numbers, and a column to sign.',
  },
  'addressee-list': {
    th: 'แนบท้ายหนังสือเวียน เรียงตามบัญชีแจกจ่าย',
    en: 'Attached to a circular letter.',
  },
  'file-copy': {
    th: 'เก็บไว้ที่ส่วนราชการ มีช่องผู้ร่าง ผู้พิมพ์ ผู้ตรวจ',
    en: 'Kept by the office, with initials.',
  },
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
  formCode: (code: string) => `รหัสแบบ ${code}`,
} as const

/** The column heads of the derived tables, in their order on paper. */
export const DERIVED_COLUMNS = {
  signIn: ['ลำดับ', 'ชื่อ–สกุล', 'ตำแหน่ง/หน่วยงาน', 'ลายมือชื่อ'],
  followUp: ['ลำดับ', 'มติ/ข้อสั่งการ', 'ตัวชี้วัด', 'ผู้รับผิดชอบ', 'กำหนด', 'ผลครั้งก่อน', 'ผลครั้งนี้', 'สถานะ'],
  formDuties: ['ลำดับ', 'ข้อสั่งการ', 'ผลการดำเนินงาน', 'สถานะ'],
  formFigures: ['เป้าหมาย', 'หน่วยนับ', 'ค่าเป้าหมาย', 'เดือนนี้'],
  history: ['ครั้งที่', 'วาระ', 'หน้า', 'เหตุการณ์', 'ข้อความ'],
  register: ['ลำดับ', 'ข้อสั่งการ', 'ผู้รับผิดชอบ', 'สั่งการเมื่อ', 'กำหนด', 'สถานะ', 'ผลล่าสุด', 'รายงาน'],
  summary: ['ด้าน', 'สั่งการ', 'แล้วเสร็จ', 'เกินกำหนด', 'ตัวเลขเทียบเป้าหมาย'],
  distribution: ['สำเนาที่', 'หน่วยงานผู้รับ', 'วันที่รับ', 'ลายมือชื่อผู้รับ'],
  addressees: ['ลำดับ', 'เรียน', 'หน่วยงาน'],
} as const

/** The words of the follow-up table besides its heads. */
export const TABLE_WORDS = {
  noArea: 'ยังไม่ระบุด้าน',
  support: '(หน่วยงานสนับสนุน)',
  firstDue: (day: string) => `(กำหนดแรก ${day})`,
  answers: 'มติต่อเรื่องที่หน่วยงานเสนอ',
  unanswered: 'ที่ประชุมยังไม่มีมติ',
} as const

/** The words of แบบรายงานผลประจำเดือน. */
export const MONTHLY_FORM = {
  month: 'ประจำเดือน',
  unknownMonth: '………………………… ………………',
  by: 'ผู้รายงาน',
  name: 'ชื่อ–สกุล',
  position: 'ตำแหน่ง',
  areas: '๑. ผลการดำเนินงานแต่ละด้าน',
  results: 'ผลการดำเนินงาน',
  obstacles: 'ปัญหาอุปสรรค',
  help: 'ความช่วยเหลือที่ต้องการ',
  next: 'แผนเดือนถัดไป',
  duties: '๒. ความคืบหน้าตามข้อสั่งการ',
  noDuties: 'ไม่มีข้อสั่งการที่อยู่ระหว่างดำเนินการ',
  due: (day: string) => `กำหนด ${day}`,
  done: 'แล้วเสร็จ',
  open: 'อยู่ระหว่างดำเนินการ',
  standing: 'งานต่อเนื่อง',
  moved: 'ขอขยายถึง ……………………',
  figures: '๓. ตัวเลขตามเป้าหมาย',
} as const

/** The words of ภาคผนวก ความเป็นมาของเรื่อง. */
export const HISTORY = {
  none: 'ไม่มีเรื่องที่สืบเนื่องมาจากการประชุมครั้งก่อน',
  order: 'ข้อสั่งการ',
  due: (day: string) => `กำหนด ${day}`,
  unknown: '–',
} as const

/** The words of สรุปสำหรับรัฐมนตรี. */
export const SUMMARY = {
  title: 'สรุปผลการดำเนินงาน',
  asOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
  months: 'ข้อสั่งการรายเดือน',
  calls: 'ปัญหาอุปสรรคที่ขอความช่วยเหลือ',
  noCalls: 'ไม่มีหน่วยงานขอความช่วยเหลือ',
  more: (count: number) => `และอีก ${count} เรื่อง`,
  help: (words: string) => `ขอรับ: ${words}`,
  noFigure: 'ยังไม่มีตัวเลข',
  thisMonth: (figure: string) => `เดือนนี้ ${figure}`,
  thisYear: (figure: string) => `ปีนี้ ${figure}`,
  target: (target: string) => `เป้าหมาย ${target}`,
  done: 'แล้วเสร็จ',
  open: 'อยู่ระหว่าง',
  late: 'เกินกำหนด',
  noOrders: 'ไม่มีข้อสั่งการ',
  ofThisPaper: 'นับจากข้อสั่งการในรายงานฉบับนี้ งานที่แล้วเสร็จและพ้นจากวาระก่อนหน้านี้ไม่รวมอยู่ด้วย',
} as const

/** สถานะ in a table that has a column of its own for it. */
export const STATUS_SHORT = {
  open: 'อยู่ระหว่างดำเนินการ',
  done: 'แล้วเสร็จ',
  standing: 'งานต่อเนื่อง',
  ended: 'ยุติ',
} as const

/** The words of หนังสือเชิญประชุม: the reason, what is wished, the end. */
export const INVITATION = {
  subject: (meeting: string) => `ขอเชิญ${meeting.replace(/^การ(?=ประชุม)/, '')}`,
  reason: (office: string, meeting: string, occasion: string) =>
    `ด้วย${office}กำหนดจัด${meeting} ใน${occasion} รายละเอียดปรากฏตามระเบียบวาระการประชุมที่แนบมาพร้อมนี้`,
  wish: (day: string) =>
    `ในการนี้ จึงขอเชิญท่านหรือผู้แทนเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว และโปรดส่งแบบตอบรับการเข้าร่วมประชุมที่แนบมาพร้อมนี้ให้ฝ่ายเลขานุการภายในวันที่ ${day}`,
  repeated: (broken: string) =>
    `อนึ่ง การประชุมครั้งนี้เป็นการนัดประชุมซ้ำแทนการประชุม ${broken} ซึ่งไม่ครบองค์ประชุม หากมีกรรมการมาประชุมไม่น้อยกว่าหนึ่งในสามของจำนวนกรรมการทั้งหมด ให้ถือว่าเป็นองค์ประชุมตามมาตรา ๗๙ วรรคสอง แห่งพระราชบัญญัติวิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙`,
  conclusion: 'จึงเรียนมาเพื่อโปรดเข้าร่วมประชุม',
} as const
