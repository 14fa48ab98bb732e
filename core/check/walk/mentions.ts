import type { ActionItem } from '../../model/action-item'
import type { Topic } from '../../model/agenda'
import type { Attendee } from '../../model/attendee'
import type { Document, FindingsReport, Minutes } from '../../model/document'
import type { Context } from '../../office/context'
import { partId } from '../rule'

/** One place where a document names an agency by its id. */
interface Mention {
  readonly agency: string
  readonly part: string
  readonly source?: string
}

type Change = (mention: Mention) => string

/** Puts another id in each place where a document names an agency; the places in the order of the document. */
export function mapMentions(document: Document, context: Context, change: Change): Document {
  const placed = mapPlaces(document, context, change)
  const part = partId(context, 'distribution')
  return { ...placed, distribution: ids(document.distribution, { part }, change) }
}

function mapPlaces(document: Document, context: Context, change: Change): Document {
  switch (document.kind) {
    case 'minutes':
      return mapMinutes(document, context, change)
    case 'findings':
      return mapFindings(document, context, change)
    case 'letter':
    case 'news':
      return document
  }
}

function mapMinutes(minutes: Minutes, context: Context, change: Change): Minutes {
  const part = partId(context, 'attendance')
  const people = (list: readonly Attendee[]) => peopleOf(list, part, change)
  const { present, absent, inAttendance } = minutes.attendance
  return {
    ...minutes,
    attendance: {
      present: people(present),
      absent: people(absent),
      inAttendance: people(inAttendance),
    },
    agenda: minutes.agenda.map(item => {
      const own = <T extends Topic>(matter: T) => ({
        ...matter,
        actions: owners(matter.actions, item.id, change),
      })
      return { ...own(item), topics: item.topics.map(own) }
    }),
  }
}

function mapFindings(report: FindingsReport, context: Context, change: Change): FindingsReport {
  const part = partId(context, 'findings')
  const { list, ...counted } = report.participants
  const people = list && peopleOf(list, partId(context, 'participants'), change)
  return {
    ...report,
    participants: { ...counted, ...(people !== undefined && { list: people }) },
    findings: report.findings.map(finding => ({
      ...finding,
      agencies: ids(finding.agencies, { part, source: finding.id }, change),
    })),
    actions: owners(report.actions, partId(context, 'actions'), change),
  }
}

/** People of a list, whatever it says of them beside. */
function peopleOf<P extends Pick<Attendee, 'id' | 'agency'>>(
  list: readonly P[],
  part: string,
  change: Change,
): P[] {
  return list.map(person => ({
    ...person,
    agency: orNone(person.agency, { part, source: person.id }, change),
  }))
}

function owners(actions: readonly ActionItem[], part: string, change: Change): ActionItem[] {
  return actions.map(action => ({
    ...action,
    owner: orNone(action.owner, { part, source: action.id }, change),
  }))
}

type Place = Omit<Mention, 'agency'>

function orNone(agency: string | null, place: Place, change: Change): string | null {
  return agency === null ? null : change({ agency, ...place })
}

/** Two names of one body become one. */
function ids(list: readonly string[], place: Place, change: Change): string[] {
  const changed = list.map(agency => change({ agency, ...place }))
  return changed.filter(
    (id, index) => id === list[index] || (!list.includes(id) && changed.indexOf(id) === index),
  )
}
