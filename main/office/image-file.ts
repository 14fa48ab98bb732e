import path from 'node:path'
import { fail, type Result } from '../../core/fault'
import { IMAGE_LIMITS } from '../../core/image/facts'
import type { Disk } from '../storage/disk'
import { type ReadFile, readFile } from '../storage/read-file'

/** The bytes of a file that is said to be a picture, not yet looked into. One too large is `image-too-large`. */
export async function readImageFile(disk: Disk, file: string): Promise<Result<ReadFile>> {
  const read = await readFile(disk, file, IMAGE_LIMITS.bytes)
  if (read.ok || read.fault.code !== 'file-too-large') return read
  return fail('image-too-large', path.basename(file), read.fault.detail)
}
