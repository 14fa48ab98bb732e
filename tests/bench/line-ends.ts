import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { OFFICIAL_PAPER } from '../../core/paper/paper-of'
import { openLexicon } from '../../core/thai/lexicon'
import { BREAK_COST } from '../../core/thai/word-costs'
import { type BreakMode, breakLines } from '../../press/typeset/break'
import { collect } from '../../press/typeset/collect'
import { openFaces } from '../../press/typeset/faces'
import { badnessOf, geometryOf } from '../../press/typeset/geometry'
import { type ItemMaker, type Items, makeItems } from '../../press/typeset/items'
import { points } from '../../press/typeset/page'
import { measureOf } from '../../press/typeset/ruler'
import { openShaper } from '../../press/typeset/shape'
import type { Mark, MarkedText } from '../thai/marked-text'
import { intlBreaks } from './intl-breaks'

/** A way to set paragraphs that is put beside the others. */
export interface Setter {
  readonly name: string
  readonly mode: BreakMode
  /** Whether the breaks come from `Intl.Segmenter` instead of ours. */
  readonly intl: boolean
}

export const SETTERS: readonly Setter[] = [
  { name: 'Mati, total fit', mode: 'total-fit', intl: false },
  { name: 'Mati, greedy', mode: 'greedy', intl: false },
  { name: 'Intl.Segmenter, greedy', mode: 'greedy', intl: true },
]

/** Widths of the measure in cm: the page, and columns of tables. */
export const WIDTHS = [24.7, 16, 12, 9, 6, 4]

/** Each paragraph is set this often, each time beginning at a later word, so that other lines end. */
const SHIFTS = 10

/** How the lines of one setter ended in one measure. */
export interface Tally {
  readonly ends: Record<Mark, number>
  /** Lines that would need more than ไทยกระจาย may open, and so stay ragged. */
  ragged: number
  /** The lines that ended where none may, with how often: `before¦after`. */
  readonly wrong: Map<string, number>
  /** The lines that ended inside a compound. */
  readonly poor: Map<string, number>
}

/** Sets marked text in the faces of `assets` and looks up every line end. */
export async function openJudge(assets: string) {
  const faces = await openFaces(assets, '')
  if (!faces.ok) throw new Error(`no faces in ${assets}`)
  const all = faces.value.all
  const maker: ItemMaker = {
    shaper: openShaper(faces.value),
    lexicon: openLexicon(await readFile(path.join(assets, 'thai-words.txt'), 'utf8')),
    scale: face => all.get(face)?.scale ?? 1,
  }
  return (passages: readonly MarkedText[], setter: Setter, width: number): Tally => {
    const tally: Tally = {
      ends: { good: 0, poor: 0, particle: 0, forbidden: 0 },
      ragged: 0,
      wrong: new Map(),
      poor: new Map(),
    }
    for (const passage of passages)
      for (let shift = 0; shift < SHIFTS; shift++)
        judge(startingLater(passage, shift), { maker, setter, width, tally })
    return tally
  }
}

/** The paragraph without its first words: it begins after the `shift`-th good place. */
function startingLater(passage: MarkedText, shift: number): MarkedText {
  let start = 0
  for (let left = shift; left > 0; left--) start = passage.marks.indexOf('good', start + 1)
  return { text: passage.text.slice(start), marks: passage.marks.slice(start) }
}

interface Bench {
  readonly maker: ItemMaker
  readonly setter: Setter
  readonly width: number
  readonly tally: Tally
}

function judge({ text, marks }: MarkedText, { maker, setter, width, tally }: Bench): void {
  const style = OFFICIAL_PAPER.styles.body
  const geometry = geometryOf(style, points(width * 10))
  const items = itemsFor(text, maker, setter)
  for (const { start, end, forced } of breakLines(items, geometry, setter.mode).lines) {
    if (forced) continue
    const at = items.text(0, end).length
    const mark = marks[at] ?? 'forbidden'
    tally.ends[mark] += 1
    if (mark === 'forbidden') count(tally.wrong, text, at)
    if (mark === 'poor') count(tally.poor, text, at)
    const left = start === 0 ? geometry.firstLeft : geometry.left
    const ruler = measureOf(items, start, { ...geometry, left })
    ruler.measure(end)
    const { slack, shares } = ruler
    if (badnessOf(slack, shares, geometry) > 100) tally.ragged += 1
  }
}

function itemsFor(text: string, maker: ItemMaker, { intl, mode }: Setter): Items {
  const items = makeItems(collect([{ text }]), OFFICIAL_PAPER.styles.body, maker)
  if (items.text(0, items.length) !== text) throw new Error(`the press changed the text: ${text}`)
  if (!intl) return mode === 'greedy' ? { ...items, breaks: withoutEmergencies(items) } : items
  const costs = intlBreaks(text)
  const breaks = new Float32Array(items.length + 1)
  let offset = 0
  items.clusters.forEach((cluster, at) => {
    breaks[at] = costs[offset] ?? 0
    offset += cluster.text.length
  })
  return { ...items, breaks }
}

/** A greedy setter takes the last break of any cost, so it is shown none that is for emergencies. */
function withoutEmergencies({ breaks }: Items): Float32Array {
  return breaks.map(cost => (cost < BREAK_COST.emergency ? cost : BREAK_COST.never))
}

function count(places: Map<string, number>, text: string, at: number): void {
  const place = `${text.slice(Math.max(0, at - 12), at)}¦${text.slice(at, at + 12)}`
  places.set(place, (places.get(place) ?? 0) + 1)
}
