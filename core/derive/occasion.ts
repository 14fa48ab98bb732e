import { orBlank } from '../compose/blank'
import { headedBody, meetingNumber, meetingPlace } from '../compose/opening'
import { paragraph } from '../compose/text'
import type { Block } from '../manuscript/manuscript'
import type { Meeting } from '../model/meeting'
import { officialDay, officialTime } from '../thai/dates'
import { PAPER } from '../wording/paper'

/** What a meeting's name begins with in running text. */
export const MEETING_HEADING = 'การประชุม'

/** A meeting as running text names it: «การประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑». */
export function meetingName(meeting: Meeting): string {
  const number = meeting.number === null ? '' : ` ${meetingNumber(meeting)}`
  return headedBody(MEETING_HEADING, orBlank(meeting.body)) + number
}

/**
 * «วันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ เวลา ๐๙.๓๐ น.»: a meeting to come, so without «เมื่อ», and without an hour of
 * adjournment, which nobody knows yet.
 */
export function dayAndHour({ date, start }: Meeting): string {
  const day = date === null ? PAPER.unknownDay : officialDay(date)
  return `${day} ${PAPER.time} ${start === null ? orBlank('') : officialTime(start)}`
}

/** The head of a paper about a meeting: what it is, of which meeting, when, where. */
export function composeOccasionHead(title: string, meeting: Meeting): Block[] {
  const lines = [meetingName(meeting), dayAndHour(meeting), meetingPlace(meeting)]
  return [paragraph('title', title), ...lines.map(line => paragraph('subtitle', line))]
}
