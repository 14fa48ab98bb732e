import type { Furniture } from '../../core/manuscript'
import {
  LINE_NUMBER_GAP,
  LINE_PITCH_EM,
  MEASURE,
  PAGE,
  SECRECY_BASELINES,
  STYLES,
  type StyleName,
  styleOf,
} from '../../core/paper'
import type { Lexicon } from '../../core/thai/lexicon'
import { withDigits } from '../../core/thai/numerals'
import { pageOfPages } from '../../core/wording/paper'
import { firstWords } from './catchword'
import { type Page, type PlacedLine, points } from './page'
import type { ParagraphSetter } from './paragraph'
import { makeWatermark } from './watermark'

/** Lays what stands beside the text on each page: numbers, grades, marks and catchword. */
export function furnish(
  pages: readonly Page[],
  furniture: Furniture,
  { setter, lexicon }: { readonly setter: ParagraphSetter; readonly lexicon: Lexicon },
): Page[] {
  return pages.map((page, index) => {
    const texts = [
      ...numberTexts(page, furniture),
      ...secrecyTexts(furniture),
      ...markTexts(page, pages.length, furniture),
    ]
    const next = pages[index + 1]
    const catchword = furniture.catchwords && next ? firstWords(next, lexicon) : ''
    if (catchword !== '')
      texts.push({ text: `/${catchword}...`, style: 'right', y: CATCHWORD_BASELINE })
    const lines = texts.map(text => place(text, setter))
    const numbers = furniture.lineNumbers ? lineNumbers(page, furniture, setter) : []
    const watermark = makeWatermark(furniture, page, setter)
    return { ...page, furniture: [...lines, ...numbers].flat(), watermark }
  })
}

/** One line of furniture across the measure; `y` is its baseline, pt. */
interface FurnitureText {
  readonly text: string
  readonly style: StyleName
  readonly y: number
}

function place({ text, style, y }: FurnitureText, setter: ParagraphSetter): PlacedLine[] {
  const colour = styleOf(style).colour ?? 'black'
  const [line] = setter.set([{ text }], style, points(MEASURE)).lines
  if (line === undefined) return []
  return [{ line, x: points(PAGE.left), y, element: null, source: null, colour, number: 0 }]
}

const HEAD = points(PAGE.pageNumberBaseline)

/** «- ๒ -» from the second page on; a certified copy says «สำเนา» in its place on the first. */
function numberTexts({ number }: Page, furniture: Furniture): FurnitureText[] {
  const { headMark = null } = furniture
  if (number === 1) return headMark === null ? [] : [{ text: headMark, style: 'centered', y: HEAD }]
  if (!furniture.pageNumbers || isSecret(furniture)) return []
  const text = withDigits(`- ${number} -`, furniture.digits)
  return [{ text, style: 'centered', y: HEAD }]
}

function isSecret({ secrecy = null }: Furniture): boolean {
  return secrecy !== null && secrecy !== ''
}

function secrecyTexts({ secrecy }: Furniture): FurnitureText[] {
  if (!secrecy) return []
  const { top, bottom } = SECRECY_BASELINES
  return [top, bottom].map(y => ({ text: secrecy, style: 'secrecy', y: points(y) }))
}

/** The marks at the upper right, one above the other; a third one goes below the first. */
function markTexts({ number }: Page, count: number, furniture: Furniture): FurnitureText[] {
  const { copyMark, draftMark, markStyle, digits } = furniture
  const first = number === 1
  const marks = markStyle === 'watermark' ? [] : [draftMark, first ? copyMark : null]
  if (isSecret(furniture)) marks.unshift(withDigits(pageOfPages(number, count), digits))
  const texts = marks.filter(mark => mark !== null && mark !== '')
  const below = texts.length > 2 ? 1 : 0
  return texts.map((text, row) => ({
    text: text ?? '',
    style: 'right',
    y: HEAD - (row - below) * STYLES.note.size * LINE_PITCH_EM,
  }))
}

/** One line below the text area, in the lower margin. [K] */
const CATCHWORD_BASELINE = points(PAGE.height - PAGE.bottom) + STYLES.body.size * LINE_PITCH_EM

/** The number of each line, in the left margin on its baseline; cells side by side share one. */
function lineNumbers(page: Page, furniture: Furniture, setter: ParagraphSetter): PlacedLine[] {
  const baselines = new Map(page.lines.map(({ number, y }) => [number, y]))
  const measure = points(PAGE.left - LINE_NUMBER_GAP)
  return [...baselines]
    .filter(([number]) => number > 0)
    .flatMap(([number, y]) => {
      const text = withDigits(String(number), furniture.digits)
      const [line] = setter.set([{ text }], 'line-number', measure).lines
      const furnished = {
        x: 0,
        y,
        element: null,
        source: null,
        colour: 'black',
        number: 0,
      } as const
      return line === undefined ? [] : [{ line, ...furnished }]
    })
}
