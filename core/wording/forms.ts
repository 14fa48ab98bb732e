import type { Area } from '../model/agency'
import type { AttendeeRole } from '../model/attendee'
import type { DocumentKind } from '../model/document'
import type { Aspect } from '../model/finding'
import type { ParticipantRole } from '../model/participant'
import type { SignatoryRole } from '../model/person'
import {
  AREA_WORDS,
  ASPECT_WORDS,
  PAPER,
  PARTICIPANT_WORDS,
  ROLE_WORDS,
  signatoryWord,
} from './paper'
import { inLanguage, type Sentence, sentence } from './sentence'

/** What the editor says around the text: buttons, chips, facts that are missing. `{}` is filled in. */
export const EDITOR_WORDS = {
  guidance: { th: 'คำแนะนำ', en: 'Guidance' },
  phrases: { th: 'สำนวนที่ใช้', en: 'Set phrases' },
  addTopic: { th: 'เพิ่มเรื่อง', en: 'Add topic' },
  addResolution: { th: 'เพิ่มมติ', en: 'Add resolution' },
  addAction: { th: 'เพิ่มข้อสั่งการ', en: 'Add action item' },
  addTask: { th: 'เพิ่มแนวทางปฏิบัติงาน', en: 'Add task' },
  addFinding: { th: 'เพิ่มข้อค้นพบ', en: 'Add finding' },
  remove: { th: 'ลบ{}', en: 'Remove {}' },
  moveUp: { th: 'เลื่อนขึ้น', en: 'Move up' },
  moveDown: { th: 'เลื่อนลง', en: 'Move down' },
  topic: { th: 'เรื่อง', en: 'topic' },
  forAgenda: { th: 'ผู้เสนอ…', en: 'Presenter…' },
  presenter: { th: 'ผู้เสนอ (พิมพ์ในระเบียบวาระการประชุม)', en: 'Presented by' },
  enclosures: { th: 'เอกสารประกอบ (บรรทัดละหนึ่งรายการ)', en: 'Enclosures, a line each' },
  resolution: { th: 'มติที่ประชุม', en: 'Resolution' },
  verb: { th: 'คำมติ', en: 'Verb of the resolution' },
  noVerb: { th: 'เลือกคำมติ', en: 'Choose a verb' },
  action: { th: 'ข้อสั่งการ', en: 'action item' },
  finding: { th: 'ข้อค้นพบ', en: 'finding' },
  progress: { th: 'ผลการดำเนินงาน', en: 'Progress' },
  footnote: { th: 'เชิงอรรถ', en: 'Footnote' },
  footnoteBlank: { th: 'เชิงอรรถที่ยังไม่มีข้อความ', en: 'Footnote without words yet' },
  footnoteText: { th: 'ข้อความเชิงอรรถ', en: 'Text of the footnote' },
  owner: { th: 'ผู้รับผิดชอบ', en: 'Owner' },
  noOwner: { th: 'ยังไม่ระบุผู้รับผิดชอบ', en: 'No owner yet' },
  due: { th: 'กำหนดแล้วเสร็จ', en: 'Due' },
  dueBy: { th: 'ภายใน {}', en: 'By {}' },
  noDue: { th: 'ยังไม่ระบุกำหนดแล้วเสร็จ', en: 'No due day yet' },
  area: { th: 'ด้าน', en: 'Area' },
  noArea: { th: 'ยังไม่ระบุด้าน', en: 'No area yet' },
  aspect: { th: 'ประเด็น', en: 'Aspect' },
  noAspect: { th: 'ยังไม่ระบุประเด็น', en: 'No aspect yet' },
  agencies: { th: 'หน่วยงานที่ให้ข้อมูล', en: 'Agencies' },
  noAgencies: { th: 'ทั้งที่ประชุม', en: 'The whole room' },
  unknownAgency: { th: 'ไม่มีในทะเบียน: {}', en: 'Not in the registry: {}' },
  prosecution: { th: 'ดำเนินคดี', en: 'Prosecution' },
  protection: { th: 'คุ้มครองช่วยเหลือ', en: 'Protection' },
  prevention: { th: 'ป้องกัน', en: 'Prevention' },
} as const

/** The labels of the forms inside a document. */
export const FORM_WORDS = {
  body: { th: 'ชื่อคณะหรือชื่อการประชุม', en: 'Body or meeting' },
  number: { th: 'ครั้งที่', en: 'Number' },
  year: { th: 'ปี พ.ศ.', en: 'Year (BE)' },
  date: { th: 'วันที่', en: 'Day' },
  start: { th: 'เริ่มประชุมเวลา', en: 'Begins at' },
  end: { th: 'เลิกประชุมเวลา', en: 'Ends at' },
  place: { th: 'สถานที่', en: 'Place' },
  online: { th: 'ระบบประชุมทางไกล (ถ้ามี)', en: 'Electronic medium, if any' },
  present: { th: 'ผู้มาประชุม', en: 'Present' },
  absent: { th: 'ผู้ไม่มาประชุม', en: 'Absent' },
  inAttendance: { th: 'ผู้เข้าร่วมประชุม', en: 'In attendance' },
  addPresent: { th: 'เพิ่มผู้มาประชุม', en: 'Add' },
  addAbsent: { th: 'เพิ่มผู้ไม่มาประชุม', en: 'Add' },
  addInAttendance: { th: 'เพิ่มผู้เข้าร่วมประชุม', en: 'Add' },
  name: { th: 'ชื่อ', en: 'Name' },
  position: { th: 'ตำแหน่ง', en: 'Position' },
  agency: { th: 'หน่วยงาน', en: 'Agency' },
  role: { th: 'บทบาท', en: 'Role' },
  substituteFor: { th: 'แทน', en: 'In place of' },
  reason: { th: 'เหตุที่ไม่มา', en: 'Reason' },
  member: { th: 'กรรมการ', en: 'Member' },
  participants: { th: PAPER.participants, en: 'Participants' },
  participantList: { th: 'รายชื่อผู้เข้าร่วม', en: 'Participants' },
  addParticipant: { th: 'เพิ่มผู้เข้าร่วม', en: 'Add participant' },
  participant: { th: 'ผู้เข้าร่วม', en: 'Participant' },
  rosterHint: {
    th: 'คัดลอกจาก Excel (ชื่อ ตำแหน่ง หน่วยงาน) แล้ววางในช่องชื่อ ได้หลายแถวในครั้งเดียว',
    en: 'Copy rows (name, position, agency) from a spreadsheet and paste them into a name.',
  },
  rosterTaken: { th: 'วางแล้ว {} รายชื่อ', en: '{} people pasted.' },
  rosterFounded: {
    th: 'หน่วยงานที่ไม่มีในทะเบียน เพิ่มไว้ในเอกสารนี้แล้ว: {}',
    en: 'Agencies that the registry lacks, now in this document: {}',
  },
  listedPeople: { th: 'ตามรายชื่อ {}', en: '{} as listed' },
  person: { th: 'รายชื่อลำดับที่ {}', en: 'person {}' },
  chair: { th: 'ประธาน', en: 'Chair' },
  chairPosition: { th: 'ตำแหน่งประธาน', en: 'Position of the chair' },
  people: { th: 'จำนวนคน', en: 'People' },
  atLeast: { th: 'กว่า (ทราบเพียงจำนวนขั้นต่ำ)', en: 'at least' },
  agencyCount: { th: 'จำนวนหน่วยงาน', en: 'Agencies' },
  minuteTaker: { th: 'ผู้จดรายงานการประชุม', en: 'Minute taker' },
  issued: { th: 'วันที่จัดทำรายงาน (พิมพ์เดือนบนปกและท้ายคำนำ)', en: 'Day of the report' },
  reviewer: { th: 'ผู้ตรวจรายงาน', en: 'Reviewer' },
  preparer: { th: 'ผู้จัดทำรายงาน', en: 'Preparer' },
  signer: { th: 'ผู้ลงนาม', en: 'Signer' },
  reference: { th: 'ที่', en: 'Reference' },
  sender: { th: 'ส่วนราชการเจ้าของหนังสือ (บรรทัดละหนึ่งรายการ)', en: 'Sender, a line each' },
  urgency: { th: 'ชั้นความเร็ว', en: 'Urgency' },
  secrecy: { th: 'ชั้นความลับ', en: 'Secrecy' },
  subject: { th: 'เรื่อง', en: 'Subject' },
  recipient: { th: 'เรียน', en: 'To' },
  citations: { th: 'อ้างถึง (บรรทัดละหนึ่งฉบับ)', en: 'Refers to, a line each' },
  enclosures: { th: 'สิ่งที่ส่งมาด้วย (บรรทัดละหนึ่งรายการ)', en: 'Enclosures, a line each' },
  contact: { th: 'เจ้าของเรื่อง โทร. อีเมล (บรรทัดละหนึ่งรายการ)', en: 'Contact, a line each' },
  copiesTo: { th: 'สำเนาส่ง (บรรทัดละหนึ่งแห่ง)', en: 'Copies to, a line each' },
  headline: { th: 'พาดหัวข่าว', en: 'Headline' },
  source: { th: 'ที่มา', en: 'Source' },
  addAgency: { th: 'เพิ่มหน่วยงาน', en: 'Add agency' },
  addAttending: {
    th: 'เพิ่มหน่วยงานที่เข้าร่วม {} แห่ง',
    en: 'Add the {} agencies that came',
  },
  removeAgency: { th: 'ลบ {} ออก', en: 'Remove {}' },
  noRecipients: { th: 'ยังไม่มีผู้รับ', en: 'No recipients yet' },
  matrixNote: {
    th: 'ตารางนี้สร้างจากข้อค้นพบ ดูได้ที่หน้ากระดาษด้านขวา',
    en: 'This table is made from the findings; see the page beside.',
  },
  searchAgency: { th: 'พิมพ์ชื่อหรืออักษรย่อ', en: 'Type a name or abbreviation' },
  dateHint: { th: 'เช่น ๑๕/๘/๒๕๖๑ หรือ 15 ส.ค. 61', en: 'For example 15/8/2561' },
  dateUnread: {
    th: 'อ่านวันที่นี้ไม่ได้ พิมพ์อย่าง ๑๕/๘/๒๕๖๑ หรือ 15 ส.ค. 61',
    en: 'This is not a day that can be read. Type it like 15/8/2561.',
  },
  timeHint: { th: 'เช่น ๐๙.๓๐', en: 'For example 09.30' },
  timeUnread: { th: 'อ่านเวลานี้ไม่ได้ พิมพ์อย่าง ๐๙.๓๐', en: 'Type the time like 09.30.' },
} as const

/** What is said of a picture. */
export const PICTURE_WORDS = {
  caption: { th: 'คำบรรยายภาพ (พิมพ์ใต้ภาพ)', en: 'Caption, printed below' },
  alt: {
    th: 'ภาพนี้แสดงอะไร (สำหรับผู้ที่มองไม่เห็นภาพ)',
    en: 'What it shows, for those who cannot see it',
  },
  altHint: { th: 'ไม่พิมพ์ลงเอกสาร', en: 'Never printed' },
  size: { th: 'ความกว้างบนกระดาษ', en: 'Width on paper' },
  full: { th: 'เต็มความกว้าง ๑๖ ซม.', en: 'Full width, 16 cm' },
  large: { th: 'ใหญ่ ๑๒ ซม.', en: 'Large, 12 cm' },
  half: { th: 'สองภาพต่อแถว', en: 'Two a row' },
  small: { th: 'เล็ก ๕ ซม.', en: 'Small, 5 cm' },
  remove: { th: 'ลบภาพ', en: 'Remove picture' },
  moveUp: { th: 'เลื่อนขึ้น', en: 'Move up' },
  none: { th: 'ยังไม่มีภาพ', en: 'No pictures yet' },
  addPhotographs: { th: 'เพิ่มภาพ', en: 'Add pictures' },
  noPlace: {
    th: 'วางภาพตรงนี้ไม่ได้ โปรดวางเคอร์เซอร์ในเนื้อความก่อน',
    en: 'A picture has no place here. Put the caret into a text first.',
  },
} as const

/** ชั้นความเร็ว and ชั้นความลับ, as the forms offer them. */
export const CLASS_WORDS = {
  normal: { th: 'ปกติ', en: 'Normal' },
  urgent: { th: 'ด่วน', en: 'Urgent' },
  'very-urgent': { th: 'ด่วนมาก', en: 'Very urgent' },
  'most-urgent': { th: 'ด่วนที่สุด', en: 'Most urgent' },
  open: { th: 'ไม่มีชั้นความลับ', en: 'Not secret' },
  secret: { th: 'ลับ', en: 'Secret' },
  'very-secret': { th: 'ลับมาก', en: 'Very secret' },
  'most-secret': { th: 'ลับที่สุด', en: 'Most secret' },
} as const

/** What a person is at a meeting. An attendance list prints the Thai word, and none after a plain member. */
export const ROLE_CHOICES: Readonly<Record<AttendeeRole, Sentence>> = {
  chair: sentence(ROLE_WORDS.chair, 'Chair'),
  'vice-chair': sentence(ROLE_WORDS['vice-chair'], 'Vice-chair'),
  member: FORM_WORDS.member,
  expert: sentence(ROLE_WORDS.expert, 'Expert'),
  secretary: sentence(ROLE_WORDS.secretary, 'Secretary'),
  'assistant-secretary': sentence(ROLE_WORDS['assistant-secretary'], 'Assistant secretary'),
}

/** The same of those who came to a workshop. */
export const PARTICIPANT_CHOICES: Readonly<Record<ParticipantRole, Sentence>> = {
  chair: sentence(PARTICIPANT_WORDS.chair, 'Chair'),
  participant: FORM_WORDS.participant,
  observer: sentence(PARTICIPANT_WORDS.observer, 'Observer'),
  speaker: sentence(PARTICIPANT_WORDS.speaker, 'Speaker'),
  facilitator: sentence(PARTICIPANT_WORDS.facilitator, 'Facilitator'),
  secretariat: sentence(PARTICIPANT_WORDS.secretariat, 'Secretariat'),
}

/** ประเด็น, as a finding offers them; the report heads them with the Thai words. */
export const ASPECT_CHOICES: Readonly<Record<Aspect, Sentence>> = {
  strength: sentence(ASPECT_WORDS.strength, 'Strength'),
  weakness: sentence(ASPECT_WORDS.weakness, 'Weakness'),
  obstacle: sentence(ASPECT_WORDS.obstacle, 'Problem or obstacle'),
  success: sentence(ASPECT_WORDS.success, 'Success'),
  challenge: sentence(ASPECT_WORDS.challenge, 'Challenge'),
  recommendation: sentence(ASPECT_WORDS.recommendation, 'Recommendation'),
}

/** ด้าน, as a sentence names them; the report heads them with the Thai words. */
export const AREA_NAMES: Readonly<Record<Area, Sentence>> = {
  prosecution: sentence(AREA_WORDS.prosecution, 'prosecution'),
  protection: sentence(AREA_WORDS.protection, 'protection'),
  prevention: sentence(AREA_WORDS.prevention, 'prevention'),
}

/** Whose position is missing under a signature: the word that is printed there, or that he signs. */
export function signatoryName(role: SignatoryRole, kind: DocumentKind): Sentence {
  const name = SIGNATORY_NAMES[role]
  return sentence(signatoryWord(role, kind) || inLanguage(name, 'th'), inLanguage(name, 'en'))
}

const SIGNATORY_NAMES: Readonly<Record<SignatoryRole, Sentence>> = {
  'minute-taker': sentence(FORM_WORDS.minuteTaker.th, 'minute taker'),
  reviewer: sentence(FORM_WORDS.reviewer.th, 'reviewer'),
  preparer: sentence(FORM_WORDS.preparer.th, 'preparer'),
  signer: sentence(FORM_WORDS.signer.th, 'signer'),
}

/** What the tools show instead of words: a letter in its face, a list that is numbered. */
export const TOOL_SIGNS = {
  letter: { th: 'ก', en: 'A' },
  first: { th: '๑', en: '1' },
} as const

/** The tools above the paper that are no commands. */
export const TOOL_WORDS = {
  toolbar: { th: 'เครื่องมือเขียน', en: 'Writing tools' },
  bold: { th: 'ตัวหนา (Ctrl+B)', en: 'Bold (Ctrl+B)' },
  italic: { th: 'ตัวเอน (Ctrl+I)', en: 'Italic (Ctrl+I)' },
  underline: { th: 'ขีดเส้นใต้ (Ctrl+U)', en: 'Underline (Ctrl+U)' },
  ordered: { th: 'รายการเลขลำดับ', en: 'Numbered list' },
  bullets: { th: 'รายการขีด', en: 'Dashed list' },
} as const
