import type { Sqlite } from './sqlite'
import type { Touched } from './store'

interface SameDocument {
  readonly id: number
  readonly revision: number
  readonly sha: string
  readonly state: string
  readonly counts: number
  readonly ordinal: number | null
  readonly year: number | null
}

/**
 * Of the files of one document the highest revision tells; the others are shown and never counted. Two of the same
 * revision with other bytes are a conflict, and one of them tells. A file that cannot be read keeps its place.
 */
export function settleVersions(db: Sqlite, documents: Iterable<string>, touched: Touched): void {
  for (const doc of documents) {
    const same = db.all<SameDocument>(
      `SELECT d.id, d.revision, d.sha, d.state, d.counts, m.ordinal, m.year
       FROM document d LEFT JOIN meeting m ON m.document=d.id
       WHERE d.doc=? ORDER BY d.revision DESC, d.state IN ('unreadable','newer','gone'), d.path`,
      [doc],
    )
    const [first] = same
    for (const one of same) settleOne(db, one, first ?? one, touched)
    touchNamed(db, doc, first, touched)
  }
}

function settleOne(db: Sqlite, one: SameDocument, first: SameDocument, touched: Touched): void {
  const counts = one === first ? 1 : 0
  const state = isReadable(one.state) ? stateBeside(one, first) : one.state
  if (state !== one.state) db.run('UPDATE document SET state=? WHERE id=?', [state, one.id])
  if (counts === one.counts) return
  db.run('UPDATE document SET counts=? WHERE id=?', [counts, one.id])
  const matters = db.all<{ matter: string }>(
    'SELECT matter FROM entry WHERE document=:id UNION SELECT matter FROM carries WHERE document=:id',
    { ':id': one.id },
  )
  for (const { matter } of matters) touched.matters.add(matter)
}

function isReadable(state: string): boolean {
  return state !== 'unreadable' && state !== 'newer' && state !== 'gone'
}

function stateBeside(one: SameDocument, first: SameDocument): string {
  if (one === first) return 'ok'
  if (one.sha === first.sha) return 'copy'
  return one.revision === first.revision ? 'conflict' : 'older'
}

/** Matters whose trails name this document: it may have come, or gone. */
function touchNamed(
  db: Sqlite,
  doc: string,
  first: SameDocument | undefined,
  touched: Touched,
): void {
  const unnamed = first?.ordinal == null ? '?' : `?${first.ordinal}/${first.year}`
  const named = db.all<{ matter: string }>('SELECT matter FROM named WHERE doc IN (?,?)', [
    doc,
    unnamed,
  ])
  for (const { matter } of named) touched.matters.add(matter)
}

/**
 * Names the series of every meeting: the id that its papers hand on, or the body where they have none. A body with
 * papers of both kinds is one series.
 */
export function settleSeries(db: Sqlite): void {
  db.run(`UPDATE meeting SET series=coalesce(own_series,
    (SELECT min(other.own_series) FROM meeting other WHERE other.body_key=meeting.body_key), body_key)`)
}
