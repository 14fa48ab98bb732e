import { constants, type Stats } from 'node:fs'
import fs from 'node:fs/promises'

/** An open file: as much of Node's as storage needs. */
export interface DiskFile {
  read(buffer: Uint8Array, offset: number, length: number): Promise<{ readonly bytesRead: number }>
  write(
    buffer: Uint8Array,
    offset: number,
    length: number,
  ): Promise<{ readonly bytesWritten: number }>
  sync(): Promise<void>
  close(): Promise<void>
}

/** What a path leads to. */
export interface DiskEntry {
  readonly kind: 'file' | 'folder' | 'other'
  readonly size: number
  /** POSIX permission bits. */
  readonly mode: number
  /** By the disk's clock, in ms since 1970. */
  readonly changedAt: number
}

/**
 * The port through which everything in `storage` reaches the disk, so that a test can let any one
 * call fail. Every call rejects with Node's errors; `errno.ts` turns them into faults.
 */
export interface Disk {
  open(path: string, flags: 'r' | 'wx' | 'r+', mode?: number): Promise<DiskFile>
  inspect(path: string): Promise<DiskEntry>
  /** Rejects unless the file may be written. */
  askToWrite(path: string): Promise<void>
  /** Where the path really leads, through links. */
  resolve(path: string): Promise<string>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Gives back the outermost of the folders that had to be made; `null` if it was there. */
  makeFolder(path: string): Promise<string | null>
  /** Rejects unless the folder is empty. */
  removeFolder(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  wait(milliseconds: number): Promise<void>
}

/** The disk itself. */
export const disk: Disk = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  inspect: async path => entryOf(await fs.stat(path)),
  askToWrite: path => fs.access(path, constants.W_OK),
  resolve: path => fs.realpath(path),
  rename: (from, to) => fs.rename(from, to),
  remove: path => fs.unlink(path),
  makeFolder: async path => (await fs.mkdir(path, { recursive: true })) ?? null,
  removeFolder: path => fs.rmdir(path),
  list: folder => fs.readdir(folder),
  wait: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
}

/** What Node tells of a path, as storage needs it. */
export function entryOf(found: Stats): DiskEntry {
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
  return { kind, size: found.size, mode: found.mode & 0o777, changedAt: found.mtimeMs }
}
