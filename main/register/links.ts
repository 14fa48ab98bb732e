import type { LinkFact } from '../../core/binder/facts'
import type { MatterLink } from '../../preload/register'
import { asNumber } from './rows'
import type { Sqlite } from './sqlite'

interface StoredLink extends LinkFact {
  readonly document: number
  readonly head: string | null
  readonly date: string | null
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number | null
}

/** What a matter grew from and what grew from it, which resolution it revises or was revised by, whose cards it is made of. */
export function linksOf(db: Sqlite, matter: string): MatterLink[] {
  const rows = db.all<StoredLink>(
    `SELECT l.matter, l.how, l.other, l.agency, l.place, l.document, d.date, m.ordinal, m.year, m.special,
       (SELECT head FROM entry e JOIN document ed ON ed.id=e.document AND ed.counts=1
        WHERE e.matter=CASE WHEN l.matter=:matter THEN l.other ELSE l.matter END ORDER BY e.id DESC LIMIT 1) head
     FROM link l JOIN document d ON d.id=l.document AND d.counts=1 LEFT JOIN meeting m ON m.document=d.id
     WHERE l.matter=:matter OR l.other=:matter ORDER BY d.date IS NULL, d.date, d.path, l.rowid LIMIT 1000`,
    { ':matter': matter },
  )
  const links = new Map<string, MatterLink>()
  for (const row of rows) {
    const link = asLink(row, matter)
    const key = JSON.stringify([link.how, link.matter, link.agency])
    // Later papers say it again of what they carry: the first says where it was.
    if (!links.has(key)) links.set(key, link)
  }
  return [...links.values()]
}

const OTHER_WAY = { from: 'grew', revises: 'revised' } as const

function asLink(row: StoredLink, matter: string): MatterLink {
  const isOwn = row.matter === matter
  const { how, head, agency, date, place } = row
  return {
    how: isOwn || how === 'card' ? how : OTHER_WAY[how],
    matter: isOwn ? row.other : row.matter,
    head: head ?? '',
    agency,
    number: asNumber({ ...row, special: row.special ?? 0 }),
    date,
    place,
    file: row.document,
  }
}
