import { NOTE_MARK } from '../../core/paper/paper'
import type { LineRange } from './break'
import {
  type Geometry,
  nextStop,
  type SetStop,
  SPACE_SHARES,
  shiftToStop,
  stretchLimit,
} from './geometry'
import { type Items, isMark, sharesOf } from './items'
import type { Cluster, NoteCall, Run, SetLine, Stroke } from './page'

/** Part of a line between tabs: `[start, end)`, its ink up to `inkEnd`, `x` from the left of the measure. */
interface Part {
  readonly start: number
  readonly end: number
  readonly inkEnd: number
  readonly width: number
  readonly x: number
  /** The dots of the tab before it run from here. */
  readonly dotsFrom: number | null
}

/** Room that is given to each gap of a part. */
interface Spacing {
  readonly gap: number
  readonly spaceGap: number
}

const NATURAL: Spacing = { gap: 0, spaceGap: 0 }

/** Sets one line: places its parts at the tab stops and gives out the slack by its alignment. */
export function setLine(
  items: Items,
  range: LineRange,
  geometry: Geometry,
  first: boolean,
): SetLine {
  const natural = layParts(items, range, geometry, first ? geometry.firstLeft : geometry.left)
  const tail = natural.at(-1)
  const slack = tail === undefined ? 0 : geometry.measure - tail.x - tail.width
  const parts = natural.map(part => ({ ...part, x: part.x + shiftOf(geometry, slack) }))
  const spread = (part: Part): Spacing =>
    part.end === range.end && geometry.align === 'thai' && !range.forced
      ? spacing(items, part, slack, geometry)
      : NATURAL
  const runs = parts.flatMap(part => setPart(items, part, spread(part), geometry.size))
  const end = parts.at(-1)
  const stretched = end === undefined ? 0 : spread(end).gap > 0 ? slack : 0
  return {
    runs: runs.map(run => run.run),
    strokes: [...dots(parts, geometry), ...underlines(runs, geometry)],
    links: links(runs),
    calls: calls(runs, items, range.start),
    x: parts[0]?.x ?? geometry.left,
    width: end === undefined ? 0 : end.x + end.width + stretched - (parts[0]?.x ?? 0),
    text: items.text(range.start, range.end),
    size: geometry.size,
  }
}

function shiftOf({ align }: Geometry, slack: number): number {
  if (align === 'center') return slack / 2
  return align === 'right' ? slack : 0
}

function layParts(items: Items, range: LineRange, geometry: Geometry, left: number): Part[] {
  const parts: Part[] = []
  let origin = left
  let stop: SetStop | null = null
  for (let start = range.start; start <= range.end; ) {
    const tab = start > items.lastTab ? -1 : items.kinds.indexOf('tab', start)
    const end = tab < 0 || tab >= range.end ? range.end : tab
    const last = end === range.end
    let inkEnd = end
    while (last && inkEnd > start && items.kinds[inkEnd - 1] !== 'ink') inkEnd--
    const width = sum(items.widths, start, inkEnd)
    const x = origin + (stop === null ? 0 : shiftToStop(stop, origin, width))
    parts.push({ start, end, inkEnd, width, x, dotsFrom: stop?.dotted ? origin : null })
    origin = x + width
    if (last) break
    stop = nextStop(geometry, origin)
    start = end + 1
  }
  return parts
}

function sum(widths: Float64Array, start: number, end: number): number {
  let total = 0
  for (let at = start; at < end; at++) total += widths[at] ?? 0
  return total
}

/** Equal shares to every gap, three to a space; none if a gap would open too far. [M] */
function spacing(items: Items, part: Part, slack: number, geometry: Geometry): Spacing {
  let shares = -1
  for (let at = part.start; at < part.inkEnd; at++) shares += sharesOf(items.kinds[at])
  if (slack <= 0 || shares < 1) return NATURAL
  const gap = slack / shares
  if (gap > stretchLimit(geometry)) return NATURAL
  return { gap, spaceGap: gap * SPACE_SHARES }
}

/** A run with what the painters do not need. */
interface LookedRun {
  readonly run: Run
  readonly width: number
  readonly underline: boolean
  readonly link: string | null
  /** Which note it calls, if it is a mark; and its place among the items. */
  readonly call: number | null
  readonly start: number
  readonly end: number
}

function setPart(
  items: Items,
  part: Part,
  { gap, spaceGap }: Spacing,
  nominal: number,
): LookedRun[] {
  const runs: LookedRun[] = []
  let x = part.x
  for (let start = part.start; start < part.end; ) {
    const end = sameRunEnd(items, start, part.end)
    const clusters = seenClusters(items, start, end)
    const size = items.sizes[start] ?? 0
    const ink = seenClusters(items, start, Math.min(end, part.inkEnd))
    const look = items.looks[start]
    const rise = isMark(look) ? nominal * NOTE_MARK.rise : 0
    if (clusters.length > 0)
      runs.push({
        run: { face: clusters[0]?.face ?? '', size, x, clusters, gap, spaceGap, rise },
        width: advance(ink, size, gap, spaceGap) - (end >= part.inkEnd ? gap : 0),
        underline: look?.underline === true,
        link: look?.link ?? null,
        call: look?.call ?? null,
        start,
        end,
      })
    x += advance(clusters, size, gap, spaceGap)
    start = end
  }
  return runs
}

/** Without what takes no room and no gap: a place where a line may end, say. */
function seenClusters(items: Items, start: number, end: number): Cluster[] {
  return items.clusters.slice(start, end).filter(({ kind }) => kind !== 'nothing')
}

function sameRunEnd(items: Items, start: number, limit: number): number {
  let end = start + 1
  while (
    end < limit &&
    items.clusters[end]?.face === items.clusters[start]?.face &&
    items.looks[end] === items.looks[start]
  )
    end++
  return end
}

/** How far a row of clusters moves the pen. */
function advance(
  clusters: readonly Cluster[],
  size: number,
  gap: number,
  spaceGap: number,
): number {
  let width = 0
  for (const cluster of clusters)
    width += cluster.width * size + (cluster.kind === 'space' ? spaceGap : gap)
  return width
}

/** The dots of a leader stand on the baseline, from one word to the next. */
function dots(parts: readonly Part[], { size }: Geometry): Stroke[] {
  return parts.flatMap(part =>
    part.dotsFrom === null || part.x - part.dotsFrom < size / 4
      ? []
      : [
          {
            x: part.dotsFrom + 1,
            y: 0,
            width: part.x - part.dotsFrom - 2,
            thickness: size / 20,
            dotted: true,
          },
        ],
  )
}

function underlines(runs: readonly LookedRun[], { size }: Geometry): Stroke[] {
  return runs
    .filter(({ underline }) => underline)
    .map(({ run, width }) => ({
      x: run.x,
      y: size * 0.13,
      width,
      thickness: size / 26,
      dotted: false,
    }))
}

/** One for neighbours that lead to the same place, whatever stands between them. */
function links(runs: readonly LookedRun[]): SetLine['links'] {
  const made: { x: number; width: number; to: string }[] = []
  let previous: string | null = null
  for (const { run, width, link } of runs) {
    const last = made.at(-1)
    if (link !== null && last !== undefined && link === previous)
      last.width = run.x + width - last.x
    else if (link !== null) made.push({ x: run.x, width, to: link })
    previous = link
  }
  return made
}

/** The marks of notes; one that a second face had to help with is several runs. */
function calls(runs: readonly LookedRun[], items: Items, lineStart: number): NoteCall[] {
  const found: NoteCall[] = []
  for (const [index, { call: note, start, end }] of runs.entries()) {
    if (note === null) continue
    const [last] = found.slice(-1)
    const text = items.text(start, end)
    if (last?.note === note)
      found[found.length - 1] = { ...last, mark: last.mark + text, endRun: index + 1 }
    else {
      const at = items.text(lineStart, start).length
      found.push({ note, mark: text, at, firstRun: index, endRun: index + 1 })
    }
  }
  return found
}
