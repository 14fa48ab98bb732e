import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Disk } from './disk'
import { errnoOf } from './errno'
import { isAlive } from './is-alive'
import { THIS_MACHINE } from './this-machine'

/**
 * A new name for the file that `safeWrite` writes before it takes another's place. It says which
 * computer and which process writes it, so that one whose writer has ended can be told.
 */
export function temporaryName(): string {
  return `.mati-${THIS_MACHINE}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`
}

const TEMPORARY = /^\.mati-(?:(?<host>[0-9a-f]{8})-(?<pid>\d{1,10})-)?[0-9a-f]{12}\.tmp$/

/** Older than a day: no save takes that long, and no server's clock is that wrong. In ms. */
const STALE = 24 * 60 * 60 * 1000

/**
 * Removes the temporary files that a kill or a power cut left in a folder. They hold a document's
 * words, so they may not lie about: those of this computer go as soon as their writer has ended, those
 * of others after a day. What cannot be removed stays, and troubles nobody.
 */
export async function sweepFolder(disk: Disk, folder: string): Promise<void> {
  try {
    for (const name of await disk.list(folder))
      if (await isLeft(disk, folder, name)) await disk.remove(path.join(folder, name))
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}

async function isLeft(disk: Disk, folder: string, name: string): Promise<boolean> {
  const groups = TEMPORARY.exec(name)?.groups
  if (groups === undefined) return false
  const { host, pid } = groups
  if (host === THIS_MACHINE && pid !== undefined) return !isAlive(Number(pid))
  const { changedAt } = await disk.inspect(path.join(folder, name))
  return Date.now() - changedAt > STALE
}
