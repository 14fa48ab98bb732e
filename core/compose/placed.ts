import type { Block } from '../manuscript/manuscript'
import type { Context } from '../office/context'
import type { PlaceName } from '../office/letterhead-places'

/** The places that the office's own letterhead prints. */
export type LetterheadSet = NonNullable<Context['letterhead']>

/** Leaves blocks out where the letterhead has a place for what they say. */
export function unlessPlaced(letterhead: LetterheadSet | undefined) {
  return (place: PlaceName, blocks: readonly Block[]): readonly Block[] =>
    letterhead?.has(place) ? [] : blocks
}
