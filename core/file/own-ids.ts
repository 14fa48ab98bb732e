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

function ofMinutes({ texts, attendance, agenda }: Minutes): Partial<Minutes> {
  const own = giver(Object.keys(texts))
  const person = giver()
  const { present, absent, inAttendance } = attendance
  return {
    attendance: withParts(attendance, {
      present: mapAll(present, person),
      absent: mapAll(absent, person),
      inAttendance: mapAll(inAttendance, person),
    }),
    agenda: mapMatters(mapAll(agenda, own), (matter, item) => {
      const named = matter.id === item.id ? matter : own(matter)
      const actions = mapAll(named.actions, own)
      return actions === named.actions ? named : { ...named, actions }
    }),
  }
}

function ofFindings(report: FindingsReport): Partial<FindingsReport> {
  const own = giver(Object.keys(report.texts))
  const { list } = report.participants
  return {
    participants: list
      ? withParts(report.participants, { list: mapAll(list, giver()) })
      : report.participants,
    findings: mapAll(report.findings, own),
    actions: mapAll(report.actions, own),
    photographs: mapAll(report.photographs, giver()),
  }
}

/** What gives things ids that none before them has, nor any of `taken`. */
function giver(taken: readonly string[] = []): <T extends Thing>(thing: T) => T {
  const given = new Set(taken)
  return thing => {
    let id = thing.id
    for (let count = 2; given.has(id); count++) id = `${thing.id}-${count}`
    given.add(id)
    return id === thing.id ? thing : { ...thing, id }
  }
}
