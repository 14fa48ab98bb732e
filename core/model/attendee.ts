import * as v from 'valibot'
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

/** One line of an attendance list. */
export const Attendee = v.strictObject({
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
})
export type Attendee = v.InferOutput<typeof Attendee>
export type AttendeeRole = Attendee['role']

/** ผู้มาประชุม · ผู้ไม่มาประชุม · ผู้เข้าร่วมประชุม (not members). */
export const Attendance = onceChecked(
  v.strictObject({
    present: v.array(Attendee),
    absent: v.array(Attendee),
    inAttendance: v.array(Attendee),
  }),
)
export type Attendance = v.InferOutput<typeof Attendance>
