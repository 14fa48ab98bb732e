import { NOTE_MARK } from '../../core/paper'
import { findBreaks } from '../../core/thai/breaks'
import type { Lexicon } from '../../core/thai/lexicon'
import type { Collected, Look } from './collect'
import type { Cut } from './font-file'
import { SPACE_SHARES } from './geometry'
import type { Cluster, ClusterKind } from './page'
import type { Shaper } from './shape'

/** A paragraph as clusters in a row, before it has lines. Arrays run side by side; widths in pt. */
export interface Items {
  readonly length: number
  readonly clusters: readonly Cluster[]
  readonly kinds: readonly ClusterKind[]
  readonly looks: readonly Look[]
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
  const looks: Look[] = []
  for (const { start, end, look, mark } of collected.stretches) {
    const text = mark ?? collected.text.slice(start, end)
    const shaped = maker.shaper.shape(text, cutOf(look, style.bold))
    for (const cluster of shaped) {
      clusters.push(cluster)
      looks.push(look)
    }
  }
  const sizes = Float64Array.from(
    clusters,
    (cluster, at) => nominalSize(looks[at], style.size) * maker.scale(cluster.face),
  )
  const kinds = clusters.map(cluster => cluster.kind)
  const widths = Float64Array.from(clusters, (cluster, at) => cluster.width * (sizes[at] ?? 0))
  const breaks = breaksAtClusters(collected.text, clusters, looks, maker.lexicon)
  return {
    ...{ length: clusters.length, clusters, kinds, looks, sizes, widths, breaks },
    ...sums(kinds, widths),
    lastTab: kinds.lastIndexOf('tab'),
    text: (start, end) =>
      clusters
        .slice(start, end)
        .map(cluster => cluster.text)
        .join(''),
  }
}

type Sums = Pick<Items, 'widthSums' | 'inkWidths' | 'shareSums' | 'inkShares'>

function sums(kinds: readonly ClusterKind[], widths: Float64Array): Sums {
  const make = (): Float64Array => new Float64Array(kinds.length + 1)
  const made = { widthSums: make(), inkWidths: make(), shareSums: make(), inkShares: make() }
  let ink = 0
  let inkShares = 0
  for (const [at, kind] of kinds.entries()) {
    const width = (made.widthSums[at] ?? 0) + (widths[at] ?? 0)
    const shares = made.shareSums[at] ?? 0
    if (kind === 'ink') {
      ink = width
      inkShares = shares
    }
    made.widthSums[at + 1] = width
    made.inkWidths[at + 1] = ink
    made.shareSums[at + 1] = shares + sharesOf(kind)
    made.inkShares[at + 1] = inkShares
  }
  return made
}

/** How much of the slack of a line an item takes, beside others. */
export function sharesOf(kind: ClusterKind | undefined): number {
  if (kind === 'space') return SPACE_SHARES
  return kind === 'ink' ? 1 : 0
}

/** Whether it is the look of a note's mark. */
export function isMark(look: Look | undefined): boolean {
  return look !== undefined && look.call !== null
}

function nominalSize(look: Look | undefined, size: number): number {
  const own = look?.size ?? size
  return isMark(look) ? own * NOTE_MARK.size : own
}

function cutOf(look: Look, bold: boolean): Cut {
  if (look.bold || bold) return look.italic ? 'bold-italic' : 'bold'
  return look.italic ? 'italic' : 'regular'
}

/** No line ends before a mark, and after it as it would after the words; they are looked at without it. */
function breaksAtClusters(
  text: string,
  clusters: readonly Cluster[],
  looks: readonly Look[],
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
