import {
  LINE_PITCH_EM,
  MEASURE,
  OFFICIAL_FACE,
  PAGE,
  STYLES,
  type StyleName,
  WIDE_MEASURE,
} from './paper'
import type { PaperChange } from './paper-change'
import type { ParagraphStyle } from './paragraph-style'

/** The paper of one house: the official numbers with its changes. Both writers set on it. */
export interface Paper {
  /** Two papers with the same key are the same. */
  readonly key: string
  /** The sheet and its margins, mm. */
  readonly page: Readonly<Record<keyof typeof PAGE, number>>
  /** The width of the text on an upright page and on one that lies, mm. */
  readonly measure: number
  readonly wideMeasure: number
  /** The face that Word files name. */
  readonly face: string
  /** Every style with its pitch in pt. */
  readonly styles: Readonly<Record<StyleName, SetStyle>>
}

/** A style that knows its own pitch, pt. */
export type SetStyle = ParagraphStyle & { readonly pitch: number }

/** The paper with the changes of a house; without any, the official one. */
export function paperOf(change: PaperChange = {}): Paper {
  const page = { ...PAGE, ...change.margins }
  const measure = page.width - page.left - page.right
  return {
    key: JSON.stringify(change),
    page,
    measure,
    wideMeasure: page.height - page.left - page.right,
    face: change.font ?? OFFICIAL_FACE,
    styles: mapStyles(style => setStyle(style, measure, change)),
  }
}

/** The paper as the form has it. */
export const OFFICIAL_PAPER: Paper = paperOf()

function mapStyles(set: (style: ParagraphStyle, name: string) => SetStyle): Paper['styles'] {
  const styles = Object.entries(STYLES).map(([name, style]) => [name, set(style, name)])
  return Object.fromEntries(styles) as Paper['styles']
}

/** What ends at the right edge of the text goes where the edge goes; a stop beyond it cannot be reached. */
function setStyle(style: ParagraphStyle, measure: number, change: PaperChange): SetStyle {
  const size = style.name === STYLES.title.name ? (change.titleSize ?? style.size) : style.size
  const pitch = style.pitch ?? size * (change.linePitch ?? LINE_PITCH_EM)
  const tabs = style.tabs.map(tab => (tab.at === MEASURE ? { ...tab, at: measure } : tab))
  return { ...style, size, pitch, tabs: tabs.filter(tab => tab.at <= measure) }
}

/** How much wider a table becomes, in parts of its official width, on a page of either kind. */
export function widening({ measure, wideMeasure }: Paper): { upright: number; wide: number } {
  return { upright: measure / MEASURE, wide: wideMeasure / WIDE_MEASURE }
}
