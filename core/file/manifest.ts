import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { VersionRows } from './versions'

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))

/** The two numbers that every format, past or to come, has in its manifest. */
export const Versions = v.object({
  /** The format the file was written in. */
  format: version,
  /** The oldest format whose reader can open it without loss. */
  reader: version,
})

const PartEntry = v.strictObject({
  name: v.string(),
  /** Bytes, unpacked. */
  size: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
})

/** The table of contents of a container: which format, which document, and a hash of every part. */
export const Manifest = v.strictObject({
  ...Versions.entries,
  document: v.pipe(v.string(), v.nonEmpty()),
  /** Goes up by one at each save. Versions are ordered by it, never by the clock. */
  revision: count,
  parts: v.array(PartEntry),
  /** The versions that were issued, the oldest first; absent while there is none. */
  versions: v.optional(VersionRows),
})
export type Manifest = v.InferOutput<typeof Manifest>

/** What the manifest says of a part with these bytes. */
export function describePart(name: string, bytes: Uint8Array): Manifest['parts'][number] {
  return { name, size: bytes.length, sha256: bytesToHex(sha256(bytes)) }
}
