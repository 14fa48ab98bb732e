import type { Document } from './document'
import { agenciesIn } from './participant'

/**
 * Who gets a copy, by registry id: บัญชีแจกจ่าย, or while nobody is chosen the agencies that the list of a
 * workshop names, in the order in which it names them.
 */
export function recipientsOf(document: Document): readonly string[] {
  const { distribution } = document
  if (distribution.length > 0 || document.kind !== 'findings') return distribution
  return [...agenciesIn(document.participants.list ?? [])]
}
