import type { Furniture } from '../../core/manuscript'
import { LINE_PITCH_EM, MEASURE, PAGE, STYLES } from '../../core/paper'
import { findBreaks } from '../../core/thai/breaks'
import type { Lexicon } from '../../core/thai/lexicon'
import { withDigits } from '../../core/thai/numerals'
import { BREAK_COST } from '../../core/thai/word-costs'
import { type Page, type PlacedLine, points } from './page'
import type { ParagraphSetter } from './paragraph'

/** Lays what stands beside the text on each page: its number, marks and catchword. */
export function furnish(
  pages: readonly Page[],
  furniture: Furniture,
  { setter, lexicon }: { readonly setter: ParagraphSetter; readonly lexicon: Lexicon },
): Page[] {
  return pages.map((page, index) => {
    const next = pages[index + 1]
    const lines: PlacedLine[] = []
    const add = (text: string, style: 'centered' | 'right', y: number): void => {
      for (const line of setter.set([{ text }], style, points(MEASURE)).lines.slice(0, 1))
        lines.push({ line, x: points(PAGE.left), y, element: null, source: null, number: 0 })
    }
    const head = points(PAGE.pageNumberBaseline)
    if (furniture.pageNumbers && index > 0)
      add(withDigits(`- ${page.number} -`, furniture.digits), 'centered', head)
    const marks = [furniture.draftMark, index === 0 ? furniture.copyMark : null]
    for (const [row, mark] of marks.filter(text => text !== null).entries())
      add(mark, 'right', head - row * STYLES.note.size * LINE_PITCH_EM)
    const catchword = furniture.catchwords && next ? firstWords(next, lexicon) : ''
    if (catchword !== '') add(`/${catchword}...`, 'right', CATCHWORD_BASELINE)
    return { ...page, furniture: lines }
  })
}

/** One line below the text area, in the lower margin. [K] */
const CATCHWORD_BASELINE = points(PAGE.height - PAGE.bottom) + STYLES.body.size * LINE_PITCH_EM

/** The first words of a page: one to three of them, so that a reader finds where to read on. */
function firstWords(page: Page, lexicon: Lexicon): string {
  const first = page.lines.find(({ line, element }) => element !== null && /[ก-๎]/.test(line.text))
  const text = first?.line.text.replaceAll(/[\t\u200b]+/g, ' ').trim() ?? ''
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

/** Longer than this only if the first word is. */
const CATCHWORD_LENGTH = 18
