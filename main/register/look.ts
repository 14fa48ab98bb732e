import type { Fault, FaultCode } from '../../core/fault'
import { type BinderFile, type Listing, listBinder } from '../storage/binder-folder'
import { settleSeries, settleVersions } from './copies'
import { settleDuties } from './duties'
import { settleFindings } from './findings'
import { settleReports } from './promises'
import { type LookGround, readAll, readBinderFile } from './read-files'
import { meta, setMeta } from './schema'
import type { Sqlite } from './sqlite'
import { forgetPaper, type KnownFile, knownFiles, type Touched } from './store'
import { clearWords, pause } from './tidy'
import { keepTrail, settleTrail, trailToRead } from './trails'

/** What a look came upon. */
export interface LookResult {
  /** The folder is not there: nothing was changed. */
  readonly away: Fault | null
  readonly read: number
  readonly left: number
  /** Files that are gone and wait for a person's word. */
  readonly asksGone: number
  readonly tooMany: boolean
  /** Folders and files that could not be looked at. */
  readonly unseen: readonly string[]
}

/** Matters settled in one transaction. */
const SETTLED_AT_ONCE = 500
/** A file that was changed as short a while before it was read may have been changed once more since. In ms. */
const FRESH = 3000

/** Makes the index agree with the folder: only what changed is read. `mayLeave`: a person said that many files may be gone. */
export async function look(ground: LookGround, mayLeave: boolean): Promise<LookResult> {
  const { db, disk, folder } = ground
  const listed = await listBinder(disk, folder)
  if (!listed.ok)
    return { away: listed.fault, read: 0, left: 0, asksGone: 0, tooMany: false, unseen: [] }
  const known = new Map(knownFiles(db).map(file => [file.path, file]))
  const changed = listed.value.files.filter(file => isChanged(file, known.get(file.path)))
  const missing = missingOf(known, listed.value)
  const isCutShort = meta(db, 'writing') === '1'
  if (changed.length + missing.length > 0) setMeta(db, 'writing', '1')
  const touched: Touched = { matters: new Set(), documents: new Set(), wordsLeft: isCutShort }
  if (isCutShort) touchAll(db, touched)
  const read = await readAll(ground, { files: changed, known }, touched)
  const { left, asksGone } = letLeave(ground, { missing, known: known.size, mayLeave }, touched)
  if (touched.documents.size + touched.matters.size > 0) await settle(ground, touched)
  if (changed.length + missing.length > 0 || isCutShort)
    db.together(() => settleFindings(db, ground.agencies))
  await clearWords(db, touched, isCutShort || read > listed.value.files.length / 50)
  setMeta(db, 'writing', '0')
  setMeta(db, 'looked', new Date(ground.now()).toISOString())
  const { tooMany, unseen } = listed.value
  return { away: null, read, left, asksGone, tooMany, unseen }
}

/**
 * A look that was cut short, by a power cut or a kill, may have read papers and settled nothing of what they tell: all
 * of it is settled anew, though no file has changed since.
 */
function touchAll(db: Sqlite, { documents, matters }: Touched): void {
  const docs = db.all<{ doc: string }>('SELECT DISTINCT doc FROM document WHERE doc IS NOT NULL')
  for (const { doc } of docs) documents.add(doc)
  const told = db.all<{ matter: string }>(
    'SELECT matter FROM entry UNION SELECT matter FROM carries UNION SELECT matter FROM trail UNION SELECT matter FROM duty',
  )
  for (const { matter } of told) matters.add(matter)
}

/** Faults of the disk, which may be gone the next time; a file that is no paper stays one until it changes. */
const PASSING: ReadonlySet<string> = new Set<FaultCode>([
  'file-in-use',
  'not-permitted',
  'storage-failed',
  'file-missing',
])

function isChanged({ size, mtime }: BinderFile, known: KnownFile | undefined): boolean {
  if (known === undefined || known.state === 'gone') return true
  if (known.size !== size || known.mtime !== mtime) return true
  if (known.fault !== null && PASSING.has(known.fault)) return true
  return Math.abs(known.looked - mtime) < FRESH
}

/** Files that were here and are not, where the disk would have said so. */
function missingOf(known: ReadonlyMap<string, KnownFile>, listing: Listing): KnownFile[] {
  if (listing.tooMany) return []
  const here = new Set(listing.files.map(file => file.path))
  const isUnseen = (file: string) =>
    listing.unseen.some(place => file === place || file.startsWith(`${place}/`))
  return [...known.values()].filter(file => !here.has(file.path) && !isUnseen(file.path))
}

interface Leaving {
  readonly missing: readonly KnownFile[]
  readonly known: number
  readonly mayLeave: boolean
}

/** Files that are gone leave, unless they are so many at once that a person has to say so. */
function letLeave(
  { db }: LookGround,
  { missing, known, mayLeave }: Leaving,
  touched: Touched,
): { left: number; asksGone: number } {
  const ids = new Set(missing.map(({ id }) => id))
  const moved = new Set(missing.filter(file => isElsewhere(db, file, ids)))
  const gone = missing.filter(file => !moved.has(file))
  const asks = !mayLeave && gone.length * 3 > known
  db.together(() => {
    for (const { id } of asks ? moved : missing) forgetPaper(db, id, touched)
    if (!asks) return
    for (const { id, doc } of gone) {
      db.run("UPDATE document SET state='gone' WHERE id=?", [id])
      if (doc !== null) touched.documents.add(doc)
    }
  })
  return { left: asks ? 0 : gone.length, asksGone: asks ? gone.length : 0 }
}

/** A renamed file is the same document: it lies under another name, not older than it was here. */
function isElsewhere(
  db: Sqlite,
  { doc, revision }: KnownFile,
  missing: ReadonlySet<number>,
): boolean {
  if (doc === null) return false
  const same = db.all<{ id: number; revision: number }>(
    'SELECT id, revision FROM document WHERE doc=?',
    [doc],
  )
  return same.some(other => !missing.has(other.id) && other.revision >= (revision ?? 0))
}

/** Copies first, then series, trails and duties: each stands on the one before. */
async function settle(ground: LookGround, touched: Touched): Promise<void> {
  const { db, reading } = ground
  db.together(() => {
    settleVersions(db, touched.documents, touched)
    settleSeries(db)
  })
  await readTrails(ground, [...touched.matters])
  const matters = [...touched.matters]
  for (let at = 0; at < matters.length; at += SETTLED_AT_ONCE) {
    db.together(() => {
      for (const matter of matters.slice(at, at + SETTLED_AT_ONCE)) {
        settleTrail(db, reading, matter, touched)
        settleDuties(db, matter)
      }
    })
    await pause()
  }
  db.together(() => settleReports(db))
}

/** Where the paper that told a trail has left, the newest of the others tells it. */
async function readTrails(
  { db, disk, folder, now }: LookGround,
  matters: readonly string[],
): Promise<void> {
  const wanted = new Map<number, Set<string>>()
  db.together(() => {
    for (const matter of matters) {
      const file = trailToRead(db, matter)
      if (file !== null) wanted.set(file, (wanted.get(file) ?? new Set()).add(matter))
    }
  })
  for (const [id, some] of wanted) {
    const file = db.get<BinderFile>('SELECT path, size, mtime FROM document WHERE id=?', [id])
    const before = { looked: now(), known: undefined }
    const read = file === null ? null : await readBinderFile(disk, folder, file, before)
    const facts = read !== null && 'told' in read ? read.told?.facts : undefined
    if (facts === undefined) continue
    db.together(() => {
      for (const trail of facts.trails)
        if (some.has(trail.matter)) keepTrail(db, id, facts.date, trail)
    })
  }
}
