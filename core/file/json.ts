import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '../fault'

/** How deep foreign data may nest. A document needs about fifteen levels. */
export const MAX_DEPTH = 64

/**
 * Reads UTF-8 bytes as JSON for a schema to look at. Text that is not JSON, nests deeper than
 * `MAX_DEPTH`, or has a key that every object has by birth (`__proto__`) is `file-damaged`: a
 * schema would pass over such a key without a word.
 */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes).replace(/^\uFEFF/, ''))
    const flaw = findFlaw(value, 0)
    return flaw === null ? ok(value) : fail('file-damaged', undefined, flaw)
  } catch {
    return fail('file-damaged', undefined, 'not JSON')
  }
}

function findFlaw(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth >= MAX_DEPTH) return 'nests too deep'
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && key in Object.prototype) return `has a key ${key}`
    const flaw = findFlaw((value as Record<string, unknown>)[key], depth + 1)
    if (flaw !== null) return flaw
  }
  return null
}
