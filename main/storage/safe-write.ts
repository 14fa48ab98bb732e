import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { type Door, errnoOf, faultOf } from './errno'
import { readFile, sha256 } from './read-file'
import { holdingFile } from './save-lock'
import { temporaryName } from './sweep'

/** Waits between attempts to rename, in ms. A virus scanner holds a new file for a moment. */
const PATIENCE = process.platform === 'win32' ? [10, 30, 90, 270, 800, 2400, 6400] : [10, 30, 90]

const DEFAULT_MODE = 0o666

/** What a write may rely on. */
export interface Expectation {
  /** Others may write this file too: nobody who asks like this does so between the look at it and the rename. */
  readonly shared?: boolean
  /**
   * SHA-256 of each content that the file may have. Something else there by now is
   * `file-changed-elsewhere`, and stays as it is. A file that has gone is written anew.
   */
  readonly holds?: readonly string[] | null
}

/**
 * Puts bytes into a file so that at every moment, a power cut included, the file is whole: the old
 * or the new one. Gives back the SHA-256 of the new content. After a fault the old file is unharmed.
 */
export async function safeWrite(
  disk: Disk,
  file: string,
  bytes: Uint8Array,
  { holds = null, shared = holds !== null }: Expectation = {},
): Promise<Result<string>> {
  const name = path.basename(file)
  try {
    const target = await resolveLink(disk, file)
    const mode = await modeOf(disk, target)
    const temporary = path.join(path.dirname(target), temporaryName())
    const aside = { disk, temporary, target, name }
    const result = await writeAside(aside, bytes, mode)
    if (!result.ok) {
      await removeQuietly(disk, temporary)
      return result
    }
    const put = (inTime = () => true) => replace(aside, result.value, holds, inTime)
    const replaced = await (shared ? holdingFile(disk, target, put) : put()).catch(error =>
      faultAt(error, file),
    )
    if (replaced.ok) await syncFolder(disk, path.dirname(target))
    else await removeQuietly(disk, temporary)
    return replaced
  } catch (error) {
    return faultAt(error, file)
  }
}

/** The fault of a failed write: it names the file, or the folder where that is what is missing. */
function faultAt(error: unknown, file: string, door: Door = 'write'): Result<never> {
  const result = faultOf(error, door, path.basename(file))
  if (result.ok || result.fault.code !== 'folder-missing') return result
  const folder = path.basename(path.dirname(path.resolve(file)))
  return fail('folder-missing', folder, result.fault.detail)
}

interface Aside {
  readonly disk: Disk
  readonly temporary: string
  readonly target: string
  readonly name: string
}

/** Writes the temporary file beside the target, on the disk and read back, and returns its hash. */
async function writeAside(aside: Aside, bytes: Uint8Array, mode: number): Promise<Result<string>> {
  const { disk, temporary, name } = aside
  try {
    const file = await disk.open(temporary, 'wx', mode)
    try {
      // A disk that is nearly full takes a part of the bytes and reports no error.
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done)
        if (bytesWritten === 0) return fail('disk-full', name, 'nothing more written')
        done += bytesWritten
      }
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    return faultAt(error, aside.target, 'folder')
  }
  const back = await readFile(disk, temporary, bytes.length)
  const wanted = sha256(bytes)
  if (back.ok && back.value.sha256 === wanted) return ok(wanted)
  return fail('storage-failed', name, back.ok ? 'read back differs' : back.fault.code)
}

async function replace(
  aside: Aside,
  wanted: string,
  holds: readonly string[] | null,
  inTime: () => boolean,
): Promise<Result<string>> {
  const { disk, temporary, target, name } = aside
  if (holds !== null) {
    const now = await readFile(disk, target, Number.MAX_SAFE_INTEGER)
    if (!now.ok && now.fault.code !== 'file-missing') return fail(now.fault.code, name)
    if (now.ok && !holds.includes(now.value.sha256)) return fail('file-changed-elsewhere', name)
  }
  if (!inTime()) return fail('storage-failed', name, 'held too long')
  try {
    await renamePatiently(disk, temporary, target)
  } catch (error) {
    // A share may rename and lose the answer: what is there says what came of it.
    const now = await readFile(disk, target, Number.MAX_SAFE_INTEGER)
    if (!now.ok || now.value.sha256 !== wanted) return faultAt(error, target)
  }
  return ok(wanted)
}

/** Renames a file that a virus scanner or the like may hold for a moment. */
export async function renamePatiently(disk: Disk, from: string, to: string): Promise<void> {
  for (const pause of PATIENCE) {
    try {
      return await disk.rename(from, to)
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errnoOf(error) ?? '')) throw error
      await disk.wait(pause)
    }
  }
  await disk.rename(from, to)
}

/**
 * Makes the rename last through a power cut. Windows and some shares cannot do it; the words are in
 * the file by now, so no error here may say that they are not.
 */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  try {
    const opened = await disk.open(folder, 'r')
    try {
      await opened.sync()
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}

/** A rename onto a link would put a file in the link's place. */
async function resolveLink(disk: Disk, file: string): Promise<string> {
  try {
    return await disk.resolve(file)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return path.resolve(file)
    throw error
  }
}

/** The mode to keep. A file its owner has locked against writing is not replaced either. */
async function modeOf(disk: Disk, target: string): Promise<number> {
  try {
    const { kind, mode } = await disk.inspect(target)
    if (kind !== 'file') throw Object.assign(new Error('not a file'), { code: 'EISDIR' })
    await askToWrite(disk, target)
    return mode
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return DEFAULT_MODE
    throw error
  }
}

/** Here EPERM can only mean a file marked as read-only, whoever has it open. */
async function askToWrite(disk: Disk, target: string): Promise<void> {
  try {
    await disk.askToWrite(target)
  } catch (error) {
    if (errnoOf(error) !== 'EPERM') throw error
    throw Object.assign(new Error('read-only', { cause: error }), { code: 'EACCES' })
  }
}

async function removeQuietly(disk: Disk, file: string): Promise<void> {
  try {
    await disk.remove(file)
  } catch (error) {
    if (errnoOf(error) === null) throw error
  }
}
