import { createHash } from 'node:crypto'
import path from 'node:path'
import { fail, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { errnoOf } from './errno'
import {
  clearLeftOver,
  dropLock,
  isLeftOver,
  newOwner,
  type Owner,
  readLock,
  takeLock,
} from './lock-file'

/** How long to wait for another who saves the same file, in ms, and how often to look. */
const PATIENCE = 30_000
const TRIES = 300
/** A holder that took longer than this renames nothing any more: well before others think the lock left over. In ms. */
const HOLD_LIMIT = 60_000

/**
 * Does something to a file while nobody else who asks may: on one computer or on several that share
 * the folder. `inTime` says, right before the step that counts, whether the file is surely held still.
 */
export async function holdingFile<T>(
  disk: Disk,
  file: string,
  step: (inTime: () => boolean) => Promise<Result<T>>,
): Promise<Result<T>> {
  const lock = path.join(path.dirname(file), lockName(path.basename(file)))
  const owner = newOwner()
  const begun = clocks()
  for (let tried = 0; tried < TRIES; tried++) {
    const taken = clocks()
    if (await tryLock(disk, lock, owner)) {
      try {
        return await step(() => longerOf(taken) < HOLD_LIMIT)
      } finally {
        await dropLock(disk, lock, owner)
      }
    }
    if (longerOf(begun) > PATIENCE) break
    const held = await readLock(disk, lock)
    if (held && (await isLeftOver(disk, lock, held))) await clearLeftOver(disk, lock)
    // Two who wait should not look at the same moment for ever.
    else await disk.wait(5 + Math.random() * Math.min(200, 5 * tried))
  }
  return fail('file-in-use', path.basename(file), 'another save of it does not end')
}

/** Whether the lock could be taken; what stands in the way other than another's lock rejects. */
async function tryLock(disk: Disk, lock: string, owner: Owner): Promise<boolean> {
  try {
    await takeLock(disk, lock, owner)
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    // On Windows a lock that is just being removed answers so.
    const leaving = ['EPERM', 'EACCES', 'EBUSY'].includes(errnoOf(error) ?? '')
    if (leaving && (await readLock(disk, lock)) !== null) return false
    throw error
  }
}

/** The same for every spelling of a name that some disk takes for the same file, and never too long. */
function lockName(name: string): string {
  const spelling = name.normalize('NFC').toLowerCase()
  return `.mati-${createHash('sha256').update(spelling).digest('hex').slice(0, 12)}.lock`
}

interface Clocks {
  readonly steady: number
  readonly wall: number
}

function clocks(): Clocks {
  return { steady: performance.now(), wall: Date.now() }
}

/** How long ago, in ms: by the longer of two clocks, for one stops while the computer sleeps and one can be set. */
function longerOf({ steady, wall }: Clocks): number {
  return Math.max(performance.now() - steady, Date.now() - wall)
}
