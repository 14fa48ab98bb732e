import { inflateRawSync } from 'node:zlib'
import { crc32 } from '../../../core/file/crc32'
import { LIMITS } from '../../../core/file/zip'
import {
  readZipEntry,
  rowAfter,
  viewOf,
  ZIP_METHODS,
  ZIP_SIGNS,
  ZIP_SIZES,
  type ZipEntry,
} from '../../../core/file/zip-entry'

/** Why a foreign zip is not taken apart. */
export type UnzipTrouble = 'damaged' | 'locked' | 'too-large'

/** A zip may end in a comment of at most this length. */
const LONGEST_COMMENT = 0xffff
const ENCRYPTED = 1

/**
 * Takes apart a zip that another program wrote, as its directory lists it. The limits are those of
 * our own container and hold before and while anything is inflated; names that lead out of the file,
 * names that stand twice and wrong checksums count as damage.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> | UnzipTrouble {
  const entries = readDirectory(bytes)
  if (entries === null) return 'damaged'
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return 'locked'
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const dense = entries.some(entry => entry.size > LIMITS.ratio * Math.max(entry.packed, 1))
  if (total > LIMITS.bytes || dense || entries.length > LIMITS.parts) return 'too-large'
  const parts = new Map<string, Uint8Array>()
  const names = new Set<string>()
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const name = entry.name.toLowerCase()
    const part = isPartName(name) && !names.has(name) ? unpack(bytes, entry) : null
    if (part === null) return 'damaged'
    names.add(name)
    parts.set(entry.name, part)
  }
  return parts
}

function readDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const data = viewOf(bytes)
  const end = findEnd(data)
  if (end === null) return null
  const count = data.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = data.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    const entry = readZipEntry(bytes, at, end)
    if (entry === null) return null
    entries.push(entry)
    at = rowAfter(at, entry)
  }
  return entries
}

/** Where the record at the end begins, before whatever comment follows it. */
function findEnd(data: DataView): number | null {
  const last = data.byteLength - ZIP_SIZES.end
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--)
    if (data.getUint32(at, true) === ZIP_SIGNS.end) return at
  return null
}

/** The bytes of one part; `null` where they are not what the directory says. */
function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = viewOf(bytes)
  const { offset, packed, size } = entry
  if (offset + ZIP_SIZES.part > bytes.length || data.getUint32(offset, true) !== ZIP_SIGNS.part)
    return null
  const start =
    offset + ZIP_SIZES.part + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true)
  if (start + packed > bytes.length) return null
  const part = inflate(bytes.subarray(start, start + packed), entry)
  return part?.length === size && crc32(part) === entry.crc ? part : null
}

/** Node stops as soon as more comes out than was announced: a bomb costs no more than its label says. */
function inflate(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method === ZIP_METHODS.stored) return packed
  if (method !== ZIP_METHODS.deflated) return null
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }))
  } catch {
    return null
  }
}

/** A name from the root of the file, without a way out of it. */
function isPartName(name: string): boolean {
  const steps = name.split('/')
  return (
    name.length <= 256 &&
    !/[\\:\p{Cc}]/u.test(name) &&
    steps.every(step => step !== '' && step !== '.' && step !== '..' && step !== '__proto__')
  )
}
