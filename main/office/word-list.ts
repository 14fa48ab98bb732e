import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import type { Disk } from '../storage/disk'
import { readFile } from '../storage/read-file'

const MOST_BYTES = 16 * 1024 * 1024

/** The general list of Thai words that ships with the program, one a line: a file that anyone may replace. */
export async function readWordList(disk: Disk, assets: string): Promise<Result<string>> {
  const read = await readFile(disk, path.join(assets, 'thai-words.txt'), MOST_BYTES)
  return read.ok ? ok(new TextDecoder().decode(read.value.bytes)) : read
}
