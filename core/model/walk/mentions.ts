import type { ActionItem } from '../action-item'
import type { Document, FindingsReport, Minutes } from '../document'
import type { Statement } from '../finding'
import { mapMatters } from './matters'
import { mapAll, withParts } from './unchanged'
import type { PartOf, Place } from './walker'

/** One place where a document names an agency by its id. */
export interface Mention extends Place {
  readonly agency: string
}

type Change = (mention: Mention) => string

/** What changes mentions, and where it is. */
interface Mentions {
  readonly change: Change
  readonly partOf: PartOf
}

/** Puts another id in each place where a document names an agency; the places in the order of the document. */
export function mapMentions(document: Document, change: Change, partOf: PartOf): Document {
  const mentions = { change, partOf }
  const placed = mapPlaces(document, mentions)
  const part = partOf('distribution')
  return withParts(placed, { distribution: ids(document.distribution, { part }, change) })
}

function mapPlaces(document: Document, mentions: Mentions): Document {
  switch (document.kind) {
    case 'minutes':
      return withParts(document, mapMinutes(document, mentions))
    case 'findings':
      return withParts(document, mapFindings(document, mentions))
    case 'letter':
    case 'news':
      return document
  }
}

function mapMinutes(minutes: Minutes, { change, partOf }: Mentions): Partial<Minutes> {
  const part = partOf('attendance')
  const { present, absent, inAttendance } = minutes.attendance
  const attendance = withParts(minutes.attendance, {
    present: peopleOf(present, part, change),
    absent: peopleOf(absent, part, change),
    inAttendance: peopleOf(inAttendance, part, change),
  })
  const agenda = mapMatters(minutes.agenda, (matter, { id }) => {
    const actions = duties(matter.actions, id, change)
    return actions === matter.actions ? matter : { ...matter, actions }
  })
  return { attendance, agenda }
}

function mapFindings(
  report: FindingsReport,
  { change, partOf }: Mentions,
): Partial<FindingsReport> {
  const { list } = report.participants
  const people = list && peopleOf(list, partOf('participants'), change)
  const part = partOf('findings')
  return {
    ...(people && { participants: withParts(report.participants, { list: people }) }),
    findings: mapAll(report.findings, finding => {
      const place = { part, source: finding.id }
      const statements = mapAll(finding.statements, statement =>
        withParts(statement, { agency: orNone(statement.agency, place, change) }),
      )
      return withParts(finding, { statements: onceGiven(statements, finding.statements) })
    }),
    actions: duties(report.actions, partOf('actions'), change),
  }
}

/** People of a list, whatever it says of them beside. */
function peopleOf<P extends { readonly id: string; readonly agency: string | null }>(
  list: P[],
  part: string,
  change: Change,
): P[] {
  return mapAll(list, person => {
    const agency = orNone(person.agency, { part, source: person.id }, change)
    return agency === person.agency ? person : { ...person, agency }
  })
}

function duties(actions: ActionItem[], part: string, change: Change): ActionItem[] {
  return mapAll(actions, action =>
    withParts(action, {
      duties: mapAll(action.duties, duty =>
        withParts(duty, { agency: orNone(duty.agency, { part, source: action.id }, change) }),
      ),
    }),
  )
}

/** Two names of one body that only tell who gave a finding become one. */
function onceGiven(statements: Statement[], before: Statement[]): Statement[] {
  if (statements === before) return before
  const isFirst = ({ agency }: Statement, at: number) =>
    statements.findIndex(other => other.agency === agency) === at
  return statements.filter((statement, at) => statement.words !== '' || isFirst(statement, at))
}

function orNone(agency: string | null, place: Place, change: Change): string | null {
  return agency === null ? null : change({ agency, ...place })
}

/** Two names of one body become one. */
function ids(list: string[], place: Place, change: Change): string[] {
  const changed = mapAll(list, agency => change({ agency, ...place }))
  if (changed === list) return list
  return changed.filter(
    (id, index) => id === list[index] || (!list.includes(id) && changed.indexOf(id) === index),
  )
}
