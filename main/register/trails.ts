import type { MatterKind, TrailFact } from '../../core/binder/facts'
import { termsOf } from '../../core/binder/terms'
import type { IsoDate } from '../../core/calendar'
import type { Area } from '../../core/model/agency'
import type { Entry } from '../../core/model/trail'
import { forgetEntries, insertEntry, type NewEntry, shortened } from './entries'
import { issuedOn, namedPaper } from './issued'
import type { Sqlite } from './sqlite'
import type { Touched, WordReader } from './store'

/** A trail as the index keeps it: that of the newest paper that carries the matter. */
interface KeptTrail {
  readonly document: number
  readonly date: string | null
  readonly head: string
  readonly kind: MatterKind
  readonly area: Area | null
  readonly entries: string
}

interface OwnEntry {
  readonly id: number
  readonly document: number
  readonly event: string
  readonly agency: string | null
  readonly due: string | null
  readonly said: string
  readonly page: number | null
  readonly doc: string
  readonly ordinal: number | null
  readonly year: number | null
  readonly whole: number
}

/** The file whose trail of a matter has to be read anew, for the one that was kept has left; `null` where all is well. */
export function trailToRead(db: Sqlite, matter: string): number | null {
  const newest = db.get<{ id: number }>(
    `SELECT d.id FROM carries c JOIN document d ON d.id=c.document WHERE c.matter=? AND d.counts=1
     ORDER BY d.date IS NULL DESC, d.date DESC, d.doc LIMIT 1`,
    [matter],
  )
  const kept = db.get<{ document: number }>('SELECT document FROM trail WHERE matter=?', [matter])
  if (kept !== null && kept.document !== newest?.id)
    db.run('DELETE FROM trail WHERE matter=?', [matter])
  return newest === null || kept?.document === newest.id ? null : newest.id
}

/** Keeps a trail that was read anew. */
export function keepTrail(
  db: Sqlite,
  document: number,
  date: string | null,
  fact: TrailFact,
): void {
  db.run('INSERT OR REPLACE INTO trail VALUES(?,?,?,?,?,?,?)', [
    fact.matter,
    document,
    date,
    fact.head,
    fact.kind,
    fact.area,
    JSON.stringify(fact.entries),
  ])
}

/**
 * What the trail of the newest paper adds to a matter: months whose papers are missing, pages, and where it does not say
 * what the paper itself says.
 */
export function settleTrail(
  db: Sqlite,
  reading: WordReader,
  matter: string,
  touched: Touched,
): void {
  const kept = db.get<KeptTrail>('SELECT * FROM trail WHERE matter=?', [matter])
  const trail: readonly Entry[] = kept === null ? [] : JSON.parse(kept.entries)
  db.run('DELETE FROM named WHERE matter=?', [matter])
  db.run('DELETE FROM difference WHERE matter=?', [matter])
  for (const doc of new Set(trail.map(({ meeting }) => meeting.document)))
    db.run('INSERT OR IGNORE INTO named VALUES(?,?)', [doc, matter])
  const own = db.all<OwnEntry>(
    `SELECT e.id, e.document, e.event, e.agency, e.due, e.said, e.page, e.ordinal, e.year, e.whole, d.doc
     FROM entry e JOIN document d ON d.id=e.document WHERE e.matter=? AND e.own=1 AND d.counts=1`,
    [matter],
  )
  const missing: Entry[] = []
  const pages = new Map<number, number>()
  for (const told of trail) {
    const paper = kept === null ? null : paperOf(db, told, kept.document, own)
    if (paper === null) {
      missing.push(told)
      continue
    }
    const same = own.find(entry => isSame(entry, told, paper))
    if (same === undefined) noteDifference(db, matter, kept?.document ?? 0, told)
    else if (told.page !== null) pages.set(same.id, told.page)
  }
  const issued = issuedOn(db, matter)
  for (const { id, document, page } of own) {
    // What the issued paper itself shows holds before what a later one says of it.
    const known = issued.get(document) ?? pages.get(id) ?? null
    if (page !== known) db.run('UPDATE entry SET page=? WHERE id=?', [known, id])
  }
  fillIn(db, reading, { matter, kept, missing }, touched)
}

/** The id of the document that an entry of a trail names, where it counts here; `null` of a missing one. */
function paperOf(
  db: Sqlite,
  { meeting, event, agency }: Entry,
  carrier: number,
  own: readonly OwnEntry[],
): string | null {
  if (!meeting.document.startsWith('?')) return namedPaper(db, meeting, carrier)?.doc ?? null
  // Only its kind is known: a workshop. It is here if a paper without a number says the same.
  if (meeting.number === null)
    return (
      own.find(entry => entry.ordinal === null && entry.event === event && isFor(entry, agency))
        ?.doc ?? null
    )
  return namedPaper(db, meeting, carrier)?.doc ?? null
}

/** A trail from before agencies had parts of their own names none. */
function isFor(entry: OwnEntry, agency: string | null): boolean {
  return agency === null || entry.agency === agency
}

function isSame(entry: OwnEntry, told: Entry, paper: string): boolean {
  if (entry.doc !== paper || !isFor(entry, told.agency)) return false
  const event = entry.event === 'told' ? 'decided' : entry.event
  if (event !== told.event) return false
  if (told.due !== undefined && told.due !== entry.due) return false
  if (told.event !== 'reported' && told.event !== 'done') return true
  return told.note === '' || entry.whole === 0 || plain(told.note) === plain(entry.said)
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function noteDifference(db: Sqlite, matter: string, document: number, told: Entry): void {
  const { meeting, event, agency } = told
  db.run('INSERT INTO difference VALUES(?,?,?,?,?,?,?,?)', [
    matter,
    document,
    meeting.number?.ordinal ?? null,
    meeting.number?.year ?? null,
    meeting.number?.special === true ? 1 : 0,
    meeting.date,
    event,
    agency,
  ])
}

interface Filling {
  readonly matter: string
  readonly kept: KeptTrail | null
  readonly missing: readonly Entry[]
}

/** Puts in what missing papers recorded, as the later one tells it. */
function fillIn(
  db: Sqlite,
  reading: WordReader,
  { matter, kept, missing }: Filling,
  touched: Touched,
): void {
  const before = db.all<KeptEntry>(
    `SELECT id, document, kind, event, place, page, agency, area, due, date, ordinal, year, special, head, said
     FROM entry WHERE matter=? AND own=0 ORDER BY id`,
    [matter],
  )
  const wanted = kept === null ? [] : laterEntries(matter, kept, missing)
  const isSameAgain =
    JSON.stringify(before.map(({ id: _, ...row }) => row)) === JSON.stringify(wanted.map(rowOf))
  if (isSameAgain) return
  forgetEntries(db, before, touched)
  for (const entry of wanted)
    insertEntry(db, { ...entry, terms: termsOf(entry, reading.cutter, reading.names) })
}

type Row = ReturnType<typeof rowOf>
type KeptEntry = Row & { readonly id: number }

/** A later entry as it lies in the index. */
function rowOf(entry: Later) {
  const { document, kind, event, place, page, agency, area, due, date, ordinal, year } = entry
  const special = entry.special ? 1 : 0
  const head = shortened(entry.head).text
  const said = shortened(entry.said).text
  return {
    document,
    kind,
    event,
    place,
    page,
    agency,
    area,
    due,
    date,
    ordinal,
    year,
    special,
    head,
    said,
  }
}

type Later = Omit<NewEntry, 'terms'> & { readonly words: string }

function laterEntries(matter: string, kept: KeptTrail, missing: readonly Entry[]): Later[] {
  return missing.map((told, at) => {
    const next = missing.slice(at).find(({ meeting }) => meeting.date !== null)
    const sortedOn: IsoDate | null = next?.meeting.date ?? kept.date
    const { number, date } = told.meeting
    return {
      document: kept.document,
      own: false,
      matter,
      kind: kept.kind,
      area: kept.area,
      head: kept.head,
      event: told.event,
      place: told.place,
      page: told.page,
      agency: told.agency,
      due: told.due ?? null,
      status: null,
      said: told.event === 'ordered' || told.event === 'amended' ? '' : told.note,
      words: `${kept.head}\n${told.note}`,
      date,
      sortedOn,
      ordinal: number?.ordinal ?? null,
      year: number?.year ?? null,
      special: number?.special === true,
    }
  })
}
