import path from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../core/file/json'
import type { Desk } from '../desk'
import type { Disk } from '../storage/disk'
import { errnoOf } from '../storage/errno'
import { readFile } from '../storage/read-file'
import { safeWrite } from '../storage/safe-write'
import { settleFolder } from '../storage/write-folder'

const MAX_BYTES = 256 * 1024
const MOST = 50

const Folders = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.maxLength(MOST))

/** Notes that copies are being written into a folder, for the next start to look there. */
export async function noteFolder(disk: Disk, file: string, folder: string): Promise<void> {
  const others = (await notedFolders(disk, file)).filter(other => other !== folder)
  await writeNotes(disk, file, [path.resolve(folder), ...others].slice(0, MOST))
}

/** The folders of the list; a list that cannot be read is an empty one: the folder itself knows what it lacks. */
export async function notedFolders(disk: Disk, file: string): Promise<readonly string[]> {
  const read = await readFile(disk, file, MAX_BYTES)
  const json = read.ok ? parseJson(read.value.bytes) : read
  const folders = json.ok ? v.safeParse(Folders, json.value) : null
  return folders?.success ? folders.output : []
}

/** Takes a folder off the list: all is in order there. */
export async function forgetFolder(disk: Disk, file: string, folder: string): Promise<void> {
  const noted = await notedFolders(disk, file)
  const left = noted.filter(other => other !== path.resolve(folder))
  if (left.length < noted.length) await writeNotes(disk, file, left)
}

async function writeNotes(disk: Disk, file: string, folders: readonly string[]): Promise<void> {
  await safeWrite(disk, file, new TextEncoder().encode(JSON.stringify(folders)))
}

/** Finishes what a crash left half written, and tells of it. A folder that is away stays on the list: it may come back. */
export async function settleCopies(
  desk: Pick<Desk, 'disk' | 'copiesFile' | 'announce'>,
): Promise<void> {
  const { disk, copiesFile } = desk
  for (const folder of await notedFolders(disk, copiesFile)) {
    const settled = await settleFolder(disk, folder)
    const subject = path.basename(folder)
    if (settled.ok && (await isThere(disk, folder))) await forgetFolder(disk, copiesFile, folder)
    if (!settled.ok) {
      if (settled.fault.code === 'copies-unsettled') desk.announce('trouble', settled.fault)
      continue
    }
    if (settled.value === 'finished') desk.announce('trouble', { code: 'copies-finished', subject })
    if (settled.value === 'undone') desk.announce('trouble', { code: 'copies-undone', subject })
  }
}

async function isThere(disk: Disk, folder: string): Promise<boolean> {
  try {
    return (await disk.inspect(folder)).kind === 'folder'
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return false
  }
}
