import type { Context } from '../../context'
import type { Document } from '../../model/document'
import type { Edit } from './rule'
import { walkDocument } from './walk'

/**
 * What a passage is: running text, an item of a list, a footnote, a title, one line of facts, or the
 * name or position of a person.
 */
export type PassageKind = 'body' | 'list' | 'note' | 'title' | 'line' | 'name'

/** One run of words that a person typed, and where it stands. */
export interface Passage {
  readonly kind: PassageKind
  readonly part: string
  readonly source?: string
  readonly text: string
  /** Its place in the walk over the document. */
  readonly index: number
}

/** The passages of the documents at hand: every rule of one check asks for the same. */
const LISTED = new WeakMap<Document, { context: Context; found: readonly Passage[] }>()

/** Every run of words of the document, in the order in which a walk meets them. */
export function passages(document: Document, context: Context): readonly Passage[] {
  const listed = LISTED.get(document)
  if (listed?.context === context) return listed.found
  const found = listPassages(document, context)
  LISTED.set(document, { context, found })
  return found
}

function listPassages(document: Document, context: Context): readonly Passage[] {
  const found: Passage[] = []
  walkDocument(document, context, (text, place) => {
    found.push({ ...place, text, index: found.length })
    return []
  })
  return found
}

/** The document with some words changed, by the place of their passage in the walk. */
export function editPassages(
  document: Document,
  context: Context,
  edits: ReadonlyMap<number, readonly Edit[]>,
): Document {
  let index = 0
  return walkDocument(document, context, () => edits.get(index++) ?? [])
}
