import { strFromU8 } from 'fflate'
import { fail, ok, type Result } from '../fault'
import { bornKey } from '../wording/house-faults'

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
    return flaw === null ? ok(value) : fail('file-damaged', flaw.subject, flaw.detail)
  } catch {
    return fail('file-damaged', undefined, 'not JSON')
  }
}

/** What no file of ours holds; `subject` where a person can see it. */
interface Flaw {
  readonly detail: string
  readonly subject?: string
}

function findFlaw(value: unknown, depth: number): Flaw | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth >= MAX_DEPTH) return { detail: 'nests too deep' }
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && key in Object.prototype)
      return { detail: `has a key ${key}`, subject: bornKey(key) }
    const flaw = findFlaw((value as Record<string, unknown>)[key], depth + 1)
    if (flaw !== null) return flaw
  }
  return null
}
