import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import path from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../core/file/json'
import type { Disk } from './disk'
import { errnoOf } from './errno'
import { isAlive } from './is-alive'
import { readFile } from './read-file'
import { serverClock } from './server-clock'
import { THIS_MACHINE } from './this-machine'

const MAX_BYTES = 4096
/** A lock that nobody has touched for so long, by the server's clock, is left over. In ms. */
const STALE_AFTER = 180_000

const words = v.pipe(v.string(), v.maxLength(200))

/** What a lock file says: whose it is. */
const Owner = v.object({
  /** Of this one taking of the lock. */
  token: words,
  user: words,
  /** The computer's name, for a person to read. */
  host: words,
  machine: words,
  pid: v.pipe(v.number(), v.integer()),
})
export type Owner = v.InferOutput<typeof Owner>

/** A lock that another has. `owner` is `null` while it is being written, or when it says nothing that can be read. */
export interface Held {
  readonly owner: Owner | null
  readonly changedAt: number
}

/** The locks that this process has now, by their tokens. */
const ours = new Set<string>()

/** An owner for one taking of a lock by this process. */
export function newOwner(user = ''): Owner {
  return { token: randomUUID(), user, host: hostname(), machine: THIS_MACHINE, pid: process.pid }
}

/** Takes a lock that must not be there: of two who try, one alone succeeds. Rejects with `EEXIST` for the other. */
export async function takeLock(disk: Disk, lock: string, owner: Owner): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(owner))
  const file = await disk.open(lock, 'wx')
  ours.add(owner.token)
  try {
    try {
      await file.write(bytes, 0, bytes.length)
    } finally {
      await file.close()
    }
  } catch (error) {
    ours.delete(owner.token)
    // Nobody else can have it: it was made just now.
    await removePatiently(disk, lock)
    throw error
  }
}

/** Gives a lock back, if it is still this owner's. One that cannot be removed now is left over, and known as such here. */
export async function dropLock(disk: Disk, lock: string, { token }: Owner): Promise<void> {
  let held = await readLock(disk, lock)
  // What could not be read may be read a moment later.
  for (let tried = 0; tried < 2 && !held?.owner; tried++) {
    await disk.wait(20)
    held = await readLock(disk, lock)
  }
  if (held?.owner?.token === token) await removePatiently(disk, lock)
  // Not before: others in this process would take it for left over, and the one removed would be theirs.
  ours.delete(token)
}

async function removePatiently(disk: Disk, lock: string): Promise<void> {
  for (const pause of [20, 200, 0]) {
    try {
      await disk.remove(lock)
      return
    } catch (error) {
      if (errnoOf(error) === null) throw error
      await disk.wait(pause)
    }
  }
}

/** Who has a lock; `null` for nobody. A lock that cannot be looked at now is somebody's. */
export async function readLock(disk: Disk, lock: string): Promise<Held | null> {
  try {
    const { changedAt } = await disk.inspect(lock)
    const read = await readFile(disk, lock, MAX_BYTES)
    if (!read.ok && read.fault.code === 'file-missing') return null
    const json = read.ok ? parseJson(read.value.bytes) : read
    const owner = json.ok ? v.safeParse(Owner, json.value) : null
    return { owner: owner?.success ? owner.output : null, changedAt }
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    if (errnoOf(error) === null) throw error
    return { owner: null, changedAt: Number.POSITIVE_INFINITY }
  }
}

/** Whether a lock is left over: its process has ended, or nobody has touched it for three minutes. */
export async function isLeftOver(disk: Disk, lock: string, held: Held): Promise<boolean> {
  const { owner, changedAt } = held
  if (owner?.machine === THIS_MACHINE) {
    if (owner.pid === process.pid) return !ours.has(owner.token)
    if (!isAlive(owner.pid)) return true
  }
  return (await serverClock(disk, path.dirname(lock))) - changedAt > STALE_AFTER
}

/**
 * Removes a lock that is left over. Of several who find it so one alone may remove it, and looks again
 * first: the lock that stands there by then may be a new one.
 */
export async function clearLeftOver(disk: Disk, lock: string): Promise<void> {
  const broom = `${lock}-`
  try {
    await (await disk.open(broom, 'wx')).close()
  } catch (error) {
    if (errnoOf(error) === null) throw error
    const other = await readLock(disk, broom)
    const now = other && (await serverClock(disk, path.dirname(lock)))
    if (other && now && now - other.changedAt > STALE_AFTER)
      await disk.remove(broom).catch(() => {})
    return
  }
  try {
    const held = await readLock(disk, lock)
    if (held && (await isLeftOver(disk, lock, held))) await disk.remove(lock)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  } finally {
    await disk.remove(broom).catch(() => {})
  }
}
