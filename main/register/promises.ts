import type { IsoDate } from '../../core/calendar'
import {
  type AgencyCount,
  type AgencyPage,
  type Duties,
  type EntryRow,
  type MatterLife,
  MONTHS_SHOWN,
  MOST_ROWS,
  type RegisterDuty,
  type RegisterFilter,
  type TrailDifference,
} from '../../preload/register'
import { idsOf } from './entries'
import { linksOf } from './links'
import { daysOf, Narrowing, partNarrowing } from './narrowing'
import {
  asDutyRow,
  asEntryRow,
  asNumber,
  DUTY_COLUMNS,
  DUTY_SOURCES,
  ENTRY_COLUMNS,
  ENTRY_SOURCES,
  type StoredDuty,
  type StoredEntry,
} from './rows'
import type { Sqlite, Value } from './sqlite'

/** A part that nothing was told of at so many meetings in a row is called silent. */
const SILENT_MEETINGS = 2

/** Where promises stand, those due first at the head: what is open before what is over. */
export function duties(db: Sqlite, filter: RegisterFilter): Duties {
  const { where, values } = narrowed(filter)
  const rows = db.all<StoredDuty>(
    `SELECT ${DUTY_COLUMNS} FROM ${DUTY_SOURCES} WHERE ${where.join(' AND ')}
     ORDER BY u.status IN ('done','ended'), u.due IS NULL, u.due, u.ordered, u.matter, u.agency LIMIT :most OFFSET :skip`,
    { ...values, ':most': MOST_ROWS, ':skip': filter.skip ?? 0 },
  )
  const count = db.get<{ n: number }>(
    `SELECT count(*) n FROM duty u WHERE ${where.join(' AND ')}`,
    values,
  )
  return { rows: rows.map(asDutyRow), total: count?.n ?? 0 }
}

/** The year is that in which the work was ordered; `from` and `to` are of its due day. */
function narrowed(filter: RegisterFilter): Narrowing {
  const { agency, area, series, year, from, to } = filter
  const days = year === undefined ? null : daysOf(year)
  const { where, values } = partNarrowing(filter, 'u')
  const narrowing = new Narrowing('1', ...where)
  Object.assign(narrowing.values, values)
  narrowing.add('u.agency=:agency', ':agency', agency)
  narrowing.add('u.area=:area', ':area', area)
  narrowing.add('u.series=:series', ':series', series)
  narrowing.add('u.ordered>=:first', ':first', days?.first)
  narrowing.add('u.ordered<:after', ':after', days?.after)
  narrowing.add('u.due>=:from', ':from', from)
  narrowing.add('u.due<=:to', ':to', to)
  return narrowing
}

/** The life of a matter, the oldest first; `null` of one that no paper here knows. */
export function life(db: Sqlite, matter: string): MatterLife | null {
  const entries = db
    .all<StoredEntry>(
      `SELECT ${ENTRY_COLUMNS} FROM entry e ${ENTRY_SOURCES} WHERE e.matter=? AND d.counts=1
       ORDER BY e.id/1048576, e.year, e.ordinal, e.id LIMIT 1000`,
      [matter],
    )
    .map(asEntryRow)
  const newest = entries.at(-1)
  if (newest === undefined) return null
  return {
    matter,
    kind: newest.kind,
    head: newest.head,
    area: entries.findLast(({ area }) => area !== null)?.area ?? null,
    duties: dutiesOf(db, 'u.matter=?', [matter]),
    entries,
    differs: differences(db, matter),
    links: linksOf(db, matter),
  }
}

function dutiesOf(db: Sqlite, where: string, values: readonly Value[]): RegisterDuty[] {
  return db
    .all<StoredDuty>(
      `SELECT ${DUTY_COLUMNS} FROM ${DUTY_SOURCES} WHERE ${where}
       ORDER BY u.status IN ('done','ended'), u.due IS NULL, u.due, u.matter, u.agency LIMIT ${MOST_ROWS}`,
      values,
    )
    .map(asDutyRow)
}

function differences(db: Sqlite, matter: string): TrailDifference[] {
  const rows = db.all<{
    document: number
    ordinal: number | null
    year: number | null
    special: number
    date: string | null
    event: TrailDifference['event']
    agency: string | null
  }>('SELECT * FROM difference WHERE matter=? LIMIT 100', [matter])
  return rows.map(row => ({
    number: asNumber(row),
    date: row.date,
    event: row.event,
    agency: row.agency,
    file: row.document,
  }))
}

interface StoredCount {
  readonly agency: string
  readonly open: number
  readonly standing: number
  readonly done: number
  readonly late: number
  readonly silent: number
  readonly oldest: string | null
}

/** Every agency that was ever handed work, the latest of them first; `today` is the day that lateness is of. */
export function agencies(db: Sqlite, today: IsoDate): AgencyCount[] {
  const rows = db.all<StoredCount>(
    `${COUNTS} GROUP BY agency ORDER BY late DESC, open DESC, agency`,
    {
      ':today': today,
    },
  )
  const reports = new Map(
    db.all<StoredReports>('SELECT * FROM reported').map(row => [row.agency, row]),
  )
  return rows.map(row => asCount(row, reports.get(row.agency)))
}

const COUNTS = `SELECT agency, sum(status='open') open, sum(status='standing') standing, sum(status IN ('done','ended')) done,
  sum(status='open' AND coalesce(due<:today, 0)) late, sum(status='open' AND silent>=${SILENT_MEETINGS}) silent,
  min(CASE WHEN status='open' THEN due END) oldest FROM duty`

interface StoredReports {
  readonly agency: string
  readonly n: number
  readonly last: string | null
}

/** To report is to have told something of one's work, or to have sent the report of a month. */
const REPORTED = "('reported','moved','done','report')"

/** How often each agency reported, and at which meeting last: counted once a look, for there are many entries. */
export function settleReports(db: Sqlite): void {
  db.run('DELETE FROM reported')
  db.run(
    `INSERT INTO reported SELECT e.agency, count(DISTINCT coalesce(e.date, e.id)), max(e.date) FROM entry e
     JOIN document d ON d.id=e.document AND d.counts=1
     WHERE e.event IN ${REPORTED} AND e.agency IS NOT NULL GROUP BY e.agency`,
  )
}

function asCount(row: StoredCount, reports: StoredReports | undefined): AgencyCount {
  const { agency, open, standing, done, late, silent, oldest } = row
  return {
    agency: agency === '' ? null : agency,
    open,
    standing,
    done,
    late,
    silent,
    oldestDue: oldest,
    reports: reports?.n ?? 0,
    lastReport: reports?.last ?? null,
  }
}

/** One agency: what it owes, how it told of it month by month, what it asked for, how often it came. */
export function agencyPage(db: Sqlite, agency: string, today: IsoDate): AgencyPage {
  const [count] = db.all<StoredCount>(`${COUNTS} WHERE agency=:agency GROUP BY agency`, {
    ':today': today,
    ':agency': agency,
  })
  const none = { agency, open: 0, standing: 0, done: 0, late: 0, silent: 0, oldest: null }
  const reports = db.get<StoredReports>('SELECT * FROM reported WHERE agency=?', [agency])
  const raised = db.all<StoredEntry>(
    `SELECT ${ENTRY_COLUMNS} FROM entry e ${ENTRY_SOURCES} WHERE e.agency=? AND e.event='raised' AND d.counts=1
     ORDER BY e.id DESC LIMIT ${MOST_ROWS}`,
    [agency],
  )
  return {
    ...asCount(count ?? none, reports ?? undefined),
    months: monthsOf(db, agency),
    duties: dutiesOf(db, 'u.agency=?', [agency]),
    raised: raised.map(asEntryRow),
    told: toldOf(db, agency),
    ...presence(db, agency),
  }
}

function monthsOf(db: Sqlite, agency: string): AgencyPage['months'] {
  return db.all(
    `SELECT substr(e.date,1,7) month, sum(e.event IN ${REPORTED}) reported, sum(e.event='silent') silent,
       sum(e.event='ordered') ordered, sum(e.event IN ('done','ended')) done
     FROM entry e JOIN document d ON d.id=e.document AND d.counts=1
     WHERE e.agency=? AND e.date IS NOT NULL GROUP BY month ORDER BY month DESC LIMIT 120`,
    [agency],
  )
}

function toldOf(db: Sqlite, agency: string): EntryRow[] {
  return db
    .all<StoredEntry>(
      `SELECT ${ENTRY_COLUMNS} FROM entry e ${ENTRY_SOURCES} WHERE e.agency=:agency AND e.kind='order' AND d.counts=1
         AND e.date IS NOT NULL AND e.id>=:first
       ORDER BY e.id DESC LIMIT 2000`,
      { ':agency': agency, ':first': firstShown(db, agency) },
    )
    .map(asEntryRow)
    .toReversed()
}

/** Where the entries of the last months begin in which an agency's orders were heard of: month by month along the index. */
function firstShown(db: Sqlite, agency: string): number {
  let first = Number.MAX_SAFE_INTEGER
  for (let month = 0; month < MONTHS_SHOWN; month++) {
    const last = db.get<{ date: string }>(
      `SELECT date FROM entry WHERE agency=? AND id<? AND kind='order' AND date IS NOT NULL ORDER BY id DESC LIMIT 1`,
      [agency, first],
    )
    if (last === null) break
    first = idsOf(`${last.date.slice(0, '2019-02'.length)}-01`)
  }
  return first
}

function presence(db: Sqlite, agency: string): Pick<AgencyPage, 'attended' | 'meetings'> {
  const count = db.get<{ attended: number; meetings: number }>(
    `SELECT count(DISTINCT CASE WHEN a.list<>'absent' THEN a.document END) attended, count(DISTINCT a.document) meetings
     FROM attended a JOIN document d ON d.id=a.document AND d.counts=1 WHERE a.agency=?`,
    [agency],
  )
  return count ?? { attended: 0, meetings: 0 }
}
