import path from 'node:path'
import { issuedPages } from '../../core/adoption/issued-pages'
import { tell } from '../../core/binder/tell'
import { decodeContainer } from '../../core/file/container'
import { LIMITS } from '../../core/file/zip'
import type { Agency } from '../../core/model/agency'
import type { BinderFile } from '../storage/binder-folder'
import type { Disk } from '../storage/disk'
import { readFile } from '../storage/read-file'
import { settleVersions } from './copies'
import type { Sqlite } from './sqlite'
import {
  type KnownFile,
  putPaper,
  putSame,
  type ReadFact,
  type SameFact,
  type Touched,
  type WordReader,
} from './store'

/** What one look at the folder stands on. */
export interface LookGround {
  readonly db: Sqlite
  readonly disk: Disk
  readonly folder: string
  readonly reading: WordReader
  /** The office's registry. */
  readonly agencies: readonly Agency[]
  readonly now: () => number
  /** Told as files are read. */
  readonly say: (done: number, total: number) => void
}

/** Files read before the index is written and others may ask it again. */
const AT_ONCE = 20

interface Changed {
  readonly files: readonly BinderFile[]
  readonly known: ReadonlyMap<string, KnownFile>
}

/** Gives back how many of them say something else than before. */
export async function readAll(
  { db, disk, folder, reading, now, say }: LookGround,
  { files, known }: Changed,
  touched: Touched,
): Promise<number> {
  let count = 0
  if (files.length > 0) say(0, files.length)
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const some = files.slice(at, at + AT_ONCE)
    const read = await Promise.all(
      some.map(file =>
        readBinderFile(disk, folder, file, { looked: now(), known: known.get(file.path) }),
      ),
    )
    const fresh = read.filter((one): one is ReadFact => !('known' in one))
    count += fresh.length
    db.together(() => {
      for (const one of read)
        if ('known' in one) putSame(db, one, touched)
        else putPaper(db, reading, one, touched)
      settleVersions(db, new Set(fresh.flatMap(({ told }) => told?.facts.document ?? [])), touched)
    })
    say(Math.min(at + AT_ONCE, files.length), files.length)
  }
  return count
}

interface Before {
  readonly looked: number
  /** What is known of the file; its bytes are not unpacked again if they are the same. */
  readonly known: KnownFile | undefined
}

/** Through the project's own door: what is no paper of ours is a fault, and tells nothing. */
export async function readBinderFile(
  disk: Disk,
  folder: string,
  file: BinderFile,
  { looked, known }: Before,
): Promise<ReadFact | SameFact> {
  const nothing = { file, looked, sha: null, told: null }
  const read = await readFile(disk, path.join(folder, file.path), LIMITS.bytes)
  if (!read.ok) return { ...nothing, fault: read.fault.code }
  if (known !== undefined && known.sha === read.value.sha256) return { file, looked, known }
  const filed = decodeContainer(read.value.bytes)
  if (!filed.ok) return { ...nothing, fault: filed.fault.code }
  const { document, revision, versions } = filed.value
  const newest = versions.at(-1)
  const issued = newest === undefined ? new Map<string, number>() : issuedPages(newest)
  const told = { facts: tell(document), revision, issued }
  return { file, looked, sha: read.value.sha256, told, fault: null }
}
