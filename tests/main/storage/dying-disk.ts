import { type Disk, type DiskFile, disk } from '../../../main/storage/disk'

/** A disk under a program that is killed at one call. `calls` counts what was asked. */
export interface DyingDisk extends Disk {
  readonly calls: string[]
}

/** What a kill looks like from inside: no answer that any handler may take for one of the disk's. */
export class Killed extends Error {}

/**
 * The real disk or another, until call `nth` (from 0): that one and all after it are never done. A write is killed half way, so
 * that what it wrote is there in part. Waits take no time.
 */
export function dyingDisk(nth: number, base: Disk = disk): DyingDisk {
  const calls: string[] = []
  const count = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    calls.push(name)
    if (calls.length > nth) throw new Killed(name)
    return call()
  }
  const guard = (file: DiskFile): DiskFile => ({
    read: (buffer, offset, length) => count('read', () => file.read(buffer, offset, length)),
    write: async (buffer, offset, length) => {
      if (calls.length === nth) await file.write(buffer, offset, Math.ceil(length / 2))
      return count('write', () => file.write(buffer, offset, length))
    },
    sync: () => count('sync', () => file.sync()),
    // The system closes what a killed program had open.
    close: async () => {
      await file.close()
      await count('close', async () => {})
    },
  })
  return {
    ...base,
    calls,
    open: async (path, flags, mode) =>
      guard(await count(`open ${flags}`, () => base.open(path, flags, mode))),
    inspect: path => count('inspect', () => base.inspect(path)),
    askToWrite: path => count('askToWrite', () => base.askToWrite(path)),
    resolve: path => count('resolve', () => base.resolve(path)),
    rename: (from, to) => count('rename', () => base.rename(from, to)),
    remove: path => count('remove', () => base.remove(path)),
    makeFolder: path => count('makeFolder', () => base.makeFolder(path)),
    removeFolder: path => count('removeFolder', () => base.removeFolder(path)),
    list: folder => count('list', () => base.list(folder)),
    wait: async () => {},
  }
}
