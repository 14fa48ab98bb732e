import type { ActionItem } from '../action-item'
import type { AgencyReport } from '../agency-report'
import type { Topic } from '../agenda'
import type { Attendance } from '../attendee'
import type { Document, FindingsReport, Letter, Minutes, News } from '../document'
import type { Meeting } from '../meeting'
import type { Participants } from '../participant'
import type { Picture } from '../picture'
import type { RichText } from '../rich-text'
import { mapMatters, reportsHost } from './matters'
import { putAt, walkPeople, walkPerson } from './people'
import { mapAll, withParts } from './unchanged'
import type { PartOf, Visitor, Walk, Walker } from './walker'

/** The form's own name: for whoever asks what is said and not where. */
const byForm: PartOf = form => form

/** Goes through all that a person typed, always in one order. What is left alone stays the same object. */
export function mapDocument(document: Document, walker: Walker, partOf: PartOf = byForm): Document {
  const walk: Walk = { piece: (_, __, inside) => inside(), ...walker, partOf }
  const common = {
    texts: walkTexts(document.texts, walk),
    signatories: walkSignatories(document, walk),
  }
  switch (document.kind) {
    case 'minutes':
      return withParts(document, { ...common, ...walkMinutes(document, walk) })
    case 'findings':
      return withParts(document, { ...common, ...walkFindings(document, walk) })
    case 'letter':
      return withParts(document, { ...common, ...walkLetter(document, walk) })
    case 'news':
      return withParts(document, { ...common, ...walkNews(document, walk) })
  }
}

/** Meets all that a person typed in the order of `mapDocument`, and changes nothing. */
export function visitDocument(
  document: Document,
  { text, line, piece }: Visitor,
  partOf?: PartOf,
): void {
  const walker: Walker = {
    text: (found, place) => {
      text?.(found, place)
      return found
    },
    line: (found, kind, place) => {
      line?.(found, kind, place)
      return found
    },
    ...(piece && { piece }),
  }
  mapDocument(document, walker, partOf)
}

/** Every text that a person wrote. */
export function textsOf(document: Document): RichText[] {
  const texts: RichText[] = []
  visitDocument(document, { text: text => texts.push(text) })
  return texts
}

function walkTexts(texts: Document['texts'], walk: Walk): Document['texts'] {
  const walked = Object.entries(texts).map(([part, text]) => {
    return [part, walk.piece(text, part, () => walk.text(text, { part }))] as const
  })
  return withParts(texts, Object.fromEntries(walked))
}

function walkSignatories({ kind, signatories }: Document, walk: Walk): Document['signatories'] {
  const part = walk.partOf(kind === 'letter' ? 'closing' : 'signatures')
  return walkPeople(signatories, part, () => ({ part }), walk)
}

function walkMinutes(minutes: Minutes, walk: Walk): Partial<Minutes> {
  const meeting = walkMeeting(minutes.meeting, walk)
  const attendance = walkAttendance(minutes.attendance, walk)
  const agenda = mapMatters(minutes.agenda, (matter, { id }) =>
    walk.piece(matter, id, () => walkMatter(matter, id, walk)),
  )
  const { reports } = minutes
  const host = reportsHost(agenda)?.id ?? ''
  const heard = reports && { reports: mapAll(reports, report => walkReport(report, host, walk)) }
  return { meeting, attendance, agenda, ...heard }
}

function walkReport(report: AgencyReport, part: string, walk: Walk): AgencyReport {
  const place = { part, source: report.id }
  const { by, areas, replies } = report
  return walk.piece(report, part, () =>
    withParts(report, {
      by: walkPerson(by, place, walk),
      areas: mapAll(areas, told =>
        withParts(told, {
          results: walk.text(told.results, place),
          obstacles: walk.text(told.obstacles, place),
          help: walk.text(told.help, place),
          next: walk.text(told.next, place),
        }),
      ),
      replies: mapAll(replies, reply =>
        withParts(reply, { progress: walk.text(reply.progress, place) }),
      ),
    }),
  )
}

/**
 * The same for what waits in minutes: it is on no paper, so that no rule and no repair looks at it, but its pictures are
 * the document's.
 */
export function mapWaiting(document: Document, walker: Walker): Document {
  if (document.kind !== 'minutes' || document.waiting === undefined) return document
  const walk: Walk = { piece: (_, __, inside) => inside(), ...walker, partOf: byForm }
  const { actions, topics } = document.waiting
  const waiting = withParts(document.waiting, {
    actions: walkActions(actions, '', walk),
    topics: mapAll(topics, held => withParts(held, { topic: walkMatter(held.topic, '', walk) })),
  })
  return withParts(document, { waiting })
}

function walkFindings(report: FindingsReport, walk: Walk): Partial<FindingsReport> {
  const meeting = walkMeeting(report.meeting, walk)
  const chair = walkPerson(report.chair, { part: walk.partOf('participants') }, walk)
  const participants = walkParticipants(report.participants, walk)
  const place = walk.partOf('findings')
  const findings = mapAll(report.findings, finding =>
    walk.piece(finding, place, () =>
      withParts(finding, { text: walk.text(finding.text, { part: place, source: finding.id }) }),
    ),
  )
  const orders = walk.partOf('actions')
  const actions = walk.piece(report.actions, orders, () =>
    walkActions(report.actions, orders, walk),
  )
  return { meeting, chair, participants, findings, actions, ...walkPhotographs(report, walk) }
}

function walkLetter(letter: Letter, walk: Walk): Partial<Letter> {
  const head = putAt({ part: walk.partOf('letterhead') }, walk)
  const foot = putAt({ part: walk.partOf('closing') }, walk)
  return {
    reference: head('line', letter.reference),
    sender: mapAll(letter.sender, line => head('line', line)),
    subject: head('title', letter.subject),
    recipient: head('line', letter.recipient),
    citations: mapAll(letter.citations, line => head('line', line)),
    enclosures: mapAll(letter.enclosures, line => head('line', line)),
    contact: mapAll(letter.contact, line => foot('line', line)),
    copiesTo: mapAll(letter.copiesTo, line => foot('line', line)),
  }
}

function walkNews(news: News, walk: Walk): Partial<News> {
  const put = putAt({ part: walk.partOf('headline') }, walk)
  const { contact } = news
  return {
    headline: put('title', news.headline),
    origin: put('line', news.origin),
    ...walkPhotographs(news, walk),
    ...(contact && { contact: mapAll(contact, line => put('line', line)) }),
  }
}

function walkPhotographs(
  { photographs }: Pick<News, 'photographs'>,
  walk: Walk,
): { photographs?: Picture[] } {
  if (photographs === undefined) return {}
  const part = walk.partOf('photographs')
  const put = putAt({ part }, walk)
  const caption = (picture: Picture) =>
    withParts(picture, { caption: put('line', picture.caption) })
  return { photographs: walk.piece(photographs, part, () => mapAll(photographs, caption)) }
}

function walkMeeting(meeting: Meeting, walk: Walk): Meeting {
  const part = walk.partOf('meeting')
  const put = putAt({ part }, walk)
  return walk.piece(meeting, part, () =>
    withParts(meeting, {
      body: put('title', meeting.body),
      place: put('line', meeting.place),
      online: put('line', meeting.online),
    }),
  )
}

function walkAttendance(attendance: Attendance, walk: Walk): Attendance {
  const part = walk.partOf('attendance')
  const { present, absent, inAttendance } = attendance
  const place = ({ id }: { readonly id: string }) => ({ part, source: id })
  return withParts(attendance, {
    present: walkPeople(present, part, place, walk),
    absent: walkPeople(absent, part, place, walk),
    inAttendance: walkPeople(inAttendance, part, place, walk),
  })
}

function walkParticipants(participants: Participants, walk: Walk): Participants {
  const { list } = participants
  if (list === undefined) return participants
  const part = walk.partOf('participants')
  const place = ({ id }: { readonly id: string }) => ({ part, source: id })
  return withParts(participants, { list: walkPeople(list, part, place, walk) })
}

function walkMatter<M extends Topic>(matter: M, part: string, walk: Walk): M {
  const place = { part, source: matter.id }
  const put = putAt(place, walk)
  const { title, text, resolution, actions, presenter, enclosures } = matter
  return withParts<Topic>(matter, {
    title: put('title', title),
    text: walk.text(text, place),
    resolution: resolution && withParts(resolution, { text: walk.text(resolution.text, place) }),
    actions: walkActions(actions, part, walk),
    ...(presenter !== undefined && { presenter: put('line', presenter) }),
    ...(enclosures !== undefined && { enclosures: mapAll(enclosures, line => put('line', line)) }),
  }) as M
}

function walkActions(actions: ActionItem[], part: string, walk: Walk): ActionItem[] {
  return mapAll(actions, action => {
    const place = { part, source: action.id }
    return withParts(action, {
      task: walk.text(action.task, place),
      ...(action.measure !== undefined && { measure: walk.line(action.measure, 'line', place) }),
      duties: mapAll(action.duties, duty =>
        withParts(duty, { progress: walk.text(duty.progress, place) }),
      ),
    })
  })
}
