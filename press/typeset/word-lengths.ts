import { BREAK_COST } from '../../core/thai/word-costs'
import type { WordLengths } from '../fit-table'
import type { Items } from './items'

/** How long the words are as the press sets them; `indent` is the furthest that a line begins from its edge, pt. */
export function pressLengths(items: Items, indent: number): WordLengths {
  return lengthsOf(items, items.widths, indent)
}

/**
 * How long they are at most in the face that Word files name. The items stand in the bundled face with the line lengths
 * of the official one: the lines are as long, a letter is not.
 */
export function wordLengths(items: Items, indent: number): WordLengths {
  const widths = items.widths.map((width, at) => width * ratioOf(items.clusters[at]?.text ?? ''))
  return lengthsOf(items, widths, indent)
}

/**
 * How much wider than Sarabun at 10.55 pt the letters of the official face at 16 pt are at most, regular or bold: measured
 * on Laksaman at 10.667 pt, which has its widths. [M]
 */
const RATIOS: readonly (readonly [RegExp, number])[] = [
  [/^[ \u00a0]/, 1.48],
  [/^[ฎฏฦภวฯๅ]/, 1.09],
  [/^[ก-๛]/, 1.045],
  [/^[0-9]/, 1.02],
  [/^[,.:;/()–-]/, 1.05],
  [/^[A-Za-z]/, 1.19],
]
const OTHER_RATIO = 1.26

function ratioOf(text: string): number {
  return RATIOS.find(([letters]) => letters.test(text))?.[1] ?? OTHER_RATIO
}

/** The longest of the stretches taken so far, up to its last ink; pt. */
class Longest {
  found = 0
  #width = 0

  begin(): void {
    this.#width = 0
  }

  take(width: number, isInk: boolean): void {
    this.#width += width
    if (isInk) this.found = Math.max(this.found, this.#width)
  }
}

function lengthsOf(items: Items, widths: Float64Array, indent: number): WordLengths {
  const [run, bound, whole] = [new Longest(), new Longest(), new Longest()]
  for (let at = 0; at < items.length; at++) {
    const cost = items.breaks[at] ?? BREAK_COST.never
    if (cost !== BREAK_COST.never) run.begin()
    if (cost < BREAK_COST.emergency) bound.begin()
    if (items.kinds[at - 1] === 'newline') whole.begin()
    const isInk = items.kinds[at] === 'ink'
    for (const stretch of [run, bound, whole]) stretch.take(widths[at] ?? 0, isInk)
  }
  const indented = ({ found }: Longest): number => (found === 0 ? 0 : indent + found)
  return { run: indented(run), bound: indented(bound), whole: indented(whole) }
}
