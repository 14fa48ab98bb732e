import * as v from 'valibot'
import { ClockTime } from '../calendar'
import { onceChecked } from './once-checked'

/** In the order in which the official list names them. */
export const ATTENDEE_ROLES = [
  'chair',
  'vice-chair',
  'member',
  'expert',
  'secretary',
  'assistant-secretary',
] as const

const Presence = v.strictObject({ from: v.nullable(ClockTime), to: v.nullable(ClockTime) })

const attendee = v.strictObject({
  id: v.string(),
  name: v.string(),
  position: v.string(),
  /** หน่วยงาน by its registry id; `null` where the person stands for none. */
  agency: v.nullable(v.string()),
  role: v.picklist(ATTENDEE_ROLES),
  /** «แทน …»: whom a substitute replaces; empty for the member in person. */
  substituteFor: v.string(),
  /** Why an absent member is absent: «ติดราชการ». */
  reason: v.string(),
  /** When they sat in the room, where it was not all the time; `null` is the start or the end of the meeting. */
  presence: v.optional(v.array(Presence)),
  /** The ids of the topics for which they left the room, having a stake in them. */
  recused: v.optional(v.array(v.string())),
  by: v.optional(v.picklist(['room', 'online'])),
})

/** One line of an attendance list. */
export interface Attendee extends v.InferOutput<typeof attendee> {}
export const Attendee: v.GenericSchema<Attendee> = attendee
export type AttendeeRole = Attendee['role']

const attendance = v.strictObject({
  present: v.array(Attendee),
  absent: v.array(Attendee),
  inAttendance: v.array(Attendee),
  /** Those listed are whom one waits for: nobody has said yet who came. */
  expected: v.optional(v.literal(true)),
  /** The ids of the members as they were appointed, where somebody is absent and the lists alone do not tell it. */
  appointed: v.optional(v.array(v.string())),
})

/** ผู้มาประชุม · ผู้ไม่มาประชุม · ผู้เข้าร่วมประชุม (not members). */
export interface Attendance extends v.InferOutput<typeof attendance> {}
export const Attendance = onceChecked<Attendance>(attendance)

/** The lists, in the order of the form. */
export const ATTENDANCE_LISTS = ['present', 'absent', 'inAttendance'] as const
export type AttendanceList = (typeof ATTENDANCE_LISTS)[number]
