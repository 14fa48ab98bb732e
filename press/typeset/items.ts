import { NOTE_MARK } from '../../core/paper/paper'
import { findBreaks } from '../../core/thai/breaks'
import type { Lexicon } from '../../core/thai/lexicon'
import type { Collected, SpanLook } from './collect'
import type { Cut } from './font-file'
import { SPACE_SHARES } from './geometry'
import type { Cluster, ClusterKind } from './page'
import type { Shaper } from './shape'

/** A paragraph as clusters in a row, before it has lines. Arrays run side by side; widths in pt. */
export interface Items {
  readonly length: number
  readonly clusters: readonly Cluster[]
  readonly kinds: readonly ClusterKind[]
  readonly looks: readonly SpanLook[]
  readonly widths: Float64Array
  /** What it costs to end a line before the item; see `findBreaks`. */
  readonly breaks: Float32Array
  /** The size each face is drawn at. */
  readonly sizes: Float64Array
  /** Width and shares of all items before one; and of those up to the last ink before it. */
  readonly widthSums: Float64Array
  readonly inkWidths: Float64Array
  readonly shareSums: Float64Array
  readonly inkShares: Float64Array
  /** The last tab; -1 for none. */
  readonly lastTab: number
  text(start: number, end: number): string
}

/** What the items of a press are made with. */
export interface ItemMaker {
  readonly shaper: Shaper
  readonly lexicon: Lexicon
  /** The scale of each face; see `Face`. */
  readonly scale: (face: string) => number
}

/** Shapes a paragraph and finds where it may break. `size` is nominal. */
export function makeItems(
  collected: Collected,
  style: { readonly size: number; readonly bold: boolean },
  maker: ItemMaker,
): Items {
  const clusters: Cluster[] = []
  const looks: SpanLook[] = []
  for (const { start, end, look, mark } of collected.stretches) {
    const text = mark ?? collected.text.slice(start, end)
    const shaped = maker.shaper.shape(text, cutOf(look, style.bold))
    for (const cluster of shaped) {
      clusters.push(cluster)
      looks.push(look)
    }
  }
  const kinds = clusters.map(cluster => cluster.kind)
  const breaks = breaksAtClusters(collected.text, clusters, looks, maker.lexicon)
  const sizeOf = (at: number): number =>
    nominalSize(looks[at], style.size) * maker.scale(clusters[at]?.face ?? '')
  return {
    ...{ length: clusters.length, clusters, kinds, looks, breaks },
    ...measure(clusters, sizeOf),
    lastTab: kinds.lastIndexOf('tab'),
    text: (start, end) =>
      clusters
        .slice(start, end)
        .map(cluster => cluster.text)
        .join(''),
  }
}

type Measures = Pick<
  Items,
  'sizes' | 'widths' | 'widthSums' | 'inkWidths' | 'shareSums' | 'inkShares'
>

/** Measures the clusters; `sizeOf` gives the size that one is drawn at. */
function measure(clusters: readonly Cluster[], sizeOf: (at: number) => number): Measures {
  const made = room(clusters.length)
  let [width, ink, shares, inkShares] = [0, 0, 0, 0]
  for (let at = 0; at < clusters.length; at++) {
    const cluster = clusters[at]
    const size = sizeOf(at)
    const own = (cluster?.width ?? 0) * size
    width += own
    if (cluster?.kind === 'ink') {
      ink = width
      inkShares = shares
    }
    shares += sharesOf(cluster?.kind)
    made.sizes[at] = size
    made.widths[at] = own
    made.widthSums[at + 1] = width
    made.inkWidths[at + 1] = ink
    made.shareSums[at + 1] = shares
    made.inkShares[at + 1] = inkShares
  }
  return made
}

/** One stretch of memory for all of them: papers have many paragraphs, and each array of its own costs. */
function room(length: number): Measures {
  const all = new Float64Array(6 * (length + 1))
  const part = (at: number): Float64Array =>
    all.subarray(at * (length + 1), (at + 1) * (length + 1))
  return {
    sizes: part(0),
    widths: part(1),
    widthSums: part(2),
    inkWidths: part(3),
    shareSums: part(4),
    inkShares: part(5),
  }
}

/** How much of the slack of a line an item takes, beside others. */
export function sharesOf(kind: ClusterKind | undefined): number {
  if (kind === 'space') return SPACE_SHARES
  return kind === 'ink' ? 1 : 0
}

/** Whether it is the look of a note's mark. */
export function isMark(look: SpanLook | undefined): boolean {
  return look !== undefined && look.call !== null
}

function nominalSize(look: SpanLook | undefined, size: number): number {
  const own = look?.size ?? size
  return isMark(look) ? own * NOTE_MARK.size : own
}

function cutOf(look: SpanLook, bold: boolean): Cut {
  if (look.bold || bold) return look.italic ? 'bold-italic' : 'bold'
  return look.italic ? 'italic' : 'regular'
}

/** No line ends before a mark, and after it as it would after the words; they are looked at without it. */
function breaksAtClusters(
  text: string,
  clusters: readonly Cluster[],
  looks: readonly SpanLook[],
  lexicon: Lexicon,
): Float32Array {
  const breaks = findBreaks(text, lexicon)
  const costs = new Float32Array(clusters.length + 1)
  let offset = 0
  clusters.forEach((cluster, at) => {
    const raised = isMark(looks[at])
    costs[at] = (raised ? undefined : breaks[offset]) ?? Number.POSITIVE_INFINITY
    if (!raised) offset += cluster.text.length
  })
  costs[clusters.length] = 0
  return costs
}
