import { createHash } from 'node:crypto'
import path from 'node:path'
import * as v from 'valibot'
import type { Result } from '../../core/fault'
import { parseJson } from '../../core/file/json'
import type { Disk } from './disk'
import { readFile } from './read-file'
import { safeWrite } from './safe-write'

const MOST = 20
const MAX_BYTES = 1024 * 1024

const RecentEntry = v.object({
  path: v.pipe(v.string(), v.nonEmpty()),
  openedAt: v.pipe(v.string(), v.isoTimestamp()),
})

/** A document that was opened or saved lately. */
export type RecentEntry = v.InferOutput<typeof RecentEntry>

/** The list, latest first. A list that cannot be read is an empty one: nothing depends on it. */
export async function listRecent(disk: Disk, file: string): Promise<readonly RecentEntry[]> {
  const read = await readFile(disk, file, MAX_BYTES)
  const json = read.ok ? parseJson(read.value.bytes) : read
  if (!json.ok) return []
  const list = v.safeParse(v.array(RecentEntry), json.value)
  return list.success ? list.output : []
}

/** Puts a document at the head of the list, and drops the oldest beyond twenty. */
export async function addRecent(
  disk: Disk,
  file: string,
  entry: RecentEntry,
): Promise<Result<string>> {
  const others = (await listRecent(disk, file)).filter(other => other.path !== entry.path)
  const list = [entry, ...others].slice(0, MOST)
  return safeWrite(disk, file, new TextEncoder().encode(JSON.stringify(list)))
}

/** The name by which the window knows an entry: it tells nothing of the path. */
export function recentId(entry: RecentEntry): string {
  return createHash('sha256').update(path.resolve(entry.path)).digest('hex').slice(0, 16)
}
