import type { Document } from '../../model/document'
import { mattersOf, type PlacedMatter } from '../../model/walk/matters'
import { placeName } from '../../wording/gap-lines'
import type { Sentence } from '../../wording/sentence'

/** An agenda item or a topic where it stands. */
export interface NamedMatter extends PlacedMatter {
  /** What a sentence calls it: «เรื่องที่ ๕.๑». */
  readonly name: Sentence
}

/** The matters of the documents at hand: many rules of one check ask for the same. */
const NAMED = new WeakMap<readonly PlacedMatter[], readonly NamedMatter[]>()

/** Every agenda item of minutes, each followed by its topics, by name; nothing for other papers. */
export function placedMatters(document: Document): readonly NamedMatter[] {
  const placed = mattersOf(document)
  const found = NAMED.get(placed) ?? placed.map(named)
  NAMED.set(placed, found)
  return found
}

function named(placed: PlacedMatter): NamedMatter {
  return { ...placed, name: matterName(placed) }
}

/** «ระเบียบวาระที่ ๕» or «เรื่องที่ ๕.๑». */
export function matterName({ isTopic, number }: PlacedMatter): Sentence {
  return placeName(isTopic ? 'topic' : 'agenda', number)
}
