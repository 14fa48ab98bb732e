import type { Document } from '../../model/document'
import type { RichText } from '../../model/rich-text'
import { mapDocument, visitDocument } from '../../model/walk/walk'
import type { Place, Walker } from '../../model/walk/walker'
import type { Context } from '../../office/context'
import { partsOf } from '../../template/part-id'
import type { Edit } from '../rule'
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

/** What was typed in one piece of a document, without its place among the others. */
interface Piece {
  readonly part: string
  readonly passages: Omit<Passage, 'index'>[]
  readonly texts: Omit<PlacedText, 'index'>[]
}

/** Of a document that is changed a little, most pieces stay the same objects and are known. */
const PIECES = new WeakMap<object, Piece>()

function listTyped(document: Document, context: Context): Omit<Typed, 'context'> {
  const whole: Piece = { part: '', passages: [], texts: [] }
  let here = whole
  const words = wordsWalker((text, kind, place) => {
    here.passages.push({ ...place, kind, text })
    return []
  })
  const read = (part: string, walk: () => void): Piece => {
    here = { part, passages: [], texts: [] }
    walk()
    return here
  }
  visitDocument(
    document,
    {
      text: (text, place) => {
        here.texts.push({ ...place, text })
        words.text(text, place)
      },
      line: words.line,
      piece: (piece, part, walk) => {
        const before = PIECES.get(piece)
        const known = before?.part === part ? before : read(part, walk)
        PIECES.set(piece, known)
        here = whole
        for (const passage of known.passages) whole.passages.push(passage)
        for (const text of known.texts) whole.texts.push(text)
        return piece
      },
    },
    partsOf(context),
  )
  return {
    passages: whole.passages.map((passage, index) => ({ ...passage, index })),
    texts: whole.texts.map((text, index) => ({ ...text, index })),
  }
}

/** The document with some words changed, by the place of their passage in the walk. */
export function editPassages(
  document: Document,
  context: Context,
  edits: ReadonlyMap<number, readonly Edit[]>,
): Document {
  let index = 0
  const walker = wordsWalker(() => edits.get(index++) ?? [])
  return mapDocument(document, walker, partsOf(context))
}

/** Puts another text in the place of each that a person wrote. */
export function mapTexts(
  document: Document,
  context: Context,
  change: (placed: PlacedText) => RichText,
): Document {
  let index = 0
  const walker: Walker = {
    text: (text, place) => change({ ...place, text, index: index++ }),
    line: line => line,
  }
  return mapDocument(document, walker, partsOf(context))
}
