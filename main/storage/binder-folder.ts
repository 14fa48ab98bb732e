import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { errnoOf, faultOf } from './errno'

/** How far a binder is looked through: deep enough for years and series, and no further where it is no binder. */
const BINDER_LIMITS = { depth: 8, files: 10_000, entries: 100_000 } as const

/** A `.mati` file where it lies in the binder, its path from there with `/` between. */
export interface BinderFile {
  readonly path: string
  readonly size: number
  /** By the clock of whoever keeps the disk, in whole ms: only ever compared with itself. */
  readonly mtime: number
}

/** What a look at the folder found. */
export interface Listing {
  readonly files: readonly BinderFile[]
  /** Folders and files that could not be looked at: what was there is not gone. */
  readonly unseen: readonly string[]
  /** There is more than is looked at. */
  readonly tooMany: boolean
}

/**
 * Lists the papers under a folder by name. Hidden folders and files are passed over; a folder that a link leads to as well
 * is looked through once. A fault only where the folder itself cannot be listed: it is away.
 */
export async function listBinder(disk: Disk, folder: string): Promise<Result<Listing>> {
  const files: BinderFile[] = []
  const unseen: string[] = []
  const looked = new Set<string>()
  let seen = 0
  let tooMany = false
  const waiting: { readonly at: string; readonly depth: number }[] = [{ at: '', depth: 0 }]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const place = await leadsTo(disk, path.join(folder, next.at))
    if (looked.has(place)) continue
    looked.add(place)
    const names = await namesIn(disk, folder, next.at)
    if (!names.ok) {
      if (next.at === '') return names
      unseen.push(next.at)
      continue
    }
    for (const name of names.value) {
      if (++seen > BINDER_LIMITS.entries || files.length >= BINDER_LIMITS.files) {
        tooMany = true
        break
      }
      const at = next.at === '' ? name : `${next.at}/${name}`
      const found = await inspected(disk, path.join(folder, at))
      if (found === null) unseen.push(at)
      else if (found.kind === 'folder' && next.depth < BINDER_LIMITS.depth)
        waiting.push({ at, depth: next.depth + 1 })
      else if (found.kind === 'folder') tooMany = true
      else if (found.kind === 'file' && /\.mati$/i.test(name))
        files.push({ path: at, size: found.size, mtime: Math.floor(found.changedAt) })
    }
  }
  return ok({ files, unseen, tooMany })
}

async function namesIn(disk: Disk, folder: string, at: string): Promise<Result<string[]>> {
  try {
    const names = await disk.list(path.join(folder, at))
    return ok(names.filter(name => !/^[.~]/.test(name)).toSorted())
  } catch (error) {
    return faultOf(error, 'folder', path.basename(path.join(folder, at)))
  }
}

/** Where a folder really lies: a link may lead back to where one came from. */
async function leadsTo(disk: Disk, folder: string): Promise<string> {
  try {
    return await disk.resolve(folder)
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return folder
  }
}

/** `null` where the disk does not say; what vanished since it was listed is no file. */
async function inspected(disk: Disk, file: string) {
  try {
    return await disk.inspect(file)
  } catch (error) {
    const code = errnoOf(error)
    if (code === null) throw error
    return code === 'ENOENT' ? ({ kind: 'other', size: 0, changedAt: 0 } as const) : null
  }
}
