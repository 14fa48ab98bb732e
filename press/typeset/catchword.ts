import { findBreaks } from '../../core/thai/breaks'
import type { Lexicon } from '../../core/thai/lexicon'
import { BREAK_COST } from '../../core/thai/word-costs'
import { plainWords } from './line-words'
import type { Page, PlacedLine } from './page'

/** Longer than this only if the first word is. */
const CATCHWORD_LENGTH = 18

/**
 * The first words of a page, one to three of them, so that a reader finds where to read on: of a
 * page that starts with a table, those of its first row and not of the heading set again above it.
 */
export function firstWords(page: Page, lexicon: Lexicon): string {
  const text = firstText(page.lines)
  const costs = findBreaks(text, lexicon)
  let end = 0
  for (let at = 1, words = 0; at <= text.length && words < 3; at++) {
    const ends = at === text.length || (costs[at] ?? 0) < BREAK_COST.compound
    if (!ends) continue
    if (end > 0 && at > CATCHWORD_LENGTH) break
    end = at
    words++
  }
  return text.slice(0, end).trim()
}

/** The first line with a word: a cell that holds a number only goes with the one beside it. */
function firstText(lines: readonly PlacedLine[]): string {
  const told = lines.filter(({ element }) => element !== null)
  const first = told.findIndex(({ line }) => /\p{L}/u.test(line.text))
  const [words, number] = [told[first], told[first - 1]]
  const beside = number !== undefined && number.y === words?.y && number.element?.role === 'TD'
  const text = [...(beside ? [number] : []), ...(words ? [words] : [])]
  return text
    .map(({ line }) =>
      plainWords(line)
        .replaceAll(/[\t\u200b]+/g, ' ')
        .trim(),
    )
    .join(' ')
    .trim()
}
