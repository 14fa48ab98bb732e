import { toThaiDigits } from '../thai/numerals'
import type { TextList } from './rich-text'

/*
 * Every number that is computed and not typed, by place. The editor, the page and the Word file all
 * ask here, in Thai digits; an office that writes Arabic ones converts what it gets. Official
 * order: ๑. → ๑.๑ → ๑.๑.๑ → (๑). [S MOC]
 */

/** The number of an agenda item, of a line of a list of names, of a table row: `๓`. */
export function agendaNumber(index: number): string {
  return toThaiDigits(index + 1)
}

/** The number of a topic under its agenda item, or of any second step: `๓.๒`. */
export function topicNumber(parent: string, index: number): string {
  return `${parent}.${toThaiDigits(index + 1)}`
}

/** The number of an action item or a finding among its sisters: `(๒)`. */
export function bracketNumber(index: number): string {
  return `(${toThaiDigits(index + 1)})`
}

/** The depth at which each item really stands: never more than one step below the item above it. */
function depths(list: TextList): number[] {
  const found: number[] = []
  for (const item of list.items) found.push(Math.min(item.level, (found.at(-1) ?? -1) + 1))
  return found
}

/** One line of a list as it is numbered: its mark, and its depth from 0. */
export interface ListMark {
  readonly mark: string
  readonly depth: number
}

/** The mark of each item of a list: `๑.`, `๑.๑`, `๑.๑.๑`, or `–` in a list without order. */
export function listMarks(list: TextList): ListMark[] {
  const counts = [0, 0, 0]
  return depths(list).map(depth => {
    counts[depth] = (counts[depth] ?? 0) + 1
    counts.fill(0, depth + 1)
    const number = toThaiDigits(counts.slice(0, depth + 1).join('.'))
    if (!list.ordered) return { mark: '–', depth }
    return { mark: depth === 0 ? `${number}.` : number, depth }
  })
}
