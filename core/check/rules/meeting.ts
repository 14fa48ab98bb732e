import type { Document } from '../../model/document'
import { toldCounts } from '../../model/participant'
import type { Context } from '../../office/context'
import { buddhistYear } from '../../thai/dates'
import { GAPS } from '../../wording/gaps'
import { isEmpty, type Lack, partId, when } from '../rule'

/** Lines 1 to 4, 8 and 10 of แบบที่ ๑๑; a workshop needs no number and no hour of ending. */
export function meetingFacts(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { meeting, kind } = document
  const minutes = kind === 'minutes'
  const part = partId(context, 'meeting')
  return [
    ...when(isEmpty(meeting.body), part, GAPS.bodyMissing),
    ...when(minutes && meeting.number === null, part, GAPS.numberMissing),
    ...when(meeting.date === null, part, GAPS.dateMissing),
    ...when(meeting.start === null, part, GAPS.startMissing),
    ...when(isEmpty(meeting.place), part, GAPS.placeMissing),
    ...when(minutes && meeting.end === null, partId(context, 'adjournment'), GAPS.endMissing),
  ]
}

/** A meeting ends after it begins. */
export function endAfterStart(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { start, end } = document.meeting
  const content = document.kind === 'minutes' ? 'adjournment' : 'meeting'
  const wrong = start !== null && end !== null && end <= start
  return when(wrong, partId(context, content), GAPS.endBeforeStart)
}

/** ครั้งที่ n/พ.ศ.: the series of a body restarts each calendar year. [S MSU] */
export function meetingNumberYear(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { number, date } = document.meeting
  if (number === null || date === null) return []
  return when(number.year !== buddhistYear(date), partId(context, 'meeting'), () =>
    GAPS.wrongYear(number.year, buddhistYear(date)),
  )
}

/** How many came from how many agencies, and who was in the chair. */
export function participantsCounted(document: Document, context: Context): Lack[] {
  if (document.kind !== 'findings') return []
  const { chair } = document
  const participants = toldCounts(document.participants)
  const part = partId(context, 'participants')
  return [
    ...when(participants.people === null, part, GAPS.peopleMissing),
    ...when(participants.agencies === null, part, GAPS.agenciesMissing),
    ...when(isEmpty(chair.name) && isEmpty(chair.position), part, GAPS.chairUnnamed),
  ]
}
