import { fail, type Result } from '../../core/fault'
import { parseJson } from '../../core/file/json'
import { NOT_JSON, tooManyBytes } from '../../core/wording/json-faults'
import type { Disk } from './disk'
import { readFile } from './read-file'

const MEGABYTE = 1024 * 1024

/**
 * Reads an office's JSON file for a schema to look at. A file that is too large or no JSON is
 * `file-damaged`, its subject the mistake in words; what the disk does keeps its own code.
 */
export async function readJsonFile(
  disk: Disk,
  file: string,
  limit: number,
): Promise<Result<unknown>> {
  const read = await readFile(disk, file, limit)
  if (!read.ok)
    return read.fault.code === 'file-too-large'
      ? fail('file-damaged', tooManyBytes(limit / MEGABYTE))
      : read
  const json = parseJson(read.value.bytes)
  return json.ok ? json : fail('file-damaged', json.fault.subject ?? NOT_JSON, json.fault.detail)
}
