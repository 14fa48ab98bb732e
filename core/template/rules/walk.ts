import type { Context } from '../../context'
import type { ActionItem } from '../../model/action-item'
import type { AgendaItem, Topic } from '../../model/agenda'
import type { Attendee } from '../../model/attendee'
import type { Document, FindingsReport, Letter, Minutes, News } from '../../model/document'
import type { Meeting } from '../../model/meeting'
import type { Participants } from '../../model/participant'
import type { Picture } from '../../model/picture'
import type { RichText, Span, TextBlock } from '../../model/rich-text'
import { editLine, editSpans } from './edit-spans'
import type { PassageKind } from './passages'
import { type Edit, partId } from './rule'

/** Where a run of words stands. */
interface Place {
  readonly kind: PassageKind
  readonly part: string
  readonly source?: string
}

/** What one who walks over a document does with each run of words: the changes he asks for. */
type Visit = (text: string, place: Place) => readonly Edit[]

type Put = (kind: PassageKind, text: string) => string

/** Visits every run of words that a person typed, always in one order, and makes the changes asked for. */
export function walkDocument(document: Document, context: Context, visit: Visit): Document {
  const texts = Object.fromEntries(
    Object.entries(document.texts).map(([part, text]) => [part, walkText(text, visit, { part })]),
  )
  const signers = partId(context, document.kind === 'letter' ? 'closing' : 'signatures')
  const name = putAt(visit, { part: signers })
  const signatories = document.signatories.map(signatory => ({
    ...signatory,
    name: name('name', signatory.name),
    position: name('name', signatory.position),
  }))
  const common = { texts, signatories }
  switch (document.kind) {
    case 'minutes':
      return walkMinutes({ ...document, ...common }, context, visit)
    case 'findings':
      return walkFindings({ ...document, ...common }, context, visit)
    case 'letter':
      return walkLetter({ ...document, ...common }, context, visit)
    case 'news':
      return walkNews({ ...document, ...common }, context, visit)
  }
}

function walkMinutes(minutes: Minutes, context: Context, visit: Visit): Minutes {
  const { present, absent, inAttendance } = minutes.attendance
  const part = partId(context, 'attendance')
  const walkList = (list: readonly Attendee[]) =>
    list.map(attendee => walkAttendee(attendee, part, visit))
  return {
    ...minutes,
    meeting: walkMeeting(minutes.meeting, partId(context, 'meeting'), visit),
    attendance: {
      present: walkList(present),
      absent: walkList(absent),
      inAttendance: walkList(inAttendance),
    },
    agenda: minutes.agenda.map(item => walkAgendaItem(item, visit)),
  }
}

function walkFindings(report: FindingsReport, context: Context, visit: Visit): FindingsReport {
  const people = partId(context, 'participants')
  const put = putAt(visit, { part: people })
  const part = partId(context, 'findings')
  return {
    ...report,
    meeting: walkMeeting(report.meeting, partId(context, 'meeting'), visit),
    chair: {
      name: put('name', report.chair.name),
      position: put('name', report.chair.position),
    },
    participants: walkParticipants(report.participants, people, visit),
    findings: report.findings.map(finding => ({
      ...finding,
      text: walkText(finding.text, visit, { part, source: finding.id }),
    })),
    actions: walkActions(report.actions, partId(context, 'actions'), visit),
    photographs: walkPhotographs(report.photographs, context, visit),
  }
}

function walkLetter(letter: Letter, context: Context, visit: Visit): Letter {
  const head = putAt(visit, { part: partId(context, 'letterhead') })
  const foot = putAt(visit, { part: partId(context, 'closing') })
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

function walkPhotographs(pictures: readonly Picture[], context: Context, visit: Visit): Picture[] {
  const part = partId(context, 'photographs')
  return pictures.map(picture => walkPicture(picture, visit, { part }))
}

function walkNews(news: News, context: Context, visit: Visit): News {
  const { photographs, contact } = news
  const put = putAt(visit, { part: partId(context, 'headline') })
  return {
    ...news,
    headline: put('title', news.headline),
    origin: put('line', news.origin),
    ...(photographs && { photographs: walkPhotographs(photographs, context, visit) }),
    ...(contact && { contact: contact.map(line => put('line', line)) }),
  }
}

function walkMeeting(meeting: Meeting, part: string, visit: Visit): Meeting {
  const put = putAt(visit, { part })
  return {
    ...meeting,
    body: put('title', meeting.body),
    place: put('line', meeting.place),
    online: put('line', meeting.online),
  }
}

function walkAttendee(attendee: Attendee, part: string, visit: Visit): Attendee {
  const put = putAt(visit, { part, source: attendee.id })
  return {
    ...attendee,
    name: put('name', attendee.name),
    position: put('name', attendee.position),
    substituteFor: put('name', attendee.substituteFor),
    reason: put('line', attendee.reason),
  }
}

function walkParticipants(participants: Participants, part: string, visit: Visit): Participants {
  const { list } = participants
  if (list === undefined) return participants
  const walked = list.map(person => {
    const put = putAt(visit, { part, source: person.id })
    return {
      ...person,
      name: put('name', person.name),
      position: put('name', person.position),
    }
  })
  return { ...participants, list: walked }
}

function walkAgendaItem(item: AgendaItem, visit: Visit): AgendaItem {
  const own = walkMatter(item, item.id, visit)
  return { ...item, ...own, topics: item.topics.map(topic => walkTopic(topic, item.id, visit)) }
}

function walkTopic(topic: Topic, part: string, visit: Visit): Topic {
  const put = putAt(visit, { part, source: topic.id })
  const { presenter, enclosures } = topic
  return {
    ...topic,
    ...walkMatter(topic, part, visit),
    ...(presenter !== undefined && { presenter: put('line', presenter) }),
    ...(enclosures !== undefined && { enclosures: enclosures.map(line => put('line', line)) }),
  }
}

/** What an agenda item and a topic have alike. */
type Matter = Pick<Topic, 'id' | 'title' | 'text' | 'resolution' | 'actions'>

function walkMatter(matter: Matter, part: string, visit: Visit): Omit<Matter, 'id'> {
  const place = { part, source: matter.id }
  const { resolution } = matter
  return {
    title: putAt(visit, place)('title', matter.title),
    text: walkText(matter.text, visit, place),
    resolution: resolution && { ...resolution, text: walkText(resolution.text, visit, place) },
    actions: walkActions(matter.actions, part, visit),
  }
}

function walkActions(actions: readonly ActionItem[], part: string, visit: Visit): ActionItem[] {
  return actions.map(action => {
    const place = { part, source: action.id }
    return {
      ...action,
      task: walkText(action.task, visit, place),
      progress: walkText(action.progress, visit, place),
    }
  })
}

function walkText(text: RichText, visit: Visit, place: Omit<Place, 'kind'>): RichText {
  return text.map((block): TextBlock => {
    const run = (kind: PassageKind) => (spans: readonly Span[]) => {
      const words =
        spans.length === 1 ? (spans[0]?.text ?? '') : spans.map(span => span.text).join('')
      const edits = visit(words, { kind, ...place })
      return (edits.length === 0 ? spans : editSpans(spans, edits)).map(editNote)
    }
    const editNote = (span: Span): Span =>
      span.note === undefined
        ? span
        : { ...span, note: editLine(span.note, visit(span.note, { kind: 'note', ...place })) }
    switch (block.kind) {
      case 'paragraph':
        return { ...block, spans: run('body')(block.spans) }
      case 'list':
        return {
          ...block,
          items: block.items.map(item => ({ ...item, spans: run('list')(item.spans) })),
        }
      case 'table':
        return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(run('body')))) }
      case 'picture':
        return { ...block, picture: walkPicture(block.picture, visit, place) }
    }
  })
}

function walkPicture(picture: Picture, visit: Visit, place: Omit<Place, 'kind'>): Picture {
  return { ...picture, caption: putAt(visit, place)('line', picture.caption) }
}

function putAt(visit: Visit, place: Omit<Place, 'kind'>): Put {
  return (kind, text) => editLine(text, visit(text, { kind, ...place }))
}
