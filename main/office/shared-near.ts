import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { SHARED_FILE, type SharedOffice } from '../../core/office/shared-office'
import type { Disk } from '../storage/disk'
import { errnoOf } from '../storage/errno'
import { readSharedFile } from './shared-shelf'

/** A paper lies at most so many folders deep in its binder. */
const DEPTH = 8

/** What the binder shares that a file or folder lies in: of the nearest folder above it that has such a file. */
export async function sharedNear(disk: Disk, place: string): Promise<Result<SharedOffice>> {
  let folder = path.resolve(place)
  for (let up = 0; up <= DEPTH; up++) {
    if (await isThere(disk, path.join(folder, SHARED_FILE))) {
      const read = await readSharedFile(disk, folder)
      return read.ok ? ok(read.value.shared) : read
    }
    const parent = path.dirname(folder)
    if (parent === folder) break
    folder = parent
  }
  return ok({})
}

async function isThere(disk: Disk, file: string): Promise<boolean> {
  try {
    return (await disk.inspect(file)).kind === 'file'
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}
