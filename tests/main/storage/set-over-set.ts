import type { Disk } from '../../../main/storage/disk'
import { type FolderWriting, writeFolder } from '../../../main/storage/write-folder'
import { changedOver, copiesOf, type Holding, setOf } from './copies-in-folder'
import { dyingDisk, Killed } from './dying-disk'
import { failingDisk } from './failing-disk'
import { asDisk, MemoryDisk } from './memory-disk'

/** The new set. */
export const THREE = copiesOf('ใหม่', ['01', '02', '03'])
/** Of these one goes, one stays beside, and one is no copy at all. */
export const BEFORE = {
  ...copiesOf('เดิม', ['01', '02', '04']),
  'อื่น.txt': 'ของเดิม',
}
export const AFTER = changedOver(BEFORE, THREE)

/** The program of the next start: on the same computer, under another number, when the first is gone. */
export const LATER: FolderWriting = {
  maker: { host: 'ห้องสารบรรณ', pid: 2, isRunning: () => false },
}
export const NOW: FolderWriting = { maker: { host: 'ห้องสารบรรณ', pid: 1, isRunning: () => true } }

export const FOLDER = '/งาน/สำเนา'
export const ERRNOS = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'ENOENT', 'EEXIST', 'ETIMEDOUT']

/** The calls to the disk that a change-over takes. */
export async function callsFor(old: Holding | null): Promise<string[]> {
  const counting = failingDisk(Number.POSITIVE_INFINITY, '', 1, asDisk(inMemory(old)))
  await writeFolder(counting, FOLDER, setOf(THREE))
  return counting.calls
}

/** A disk in memory with the folder and these files in it, or without the folder. */
export function inMemory(files: Holding | null): MemoryDisk {
  return files === null ? MemoryDisk.holding('/งาน', {}) : MemoryDisk.holding(FOLDER, files)
}

/** What a person sees in the folder: not what is hidden in the work folder. */
export function visible(files: Holding | null): Holding {
  return Object.fromEntries(
    Object.entries(files ?? {}).filter(([name]) => !name.startsWith('.mati-copies')),
  )
}

/** Whether the new set stands there. */
export const isNew = (files: Holding | null) => files?.['สำเนาที่ 01.pdf'] === 'ใหม่ 01'

/** Writes a set and is killed at one call; whether it came so far. */
export async function killedAt(
  nth: number,
  base: Disk,
  folder: string,
  fresh: Holding,
): Promise<boolean> {
  try {
    await writeFolder(dyingDisk(nth, base), folder, setOf(fresh), NOW)
    return false
  } catch (error) {
    if (error instanceof Killed) return true
    throw error
  }
}
