import { strFromU8, strToU8 } from 'fflate'
import { fail, ok, type Result } from '../fault'
import { crc32 } from '../file/crc32'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** One chunk of a PNG. */
export interface Chunk {
  readonly type: string
  readonly body: Uint8Array
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte)
}

/**
 * The chunks from the signature to `IEND`, each with a right checksum. What hangs behind the end is
 * not looked at; `end` says where it would begin.
 */
export function readChunks(
  bytes: Uint8Array,
): Result<{ readonly chunks: readonly Chunk[]; readonly end: number }> {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = data.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) return damaged('ends within a chunk')
    const type = strFromU8(bytes.subarray(at + 4, at + 8), true)
    if (!/^[A-Za-z]{4}$/.test(type)) return damaged(`no chunk at ${at}`)
    if (crc32(bytes.subarray(at + 4, end - 4)) !== data.getUint32(end - 4))
      return damaged(`${type}: wrong checksum`)
    chunks.push({ type, body: bytes.subarray(at + 8, end - 4) })
    if (type === 'IEND') return ok({ chunks, end })
    at = end
  }
  return damaged('has no end')
}

/** The bytes of a PNG of these chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  const size = chunks.reduce((sum, { body }) => sum + 12 + body.length, SIGNATURE.length)
  const bytes = new Uint8Array(size)
  const data = new DataView(bytes.buffer)
  bytes.set(SIGNATURE)
  let at = SIGNATURE.length
  for (const { type, body } of chunks) {
    const end = at + 8 + body.length
    data.setUint32(at, body.length)
    bytes.set(strToU8(type, true), at + 4)
    bytes.set(body, at + 8)
    data.setUint32(end, crc32(bytes.subarray(at + 4, end)))
    at = end + 4
  }
  return bytes
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, `PNG: ${detail}`)
}
