import type { Context } from '../../context'
import type { Document } from '../../model/document'
import type { RichText } from '../../model/rich-text'
import type { Place } from './rule'
import { walkDocument } from './walk'

/** A text that a person wrote, and where it stands. */
export interface PlacedText extends Place {
  readonly text: RichText
  /** Its place among the texts of the document. */
  readonly index: number
}

/** The texts of the documents at hand: several rules of one check ask for the same. */
const LISTED = new WeakMap<Document, { context: Context; found: readonly PlacedText[] }>()

/** Every text that a person wrote, in the order of the document. */
export function placedTexts(document: Document, context: Context): readonly PlacedText[] {
  const listed = LISTED.get(document)
  if (listed?.context === context) return listed.found
  const found: PlacedText[] = []
  mapTexts(document, context, placed => {
    found.push(placed)
    return placed.text
  })
  LISTED.set(document, { context, found })
  return found
}

/** Puts another text in the place of each that a person wrote. */
export function mapTexts(
  document: Document,
  context: Context,
  change: (placed: PlacedText) => RichText,
): Document {
  let index = 0
  return walkDocument(document, context, {
    text: (text, place) => change({ ...place, text, index: index++ }),
    line: line => line,
  })
}
