import { strFromU8, strToU8 } from 'fflate'
import { fail, ok, type Result } from '../fault'
import { bornKey, NOT_UTF8 } from '../wording/json-faults'
import type { Sentence } from '../wording/sentence'

/** How deep foreign data may nest. A document needs about fifteen levels. */
export const MAX_DEPTH = 64

/**
 * Reads UTF-8 bytes as JSON for a schema to look at. Text that is not UTF-8 or JSON, nests deeper than
 * `MAX_DEPTH`, or has a key that no file may use (`isBornKey`) is `file-damaged`.
 */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  const text = strFromU8(bytes)
  if (!isWhole(text, bytes)) return fail('file-damaged', NOT_UTF8, 'not UTF-8')
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const flaw = findFlaw(value, 0)
    return flaw === null ? ok(value) : fail('file-damaged', flaw.subject, flaw.detail)
  } catch {
    return fail('file-damaged', undefined, 'not JSON')
  }
}

/**
 * Whether every object has this key by birth, as `__proto__`, or a schema takes it for such a one: it passes over
 * `prototype` too without a word, and what stood there would be lost.
 */
export function isBornKey(key: string): boolean {
  return key in Object.prototype || key === 'prototype'
}

/** A reader of UTF-8 puts U+FFFD for what it cannot read; the words may have one of their own. */
function isWhole(text: string, bytes: Uint8Array): boolean {
  if (!text.includes('\ufffd')) return true
  const again = strToU8(text)
  const offset = bytes.length - again.length
  return (offset === 0 || offset === 3) && again.every((byte, at) => byte === bytes[at + offset])
}

/** What no file of ours holds; `subject` where a person can see it. */
interface Flaw {
  readonly detail: string
  readonly subject?: Sentence
}

function findFlaw(value: unknown, depth: number): Flaw | null {
  if (typeof value !== 'object' || value === null) return null
  if (depth >= MAX_DEPTH) return { detail: 'nests too deep' }
  for (const key of Object.keys(value)) {
    if (!Array.isArray(value) && isBornKey(key))
      return { detail: `has a key ${key}`, subject: bornKey(key) }
    const flaw = findFlaw((value as Record<string, unknown>)[key], depth + 1)
    if (flaw !== null) return flaw
  }
  return null
}
