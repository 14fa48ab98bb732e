import type { MeetingCount } from '../../preload/register'
import { asNumber } from './rows'
import type { Sqlite } from './sqlite'

/** A chart of more has bars too thin to tell apart. */
const MOST_MEETINGS = 12

interface StoredCount {
  readonly document: number
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number
  readonly date: string
  readonly open: number
  readonly late: number
}

/** What an entry `e` says itself of an order. */
const ORDERS = "e.own=1 AND e.kind='order' AND e.event<>'amended'"

/** The newest usual meetings that heard of an order: along the days, so that the engine ends with the last it needs. */
const NEWEST = `SELECT d.id FROM document d JOIN meeting m ON m.document=d.id
  WHERE d.date IS NOT NULL AND d.counts=1 AND m.special=0 AND coalesce(m.state, '')<>'cancelled'
    AND (:series='' OR m.series=:series) AND EXISTS (SELECT 1 FROM entry e WHERE e.document=d.id AND ${ORDERS})
  ORDER BY d.date DESC, d.id DESC LIMIT ${MOST_MEETINGS}`

/**
 * What each of the newest usual meetings found open, the oldest first: such a paper takes every open order of the one before
 * along, so that what it says itself is all that was open on its day. A special meeting is of a few matters, one that was
 * called off heard of none: they are left out. `series` is '' for all.
 */
export function meetings(db: Sqlite, series: string): MeetingCount[] {
  const rows = db.all<StoredCount>(
    `SELECT document, ordinal, year, special, date, sum(status='open') open, sum(status='open' AND coalesce(due<date, 0)) late
     FROM (SELECT DISTINCT e.document, e.ordinal, e.year, e.special, e.date, e.matter, e.agency, e.status, e.due
       FROM (${NEWEST}) n JOIN entry e ON e.document=n.id WHERE ${ORDERS})
     GROUP BY document ORDER BY date DESC, document DESC`,
    { ':series': series },
  )
  return rows
    .map(row => ({
      file: row.document,
      number: asNumber(row),
      date: row.date,
      open: row.open,
      late: row.late,
    }))
    .toReversed()
}
