import type { Paper, SetStyle } from '../../core/house/paper-of'
import type { Span } from '../../core/manuscript'
import type { StyleName } from '../../core/paper'
import { type BreakMode, breakLines } from './break'
import { collect } from './collect'
import { geometryOf } from './geometry'
import { type ItemMaker, makeItems } from './items'
import type { Cluster, SetLine } from './page'
import { setLine } from './set-line'

/** A paragraph with its lines, not yet on a page. */
export interface SetParagraph {
  readonly lines: readonly SetLine[]
  readonly style: SetStyle
  /** The width it was set in, pt. */
  readonly measure: number
  /** Distance from baseline to baseline, pt. */
  readonly pitch: number
  /** Texts cut inside a word because no break lets them fit the width. */
  readonly tooWide: readonly string[]
  /** Letters that no face has. */
  readonly missing: readonly string[]
  /** Letters that the chosen face lacks and another one lent. */
  readonly lent: readonly string[]
}

/** Sets paragraphs on one paper; the same words in the same style and measure are set once. */
export interface ParagraphSetter {
  readonly paper: Paper
  /** `measure` in pt. */
  set(spans: readonly Span[], style: StyleName, measure: number): SetParagraph
}

/** About 300 pages of text: when so many more are set, those not asked for again are forgotten. */
const GENERATION = 6_000

export function openParagraphSetter(
  maker: ItemMaker,
  paper: Paper,
  mode: BreakMode,
): ParagraphSetter {
  let young = new Map<string, SetParagraph>()
  let old = new Map<string, SetParagraph>()
  return {
    paper,
    set(spans, style, measure) {
      const key = `${style} ${measure.toFixed(2)} ${JSON.stringify(spans)}`
      const known = young.get(key)
      if (known !== undefined) return known
      const made =
        old.get(key) ?? setParagraph(spans, paper.styles[style], measure, { maker, mode })
      if (young.size >= GENERATION) {
        old = young
        young = new Map()
      }
      young.set(key, made)
      return made
    },
  }
}

function setParagraph(
  spans: readonly Span[],
  style: SetStyle,
  measure: number,
  { maker, mode }: { readonly maker: ItemMaker; readonly mode: BreakMode },
): SetParagraph {
  const items = makeItems(collect(spans), style, maker)
  const geometry = geometryOf(style, measure)
  const broken = breakLines(items, geometry, mode)
  return {
    lines: broken.lines.map((range, index) => setLine(items, range, geometry, index === 0)),
    style,
    measure,
    pitch: style.pitch,
    tooWide: broken.tooWide,
    missing: textsOf(items.clusters, 'box'),
    lent: textsOf(items.clusters, 'lent'),
  }
}

function textsOf(clusters: readonly Cluster[], drawn: Cluster['drawn']): string[] {
  const texts: string[] = []
  for (const cluster of clusters) if (cluster.drawn === drawn) texts.push(cluster.text)
  return texts
}
