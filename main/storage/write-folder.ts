import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { errnoOf, faultOf } from './errno'
import { safeWrite } from './safe-write'

/** A finished file on its way to a folder. */
export interface FinishedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Writes finished files into a folder, which is made if there is none, and gives back their paths.
 * All of them or none: after a fault what was new is gone again, the folder too.
 */
export async function writeFolder(
  disk: Disk,
  folder: string,
  files: readonly FinishedFile[],
): Promise<Result<readonly string[]>> {
  const added: string[] = []
  try {
    const outermost = await disk.makeFolder(folder)
    for (const { name, bytes } of files) {
      const file = path.join(folder, name)
      const isNew = await isMissing(disk, file)
      const written = await safeWrite(disk, file, bytes)
      if (written.ok && isNew) added.push(file)
      if (written.ok) continue
      await takeBack(disk, added, outermost === null ? [] : foldersUpTo(outermost, folder))
      return written
    }
  } catch (error) {
    return faultOf(error, 'folder', path.basename(folder))
  }
  return ok(files.map(({ name }) => path.join(folder, name)))
}

async function isMissing(disk: Disk, file: string): Promise<boolean> {
  try {
    await disk.inspect(file)
    return false
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return errnoOf(error) === 'ENOENT'
  }
}

/** The folders from the innermost out. */
function foldersUpTo(outermost: string, folder: string): string[] {
  const above = path.dirname(path.resolve(folder))
  const rest = path.resolve(outermost) === path.resolve(folder) ? [] : foldersUpTo(outermost, above)
  return [folder, ...rest]
}

/** What cannot be taken back stays; the fault that is told is the first one. */
async function takeBack(
  disk: Disk,
  files: readonly string[],
  folders: readonly string[],
): Promise<void> {
  try {
    for (const file of files) await disk.remove(file)
    for (const folder of folders) await disk.removeFolder(folder)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
