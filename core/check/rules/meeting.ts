import type { Attendee } from '../../model/attendee'
import { type Document, isCalledOff } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../../template/part-id'
import { buddhistYear } from '../../thai/dates'
import { toThaiDigits } from '../../thai/numerals'
import { FORM_WORDS } from '../../wording/forms'
import { figures, type Sentence, sentence } from '../../wording/sentence'
import { FORM_11, HOUSE_HABIT, isEmpty, type Lack, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  bodyMissing: () =>
    sentence('ยังไม่ระบุชื่อคณะที่ประชุมหรือชื่อการประชุม โปรดระบุ', 'The name of the meeting is missing.'),
  numberMissing: () =>
    sentence('ยังไม่ระบุครั้งที่ของการประชุม โปรดระบุ เช่น ๑/๒๕๖๑', 'The number of the meeting is missing.'),
  dateMissing: () => sentence('ยังไม่ระบุวันที่ประชุม โปรดเลือกวัน', 'The day of the meeting is missing.'),
  startMissing: () =>
    sentence('ยังไม่ระบุเวลาเริ่มประชุม โปรดระบุ', 'The hour the meeting began is missing.'),
  placeMissing: () => sentence('ยังไม่ระบุสถานที่ประชุม โปรดระบุ', 'The place of the meeting is missing.'),
  endMissing: () =>
    sentence('ยังไม่ระบุเวลาเลิกประชุม โปรดระบุ', 'The hour the meeting ended is missing.'),
  endBeforeStart: () =>
    sentence(
      'เวลาเลิกประชุมต้องหลังเวลาเริ่มประชุม โปรดแก้ไขเวลา',
      'The meeting ends before it begins: mend the hours.',
    ),
  wrongYear: (year: number, dateYear: number) =>
    sentence(
      toThaiDigits(
        `ครั้งที่ของการประชุมลงปี พ.ศ. ${year} แต่วันประชุมอยู่ในปี พ.ศ. ${dateYear} โปรดแก้ให้ตรงกัน เพราะครั้งที่นับใหม่ทุกปีปฏิทิน`,
      ),
      `The number says ${year} but the day is in ${dateYear}: the series restarts each calendar year.`,
    ),
  chairMissing: () =>
    sentence(
      'ยังไม่ระบุประธานหรือรองประธานในรายชื่อผู้มาประชุม โปรดระบุ',
      'No chair or vice-chair is listed as present.',
    ),
  attendeeUnnamed: (list: Sentence, index: number) =>
    sentence(
      '{}ลำดับที่ {} ยังไม่ระบุชื่อหรือตำแหน่ง โปรดระบุ',
      '{}, line {}: neither name nor position.',
      list,
      figures(index + 1),
    ),
  reasonMissing: (index: number) =>
    sentence(
      toThaiDigits(`ผู้ไม่มาประชุมลำดับที่ ${index + 1} ยังไม่ระบุเหตุผล โปรดระบุ เช่น ติดราชการ`),
      `Absent member ${index + 1} has no reason.`,
    ),
}

/** When and where a meeting was, in which number of its series, and who was there. */
export const MEETING = ruleGroup([
  {
    name: 'meeting-facts',
    severity: 'must',
    source: FORM_11,
    words: sentence(
      'ระบุชื่อการประชุม ครั้งที่ วัน เวลา สถานที่ครบ',
      'The meeting has its name, number, day, hours and place.',
    ),
    look: meetingFacts,
  },
  {
    name: 'end-after-start',
    severity: 'must',
    source: FORM_11,
    words: sentence('เวลาเลิกหลังเวลาเริ่ม', 'A meeting ends after it begins.'),
    look: endAfterStart,
  },
  {
    name: 'meeting-number-year',
    severity: 'must',
    source: { status: 'S', from: 'ม.มหาสารคาม' },
    words: sentence('ปีของครั้งที่ตรงกับปีของวันประชุม', 'The year of the number is the year of the day.'),
    look: meetingNumberYear,
  },
  {
    name: 'chair-present',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence('มีประธานหรือรองประธานในผู้มาประชุม', 'A chair or vice-chair is present.'),
    look: chairPresent,
  },
  {
    name: 'attendees-named',
    severity: 'must',
    source: FORM_11,
    words: sentence(
      'ทุกคนมีชื่อหรือตำแหน่ง ผู้ไม่มามีเหตุผล',
      'Everybody has a name or position, the absent a reason.',
    ),
    look: attendeesNamed,
  },
])

/** Lines 1 to 4, 8 and 10 of แบบที่ ๑๑; a workshop needs no number and no hour of ending, one that was called off no hour either. */
function meetingFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { meeting, kind } = document
  const minutes = kind === 'minutes'
  const ends = minutes && !isCalledOff(document)
  const part = partId(context, 'meeting')
  return [
    ...when(isEmpty(meeting.body), part, SAYS.bodyMissing),
    ...when(minutes && meeting.number === null, part, SAYS.numberMissing),
    ...when(meeting.date === null, part, SAYS.dateMissing),
    ...when(meeting.start === null, part, SAYS.startMissing),
    ...when(isEmpty(meeting.place), part, SAYS.placeMissing),
    ...when(ends && meeting.end === null, partId(context, 'adjournment'), SAYS.endMissing),
  ]
}

/** A meeting ends after it begins. */
function endAfterStart(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { start, end } = document.meeting
  const content = document.kind === 'minutes' ? 'adjournment' : 'meeting'
  const wrong = start !== null && end !== null && end <= start
  return when(wrong, partId(context, content), SAYS.endBeforeStart)
}

/** ครั้งที่ n/พ.ศ.: the series of a body restarts each calendar year. [S MSU] */
function meetingNumberYear(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { number, date } = document.meeting
  if (number === null || date === null) return []
  return when(number.year !== buddhistYear(date), partId(context, 'meeting'), () =>
    SAYS.wrongYear(number.year, buddhistYear(date)),
  )
}

/** Somebody was in the chair: the chair himself or a vice-chair. */
function chairPresent(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes') return []
  const { present } = document.attendance
  const chaired = present.some(({ role }) => role === 'chair' || role === 'vice-chair')
  return when(present.length > 0 && !chaired, partId(context, 'attendance'), SAYS.chairMissing)
}

/** Each line names a person or at least a position; whoever is absent has a reason. */
function attendeesNamed(document: Document, context: Context): Lack[] {
  if (document.kind === 'findings') {
    const participants = partId(context, 'participants')
    return unnamed(FORM_WORDS.participants, document.participants.list ?? [], participants)
  }
  if (document.kind !== 'minutes') return []
  const part = partId(context, 'attendance')
  const { present, absent, inAttendance } = document.attendance
  return [
    ...unnamed(FORM_WORDS.present, present, part),
    ...unnamed(FORM_WORDS.absent, absent, part),
    ...unnamed(FORM_WORDS.inAttendance, inAttendance, part),
    ...absent.flatMap(({ reason, id }, index) =>
      when(isEmpty(reason), part, () => SAYS.reasonMissing(index), id),
    ),
  ]
}

type Listed = Pick<Attendee, 'id' | 'name' | 'position'>

function unnamed(title: Sentence, list: readonly Listed[], part: string): Lack[] {
  return list.flatMap(({ id, name, position }, index) =>
    when(isEmpty(name) && isEmpty(position), part, () => SAYS.attendeeUnnamed(title, index), id),
  )
}
