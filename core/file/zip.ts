import { deflateSync, inflateSync, strFromU8, type Zippable, zipSync } from 'fflate'
import { fail, ok, type Result } from '../fault'
import { crc32 } from './crc32'
import {
  readZipEntry,
  rowAfter,
  viewOf,
  ZIP_METHODS,
  ZIP_SIGNS,
  ZIP_SIZES,
  type ZipEntry,
} from './zip-entry'

/** What a container may cost to open. Checked against the directory before anything is inflated. */
export const LIMITS = {
  /** Bytes of the file itself, and bytes of everything in it together. */
  bytes: 64 * 1024 * 1024,
  parts: 512,
  /** Bytes out for each byte in, for one part. */
  ratio: 200,
} as const

/** The one flag a part may carry: its name is UTF-8. */
const UTF8_NAME = 0x800

/** Whether words are made smaller on their way into a zip, which takes its time. */
export type Density = 'packed' | 'stored'

/**
 * Packs parts into a zip, in the given order and always into the same bytes. The first part is
 * stored, so that a file's kind can be seen in its first bytes; pictures are, for they are packed already.
 */
export function packZip(
  parts: ReadonlyMap<string, Uint8Array>,
  density: Density = 'packed',
): Uint8Array {
  const files: Zippable = {}
  for (const [name, bytes] of parts) {
    const first = Object.keys(files).length === 0
    const plain = first || density === 'stored' || /\.(png|jpg)$/.test(name)
    const stored = plain || isTooDense(bytes)
    files[name] = [bytes, { level: stored ? 0 : 6 }]
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

/** Text that repeats itself beyond the ratio a reader allows is stored, or it could not be opened again. */
function isTooDense(bytes: Uint8Array): boolean {
  return bytes.length > LIMITS.ratio * deflateSync(bytes, { level: 6 }).length
}

/** Whether the bytes begin as every zip that is not empty does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === ZIP_SIGNS.part
}

/**
 * Unpacks a zip that `packZip` could have written: parts end to end, no comment, no encryption, no
 * zip64, each checksum right. Anything else is `file-damaged`, anything over the limits
 * `file-too-large`. Names are checked for shape here, not for meaning.
 */
export function unpackZip(bytes: Uint8Array): Result<Map<string, Uint8Array>> {
  if (bytes.length > LIMITS.bytes) return fail('file-too-large', undefined, 'file over the limit')
  const entries = readDirectory(bytes)
  if (!entries.ok) return entries
  const total = entries.value.reduce((sum, entry) => sum + entry.size, 0)
  const dense = entries.value.find(entry => entry.size > LIMITS.ratio * entry.packed)
  if (total > LIMITS.bytes) return fail('file-too-large', undefined, 'parts over the limit')
  if (dense) return fail('file-damaged', undefined, `${dense.name}: unpacks beyond the ratio`)
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries.value) {
    const part = unpackEntry(bytes, entry)
    if (part === null) return fail('file-damaged', undefined, `${entry.name}: does not unpack`)
    parts.set(entry.name, part)
  }
  return ok(parts)
}

/** The parts as the central directory lists them: in order, end to end, from the first byte on. */
function readDirectory(bytes: Uint8Array): Result<ZipEntry[]> {
  const data = viewOf(bytes)
  const end = bytes.length - ZIP_SIZES.end
  if (end < 0 || data.getUint32(end, true) !== ZIP_SIGNS.end) return damaged('no end record')
  const count = data.getUint16(end + 10, true)
  const start = data.getUint32(end + 16, true)
  const oneDisk = data.getUint32(end + 4, true) === 0 && data.getUint16(end + 8, true) === count
  if (!oneDisk || data.getUint16(end + 20, true) !== 0) return damaged('odd end record')
  if (start + data.getUint32(end + 12, true) !== end) return damaged('directory out of place')
  if (count > LIMITS.parts) return damaged('too many parts')
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = start
  let offset = 0
  for (let index = 0; index < count; index++) {
    const entry = readEntry(bytes, at, end)
    if (entry === null || entry.offset !== offset) return damaged(`part ${index} is out of place`)
    if (!isPlainName(entry.name) || names.has(entry.name)) return damaged(`part ${index}: bad name`)
    entries.push(entry)
    names.add(entry.name)
    at = rowAfter(at, entry)
    offset += ZIP_SIZES.part + entry.nameLength + entry.packed
  }
  return at === end && offset === start ? ok(entries) : damaged('parts do not add up')
}

function readEntry(bytes: Uint8Array, at: number, end: number): ZipEntry | null {
  const entry = readZipEntry(bytes, at, end)
  if (entry === null || entry.more !== 0) return null
  return entry.flags === 0 || entry.flags === UTF8_NAME ? entry : null
}

/** The bytes of one part, or `null` if its own header says otherwise or its checksum is wrong. */
function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const data = viewOf(bytes)
  const at = entry.offset
  const start = at + ZIP_SIZES.part + entry.nameLength
  const name = strFromU8(bytes.subarray(at + ZIP_SIZES.part, start))
  const agrees =
    data.getUint32(at, true) === ZIP_SIGNS.part &&
    data.getUint16(at + 8, true) === entry.method &&
    data.getUint32(at + 26, true) === entry.nameLength &&
    name === entry.name
  if (!agrees) return null
  const packed = bytes.subarray(start, start + entry.packed)
  const part = inflate(packed, entry)
  return part?.length === entry.size && crc32(part) === entry.crc ? part : null
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.method === ZIP_METHODS.stored) return packed
  if (entry.method !== ZIP_METHODS.deflated) return null
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) })
  } catch {
    return null
  }
}

/** A name inside the container: small letters, digits, `.`, `-` and `/`, never a way out of it. */
function isPlainName(name: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9]+)*(\/[a-z0-9-]+(\.[a-z0-9]+)*)*$/.test(name) && name.length <= 128
}

function damaged(detail: string): Result<never> {
  return fail('file-damaged', undefined, detail)
}
