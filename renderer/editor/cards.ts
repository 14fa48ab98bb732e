import type { Statement } from '../../core/model/finding'
import type { FindingFacts } from './nodes/finding-node'
import { newId } from './nodes/identity'

/**
 * The cards of a finding with one that says only that this agency gave it; or, where the agency gave one, without those of
 * its cards that say no more. A card with words stays, whoever is chosen.
 */
export function withAgency(facts: FindingFacts, agency: string): Statement[] {
  const { area, aspect, statements } = facts
  if (statements.some(card => card.agency === agency))
    return statements.filter(card => card.agency !== agency || card.words !== '')
  return [...statements, { id: newId(), group: null, agency, words: '', area, aspect }]
}
