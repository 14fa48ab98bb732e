import { disk } from '../../../main/storage/disk'
import { readFile } from '../../../main/storage/read-file'
import { safeWrite } from '../../../main/storage/safe-write'

/** Reads a file, adds a mark to what it says and saves it; whether that was told to be saved. */
export async function addMark(file: string, mark: string): Promise<boolean> {
  const read = await readFile(disk, file, Number.MAX_SAFE_INTEGER)
  if (!read.ok) throw new Error(read.fault.code)
  const { bytes, sha256 } = read.value
  const words = `${new TextDecoder().decode(bytes)}${mark} `
  const saved = await safeWrite(disk, file, new TextEncoder().encode(words), { holds: [sha256] })
  if (!saved.ok && saved.fault.code !== 'file-changed-elsewhere') throw new Error(saved.fault.code)
  return saved.ok
}
