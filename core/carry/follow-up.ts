import { meetingDay, meetingNumber, meetingTime } from '../compose/opening'
import type { ActionItem } from '../model/action-item'
import type { Adoption } from '../model/adoption'
import type { AgendaItem } from '../model/agenda'
import type { Attendance, Attendee } from '../model/attendee'
import type { Minutes } from '../model/document'
import { hasMet, type Meeting, type MeetingKind } from '../model/meeting'
import { recipientsOf } from '../model/recipients'
import { richText } from '../model/rich-text'
import { isQuorate, sittingAtOpening } from '../quorum/presence'
import { rollOf } from '../quorum/roll'
import { startMinutes } from '../template/start'
import type { Template } from '../template/template'
import { inWords } from '../thai/in-words'
import { toThaiDigits } from '../thai/numerals'
import { FOLLOW_UP_WORDS } from '../wording/follow-up'
import { HOLDER } from './entries'
import { type Followed, type LivingMatters, type LivingTopic, livingAfter, refOf } from './living'
import { nextBody, nextCount } from './next-meeting'
import { outcomeOf } from './outcome'

/** What the next meeting is called for. */
export interface Call {
  readonly kind: MeetingKind
  /** The ids of what is not on its agenda: it waits in the paper and comes before the one after. */
  readonly aside: readonly string[]
}

const ALL_OF_IT: Call = { kind: 'regular', aside: [] }

/**
 * Opens the next meeting's minutes. What was ordered and is not over comes back as the matters arising, and what was put
 * off or not reached as a topic again, both under the same ids with what each paper told of them; the series, the body,
 * the attendance list, the signatories, the goals and the distribution carry over. Day, hours and place stay open, for last
 * month's would be wrong unseen.
 */
export function followUp(
  last: Followed,
  template: Template,
  id: string,
  call: Call = ALL_OF_IT,
): Minutes {
  const started = startMinutes(template, id)
  const living = livingAfter(last)
  const { topics: again } = living
  const aside = new Set(call.aside)
  const isHere = (thing: { readonly id: string }) => !aside.has(thing.id)
  const actions = living.actions.filter(isHere)
  const topics = again.filter(({ topic }) => isHere(topic))
  const agenda = started.agenda.map(item => nextAgendaItem(item, actions, last))
  const { goals, signatories } = last
  return {
    ...started,
    meeting: nextMeeting(started.meeting, last, call.kind),
    attendance: nextAttendance(last),
    ...(last.kind === 'minutes' && last.noteTaking && { noteTaking: last.noteTaking }),
    agenda: withTopics(withCarried(agenda, actions), topics),
    ...waiting(living, aside),
    ...(goals && { goals }),
    ...reportsOf(last),
    signatories: last.kind === 'minutes' ? signatories : started.signatories,
    distribution: last.distribution,
    agencies: last.agencies,
  }
}

/** Whether the meeting left something to the next one: work that is not over, a matter that was put off. */
export function leavesWork(last: Followed): boolean {
  const { actions, topics } = livingAfter(last)
  return actions.length + topics.length > 0
}

function nextMeeting(started: Meeting, last: Followed, kind: MeetingKind): Meeting {
  const { series } = last.meeting
  return {
    ...started,
    body: nextBody(last),
    ...nextCount(last, kind),
    ...(series && { series }),
    ...(kind === 'special' && { kind }),
    ...(brokeUp(last) && { repeats: refOf(last) }),
  }
}

/** Whether it broke off and had no quorum: the next meeting is then taken for the one that repeats it. */
function brokeUp(last: Followed): boolean {
  if (last.kind !== 'minutes' || last.meeting.state !== 'adjourned') return false
  return isQuorate(sittingAtOpening(last)) === false
}

function waiting(
  { actions, topics }: LivingMatters,
  aside: ReadonlySet<string>,
): Pick<Minutes, 'waiting'> {
  const held = {
    actions: actions.filter(({ id }) => aside.has(id)),
    topics: topics.filter(({ topic }) => aside.has(topic.id)),
  }
  return held.actions.length + held.topics.length === 0 ? {} : { waiting: held }
}

/** What agencies reported for a meeting that was called off is heard at the next. */
function reportsOf(last: Followed): Pick<Minutes, 'reports'> {
  const isHeard = last.kind === 'findings' || hasMet(last.meeting)
  return isHeard || last.reports === undefined ? {} : { reports: last.reports }
}

function nextAgendaItem(
  item: AgendaItem,
  actions: readonly ActionItem[],
  last: Followed,
): AgendaItem {
  const next = item.kind === 'matters-arising' ? { ...item, actions: [...actions] } : item
  if (last.kind === 'findings') return next
  if (!hasMet(last.meeting)) return asItWas(next, last)
  return item.kind === 'adopt' ? adoption(item, last) : next
}

/** What was on the agenda of a meeting that was called off stays on it. */
function asItWas(item: AgendaItem, { agenda }: Minutes): AgendaItem {
  const was = agenda.find(({ id }) => id === item.id)
  return was === undefined ? item : { ...was, actions: item.actions, topics: item.topics }
}

/**
 * The short form has no matters arising: what is not done is then a topic of its own under what is reported, so
 * that no promise is lost.
 */
function withCarried(agenda: readonly AgendaItem[], open: readonly ActionItem[]): AgendaItem[] {
  const hasPlace = agenda.some(item => item.kind === 'matters-arising')
  const host = agenda.find(item => item.kind === 'acknowledge') ?? agenda.at(-1)
  if (hasPlace || open.length === 0 || host === undefined) return [...agenda]
  const title = FOLLOW_UP_WORDS.topic
  const carried = { id: HOLDER, title, text: [], resolution: null, actions: [...open] }
  return agenda.map(item => (item === host ? { ...item, topics: [carried, ...item.topics] } : item))
}

/** Puts each topic that comes again first among those of its kind, in its order. */
function withTopics(agenda: readonly AgendaItem[], topics: readonly LivingTopic[]): AgendaItem[] {
  const hosts = topics.map(({ kind }) => hostOf(agenda, kind))
  return agenda.map(item => {
    const own = topics.filter((_, index) => hosts[index] === item).map(({ topic }) => topic)
    return own.length === 0 ? item : { ...item, topics: [...own, ...item.topics] }
  })
}

/** The item of that kind, or where the form has none, the one for decisions or the last. */
function hostOf(agenda: readonly AgendaItem[], kind: AgendaItem['kind']): AgendaItem | undefined {
  const find = (wanted: AgendaItem['kind']) => agenda.find(item => item.kind === wanted)
  return find(kind) ?? find('consider') ?? agenda.at(-1)
}

function adoption(item: AgendaItem, last: Minutes): AgendaItem {
  const left = unadopted(last)
  const number = toThaiDigits(meetingNumber(last.meeting))
  const earlier = left.map(({ of }) => toThaiDigits(meetingNumber(of)))
  const named = [
    ...left.map(({ of }, at) => `${earlier[at]} ${meetingDay(of)}`),
    `${number} ${meetingTime(last.meeting)}`,
  ]
  return {
    ...item,
    title: `${item.title} ${inWords([...earlier, number])}`,
    text: richText(FOLLOW_UP_WORDS.adoption(inWords(named))),
    adoptions: [...left, { of: refOf(last), version: null, verdict: null, corrections: [] }],
  }
}

/** The reports that the last meeting put off or did not reach, with the corrections that were asked for. */
function unadopted({ agenda }: Minutes): Adoption[] {
  return agenda.flatMap(item => {
    const { adoptions = [] } = item
    const outcome = outcomeOf(item)
    const isAdopted = outcome === 'decided' || outcome === 'told'
    return adoptions
      .filter(({ verdict }) => verdict === 'deferred' || (verdict === null && !isAdopted))
      .map(one => ({ ...one, verdict: null }))
  })
}

/** Whom one waits for, as they were appointed: who comes is said at the meeting. */
function nextAttendance(last: Followed): Attendance {
  const { members, inAttendance } = lastListed(last)
  return {
    present: members,
    absent: [],
    inAttendance,
    ...(members.length > 0 && { expected: true as const }),
  }
}

function lastListed(last: Followed): { members: Attendee[]; inAttendance: Attendee[] } {
  if (last.kind === 'findings')
    return { members: recipientsOf(last).map(representative), inAttendance: [] }
  const { attendance } = last
  return {
    members: rollOf(attendance).map(cleared),
    inAttendance: attendance.inAttendance.map(cleared),
  }
}

/** Whoever sat in for a member last time is not expected again: the line is the member's, for the whole meeting. */
function cleared({ presence: _, recused: __, by: ___, ...attendee }: Attendee): Attendee {
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
