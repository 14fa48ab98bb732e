import * as v from 'valibot'
import { IsoDate } from '../calendar'
import { ActionItem } from './action-item'
import { Agency } from './agency'
import { AgencyReport } from './agency-report'
import { AgendaItem, AgendaKind, Topic } from './agenda'
import { Attendance } from './attendee'
import { Finding, Group } from './finding'
import { Goal } from './goal'
import { Meeting } from './meeting'
import { Participants } from './participant'
import { Person, Signatory } from './person'
import { Picture } from './picture'
import { RichText } from './rich-text'
import { Stage } from './stage'

/** What every document has. */
const common = {
  id: v.pipe(v.string(), v.nonEmpty()),
  /** The id of the template it was started from. */
  template: v.pipe(v.string(), v.nonEmpty()),
  /** The text parts, by the template's part id. */
  texts: v.record(v.string(), RichText),
  signatories: v.array(Signatory),
  /** บัญชีแจกจ่าย: who gets a copy, by registry id, in the order of the copies. */
  distribution: v.array(v.string()),
  /** Agencies that this document names and the office's registry may lack. */
  agencies: v.array(Agency),
  /** How far the paper has come, each stage once; absent while it is ร่าง. */
  stages: v.optional(v.array(Stage)),
}

/**
 * วิธีจดรายงานการประชุม where it is not the usual one, points that lead to the resolution: every word with its
 * speaker, or the resolution with its reasons only. [S RMUTP]
 */
export const NoteTaking = v.picklist(['verbatim', 'resolutions'])
export type NoteTaking = v.InferOutput<typeof NoteTaking>

/**
 * ฝากไว้: what lives on and is not on this agenda. It is not printed, and goes
 * on untouched to the next. A topic waits with the kind of item it stood under.
 */
const Waiting = v.strictObject({
  actions: v.array(ActionItem),
  topics: v.array(v.strictObject({ kind: AgendaKind, topic: Topic })),
})

/** รายงานการประชุม (แบบที่ ๑๑). */
export const Minutes = v.strictObject({
  kind: v.literal('minutes'),
  ...common,
  meeting: Meeting,
  attendance: Attendance,
  noteTaking: v.optional(NoteTaking),
  agenda: v.array(AgendaItem),
  waiting: v.optional(Waiting),
  /** What the agencies reported for this meeting. */
  reports: v.optional(v.array(AgencyReport)),
  goals: v.optional(v.array(Goal)),
})
export type Minutes = v.InferOutput<typeof Minutes>

/** รายงานผลการถอดบทเรียน. `actions` is the กรอบแนวทางปฏิบัติงาน that grew out of the findings. */
export const FindingsReport = v.strictObject({
  kind: v.literal('findings'),
  ...common,
  meeting: Meeting,
  chair: Person,
  participants: Participants,
  /** When the report was made: its month stands on the cover and under คำนำ. Absent while it is open. */
  issued: v.optional(IsoDate),
  /** กลุ่มย่อย that the findings come from. */
  groups: v.optional(v.array(Group)),
  findings: v.array(Finding),
  /** เป้าหมายของแต่ละด้าน. */
  goals: v.optional(v.array(Goal)),
  actions: v.array(ActionItem),
  /** ภาคผนวก ภาพกิจกรรม. */
  photographs: v.optional(v.array(Picture), []),
})
export type FindingsReport = v.InferOutput<typeof FindingsReport>

/** ชั้นความเร็ว, the least first. */
export const URGENCIES = ['normal', 'urgent', 'very-urgent', 'most-urgent'] as const
/** ชั้นความลับ, the least first. */
export const SECRECIES = ['open', 'secret', 'very-secret', 'most-secret'] as const

/** หนังสือภายนอก, หนังสือเวียน (`circular`) or บันทึกข้อความ. A letter number is never invented: '' stays open. */
export const Letter = v.strictObject({
  kind: v.literal('letter'),
  ...common,
  form: v.picklist(['external', 'memo']),
  circular: v.boolean(),
  /** ที่, `พม ๐๒๑๘/ว`; what follows is typed by the registry office. */
  reference: v.string(),
  /** ส่วนราชการเจ้าของหนังสือ and its address, one line each. */
  sender: v.array(v.string()),
  date: v.nullable(IsoDate),
  urgency: v.picklist(URGENCIES),
  secrecy: v.picklist(SECRECIES),
  subject: v.string(),
  /** เรียน; a circular letter takes each recipient's own in its copy. */
  recipient: v.string(),
  citations: v.array(v.string()),
  enclosures: v.array(v.string()),
  /** Unit, telephone, e-mail at the foot, one line each. */
  contact: v.array(v.string()),
  copiesTo: v.array(v.string()),
})
export type Letter = v.InferOutput<typeof Letter>

/** ข่าวประชาสัมพันธ์. */
export const News = v.strictObject({
  kind: v.literal('news'),
  ...common,
  headline: v.string(),
  date: v.nullable(IsoDate),
  /** Where it was published: an address, printed as «ที่มา». */
  origin: v.string(),
  /** ภาพข่าว, below the text. */
  photographs: v.optional(v.array(Picture)),
  /** Whom to ask: unit, telephone, e-mail, one line each. */
  contact: v.optional(v.array(v.string())),
})
export type News = v.InferOutput<typeof News>

/** What staff wrote: the one thing that is saved. */
export const Document = v.variant('kind', [Minutes, FindingsReport, Letter, News])
export type Document = v.InferOutput<typeof Document>
export type DocumentKind = Document['kind']

/** The meeting that a paper tells of; `null` for one that tells of none. */
export function meetingOf(document: Document): Meeting | null {
  return 'meeting' in document ? document.meeting : null
}

/** The day of a paper: that of its meeting, or its own. `null` while it has none. */
export function dayOf(document: Document): IsoDate | null {
  return 'meeting' in document ? document.meeting.date : document.date
}

/** งดประชุม: whether the meeting of a paper was called off, so that it has no course to tell of. */
export function isCalledOff(document: Document): boolean {
  return meetingOf(document)?.state === 'cancelled'
}
