import type { Cutter } from '../../core/binder/cutter'
import type { EntryFact, MeetingFact, PaperFacts } from '../../core/binder/facts'
import type { AgencyNames } from '../../core/binder/names'
import { bodyKey } from '../../core/binder/series'
import { termsOf } from '../../core/binder/terms'
import type { FaultCode } from '../../core/fault'
import type { BinderFile } from '../storage/binder-folder'
import { forgetEntries, insertEntry, shortened } from './entries'
import { PARTICULARS, putParticulars } from './particulars'
import type { Sqlite } from './sqlite'

/** What words are cut and names are found by. */
export interface WordReader {
  readonly cutter: Cutter
  readonly names: AgencyNames
}

/** What one look has touched, and what is settled anew at its end. */
export interface Touched {
  readonly matters: Set<string>
  /** Ids of documents. */
  readonly documents: Set<string>
  /** Words have left the index, and must not linger in its file. */
  wordsLeft: boolean
}

/** What a file told: its facts, and on which page of its newest issued version each matter stands. */
export interface ToldFile {
  readonly facts: PaperFacts
  readonly revision: number
  readonly issued: ReadonlyMap<string, number>
}

/** A file as it was read: what it told, or why it told nothing. */
export interface ReadFact {
  readonly file: BinderFile
  /** When it was looked at, by our clock, in ms since 1970. */
  readonly looked: number
  readonly sha: string | null
  readonly told: ToldFile | null
  readonly fault: FaultCode | null
}

/** A file whose bytes are those that were read before: only its hour may be another. */
export interface SameFact extends Pick<ReadFact, 'file' | 'looked'> {
  readonly known: KnownFile
}

/** A row of `document`, as far as the looks need it. */
export interface KnownFile {
  readonly id: number
  readonly path: string
  readonly size: number
  readonly mtime: number
  readonly looked: number
  readonly sha: string | null
  readonly doc: string | null
  readonly revision: number | null
  readonly state: string
  readonly fault: string | null
}

export function knownFiles(db: Sqlite): KnownFile[] {
  return db.all('SELECT id,path,size,mtime,looked,sha,doc,revision,state,fault FROM document')
}

/** Puts in what a file told, in place of what it told before. */
export function putPaper(db: Sqlite, reading: WordReader, read: ReadFact, touched: Touched): void {
  const { file, looked, sha, told, fault } = read
  const known = db.get<{ id: number; doc: string | null }>(
    'SELECT id, doc FROM document WHERE path=?',
    [file.path],
  )
  if (told === null) {
    const state = fault === 'file-newer' ? 'newer' : 'unreadable'
    // What it told before is kept, marked: its promises do not vanish with it.
    if (known === null)
      db.run(
        'INSERT INTO document(path,size,mtime,looked,state,fault,counts) VALUES(?,?,?,?,?,?,0)',
        [file.path, file.size, file.mtime, looked, state, fault],
      )
    else
      db.run('UPDATE document SET size=?,mtime=?,looked=?,state=?,fault=? WHERE id=?', [
        file.size,
        file.mtime,
        looked,
        state,
        fault,
        known.id,
      ])
    if (known?.doc) touched.documents.add(known.doc)
    return
  }
  if (known !== null) forgetPaper(db, known.id, touched)
  const { facts, revision, issued } = told
  const id = db.run(
    `INSERT INTO document(path,size,mtime,looked,sha,doc,kind,title,revision,state,counts,stage,date)
     VALUES(?,?,?,?,?,?,?,?,?,'ok',0,?,?)`,
    [
      file.path,
      file.size,
      file.mtime,
      looked,
      sha,
      facts.document,
      facts.kind,
      shortened(facts.title).text,
      revision,
      facts.stage,
      facts.date,
    ],
  )
  touched.documents.add(facts.document)
  if (facts.meeting !== null) putMeeting(db, id, facts.meeting)
  for (const entry of facts.entries) {
    putEntry(db, reading, { document: id, fact: entry, facts })
    touched.matters.add(entry.matter)
  }
  putTrails(db, id, facts, touched)
  putParticulars(db, id, facts, issued)
}

/** Notes that a file is as it was. One that could not be read, or was gone, tells again. */
export function putSame(db: Sqlite, { file, looked, known }: SameFact, touched: Touched): void {
  const isBack = known.state === 'gone' || known.fault !== null
  db.run('UPDATE document SET size=?,mtime=?,looked=?,state=?,fault=NULL WHERE id=?', [
    file.size,
    file.mtime,
    looked,
    isBack ? 'ok' : known.state,
    known.id,
  ])
  if (isBack && known.doc !== null) touched.documents.add(known.doc)
}

function putMeeting(db: Sqlite, id: number, meeting: MeetingFact): void {
  const { series, body, number, special, ownCount, state, date } = meeting
  db.run('INSERT INTO meeting VALUES(?,?,?,?,NULL,?,?,?,?,?,?)', [
    id,
    series,
    body,
    bodyKey(body),
    number?.ordinal ?? null,
    number?.year ?? null,
    special ? 1 : 0,
    ownCount ? 1 : 0,
    state,
    date,
  ])
}

interface OwnEntry {
  readonly document: number
  readonly fact: EntryFact
  readonly facts: PaperFacts
}

function putEntry(db: Sqlite, reading: WordReader, { document, fact, facts }: OwnEntry): void {
  const { meeting, date, agencies } = facts
  const own = agencies.find(({ id }) => id === fact.agency)
  const called = own === undefined ? '' : `${own.name} ${own.abbreviation}`
  const words = termsOf(fact, reading.cutter, reading.names, called)
  insertEntry(db, {
    ...fact,
    document,
    own: true,
    page: null,
    date,
    sortedOn: date,
    ordinal: meeting?.number?.ordinal ?? null,
    year: meeting?.number?.year ?? null,
    special: meeting?.special ?? false,
    terms: words,
  })
}

/** The newest paper that carries a matter has its whole trail; which one that is, `settle` checks. */
function putTrails(db: Sqlite, document: number, facts: PaperFacts, touched: Touched): void {
  for (const { matter, head, kind, area, entries } of facts.trails) {
    touched.matters.add(matter)
    db.run('INSERT OR IGNORE INTO carries VALUES(?,?)', [document, matter])
    const known = db.get<{ date: string | null }>('SELECT date FROM trail WHERE matter=?', [matter])
    if (known === null || isLater(facts.date, known.date))
      db.run('INSERT OR REPLACE INTO trail VALUES(?,?,?,?,?,?,?)', [
        matter,
        document,
        facts.date,
        head,
        kind,
        area,
        JSON.stringify(entries),
      ])
  }
}

/** A paper without a day is the one that is being written. */
function isLater(one: string | null, other: string | null): boolean {
  if (other === null) return false
  return one === null || one > other
}

/** Takes all that a file told out of the index. */
export function forgetPaper(db: Sqlite, id: number, touched: Touched): void {
  const matters = db.all<{ matter: string }>(
    'SELECT matter FROM entry WHERE document=:id UNION SELECT matter FROM carries WHERE document=:id',
    { ':id': id },
  )
  for (const { matter } of matters) touched.matters.add(matter)
  const known = db.get<{ doc: string | null }>('SELECT doc FROM document WHERE id=?', [id])
  if (known?.doc) touched.documents.add(known.doc)
  forgetEntries(db, db.all('SELECT id FROM entry WHERE document=?', [id]), touched)
  for (const table of ['meeting', 'carries', 'trail', 'difference', ...PARTICULARS])
    db.run(`DELETE FROM ${table} WHERE document=?`, [id])
  db.run('DELETE FROM document WHERE id=?', [id])
}
