import path from 'node:path'
import { fail, type Result } from '../../core/fault'
import { LIMITS } from '../../core/file/zip'
import { joined } from '../../core/wording/sentence'
import type { Disk } from '../storage/disk'
import { readFile } from '../storage/read-file'

/** The bytes of the office's letterhead, not yet looked into. */
export async function readLetterheadFile(disk: Disk, file: string): Promise<Result<Uint8Array>> {
  const read = await readFile(disk, file, LIMITS.bytes)
  return read.ok ? { ok: true, value: read.value.bytes } : read
}

/** A fault of a letterhead with the file's name before what is wrong with it. */
export function inFile<T>(result: Result<T>, file: string): Result<T> {
  if (result.ok || result.fault.code !== 'letterhead-faulty') return result
  const { code, subject = '', detail } = result.fault
  return fail(code, joined([path.basename(file), subject], ': '), detail)
}
