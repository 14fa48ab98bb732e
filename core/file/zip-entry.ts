import { strFromU8 } from 'fflate'

/*
 * What a zip says of each of its parts, in its directory at the end. How strict to be is for its readers: our own
 * container (`zip.ts`) takes what it could have written, a letterhead comes from any program.
 */

/** The signs that a part, a row of the directory and the record at the end begin with. */
export const ZIP_SIGNS = { part: 0x04034b50, row: 0x02014b50, end: 0x06054b50 } as const
/** Bytes of each without the words in it. */
export const ZIP_SIZES = { part: 30, row: 46, end: 22 } as const
/** How the bytes of a part may lie. */
export const ZIP_METHODS = { stored: 0, deflated: 8 } as const

/** One part as the directory lists it: its lengths in bytes, `packed` in the file and `size` outside of it. */
export interface ZipEntry {
  readonly name: string
  readonly nameLength: number
  /** Bytes of its row after the name: extra fields and a comment. */
  readonly more: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where the part begins with a header of its own. */
  readonly offset: number
}

/** The row of the directory at that place, whole before `end`; `null` where there is none. */
export function readZipEntry(bytes: Uint8Array, at: number, end: number): ZipEntry | null {
  const data = viewOf(bytes)
  const words = at + ZIP_SIZES.row
  if (words > end || data.getUint32(at, true) !== ZIP_SIGNS.row) return null
  const nameLength = data.getUint16(at + 28, true)
  const more = data.getUint16(at + 30, true) + data.getUint16(at + 32, true)
  if (words + nameLength + more > end) return null
  return {
    name: strFromU8(bytes.subarray(words, words + nameLength)),
    nameLength,
    more,
    flags: data.getUint16(at + 8, true),
    method: data.getUint16(at + 10, true),
    crc: data.getUint32(at + 16, true),
    packed: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
  }
}

/** Where the row after this one begins. */
export function rowAfter(at: number, { nameLength, more }: ZipEntry): number {
  return at + ZIP_SIZES.row + nameLength + more
}

/** The bytes as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
