import { createHash } from 'node:crypto'
import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import type { Disk } from './disk'
import { faultOf } from './errno'

/** The bytes of a file and their SHA-256 in hexadecimal. */
export interface ReadFile {
  readonly bytes: Uint8Array
  readonly sha256: string
  /** By the disk's clock, in ms since 1970. */
  readonly changedAt: number
}

/**
 * Reads a whole file of at most `limit` bytes. A folder, a device or a pipe is `not-a-file`, and
 * is not opened, since opening a pipe waits for ever. Faults name the file without its folder.
 */
export async function readFile(disk: Disk, file: string, limit: number): Promise<Result<ReadFile>> {
  const name = path.basename(file)
  try {
    const entry = await disk.inspect(file)
    if (entry.kind !== 'file') return fail('not-a-file', name, `is a ${entry.kind}`)
    if (entry.size > limit) return fail('file-too-large', name, `${entry.size} bytes`)
    const bytes = await readBytes(disk, file, limit)
    if (bytes === null) return fail('file-too-large', name, 'grew while it was read')
    return ok({ bytes, sha256: sha256(bytes), changedAt: entry.changedAt })
  } catch (error) {
    return faultOf(error, 'read', name)
  }
}

/** SHA-256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads until the end and not by the size, which a file on a share may change meanwhile. */
async function readBytes(disk: Disk, path: string, limit: number): Promise<Uint8Array | null> {
  const file = await disk.open(path, 'r')
  try {
    const chunks: Uint8Array[] = []
    for (let total = 0; total <= limit; ) {
      const chunk = new Uint8Array(256 * 1024)
      const { bytesRead } = await file.read(chunk, 0, chunk.length)
      if (bytesRead === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, bytesRead))
      total += bytesRead
    }
    return null
  } finally {
    await file.close()
  }
}
