import fs from 'node:fs'
import { type Disk, type DiskFile, entryOf } from './disk'

/**
 * The disk itself for a thread of its own: each call blocks the thread until it is done. Node's other
 * calls share four threads, and a share that has gone may hold all of them for minutes.
 */
export const syncDisk: Disk = {
  open: async (path, flags, mode) => fileOf(fs.openSync(path, flags, mode)),
  inspect: async path => entryOf(fs.statSync(path)),
  askToWrite: async path => fs.accessSync(path, fs.constants.W_OK),
  resolve: async path => fs.realpathSync.native(path),
  rename: async (from, to) => fs.renameSync(from, to),
  remove: async path => fs.unlinkSync(path),
  makeFolder: async path => fs.mkdirSync(path, { recursive: true }) ?? null,
  removeFolder: async path => fs.rmdirSync(path),
  list: async folder => fs.readdirSync(folder),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

function fileOf(handle: number): DiskFile {
  return {
    read: async (buffer, offset, length) => ({
      bytesRead: fs.readSync(handle, buffer, offset, length, null),
    }),
    write: async (buffer, offset, length) => ({
      bytesWritten: fs.writeSync(handle, buffer, offset, length),
    }),
    sync: async () => fs.fsyncSync(handle),
    close: async () => fs.closeSync(handle),
  }
}
