import { dayParts } from '../calendar'
import { meetingNumber, meetingTime } from '../compose/opening'
import type { ActionItem } from '../model/action-item'
import type { AgendaItem } from '../model/agenda'
import { ATTENDEE_ROLES, type Attendance, type Attendee } from '../model/attendee'
import type { FindingsReport, Minutes } from '../model/document'
import { underHead } from '../model/earlier-words'
import type { Meeting, MeetingNumber } from '../model/meeting'
import { recipientsOf } from '../model/recipients'
import { richText } from '../model/rich-text'
import { actionsOf } from '../model/walk/matters'
import { startMinutes } from '../template/start'
import type { Template } from '../template/template'
import { buddhistYear } from '../thai/dates'
import { toThaiDigits } from '../thai/numerals'
import { FOLLOW_UP_WORDS } from '../wording/follow-up'
import { type Deferred, deferredTopics } from './deferred'

/**
 * Opens the next meeting's minutes. What was ordered and is not done comes back as the matters
 * arising, and what was put off as a topic again, both under the same ids and with the words of earlier meetings
 * under their heads; the body, the attendance list, the signatories and the distribution
 * carry over. Day, hours and place stay open, for last month's would be wrong unseen.
 */
export function followUp(last: Minutes | FindingsReport, template: Template, id: string): Minutes {
  const started = startMinutes(template, id)
  const number = nextNumber(last)
  return {
    ...started,
    meeting: { ...started.meeting, body: nextBody(last), number },
    attendance: nextAttendance(last),
    ...(last.kind === 'minutes' && last.noteTaking && { noteTaking: last.noteTaking }),
    agenda: withDeferred(
      withCarried(
        started.agenda.map(item => nextAgendaItem(item, last)),
        openActions(last),
      ),
      deferredTopics(last, FOLLOW_UP_WORDS.deferred(numberOf(last))),
    ),
    signatories: last.kind === 'minutes' ? last.signatories : started.signatories,
    distribution: last.distribution,
    agencies: last.agencies,
  }
}

/** Everything ordered in a document and not reported as done, in the order of the paper. */
export function openActions(last: Minutes | FindingsReport): ActionItem[] {
  const origin = last.kind === 'minutes' ? last.meeting.number : null
  return actionsOf(last)
    .filter(({ action }) => action.status !== 'done')
    .map(({ action }) => ({
      ...action,
      origin: action.origin ?? origin,
      progress: underHead(action.progress, FOLLOW_UP_WORDS.earlier(numberOf(last))),
    }))
}

/** Whether the meeting left something to the next one: work that is not done, a matter that was put off. */
export function leavesWork(last: Minutes | FindingsReport): boolean {
  return openActions(last).length > 0 || deferredTopics(last, '').length > 0
}

/** «ครั้งที่ ๒/๒๕๖๑»; `null` for a workshop, and for a meeting without its number. */
function numberOf(last: Minutes | FindingsReport): string | null {
  const { number } = last.meeting
  return number === null || last.kind === 'findings'
    ? null
    : toThaiDigits(meetingNumber({ number }))
}

/**
 * The next in the series, which restarts each calendar year: a monthly meeting after one of December
 * is 1 of the next year. A workshop is followed by the first meeting of its own year.
 */
function nextNumber(last: Minutes | FindingsReport): MeetingNumber | null {
  const { number, date } = last.meeting
  const december = date !== null && dayParts(date).month === 12
  if (last.kind === 'findings')
    return date === null ? null : { ordinal: 1, year: buddhistYear(date) + (december ? 1 : 0) }
  if (number === null) return null
  return december
    ? { ordinal: 1, year: number.year + 1 }
    : { ordinal: Math.min(number.ordinal + 1, 999), year: number.year }
}

/** A workshop on some work is followed up by meetings on that work. */
function nextBody(last: Minutes | FindingsReport): string {
  const { body } = last.meeting
  if (last.kind === 'minutes') return body
  return body.replace(/^(การประชุม)?เชิงปฏิบัติการ(ถอดบทเรียน)?/, FOLLOW_UP_WORDS.bodyPrefix)
}

function nextAgendaItem(item: AgendaItem, last: Minutes | FindingsReport): AgendaItem {
  if (item.kind === 'matters-arising') return { ...item, actions: openActions(last) }
  if (item.kind === 'adopt' && last.kind === 'minutes') return adoption(item, last.meeting)
  return item
}

/**
 * The short form has no matters arising: what is not done is then a topic of its own under what is reported, so
 * that no promise is lost.
 */
function withCarried(agenda: readonly AgendaItem[], open: ActionItem[]): AgendaItem[] {
  const hasPlace = agenda.some(item => item.kind === 'matters-arising')
  const host = agenda.find(item => item.kind === 'acknowledge') ?? agenda.at(-1)
  if (hasPlace || open.length === 0 || host === undefined) return [...agenda]
  const title = FOLLOW_UP_WORDS.topic
  const carried = { id: 'carried', title, text: [], resolution: null, actions: open }
  return agenda.map(item => (item === host ? { ...item, topics: [carried, ...item.topics] } : item))
}

/** Puts each matter that was put off first among those of its kind, in its order. */
function withDeferred(agenda: readonly AgendaItem[], deferred: readonly Deferred[]): AgendaItem[] {
  const hosts = deferred.map(({ kind }) => hostOf(agenda, kind))
  return agenda.map(item => {
    const topics = deferred.filter((_, index) => hosts[index] === item).map(({ topic }) => topic)
    return topics.length === 0 ? item : { ...item, topics: [...topics, ...item.topics] }
  })
}

/** The item of that kind, or where the form has none, the one for decisions or the last. */
function hostOf(agenda: readonly AgendaItem[], kind: AgendaItem['kind']): AgendaItem | undefined {
  const find = (wanted: AgendaItem['kind']) => agenda.find(item => item.kind === wanted)
  return find(kind) ?? find('consider') ?? agenda.at(-1)
}

function adoption(item: AgendaItem, meeting: Meeting): AgendaItem {
  const number = toThaiDigits(meetingNumber(meeting))
  return {
    ...item,
    title: `${item.title} ${number}`,
    text: richText(FOLLOW_UP_WORDS.adoption(number, meetingTime(meeting))),
  }
}

function nextAttendance(last: Minutes | FindingsReport): Attendance {
  if (last.kind === 'findings')
    return { present: recipientsOf(last).map(representative), absent: [], inAttendance: [] }
  const { present, absent, inAttendance } = last.attendance
  const members = [...present, ...absent].toSorted(
    (a, b) => ATTENDEE_ROLES.indexOf(a.role) - ATTENDEE_ROLES.indexOf(b.role),
  )
  return { present: members.map(cleared), absent: [], inAttendance: inAttendance.map(cleared) }
}

/** Whoever sat in for a member last time is not expected again: the line is the member's. */
function cleared(attendee: Attendee): Attendee {
  const { substituteFor } = attendee
  const name = substituteFor.trim() === '' ? attendee.name : ''
  return { ...attendee, name, substituteFor: '', reason: '' }
}

function representative(agency: string): Attendee {
  return {
    id: `attendee-${agency}`,
    name: '',
    position: FOLLOW_UP_WORDS.representative,
    agency,
    role: 'member',
    substituteFor: '',
    reason: '',
  }
}
