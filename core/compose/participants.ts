import type { Block } from '../manuscript/manuscript'
import type { FindingsReport } from '../model/document'
import { toldCounts } from '../model/participant'
import { PAPER } from '../wording/paper'
import { BLANK, filledLines } from './blank'
import { meetingPlace, meetingTime } from './opening'
import { paragraph } from './text'

/** ผู้เข้าร่วม in one sentence: how many people of how many agencies, and who was in the chair. */
export function composeParticipants(report: FindingsReport, source: string): Block[] {
  const { people, atLeast, agencies } = toldCounts(report.participants)
  const count = `จำนวน${atLeast ? 'กว่า' : ''} ${people ?? BLANK} คน`
  const from = `จาก ${agencies ?? BLANK} หน่วยงาน`
  const chair = filledLines([report.chair.name, report.chair.position]).join(' ') || BLANK
  const sentence = `${PAPER.inAttendance} ${count} ${from} โดยมี${chair} เป็นประธาน`
  return [paragraph('body', sentence, source)]
}

/** วัน เวลา และสถานที่ in one sentence. */
export function composeOccasion(report: FindingsReport, source: string): Block[] {
  const sentence = `จัดการประชุม${meetingTime(report.meeting)} ${meetingPlace(report.meeting)}`
  return [paragraph('body', sentence, source)]
}
