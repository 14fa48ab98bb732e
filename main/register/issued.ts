import type { MeetingRef } from '../../core/model/meeting-ref'
import type { TrailPage, TrailSpot } from '../../preload/register'
import type { Sqlite } from './sqlite'

/** The paper of this binder that a meeting names: by its document, or by its number in the series of the paper that names it. */
export function namedPaper(
  db: Sqlite,
  { document, number }: MeetingRef,
  carrier: number | null,
): { readonly id: number; readonly doc: string } | null {
  if (!document.startsWith('?'))
    return db.get('SELECT id, doc FROM document WHERE doc=? AND counts=1', [document])
  if (number === null || carrier === null) return null
  return db.get(
    `SELECT d.id, d.doc FROM meeting m JOIN document d ON d.id=m.document AND d.counts=1
     WHERE m.ordinal=? AND m.year=? AND m.special=? AND m.series=(SELECT series FROM meeting WHERE document=?)
     ORDER BY d.doc LIMIT 1`,
    [number.ordinal, number.year, number.special === true ? 1 : 0, carrier],
  )
}

/** On which page of each issued paper a matter stands, by the paper's file. */
export function issuedOn(db: Sqlite, matter: string): Map<number, number> {
  const rows = db.all<{ document: number; page: number }>(
    'SELECT document, page FROM issued WHERE matter=?',
    [matter],
  )
  return new Map(rows.map(({ document, page }) => [document, page]))
}

/**
 * The pages that entries of a trail lack, and those that they have otherwise: of each spot whose paper is here and issued.
 * `document` is the paper whose trails they are, which need not be saved yet.
 */
export function trailPages(db: Sqlite, document: string, spots: readonly TrailSpot[]): TrailPage[] {
  const carrier = db.get<{ id: number }>('SELECT id FROM document WHERE doc=? AND counts=1', [
    document,
  ])
  return spots.flatMap(({ matter, meeting, page }) => {
    const paper = namedPaper(db, meeting, carrier?.id ?? null)
    const found = paper === null ? undefined : issuedOn(db, matter).get(paper.id)
    if (found === undefined || found === page) return []
    return [{ matter, document: meeting.document, page: found }]
  })
}
