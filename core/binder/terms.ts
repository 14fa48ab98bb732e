import type { Cutter } from './cutter'
import type { EntryFact } from './facts'
import { fold } from './fold'
import { type AgencyNames, agencyWord } from './names'

/**
 * All that one entry is found by, as words of the index: its bare words, the agency whose it is, and each agency
 * that it names. `called` are the names of an agency that only its paper knows.
 */
export function termsOf(
  fact: Pick<EntryFact, 'words' | 'agency'>,
  cutter: Cutter,
  names: AgencyNames,
  called = '',
): string[] {
  const folded = fold(`${fact.words}\n${called}`)
  const words = cutter.wordsOf(folded)
  if (fact.agency !== null) words.add(agencyWord(fact.agency))
  for (const id of names.in(folded).flat()) words.add(agencyWord(id))
  return [...words]
}
