import type { Recorded } from '../../core/binder/facts'
import { statusAfter } from '../../core/binder/tell'
import type { DutyStatus } from '../../core/model/action-item'
import type { Event } from '../../core/model/trail'
import type { Sqlite } from './sqlite'

interface OrderEntry {
  readonly id: number
  readonly own: number
  readonly event: Recorded
  readonly agency: string | null
  readonly status: DutyStatus | null
  readonly due: string | null
  readonly date: string | null
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number
  readonly area: string | null
  readonly said: string
  readonly series: string | null
  readonly meeting: string
}

/** Where each agency's part of an order stands: what the last paper that counts says of it. */
export function settleDuties(db: Sqlite, matter: string): void {
  db.run('DELETE FROM duty WHERE matter=?', [matter])
  const entries = db.all<OrderEntry>(
    `SELECT e.id, e.own, e.event, e.agency, e.status, e.due, e.date, e.ordinal, e.year, e.special, e.area, e.said,
       m.series, coalesce(e.date, e.ordinal || '/' || e.year, e.id) meeting
     FROM entry e JOIN document d ON d.id=e.document AND d.counts=1 LEFT JOIN meeting m ON m.document=e.document
     WHERE e.matter=? AND e.kind='order' AND e.event<>'amended' ORDER BY e.id/1048576, e.year, e.ordinal, e.id`,
    [matter],
  )
  for (const [agency, life] of partsOf(entries)) putDuty(db, matter, agency, life)
}

/** The entries of each agency. What was told of a part that nobody was named for yet begins the life of those named later. */
function partsOf(entries: readonly OrderEntry[]): Map<string, OrderEntry[]> {
  const parts = new Map<string, OrderEntry[]>()
  for (const entry of entries) {
    const agency = entry.agency ?? ''
    parts.set(agency, [...(parts.get(agency) ?? []), entry])
  }
  const unnamed = parts.get('')
  if (unnamed === undefined || parts.size === 1) return parts
  const last = unnamed.at(-1)?.id ?? 0
  // Whoever was ordered has a part of its own; and while a paper still has both, the part of nobody is one.
  const tookOver = ([agency, life]: readonly [string, readonly OrderEntry[]]) =>
    agency !== '' && (life[0]?.id ?? 0) > last && life.every(({ event }) => event !== 'ordered')
  if (![...parts].some(tookOver)) return parts
  parts.delete('')
  return new Map(
    [...parts].map(part => [part[0], tookOver(part) ? [...unnamed, ...part[1]] : part[1]]),
  )
}

function putDuty(db: Sqlite, matter: string, agency: string, life: readonly OrderEntry[]): void {
  const [first] = life
  const last = life.at(-1)
  if (first === undefined || last === undefined) return
  let status: DutyStatus | null = null
  let due: string | null = null
  for (const entry of life) {
    status = entry.status ?? statusAfter(entry.event as Event, status)
    due = entry.own === 1 && entry.status !== null ? entry.due : (entry.due ?? due)
  }
  const silent = life.length - 1 - life.findLastIndex(({ event }) => event !== 'silent')
  const worded = life.findLast(({ said }) => said !== '') ?? last
  db.run('INSERT INTO duty VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)', [
    matter,
    agency,
    status,
    due,
    life.find(entry => entry.due !== null)?.due ?? null,
    first.date,
    first.ordinal,
    first.year,
    first.special,
    last.date,
    new Set(life.map(({ meeting }) => meeting)).size,
    silent,
    worded.id,
    first.id,
    last.area,
    last.series,
  ])
}
