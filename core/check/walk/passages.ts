import type { Document } from '../../model/document'
import type { RichText } from '../../model/rich-text'
import type { Context } from '../../office/context'
import type { Edit, Place } from '../rule'
import { walkDocument } from './walk'
import { type WordsKind, wordsWalker } from './walk-words'

/** One run of words that a person typed, and where it stands. */
export interface Passage extends Place {
  readonly kind: WordsKind
  readonly text: string
  /** Its place in the walk over the document. */
  readonly index: number
}

/** A text that a person wrote, and where it stands. */
export interface PlacedText extends Place {
  readonly text: RichText
  /** Its place among the texts of the document. */
  readonly index: number
}

/** All that a person typed, in the order in which a walk meets it: as runs of words, and as whole texts. */
interface Typed {
  readonly context: Context
  readonly passages: readonly Passage[]
  readonly texts: readonly PlacedText[]
}

/** What was typed in the documents at hand: every rule of one check asks for the same. */
const TYPED = new WeakMap<Document, Typed>()

/** Every run of words of the document, in the order in which a walk meets them. */
export function passages(document: Document, context: Context): readonly Passage[] {
  return typedIn(document, context).passages
}

/** Every text that a person wrote, in the order of the document. */
export function placedTexts(document: Document, context: Context): readonly PlacedText[] {
  return typedIn(document, context).texts
}

function typedIn(document: Document, context: Context): Typed {
  const known = TYPED.get(document)
  if (known?.context === context) return known
  const typed = { context, ...listTyped(document, context) }
  TYPED.set(document, typed)
  return typed
}

function listTyped(document: Document, context: Context): Omit<Typed, 'context'> {
  const passages: Passage[] = []
  const texts: PlacedText[] = []
  const words = wordsWalker((text, kind, place) => {
    passages.push({ ...place, kind, text, index: passages.length })
    return []
  })
  walkDocument(document, context, {
    text: (text, place) => {
      texts.push({ ...place, text, index: texts.length })
      return words.text(text, place)
    },
    line: words.line,
  })
  return { passages, texts }
}

/** The document with some words changed, by the place of their passage in the walk. */
export function editPassages(
  document: Document,
  context: Context,
  edits: ReadonlyMap<number, readonly Edit[]>,
): Document {
  let index = 0
  return walkDocument(
    document,
    context,
    wordsWalker(() => edits.get(index++) ?? []),
  )
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
