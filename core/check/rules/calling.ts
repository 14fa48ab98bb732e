import { daysBetween, type IsoDate } from '../../calendar'
import type { Document, Minutes } from '../../model/document'
import type { Context } from '../../office/context'
import { daysAfterRepeated, isInTime } from '../../quorum/quorum'
import { partId } from '../../template/part-id'
import { toThaiDigits } from '../../thai/numerals'
import { dayWords } from '../../wording/moments'
import { sentence } from '../../wording/sentence'
import { type Lack, ofMinutes, type RuleSource, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  calledLate: (day: IsoDate, days: number) =>
    sentence(
      `หนังสือเชิญลงวันที่ {} ก่อนวันประชุม ${toThaiDigits(String(days))} วัน กฎหมายให้แจ้งล่วงหน้าไม่น้อยกว่าสามวัน โปรดตรวจวันที่ หรือระบุว่าเป็นกรณีเร่งด่วน`,
      `The invitation is of {}, ${days} days ahead; the law wants three: check the day, or mark it as urgent.`,
      dayWords(day),
    ),
  calledAfter: (day: IsoDate) =>
    sentence(
      'หนังสือเชิญลงวันที่ {} หลังวันประชุม โปรดตรวจ',
      'The invitation is of {}, after the meeting: check the day.',
      dayWords(day),
    ),
  repeatedLate: (days: number) =>
    sentence(
      toThaiDigits(
        `นัดประชุมซ้ำห่างจากครั้งที่ไม่ครบองค์ประชุม ${days} วัน เกินสิบสี่วัน จึงใช้องค์ประชุมหนึ่งในสามไม่ได้ โปรดตรวจวันประชุม`,
      ),
      `Repeated ${days} days after the meeting that broke up; a third is enough within fourteen only: check the day.`,
    ),
  repeatedBefore: () =>
    sentence(
      'วันประชุมไม่อยู่หลังครั้งที่ไม่ครบองค์ประชุม โปรดตรวจวันประชุม',
      'The meeting is not after the one that it repeats: check the day.',
    ),
  repeatUnsaid: () =>
    sentence(
      'การนัดประชุมซ้ำใช้องค์ประชุมหนึ่งในสามได้เมื่อหนังสือเชิญระบุไว้ โปรดยืนยันว่าหนังสือเชิญระบุมาตรา ๗๙ วรรคสอง',
      'A third is enough only if the invitation said so: confirm that it did.',
    ),
}

/** How administrative bodies are called. */
const PROCEDURE_ACT = 'พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. ๒๕๓๙'
const CALL_LAW: RuleSource = { status: 'S', from: `${PROCEDURE_ACT} มาตรา ๘๐` }
const REPEAT_LAW: RuleSource = { status: 'S', from: `${PROCEDURE_ACT} มาตรา ๗๙ วรรคสอง` }

/** So many days before a meeting its invitation goes out. */
const DAYS_AHEAD = 3

/** How a meeting was called: early enough, and where it repeats one, in time and with the words of the law. */
export const CALLING = ruleGroup([
  {
    name: 'called-in-time',
    severity: 'should',
    source: CALL_LAW,
    words: sentence(
      'หนังสือเชิญประชุมออกก่อนวันประชุมไม่น้อยกว่าสามวัน เว้นแต่เร่งด่วน',
      'The invitation is written three days ahead, unless it is urgent.',
    ),
    look: calledInTime,
  },
  {
    name: 'repeated-in-time',
    severity: 'should',
    source: REPEAT_LAW,
    words: sentence(
      'นัดประชุมซ้ำเพราะไม่ครบองค์ประชุมภายในสิบสี่วัน',
      'A meeting that broke up is repeated within fourteen days.',
    ),
    look: repeatedInTime,
  },
  {
    name: 'repeat-announced',
    severity: 'should',
    source: REPEAT_LAW,
    words: sentence(
      'หนังสือเชิญของการนัดประชุมซ้ำระบุมาตรา ๗๙ วรรคสอง',
      'The invitation to a repeated meeting says that a third is enough.',
    ),
    look: repeatAnnounced,
  },
])

function calledInTime(document: Document, context: Context): Lack[] {
  return ofMeeting(document, context, ({ date, invitation }, part) => {
    if (date === null || invitation === undefined || invitation.urgent === true) return []
    const ahead = daysBetween(invitation.day, date)
    if (ahead < 0) return when(true, part, () => SAYS.calledAfter(invitation.day))
    return when(ahead < DAYS_AHEAD, part, () => SAYS.calledLate(invitation.day, ahead))
  })
}

function repeatedInTime(document: Document, context: Context): Lack[] {
  return ofMeeting(document, context, (meeting, part) => {
    const days = daysAfterRepeated(meeting)
    if (days === null || isInTime(days)) return []
    return when(true, part, () => (days < 1 ? SAYS.repeatedBefore() : SAYS.repeatedLate(days)))
  })
}

function repeatAnnounced(document: Document, context: Context): Lack[] {
  return ofMeeting(document, context, ({ repeats, invitation }, part) =>
    when(repeats !== undefined && invitation?.asRepeat !== true, part, SAYS.repeatUnsaid),
  )
}

function ofMeeting(
  document: Document,
  context: Context,
  look: (meeting: Minutes['meeting'], part: string) => Lack[],
): Lack[] {
  return ofMinutes(document, ({ meeting }) => look(meeting, partId(context, 'meeting')))
}
