import type { Span } from '../../core/manuscript/manuscript'
import type { StyleName } from '../../core/paper/paper'
import type { Paper, SetStyle } from '../../core/paper/paper-of'
import { BREAK_COST } from '../../core/thai/word-costs'
import type { WordLengths } from '../fit-table'
import { type BreakMode, breakLines } from './break'
import { collect } from './collect'
import { geometryOf } from './geometry'
import { type ItemMaker, type Items, makeItems } from './items'
import { type Cluster, points, type SetLine } from './page'
import { setLine } from './set-line'
import { pressLengths, wordLengths } from './word-lengths'

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
  readonly missing: readonly FoundLetters[]
  /** Letters that the chosen face lacks and another one lent. */
  readonly lent: readonly FoundLetters[]
}

/** Letters that stand side by side, and the words around them. */
export interface FoundLetters {
  readonly letters: string
  readonly words: string
}

/** Sets paragraphs on one paper; the same words in the same style and measure are set once. */
export interface ParagraphSetter {
  readonly paper: Paper
  /** `measure` in pt. */
  set(spans: readonly Span[], style: StyleName, measure: number): SetParagraph
  /** How long the words are, in the press or in Word, whichever is more. */
  lengths(spans: readonly Span[], style: StyleName): WordLengths
}

/** What paragraphs are made with. */
export interface ParagraphMaker {
  readonly press: ItemMaker
  /** The same over the face that stands for the one in Word files; that of the press itself if they are one. */
  readonly official: ItemMaker
  readonly mode: BreakMode
}

export function openParagraphSetter(maker: ParagraphMaker, paper: Paper): ParagraphSetter {
  const paragraphs = new Generations<SetParagraph>()
  const lengths = new Generations<WordLengths>()
  const measured = new Map<string, Items>()
  return {
    paper,
    set(spans, style, measure) {
      const words = `${style} ${JSON.stringify(spans)}`
      return paragraphs.get(`${measure.toFixed(2)} ${words}`, () => {
        const items =
          measured.get(words) ?? makeItems(collect(spans), paper.styles[style], maker.press)
        measured.delete(words)
        return setParagraph(items, paper.styles[style], measure, maker.mode)
      })
    },
    lengths(spans, style) {
      const words = `${style} ${JSON.stringify(spans)}`
      return lengths.get(words, () => {
        const items = makeItems(collect(spans), paper.styles[style], maker.press)
        if (measured.size >= MEASURED_KEPT) measured.clear()
        measured.set(words, items)
        return measureWords(items, spans, paper.styles[style], maker)
      })
    },
  }
}

/** About 300 pages of text: when so many more are set, those not asked for again are forgotten. */
const GENERATION = 6_000
/** Cells that are measured and not yet set: what a large table has. */
const MEASURED_KEPT = 2_000

/** Made things by a key, the longest unasked forgotten first. */
class Generations<T> {
  #young = new Map<string, T>()
  #old = new Map<string, T>()

  get(key: string, make: () => T): T {
    const known = this.#young.get(key)
    if (known !== undefined) return known
    const made = this.#old.get(key) ?? make()
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, made)
    return made
  }
}

function measureWords(
  items: Items,
  spans: readonly Span[],
  style: SetStyle,
  { press, official }: ParagraphMaker,
): WordLengths {
  const indent = points(Math.max(0, style.left, style.left + style.firstLine))
  const inWord = official === press ? items : makeItems(collect(spans), style, official)
  const [one, other] = [pressLengths(items, indent), wordLengths(inWord, indent)]
  return {
    run: Math.max(one.run, other.run),
    bound: Math.max(one.bound, other.bound),
    whole: one.whole,
  }
}

function setParagraph(
  items: Items,
  style: SetStyle,
  measure: number,
  mode: BreakMode,
): SetParagraph {
  const geometry = geometryOf(style, measure)
  const broken = breakLines(items, geometry, mode)
  return {
    lines: broken.lines.map((range, index) => setLine(items, range, geometry, index === 0)),
    style,
    measure,
    pitch: style.pitch,
    tooWide: broken.tooWide,
    missing: findDrawn(items, 'box'),
    lent: findDrawn(items, 'lent'),
  }
}

/** So many clusters on either side at most tell a reader where letters stand. */
const AROUND = 15

function findDrawn(items: Items, drawn: Cluster['drawn']): FoundLetters[] {
  const { clusters, length } = items
  const found: FoundLetters[] = []
  for (let start = 0; start < length; start++) {
    if (clusters[start]?.drawn !== drawn) continue
    let end = start + 1
    while (clusters[end]?.drawn === drawn) end++
    found.push({ letters: items.text(start, end), words: wordsAround(items, start, end) })
    start = end
  }
  return found
}

/** Whole words, as far as the reach goes. */
function wordsAround(items: Items, start: number, end: number): string {
  const { breaks, length } = items
  let from = Math.max(0, start - AROUND)
  while (from > 0 && from < start && breaks[from] === BREAK_COST.never) from++
  let to = Math.min(length, end + AROUND)
  while (to > end && breaks[to] === BREAK_COST.never) to--
  return items.text(from, to).replaceAll(/\s+/g, ' ').trim()
}
