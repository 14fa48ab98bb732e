import type { LeftOut } from '../../../core/wording/paste'
import { cleanWords } from '../clipboard'
import type { Leave } from './living'

/** What of a clipboard stayed out or came in otherwise than it stood there. */
export interface PasteReport {
  /** The words that stayed out, by why. */
  readonly left: Map<LeftOut, string>
  /** Cells over several rows or columns that came in as one cell. */
  parted: number
  /** Tables of more cells than a table may have, whose words came in as lines. */
  unfolded: number
}

export function newReport(): PasteReport {
  return { left: new Map(), parted: 0, unfolded: 0 }
}

/** Takes what stays out into the report; white space alone is nothing that anybody misses. */
export function recorder({ left }: PasteReport): Leave {
  return (why, words) => {
    const clean = cleanWords(words).replaceAll(/\s+/g, ' ').trim()
    if (clean === '') return
    const before = left.get(why)
    left.set(why, before === undefined ? clean : `${before} ${clean}`)
  }
}
