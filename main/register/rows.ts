import type { MatterKind, Recorded } from '../../core/binder/facts'
import type { DutyStatus } from '../../core/model/action-item'
import type { Area } from '../../core/model/agency'
import type { MeetingNumber } from '../../core/model/meeting-ref'
import type { EntryRow, RegisterDuty } from '../../preload/register'

/** What an `EntryRow` is made of, over an entry `e`, its file `d` and its meeting `m`. */
export const ENTRY_COLUMNS = `e.id, e.matter, e.kind, e.event, e.head, e.said, e.agency, e.area, e.due, e.date, e.ordinal,
  e.year, e.special, e.place, e.page, e.document, e.own, e.whole, d.state, m.series`
export const ENTRY_SOURCES =
  'JOIN document d ON d.id=e.document LEFT JOIN meeting m ON m.document=d.id'

export interface StoredEntry extends StoredNumber {
  readonly id: number
  readonly matter: string
  readonly kind: MatterKind
  readonly event: Recorded
  readonly head: string
  readonly said: string
  readonly agency: string | null
  readonly area: Area | null
  readonly due: string | null
  readonly date: string | null
  readonly place: string
  readonly page: number | null
  readonly document: number
  readonly own: number
  readonly whole: number
  readonly state: string
  readonly series: string | null
}

interface StoredNumber {
  readonly ordinal: number | null
  readonly year: number | null
  readonly special: number
}

export function asEntryRow(row: StoredEntry): EntryRow {
  const { id, matter, kind, event, head, said, agency, area, due, date, place, page, series } = row
  return {
    entry: id,
    matter,
    kind,
    event,
    head,
    said,
    agency,
    area,
    due,
    date,
    number: asNumber(row),
    series,
    place,
    page,
    file: row.document,
    later: row.own === 0,
    kept: row.state !== 'ok',
    exact: false,
  }
}

export function asNumber({ ordinal, year, special }: StoredNumber): MeetingNumber | null {
  if (ordinal === null || year === null) return null
  return special === 1 ? { ordinal, year, special: true } : { ordinal, year }
}

/**
 * What a `RegisterDuty` is made of, over a duty `u`, the entry `e` that spoke of it last, its file `d` and the entry `f` that
 * ordered it.
 */
export const DUTY_COLUMNS = `u.matter, e.head, u.area, u.agency, u.status, u.due, u.first_due, u.ordered, u.ordinal, u.year,
  u.special, u.last, e.said, u.months, u.silent, u.series, e.place, e.document, d.state, f.place ordered_place,
  f.page ordered_page, f.document ordered_document`
export const DUTY_SOURCES =
  'duty u JOIN entry e ON e.id=u.entry JOIN entry f ON f.id=u.first JOIN document d ON d.id=e.document'

export interface StoredDuty extends StoredNumber {
  readonly matter: string
  readonly head: string
  readonly area: Area | null
  readonly agency: string
  readonly status: DutyStatus
  readonly due: string | null
  readonly first_due: string | null
  readonly ordered: string | null
  readonly last: string | null
  readonly said: string
  readonly months: number
  readonly silent: number
  readonly series: string | null
  readonly place: string
  readonly document: number
  readonly state: string
  readonly ordered_place: string
  readonly ordered_page: number | null
  readonly ordered_document: number
}

export function asDutyRow(row: StoredDuty): RegisterDuty {
  const { matter, head, area, agency, status, due, ordered, last, said, months, silent } = row
  return {
    matter,
    task: head,
    area,
    agency: agency === '' ? null : agency,
    status,
    due,
    firstDue: row.first_due,
    ordered,
    orderedAt: asNumber(row),
    orderedPlace: row.ordered_place,
    orderedPage: row.ordered_page,
    orderedFile: row.ordered_document,
    last,
    said,
    months,
    silent,
    series: row.series,
    place: row.place,
    file: row.document,
    kept: row.state !== 'ok',
  }
}
