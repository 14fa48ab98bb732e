import { type Colour, INK } from '../../core/paper/ink'
import type { ExactFont } from './exact-font'
import { number, numberTo } from './operators'
import type { SpokenRun } from './stretches'

/**
 * The words of a page as one text object of PDF. Pen, face, spacing and colour are told when they
 * change and not again: what a page says of them is a third of its bytes otherwise. Starts black,
 * unspaced and without a face, and leaves the page so.
 */
export class TextObject {
  readonly #operators = ['BT']
  #x = 0
  #y = 0
  #font = ''
  #spacing = 0
  #colour: Colour = 'black'

  readonly #height: number

  /** `height` of the page: its lines are measured from above, PDF's from below. */
  constructor(height: number) {
    this.#height = height
  }

  /** Writes an operator that belongs between the words: the begin or end of a mark. */
  add(operator: string): void {
    this.#operators.push(operator)
  }

  /** Shows a run with its left end at `x` and its baseline `y` below the upper edge. */
  show(spoken: SpokenRun, font: ExactFont, x: number, y: number): void {
    const { size, gap, rise } = spoken.run
    this.#choose(font, size)
    this.#space(gap)
    this.#moveTo(x, this.#height - y + rise)
    this.add(showText(spoken, font))
  }

  paintIn(colour: Colour): void {
    if (colour === this.#colour) return
    this.#colour = colour
    this.add(colour === 'black' ? '0 g' : fillOf(colour))
  }

  /** The whole object. */
  end(): string {
    this.#space(0)
    this.paintIn('black')
    return [...this.#operators, 'ET'].join('\n')
  }

  #choose({ name }: ExactFont, size: number): void {
    const font = `/${name} ${number(size)} Tf`
    if (font === this.#font) return
    this.#font = font
    this.add(font)
  }

  #space(gap: number): void {
    const spacing = spacingOf(gap)
    if (spacing === this.#spacing) return
    this.#spacing = spacing
    this.add(`${numberTo(4, spacing)} Tc`)
  }

  #moveTo(x: number, y: number): void {
    const right = numberTo(2, x - this.#x)
    const up = numberTo(2, y - this.#y)
    this.#x += Number(right)
    this.#y += Number(up)
    if (right !== '0' || up !== '0') this.add(`${right} ${up} Td`)
  }
}

/** The least that the spacing of a line is told to; over a line it adds up to less than a hairline's width. */
function spacingOf(gap: number): number {
  return Math.round(gap * 1e4) / 1e4
}

/**
 * The codes of a run. The gap between its clusters is the text object's own spacing; what else moves
 * the pen, wider spaces and kerning, stands between the codes in thousandths of an em.
 */
function showText({ run, trailing, share }: SpokenRun, font: ExactFont): string {
  const gap = (run.gap * 1000) / run.size
  const spacing = (spacingOf(run.gap) * 1000) / run.size
  const spaceGap = (run.spaceGap * 1000) / run.size
  const manner = { trailing: '', share }
  // Pieces, joined at the end: a string that grows by two letters at a time is mostly garbage.
  const shown: string[] = []
  let moved = false
  let open = false
  let pen = 0
  let drawn = 0
  let left = run.clusters.length
  for (const cluster of run.clusters) {
    const codes = font.encode(cluster, --left === 0 ? { ...manner, trailing } : manner)
    let inside = 0
    for (const code of codes) {
      const move = moveBy(drawn - pen - code.x, inside++)
      if (move !== 0) {
        shown.push(open ? `)${move}(` : `${move}(`)
        moved = true
      } else if (!open) shown.push('(')
      open = true
      drawn += code.advance + spacing - move
      shown.push(code.bytes)
    }
    pen += cluster.width * 1000 + (cluster.kind === 'space' ? spaceGap : gap)
  }
  const codes = `${open ? '' : '('}${shown.join('')})`
  return moved ? `[${codes}]TJ` : `${codes}Tj`
}

/**
 * The pen goes back no further than it may, or a reader that sorts letters from left to right finds a mark
 * behind the letter after it; inside a cluster (past its first code) a mark stands on its letter for sure.
 */
function moveBy(distance: number, inside: number): number {
  if (inside > 0 || distance > 0) return Math.floor(distance + 0.01)
  return Math.round(distance)
}

/** Colours are sRGB, as the file's output intent says. */
function fillOf(colour: Colour): string {
  const parts = INK[colour].match(/../g) ?? []
  return `${parts.map(part => number(Number.parseInt(part, 16) / 255)).join(' ')} rg`
}
