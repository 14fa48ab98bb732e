import type { Area } from '../../core/model/agency'
import type { Board, BoardArea } from '../../core/month/board'

/** Which parts the board shows: one area, what is late, what nothing is told of; of one agency or of all. */
export interface BoardFilter {
  readonly by: 'all' | 'late' | 'untold' | Area
  readonly agency: string | null
}

export const ALL_PARTS: BoardFilter = { by: 'all', agency: null }

/** The areas with the parts that a filter lets through; one without any is left out. */
export function filteredAreas({ areas }: Board, { by, agency }: BoardFilter): BoardArea[] {
  return areas
    .map(({ area, rows }) => ({
      area,
      rows: rows.filter(({ duty, late, isTold }) => {
        if (agency !== null && duty.agency !== agency) return false
        if (by === 'late') return late > 0
        if (by === 'untold') return !isTold
        return by === 'all' || by === area
      }),
    }))
    .filter(({ rows }) => rows.length > 0)
}
