import type { AgendaItem } from '../model/agenda'
import { isBlank } from '../model/rich-text'

/** Whether an agenda item resolves on earlier reports by its verdicts: nobody has typed what was resolved. */
export function resolvesByVerdicts({
  resolution,
  adoptions = [],
}: Pick<AgendaItem, 'resolution' | 'adoptions'>): boolean {
  if (resolution !== null && !isBlank(resolution.text)) return false
  return adoptions.some(({ verdict }) => verdict !== null)
}
