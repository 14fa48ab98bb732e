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
import type { EdgeTab, ParagraphStyle, TabStop } from './paragraph-style'

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

/** A style that knows its own pitch, pt, and where each of its tabs stops. */
export interface SetStyle extends Omit<ParagraphStyle, 'tabs'> {
  readonly pitch: number
  readonly tabs: readonly TabStop[]
}

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
    styles: mapStyles((style, name) => setStyle(style, name, measure, change)),
  }
}

/** The paper as the form has it. */
export const OFFICIAL_PAPER: Paper = paperOf()

function mapStyles(set: (style: ParagraphStyle, name: StyleName) => SetStyle): Paper['styles'] {
  const names = Object.keys(STYLES) as StyleName[]
  return Object.fromEntries(names.map(name => [name, set(STYLES[name], name)])) as Paper['styles']
}

/** A stop beyond the right edge of the text cannot be reached. */
function setStyle(
  style: ParagraphStyle,
  name: StyleName,
  measure: number,
  change: PaperChange,
): SetStyle {
  const size = name === 'title' ? (change.titleSize ?? style.size) : style.size
  const pitch = style.pitch ?? size * (change.linePitch ?? LINE_PITCH_EM)
  const tabs = style.tabs.map(tab => setTab(tab, measure))
  return { ...style, size, pitch, tabs: tabs.filter(tab => tab.at <= measure) }
}

function setTab(tab: TabStop | EdgeTab, measure: number): TabStop {
  return tab.at === 'right-edge' ? { ...tab, at: measure, align: 'right' } : tab
}

/** How much wider a table becomes, in parts of its official width, on a page of either kind. */
export function widening({ measure, wideMeasure }: Paper): { upright: number; wide: number } {
  return { upright: measure / MEASURE, wide: wideMeasure / WIDE_MEASURE }
}
