import type { FindingsReport } from '../../core/model/document'
import type { NewCard } from './add-line'
import type { FindingFilter } from './filter'

/** Where a new card is likely to go: into what the board shows, and into the area of the group that it shows. */
export function newCardIn(filter: FindingFilter, { groups = [] }: FindingsReport): NewCard {
  if (filter.by === 'cell') return { area: filter.area, aspect: filter.aspect }
  if (filter.by === 'agency') return { ...NOWHERE, source: { group: null, agency: filter.agency } }
  if (filter.by !== 'group' || filter.group === null) return NOWHERE
  const group = groups.find(({ id }) => id === filter.group)
  return { ...NOWHERE, area: group?.area ?? null, source: { group: filter.group, agency: null } }
}

const NOWHERE: NewCard = { area: null, aspect: null }
