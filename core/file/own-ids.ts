import type { Topic } from '../model/agenda'
import type { Document, FindingsReport, Minutes } from '../model/document'
import { mapMatters } from '../model/walk/matters'
import { mapAll, withParts } from '../model/walk/unchanged'

interface Thing {
  readonly id: string
}

/**
 * The document in which each thing has an id of its own. A file put together by hand may hold one twice, and of two
 * agenda items, topics, people or photographs of one id the program would show one, or number or delete both. The first
 * keeps its id and the next get a number after it; agenda items come first, since the template knows them by theirs.
 */
export function withOwnIds(document: Document): Document {
  switch (document.kind) {
    case 'minutes':
      return withParts(document, ofMinutes(document))
    case 'findings':
      return withParts(document, ofFindings(document))
    case 'news': {
      const { photographs } = document
      return photographs
        ? withParts(document, { photographs: mapAll(photographs, giver()) })
        : document
    }
    case 'letter':
      return document
  }
}

function ofMinutes({ texts, attendance, agenda, ...rest }: Minutes): Partial<Minutes> {
  const own = giver(Object.keys(texts))
  const person = giver()
  const { present, absent, inAttendance } = attendance
  const { waiting, reports, goals } = rest
  return {
    attendance: withParts(attendance, {
      present: mapAll(present, person),
      absent: mapAll(absent, person),
      inAttendance: mapAll(inAttendance, person),
    }),
    agenda: mapMatters(mapAll(agenda, own), (matter, item) =>
      ownActions(matter.id === item.id ? matter : own(matter), own),
    ),
    ...(waiting && {
      waiting: withParts(waiting, {
        actions: mapAll(waiting.actions, own),
        topics: mapAll(waiting.topics, held =>
          withParts(held, { topic: ownActions(own(held.topic), own) }),
        ),
      }),
    }),
    ...(reports && { reports: mapAll(reports, giver()) }),
    ...(goals && { goals: mapAll(goals, giver()) }),
  }
}

function ownActions<M extends Topic>(matter: M, own: Giver): M {
  const actions = mapAll(matter.actions, own)
  return actions === matter.actions ? matter : { ...matter, actions }
}

function ofFindings(report: FindingsReport): Partial<FindingsReport> {
  const own = giver(Object.keys(report.texts))
  const card = giver()
  const { list } = report.participants
  const { groups, goals } = report
  return {
    participants: list
      ? withParts(report.participants, { list: mapAll(list, giver()) })
      : report.participants,
    findings: mapAll(report.findings, finding => {
      const named = own(finding)
      return withParts(named, { statements: mapAll(named.statements, card) })
    }),
    ...(groups && { groups: mapAll(groups, giver()) }),
    ...(goals && { goals: mapAll(goals, giver()) }),
    actions: mapAll(report.actions, own),
    photographs: mapAll(report.photographs, giver()),
  }
}

type Giver = <T extends Thing>(thing: T) => T

/** What gives things ids that none before them has, nor any of `taken`. */
function giver(taken: readonly string[] = []): Giver {
  const given = new Set(taken)
  return thing => {
    let id = thing.id
    for (let count = 2; given.has(id); count++) id = `${thing.id}-${count}`
    given.add(id)
    return id === thing.id ? thing : { ...thing, id }
  }
}
