import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Press } from '../../press/press'
import type { MatterPlaces } from '../workers/press-protocol'

/**
 * A paper as it is set now: its lines, and on which numbered page each of its elements begins. Only where the lines are
 * those of an issued version are the pages those of that version.
 */
export function matterPlaces(press: Press, manuscript: Manuscript): MatterPlaces {
  const places = new Map<string, number>()
  for (const { folio, lines } of press.typeset(manuscript).pages) {
    if (folio.numbering !== 'numbers') continue
    for (const { source, number } of lines)
      if (source !== null && number > 0 && !places.has(source)) places.set(source, folio.count)
  }
  return { text: press.text(manuscript), places: [...places] }
}
