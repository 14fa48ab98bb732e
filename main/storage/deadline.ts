import type { Disk, DiskFile } from './disk'

/**
 * The same disk, with an end to its patience: a call that has not come back after so many ms rejects
 * with ETIMEDOUT. A share that has gone may otherwise keep a call waiting for minutes.
 */
export function withDeadline(disk: Disk, milliseconds: number): Disk {
  const soon = <T>(call: Promise<T>): Promise<T> => within(call, milliseconds)
  const guard = (file: DiskFile): DiskFile => ({
    read: (buffer, offset, length) => soon(file.read(buffer, offset, length)),
    write: (buffer, offset, length) => soon(file.write(buffer, offset, length)),
    sync: () => soon(file.sync()),
    close: () => soon(file.close()),
  })
  return {
    open: async (path, flags, mode) => guard(await soon(disk.open(path, flags, mode))),
    inspect: path => soon(disk.inspect(path)),
    askToWrite: path => soon(disk.askToWrite(path)),
    resolve: path => soon(disk.resolve(path)),
    rename: (from, to) => soon(disk.rename(from, to)),
    remove: path => soon(disk.remove(path)),
    makeFolder: path => soon(disk.makeFolder(path)),
    removeFolder: path => soon(disk.removeFolder(path)),
    list: folder => soon(disk.list(folder)),
    wait: pause => disk.wait(pause),
  }
}

async function within<T>(call: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = Object.assign(new Error('the disk does not answer'), { code: 'ETIMEDOUT' })
    timer = setTimeout(() => reject(error), milliseconds)
  })
  try {
    return await Promise.race([call, late])
  } finally {
    clearTimeout(timer)
  }
}
