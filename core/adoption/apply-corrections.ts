import type { Edit } from '../check/rule'
import { editPassages, type Passage, passages } from '../check/walk/passages'
import type { Correction } from '../model/adoption'
import type { Document } from '../model/document'
import type { Context } from '../office/context'
import { type IssuedText, occurrences, placesThere, squeezed } from './issued-lines'

/** Why a correction was not made: its words do not stand on that line, are none that were typed, or may be several. */
export type Unmade = 'not-there' | 'not-typed' | 'several' | 'overlaps'

/** A correction that a person must look at. */
export interface AskedCorrection {
  readonly correction: Correction
  readonly why: Unmade
}

/** A paper with its corrections made, and those that were not. */
export interface Corrected {
  readonly document: Document
  readonly made: readonly Correction[]
  readonly asked: readonly AskedCorrection[]
}

/** So many letters on either side tell words from the same words elsewhere. */
const AROUND = 24

/** An edit of the words of one passage, and the correction that it makes. */
interface Making {
  readonly correction: Correction
  readonly passage: number
  readonly edit: Edit
}

/**
 * Makes the corrections that were accepted in the words of a paper, each at the one place that it can mean: its words
 * begin on the line that it cites of the issued paper, and what stands around them there stands around them here. What
 * could be several places, or words that nobody typed, is asked and left as it is.
 */
export function applyCorrections(
  document: Document,
  context: Context,
  corrections: readonly Correction[],
  issued: IssuedText,
): Corrected {
  const typed = passages(document, context)
  const makings: Making[] = []
  const asked: AskedCorrection[] = []
  for (const correction of corrections.filter(({ accepted }) => accepted === true)) {
    const found = place(correction, typed, issued)
    if (typeof found === 'string') asked.push({ correction, why: found })
    else if (makings.some(other => meet(other, found))) asked.push({ correction, why: 'overlaps' })
    else makings.push(found)
  }
  const edits = new Map<number, Edit[]>()
  for (const { passage, edit } of makings) edits.set(passage, [...(edits.get(passage) ?? []), edit])
  return {
    document: editPassages(document, context, edits),
    made: makings.map(({ correction }) => correction),
    asked,
  }
}

function place(
  correction: Correction,
  typed: readonly Passage[],
  issued: IssuedText,
): Making | Unmade {
  const words = squeezed(correction.was).text
  if (placesThere(words, correction, issued).length === 0) return 'not-there'
  const places = typed.flatMap(passage => {
    const own = squeezed(passage.text)
    return occurrences(words, own.text).map(from => {
      const at = own.at[from] ?? 0
      const last = own.at[from + words.length - 1] ?? at
      const before = own.text.slice(Math.max(0, from - AROUND), from)
      const around = before + own.text.slice(from, from + words.length + AROUND)
      const edit = { at, length: last + 1 - at, text: correction.becomes }
      return { making: { correction, passage: passage.index, edit }, around, before }
    })
  })
  if (places.length === 0) return 'not-typed'
  // The same words around it on that line: it is that place, if no other is so.
  const alike = places.filter(({ around, before }) =>
    occurrences(around, issued.text).some(at =>
      placesThere(words, correction, issued).includes(at + before.length),
    ),
  )
  const onPaper = occurrences(words, issued.text).length
  const certain = alike.length === 0 && onPaper === 1 ? places : alike
  const [only, ...others] = certain
  return only === undefined || others.length > 0 ? 'several' : only.making
}

function meet(one: Making, other: Making): boolean {
  return (
    one.passage === other.passage &&
    one.edit.at < other.edit.at + other.edit.length &&
    other.edit.at < one.edit.at + one.edit.length
  )
}
