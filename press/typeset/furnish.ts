import type { Furniture } from '../../core/manuscript'
import { LINE_PITCH_EM, MEASURE, PAGE, STYLES } from '../../core/paper'
import { withDigits } from '../../core/thai/numerals'
import { type Page, type PlacedLine, points } from './page'
import type { ParagraphSetter } from './paragraph'

/** Lays what stands beside the text on each page: its number, marks and catchword. */
export function furnish(
  pages: readonly Page[],
  furniture: Furniture,
  setter: ParagraphSetter,
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
    const catchword = furniture.catchwords && next ? firstWords(next) : ''
    if (catchword !== '') add(`/${catchword}...`, 'right', CATCHWORD_BASELINE)
    return { ...page, furniture: lines }
  })
}

/** One line below the text area, in the lower margin. [K] */
const CATCHWORD_BASELINE = points(PAGE.height - PAGE.bottom) + STYLES.body.size * LINE_PITCH_EM

/** The first words of a page: one to three of them, so that a reader finds where to read on. */
function firstWords(page: Page): string {
  const first = page.lines.find(({ line, element }) => element !== null && /[ก-๎]/.test(line.text))
  const words = first?.line.text.trim().split(/[\s\u200b]+/) ?? []
  const [one = '', two = ''] = words
  return one.length + two.length < 16 ? `${one} ${two}`.trim() : one
}
