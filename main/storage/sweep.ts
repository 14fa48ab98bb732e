import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Disk } from './disk'
import { errnoOf } from './errno'

/** A new name for the file that `safeWrite` writes before it takes another's place. */
export function temporaryName(): string {
  return `.mati-${randomBytes(6).toString('hex')}.tmp`
}

/** Older than a day: no save takes that long, and no server's clock is that wrong. In ms. */
const STALE = 24 * 60 * 60 * 1000

/**
 * Removes the temporary files that a kill or a power cut left in a folder. They hold a document's
 * words, so they may not lie about for ever. What cannot be removed stays, and troubles nobody.
 */
export async function sweepFolder(disk: Disk, folder: string): Promise<void> {
  try {
    for (const name of await disk.list(folder)) {
      if (!/^\.mati-[0-9a-f]{12}\.tmp$/.test(name)) continue
      const file = path.join(folder, name)
      const { changedAt } = await disk.inspect(file)
      if (Date.now() - changedAt > STALE) await disk.remove(file)
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
