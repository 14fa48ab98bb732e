import type { Furniture } from '../../core/manuscript/manuscript'
import {
  FOOT_BASELINE,
  LINE_NUMBER_GAP,
  PAGE,
  SECRECY_BASELINES,
  type StyleName,
  styleOf,
} from '../../core/paper/paper'
import type { Paper } from '../../core/paper/paper-of'
import type { Lexicon } from '../../core/thai/lexicon'
import { withDigits } from '../../core/thai/numerals'
import { pageOfPages } from '../../core/wording/paper'
import { folioText } from '../folio'
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
  const { paper } = setter
  return pages.map((page, index) => {
    const texts = [
      ...numberTexts(page, furniture),
      ...secrecyTexts(page, furniture),
      ...runningTexts(page, furniture),
      ...markTexts(page, pages.length, furniture, paper),
    ]
    const next = pages[index + 1]
    const catchword = furniture.catchwords && next?.goesOn ? firstWords(next, lexicon) : ''
    if (catchword !== '')
      texts.push({
        text: `/${catchword}...`,
        style: 'right',
        y: page.height - catchwordRise(paper),
      })
    const measure = page.width - points(paper.page.left + paper.page.right)
    const lines = texts.map(text => place(text, measure, setter))
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

function place(
  { text, style, y }: FurnitureText,
  measure: number,
  setter: ParagraphSetter,
): PlacedLine[] {
  const colour = styleOf(style).colour ?? 'black'
  const [line] = setter.set([{ text }], style, measure).lines
  if (line === undefined) return []
  return [
    {
      line,
      x: points(setter.paper.page.left),
      y,
      element: null,
      marks: [],
      source: null,
      colour,
      number: 0,
    },
  ]
}

const HEAD = points(PAGE.pageNumberBaseline)

/** «- ๒ -», not on a page one; a certified copy says «สำเนา» in its place on the first page. */
function numberTexts({ number, folio }: Page, furniture: Furniture): FurnitureText[] {
  const { headMark = null } = furniture
  if (number === 1 && headMark !== null) return [{ text: headMark, style: 'centered', y: HEAD }]
  if (!furniture.pageNumbers || isSecret(furniture)) return []
  const text = folioText(folio, furniture.digits)
  if (text === '' || (folio.numbering === 'numbers' && folio.count === 1)) return []
  return [{ text: `- ${text} -`, style: 'centered', y: HEAD }]
}

function isSecret({ secrecy = null }: Furniture): boolean {
  return secrecy !== null && secrecy !== ''
}

function secrecyTexts({ height }: Page, { secrecy }: Furniture): FurnitureText[] {
  if (!secrecy) return []
  const top = points(SECRECY_BASELINES.top)
  const bottom = height - points(PAGE.height - SECRECY_BASELINES.bottom)
  return [top, bottom].map(y => ({ text: secrecy, style: 'secrecy', y }))
}

/** One line each: a head that leaves room for the page number, a foot for the catchword. */
function runningTexts({ number, height }: Page, furniture: Furniture): FurnitureText[] {
  const { runningHead = '', runningFoot = '' } = furniture
  const foot = height - points(PAGE.height - FOOT_BASELINE)
  return [
    ...(number > 1 && runningHead !== '' ? [{ text: runningHead, y: HEAD }] : []),
    ...(runningFoot === '' ? [] : [{ text: runningFoot, y: foot }]),
  ].map(text => ({ ...text, style: 'running' }))
}

/** The marks at the upper right, one above the other; a third one goes below the first. */
function markTexts(
  { number }: Page,
  count: number,
  furniture: Furniture,
  { styles }: Paper,
): FurnitureText[] {
  const { copyMark, draftMark, markStyle, digits } = furniture
  const first = number === 1
  const marks = markStyle === 'watermark' ? [] : [draftMark, first ? copyMark : null]
  if (isSecret(furniture)) marks.unshift(withDigits(pageOfPages(number, count), digits))
  const texts = marks.filter(mark => mark !== null && mark !== '')
  const below = texts.length > 2 ? 1 : 0
  return texts.map((text, row) => ({
    text: text ?? '',
    style: 'right',
    y: HEAD - (row - below) * styles.note.pitch,
  }))
}

/** One line below the text area, in the lower margin. [K] */
function catchwordRise({ page, styles }: Paper): number {
  return points(page.bottom) - styles.body.pitch
}

/** The number of each line, in the left margin on its baseline; cells side by side share one. */
function lineNumbers(page: Page, furniture: Furniture, setter: ParagraphSetter): PlacedLine[] {
  const baselines = new Map(page.lines.map(({ number, y }) => [number, y]))
  const measure = points(setter.paper.page.left - LINE_NUMBER_GAP)
  return [...baselines]
    .filter(([number]) => number > 0)
    .flatMap(([number, y]) => {
      const text = withDigits(String(number), furniture.digits)
      const [line] = setter.set([{ text }], 'line-number', measure).lines
      const furnished = {
        x: 0,
        y,
        element: null,
        marks: [],
        source: null,
        colour: 'black',
        number: 0,
      } as const
      return line === undefined ? [] : [{ line, ...furnished }]
    })
}
