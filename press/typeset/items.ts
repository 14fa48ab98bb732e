import { findBreaks } from '../../core/thai/breaks'
import type { Lexicon } from '../../core/thai/lexicon'
import type { Collected, Look } from './collect'
import type { Cut } from './font-file'
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
  for (const { start, end, look } of collected.stretches) {
    const shaped = maker.shaper.shape(collected.text.slice(start, end), cutOf(look, style.bold))
    for (const cluster of shaped) {
      clusters.push(cluster)
      looks.push(look)
    }
  }
  const sizes = Float64Array.from(clusters, cluster => style.size * maker.scale(cluster.face))
  return {
    length: clusters.length,
    clusters,
    kinds: clusters.map(cluster => cluster.kind),
    looks,
    sizes,
    widths: Float64Array.from(clusters, (cluster, at) => cluster.width * (sizes[at] ?? 0)),
    breaks: breaksAtClusters(collected.text, clusters, maker.lexicon),
    text: (start, end) =>
      clusters
        .slice(start, end)
        .map(cluster => cluster.text)
        .join(''),
  }
}

function cutOf(look: Look, bold: boolean): Cut {
  if (look.bold || bold) return look.italic ? 'bold-italic' : 'bold'
  return look.italic ? 'italic' : 'regular'
}

function breaksAtClusters(
  text: string,
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): Float32Array {
  const breaks = findBreaks(text, lexicon)
  const costs = new Float32Array(clusters.length + 1)
  let offset = 0
  clusters.forEach((cluster, at) => {
    costs[at] = breaks[offset] ?? Number.POSITIVE_INFINITY
    offset += cluster.text.length
  })
  costs[clusters.length] = 0
  return costs
}
