import { ok, type Result } from '../../core/fault'
import { disk } from '../storage/disk'
import { readFile } from '../storage/read-file'

/** The text of a file of at most so many bytes; `null` if it is not UTF-8. */
export async function readText(file: string, limit: number): Promise<Result<string | null>> {
  const read = await readFile(disk, file, limit)
  if (!read.ok) return read
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(read.value.bytes))
  } catch {
    return ok(null)
  }
}
