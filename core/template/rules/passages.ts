import type { Context } from '../../context'
import type { Document } from '../../model/document'
import type { Edit, Place } from './rule'
import { type WordsKind, walkWords } from './walk-words'

/** One run of words that a person typed, and where it stands. */
export interface Passage extends Place {
  readonly kind: WordsKind
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
  walkWords(document, context, (text, kind, place) => {
    found.push({ ...place, kind, text, index: found.length })
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
  return walkWords(document, context, () => edits.get(index++) ?? [])
}
