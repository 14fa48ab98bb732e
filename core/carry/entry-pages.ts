import type { Document } from '../model/document'
import type { MeetingRef } from '../model/meeting-ref'
import type { Trail } from '../model/trail'
import { mapActions, mapMatters } from '../model/walk/matters'
import { mapAll, withParts } from '../model/walk/unchanged'

/** On which page of an issued paper each of its matters begins, by the matter's id. */
export type MatterPages = ReadonlyMap<string, number>

interface Told {
  readonly id: string
  readonly trail?: Trail | undefined
}

/**
 * A paper whose trails say on which page of an earlier one each entry stands, as that was issued. What says a page already
 * keeps it; what the pages do not tell stays open. `names` tells whether a meeting is that of the issued paper.
 */
export function withEntryPages<D extends Document>(
  document: D,
  pages: MatterPages,
  names: (meeting: MeetingRef) => boolean,
): D {
  const fill = <M extends Told>(matter: M): M => filled(matter, pages, names)
  const paged: Document = mapActions(document, fill)
  if (paged.kind !== 'minutes') return paged as D
  const { waiting } = paged
  const agenda = mapMatters(paged.agenda, matter => fill(matter))
  if (waiting === undefined) return withParts(paged, { agenda }) as Document as D
  const held = withParts(waiting, {
    actions: mapAll(waiting.actions, fill),
    topics: mapAll(waiting.topics, one => withParts(one, { topic: fill(one.topic) })),
  })
  return withParts(paged, { agenda, waiting: held }) as Document as D
}

/** How many entries of its trails tell of that meeting and of no page. */
export function unpagedEntries(
  document: Document,
  names: (meeting: MeetingRef) => boolean,
): number {
  let count = 0
  withEntryPages(document, new Map(), meeting => {
    if (names(meeting)) count++
    return false
  })
  return count
}

function filled<M extends Told>(
  matter: M,
  pages: MatterPages,
  names: (meeting: MeetingRef) => boolean,
): M {
  if (matter.trail === undefined) return matter
  const trail = mapAll(matter.trail, entry => {
    if (entry.page !== null || !names(entry.meeting)) return entry
    const page = pageOf(matter.id, entry.meeting.document, pages)
    return page === undefined ? entry : { ...entry, page }
  })
  return withParts<Told>(matter, { trail }) as M
}

/** What was put off as a whole agenda item has the id of that item, with the paper's behind it. */
function pageOf(id: string, paper: string, pages: MatterPages): number | undefined {
  const own = id.endsWith(`-${paper}`) ? id.slice(0, -paper.length - 1) : id
  return pages.get(id) ?? pages.get(own)
}
