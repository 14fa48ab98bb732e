import type { ActionItem } from '../../model/action-item'
import type { AgendaItem, Topic } from '../../model/agenda'
import type { Attendee } from '../../model/attendee'
import type { Document, FindingsReport, Letter, Minutes, News } from '../../model/document'
import type { Meeting } from '../../model/meeting'
import type { Participants } from '../../model/participant'
import type { Picture } from '../../model/picture'
import type { RichText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { type Place, partId } from '../rule'

/** What a line of facts is: a title, the name or position of a person, or any other. */
export type LineKind = 'title' | 'line' | 'name'

/** What one who walks over a document puts in the place of each text and each line of facts. */
export interface Walker {
  readonly text: (text: RichText, place: Place) => RichText
  readonly line: (line: string, kind: LineKind, place: Place) => string
}

type Put = (kind: LineKind, line: string) => string

/** Goes through all that a person typed, always in one order. */
export function walkDocument(document: Document, context: Context, walker: Walker): Document {
  const texts = Object.fromEntries(
    Object.entries(document.texts).map(([part, text]) => [part, walker.text(text, { part })]),
  )
  const signers = partId(context, document.kind === 'letter' ? 'closing' : 'signatures')
  const name = putAt(walker, { part: signers })
  const signatories = document.signatories.map(signatory => ({
    ...signatory,
    name: name('name', signatory.name),
    position: name('name', signatory.position),
  }))
  const common = { texts, signatories }
  switch (document.kind) {
    case 'minutes':
      return walkMinutes({ ...document, ...common }, context, walker)
    case 'findings':
      return walkFindings({ ...document, ...common }, context, walker)
    case 'letter':
      return walkLetter({ ...document, ...common }, context, walker)
    case 'news':
      return walkNews({ ...document, ...common }, context, walker)
  }
}

function walkMinutes(minutes: Minutes, context: Context, walker: Walker): Minutes {
  const { present, absent, inAttendance } = minutes.attendance
  const part = partId(context, 'attendance')
  const walkList = (list: readonly Attendee[]) =>
    list.map(attendee => walkAttendee(attendee, part, walker))
  return {
    ...minutes,
    meeting: walkMeeting(minutes.meeting, partId(context, 'meeting'), walker),
    attendance: {
      present: walkList(present),
      absent: walkList(absent),
      inAttendance: walkList(inAttendance),
    },
    agenda: minutes.agenda.map(item => walkAgendaItem(item, walker)),
  }
}

function walkFindings(report: FindingsReport, context: Context, walker: Walker): FindingsReport {
  const people = partId(context, 'participants')
  const put = putAt(walker, { part: people })
  const part = partId(context, 'findings')
  return {
    ...report,
    meeting: walkMeeting(report.meeting, partId(context, 'meeting'), walker),
    chair: {
      name: put('name', report.chair.name),
      position: put('name', report.chair.position),
    },
    participants: walkParticipants(report.participants, people, walker),
    findings: report.findings.map(finding => ({
      ...finding,
      text: walker.text(finding.text, { part, source: finding.id }),
    })),
    actions: walkActions(report.actions, partId(context, 'actions'), walker),
    photographs: walkPhotographs(report.photographs, context, walker),
  }
}

function walkLetter(letter: Letter, context: Context, walker: Walker): Letter {
  const head = putAt(walker, { part: partId(context, 'letterhead') })
  const foot = putAt(walker, { part: partId(context, 'closing') })
  return {
    ...letter,
    reference: head('line', letter.reference),
    sender: letter.sender.map(line => head('line', line)),
    subject: head('title', letter.subject),
    recipient: head('line', letter.recipient),
    citations: letter.citations.map(line => head('line', line)),
    enclosures: letter.enclosures.map(line => head('line', line)),
    contact: letter.contact.map(line => foot('line', line)),
    copiesTo: letter.copiesTo.map(line => foot('line', line)),
  }
}

function walkPhotographs(
  pictures: readonly Picture[],
  context: Context,
  walker: Walker,
): Picture[] {
  const part = partId(context, 'photographs')
  const put = putAt(walker, { part })
  return pictures.map(picture => ({ ...picture, caption: put('line', picture.caption) }))
}

function walkNews(news: News, context: Context, walker: Walker): News {
  const { photographs, contact } = news
  const put = putAt(walker, { part: partId(context, 'headline') })
  return {
    ...news,
    headline: put('title', news.headline),
    origin: put('line', news.origin),
    ...(photographs && { photographs: walkPhotographs(photographs, context, walker) }),
    ...(contact && { contact: contact.map(line => put('line', line)) }),
  }
}

function walkMeeting(meeting: Meeting, part: string, walker: Walker): Meeting {
  const put = putAt(walker, { part })
  return {
    ...meeting,
    body: put('title', meeting.body),
    place: put('line', meeting.place),
    online: put('line', meeting.online),
  }
}

function walkAttendee(attendee: Attendee, part: string, walker: Walker): Attendee {
  const put = putAt(walker, { part, source: attendee.id })
  return {
    ...attendee,
    name: put('name', attendee.name),
    position: put('name', attendee.position),
    substituteFor: put('name', attendee.substituteFor),
    reason: put('line', attendee.reason),
  }
}

function walkParticipants(participants: Participants, part: string, walker: Walker): Participants {
  const { list } = participants
  if (list === undefined) return participants
  const walked = list.map(person => {
    const put = putAt(walker, { part, source: person.id })
    return {
      ...person,
      name: put('name', person.name),
      position: put('name', person.position),
    }
  })
  return { ...participants, list: walked }
}

function walkAgendaItem(item: AgendaItem, walker: Walker): AgendaItem {
  const own = walkMatter(item, item.id, walker)
  return { ...item, ...own, topics: item.topics.map(topic => walkTopic(topic, item.id, walker)) }
}

function walkTopic(topic: Topic, part: string, walker: Walker): Topic {
  const put = putAt(walker, { part, source: topic.id })
  const { presenter, enclosures } = topic
  return {
    ...topic,
    ...walkMatter(topic, part, walker),
    ...(presenter !== undefined && { presenter: put('line', presenter) }),
    ...(enclosures !== undefined && { enclosures: enclosures.map(line => put('line', line)) }),
  }
}

/** What an agenda item and a topic have alike. */
type Matter = Pick<Topic, 'id' | 'title' | 'text' | 'resolution' | 'actions'>

function walkMatter(matter: Matter, part: string, walker: Walker): Omit<Matter, 'id'> {
  const place = { part, source: matter.id }
  const { resolution } = matter
  return {
    title: putAt(walker, place)('title', matter.title),
    text: walker.text(matter.text, place),
    resolution: resolution && { ...resolution, text: walker.text(resolution.text, place) },
    actions: walkActions(matter.actions, part, walker),
  }
}

function walkActions(actions: readonly ActionItem[], part: string, walker: Walker): ActionItem[] {
  return actions.map(action => {
    const place = { part, source: action.id }
    return {
      ...action,
      task: walker.text(action.task, place),
      progress: walker.text(action.progress, place),
    }
  })
}

function putAt(walker: Walker, place: Place): Put {
  return (kind, line) => walker.line(line, kind, place)
}
