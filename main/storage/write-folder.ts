import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { faultOf } from './errno'
import { safeWrite } from './safe-write'

/** A finished file on its way to a folder. */
export interface FinishedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Writes finished files into a folder, which is made if there is none. Gives back their paths. */
export async function writeFolder(
  disk: Disk,
  folder: string,
  files: readonly FinishedFile[],
): Promise<Result<readonly string[]>> {
  try {
    await disk.makeFolder(folder)
  } catch (error) {
    return faultOf(error, 'write', path.basename(folder))
  }
  const paths = files.map(file => path.join(folder, file.name))
  for (const [index, { bytes }] of files.entries()) {
    const written = await safeWrite(disk, paths[index] ?? '', bytes)
    if (!written.ok) return written
  }
  return ok(paths)
}
