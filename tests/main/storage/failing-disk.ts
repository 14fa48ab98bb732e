import { type Disk, type DiskFile, disk } from '../../../main/storage/disk'

/** A disk whose Nth call, counted over every kind of call, fails. `calls` counts what was asked. */
export interface FailingDisk extends Disk {
  readonly calls: string[]
}

function errno(code: string | Error): Error {
  if (code instanceof Error) return code
  return Object.assign(new Error(code), { code })
}

/**
 * The real disk or another, made to fail: call `nth` (from 0) rejects with the errno, or with an error of our own;
 * waits take no time.
 */
export function failingDisk(
  nth: number,
  code: string | Error,
  times = 1,
  base: Disk = disk,
): FailingDisk {
  const calls: string[] = []
  const count = <T>(name: string, call: () => Promise<T>): Promise<T> => {
    calls.push(name)
    const now = calls.length - 1
    return now >= nth && now < nth + times ? Promise.reject(errno(code)) : call()
  }
  const guard = (file: DiskFile): DiskFile => ({
    read: (buffer, offset, length) => count('read', () => file.read(buffer, offset, length)),
    write: (buffer, offset, length) => count('write', () => file.write(buffer, offset, length)),
    sync: () => count('sync', () => file.sync()),
    // A close that fails has closed nevertheless.
    close: async () => {
      await file.close()
      await count('close', async () => {})
    },
  })
  return {
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
