import { rmSync } from 'node:fs'
import path from 'node:path'
import { sha256 } from '../storage/read-file'

/** Where the index of a binder lies in this user's own folder: one a binder, and its name tells nothing of it. */
export function indexFileOf(folder: string, binder: string): string {
  const name = sha256(new TextEncoder().encode(path.resolve(binder))).slice(0, 16)
  return path.join(folder, `${name}.db`)
}

/** A process that was killed leaves this behind, and the engine would wait for it until the end of days. */
export function removeLock(index: string): void {
  rmSync(`${index}.lock`, { recursive: true, force: true })
}

/** Removes an index with all that lies beside it. */
export function removeIndex(index: string): void {
  removeLock(index)
  for (const file of [index, `${index}-journal`]) rmSync(file, { force: true })
}
