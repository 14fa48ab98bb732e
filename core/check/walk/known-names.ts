import type { Document } from '../../model/document'
import { namesIn } from '../../model/names'
import type { Context } from '../../office/context'

/** What is spelt as it is. */
interface KnownNames {
  /** The bodies of the registry. */
  readonly bodies: readonly string[]
  /** Those, the people of the document and the words of the house. */
  readonly all: readonly string[]
}

/** The names of the documents at hand: every rule of one check asks for the same. */
const KNOWN = new WeakMap<Document, KnownNames & { readonly context: Context }>()

/** The names that no rule finds a fault in. */
export function knownNames(document: Document, context: Context): KnownNames {
  const known = KNOWN.get(document)
  if (known?.context === context) return known
  const words = (context.house.dictionary ?? [])
    .map(word => word.trim())
    .filter(word => word !== '')
  const bodies = context.agencies.map(({ name }) => name)
  const all = [...new Set([...namesIn(document, context.agencies), ...words])]
  const names = { context, bodies, all }
  KNOWN.set(document, names)
  return names
}
