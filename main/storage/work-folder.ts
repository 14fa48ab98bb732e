import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { fail, ok, type Result } from '../../core/fault'
import { parseJson } from '../../core/file/json'
import type { Disk } from './disk'
import { errnoOf, faultOf } from './errno'
import { isAlive } from './is-alive'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'
import { placesOf, planPlace } from './set-plan'

/** Who makes a set of files: a process of a computer, and how it finds out whether another is still at it. */
export interface Maker {
  readonly host: string
  readonly pid: number
  /** Whether a process of this computer is running. */
  readonly isRunning: (pid: number) => boolean
}

/** This process. */
export const thisMaker: Maker = { host: hostname(), pid: process.pid, isRunning: isAlive }

const OWNER = 'owner.json'
/** Who brings in order what its owner left. */
const SETTLER = 'settler.json'
const MAX_BYTES = 4096
/** A set is written in minutes. What is older was left behind, whatever runs under that number now. In ms. */
const STALE = 15 * 60 * 1000
/** A work folder in the making, with the number of the process that makes it. */
const MAKING = /^\.mati-copies-(\d{1,10})-[0-9a-f]{12}$/

const Owner = v.strictObject({
  host: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** How many folders were made for the set, from the innermost out: they go when nothing comes of it. */
  folders: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64)),
})
type Owner = v.InferOutput<typeof Owner>

/** The folders that this process is at work in. */
const atWork = new Set<string>()

/**
 * Takes the folder for one set of files: nobody else writes a set there until it is given back. The work folder comes
 * into being with its owner's name in it, by one rename. Faults: `folder-busy`, and what the disk does.
 */
export async function claim(
  disk: Disk,
  folder: string,
  folders: number,
  { host, pid }: Maker,
): Promise<Result<null>> {
  const { work } = placesOf(folder)
  const making = `${work}-${pid}-${randomBytes(6).toString('hex')}`
  const owner: Owner = { host, pid, folders }
  try {
    await disk.makeFolder(making)
    const bytes = new TextEncoder().encode(JSON.stringify(owner))
    const written = await safeWrite(disk, path.join(making, OWNER), bytes)
    if (!written.ok) {
      await quietly(removeAll(disk, making))
      return written
    }
    await disk.rename(making, work)
    atWork.add(path.resolve(folder))
    return ok(null)
  } catch (error) {
    await quietly(removeAll(disk, making))
    // Of a rename over a folder that is there; EPERM on Windows.
    const taken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(errnoOf(error) ?? '')
    if (taken && (await isThere(disk, work))) return busy(folder)
    return faultOf(error, 'folder', path.basename(folder))
  }
}

async function isThere(disk: Disk, place: string): Promise<boolean> {
  try {
    return await exists(disk, place)
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}

/** What a work folder tells of itself. */
export type FolderState = 'none' | 'busy' | 'left'

/** Whether a set is being written in a folder, or was left half made. */
export async function lookFor(
  disk: Disk,
  folder: string,
  maker: Maker,
): Promise<Result<FolderState>> {
  const { work } = placesOf(folder)
  try {
    for (const name of await disk.list(folder)) {
      const pid = MAKING.exec(name)?.[1]
      if (pid === undefined || maker.isRunning(Number(pid))) continue
      await quietly(removeAll(disk, path.join(folder, name)))
    }
    if (!(await exists(disk, work))) return ok('none')
    return ok((await isAtWork(disk, work, maker)) ? 'busy' : 'left')
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return ok('none')
    return faultOf(error, 'folder', path.basename(folder))
  }
}

/** Takes what was left in a folder, to bring it in order. Somebody who does so already is `folder-busy`. */
export async function takeOver(
  disk: Disk,
  folder: string,
  { host, pid }: Maker,
): Promise<Result<null>> {
  const place = path.join(placesOf(folder).work, SETTLER)
  const owner: Owner = { host, pid, folders: 0 }
  try {
    await removeIfThere(disk, place)
    const file = await disk.open(place, 'wx', 0o666)
    try {
      const bytes = new TextEncoder().encode(JSON.stringify(owner))
      await file.write(bytes, 0, bytes.length)
    } finally {
      await file.close()
    }
    atWork.add(path.resolve(folder))
    return ok(null)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return busy(folder)
    return faultOf(error, 'folder', path.basename(folder))
  }
}

/** Ends the work in a folder without bringing it in order: that is for another time. */
export function leave(folder: string): void {
  atWork.delete(path.resolve(folder))
}

/** The fault of a folder in which somebody else is making a set. */
export function busy(folder: string): Result<never> {
  return fail('folder-busy', path.basename(folder))
}

/** Gives the folder back: all that was made ready in it goes, and the folders that were made for it if they are empty. */
export async function giveBack(disk: Disk, folder: string, made?: number): Promise<void> {
  const { work } = placesOf(folder)
  leave(folder)
  const folders = made ?? (await ownerOf(disk, work))?.folders ?? 0
  try {
    await removeAll(disk, work)
  } catch (error) {
    if (errnoOf(error) === null) throw error
    // What stays is swept up the next time, and nobody shall think that somebody is at work in it.
    await quietly(disk.remove(path.join(work, OWNER)))
  }
  await quietly(removeFolders(disk, folder, folders))
}

async function removeFolders(disk: Disk, folder: string, levels: number): Promise<void> {
  let place = path.resolve(folder)
  for (let level = 0; level < levels; level++) {
    await disk.removeFolder(place)
    place = path.dirname(place)
  }
}

async function isAtWork(disk: Disk, work: string, maker: Maker): Promise<boolean> {
  const { changedAt } = await disk.inspect(work)
  if (Date.now() - changedAt > STALE) return false
  const owners = [await ownerOf(disk, work), await ownerOf(disk, work, SETTLER)]
  return owners.some(owner => owner !== null && lives(owner, path.dirname(work), maker))
}

function lives(owner: Owner, folder: string, maker: Maker): boolean {
  if (owner.host !== maker.host) return true
  return owner.pid === maker.pid ? atWork.has(path.resolve(folder)) : maker.isRunning(owner.pid)
}

async function ownerOf(disk: Disk, work: string, name = OWNER): Promise<Owner | null> {
  const read = await readFile(disk, path.join(work, name), MAX_BYTES)
  const json = read.ok ? parseJson(read.value.bytes) : read
  const owner = json.ok ? v.safeParse(Owner, json.value) : null
  return owner?.success ? owner.output : null
}

async function exists(disk: Disk, place: string): Promise<boolean> {
  try {
    await disk.inspect(place)
    return true
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return false
    throw error
  }
}

async function removeIfThere(disk: Disk, file: string): Promise<void> {
  try {
    await disk.remove(file)
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error
  }
}

/** What the disk does not remove now stays. */
async function quietly(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}

/** Removes a work folder: its plan first, since it goes by the rest, and last who it belongs to. */
async function removeAll(disk: Disk, work: string): Promise<void> {
  const plan = path.basename(planPlace(work))
  const order = (name: string) => (name === plan ? 0 : name === OWNER ? 2 : 1)
  const names = (await disk.list(work)).toSorted((a, b) => order(a) - order(b))
  for (const name of names) {
    const place = path.join(work, name)
    const { kind } = await disk.inspect(place)
    if (kind !== 'folder') await disk.remove(place)
    else {
      for (const inner of await disk.list(place)) await disk.remove(path.join(place, inner))
      await disk.removeFolder(place)
    }
  }
  await disk.removeFolder(work)
}
