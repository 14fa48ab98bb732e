import { createHash } from 'node:crypto'
import type { Document } from '../core/model/document'

/** Equal for documents that say the same, in whatever order their fields were put together. */
export function fingerprint(document: Document): string {
  return createHash('sha256').update(JSON.stringify(document, inOrder)).digest('hex')
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
