import type { Colour } from '../../core/paper'
import type { Element, PlacedLine, Run, SetLine } from '../typeset/page'
import type { ExactFont } from './exact-font'
import { colourOperator } from './operators'
import { decimal, type PdfText, utf16String } from './pdf-syntax'

/** A face as it is embedded, and its units per em. */
export interface Inked {
  readonly font: ExactFont
  readonly unitsPerEm: number
}

/**
 * Lines of text as the operators of one text object. What the state of the page already says —
 * font, opening of gaps, colour, place — is not said again.
 */
export class TextContent {
  private readonly inked: (face: string) => Inked
  private readonly operators: PdfText[] = ['BT']
  private font = ''
  private opening = '0'
  private colour: Colour = 'black'
  private x = 0
  private y = 0

  constructor(inked: (face: string) => Inked) {
    this.inked = inked
    // The page is turned upside down, so that `y` counts from its head; the letters are turned back.
    this.operators.push('1 0 0 -1 0 0 Tm')
  }

  /** Begins a marked stretch, such as `/P<</MCID 3>>`. */
  begin(mark: PdfText): void {
    this.operators.push(`${mark}BDC`)
  }

  end(): void {
    this.operators.push('EMC')
  }

  add({ line, x, y, colour }: Pick<PlacedLine, 'line' | 'x' | 'y' | 'colour'>): void {
    if (colour !== this.colour) this.operators.push(colourOperator(colour))
    this.colour = colour
    const last = lastInk(line)
    for (const [index, run] of line.runs.entries()) {
      if (index > last.run) return
      const ends = index === last.run
      this.addRun(
        ends ? { ...run, clusters: run.clusters.slice(0, last.cluster + 1) } : run,
        { x: x + run.x, y },
        ends ? last.tail : '',
      )
    }
  }

  /** The whole text object, the colour black again. */
  finish(): PdfText {
    const black = this.colour === 'black' ? [] : [colourOperator('black')]
    return [...this.operators, 'ET', ...black].join('\n')
  }

  private addRun(run: Run, at: { readonly x: number; readonly y: number }, tail: string): void {
    const { font, unitsPerEm } = this.inked(run.face)
    const face = `/${font.name} ${decimal(run.size)} Tf`
    if (face !== this.font) this.operators.push(face)
    this.font = face
    const gap = Math.round((run.gap * 1000) / run.size)
    const opening = decimal((gap * run.size) / 1000, 4)
    if (opening !== this.opening) this.operators.push(`${opening} Tc`)
    this.opening = opening
    const [x, y] = [round(at.x), round(at.y)]
    this.operators.push(`${decimal(x - this.x)} ${decimal(this.y - y)} Td`)
    this.x = x
    this.y = y
    this.operators.push(showText(run, { font, unitsPerEm }, gap, tail))
  }
}

/** To a hundredth of a point: differences of rounded places do not add up to an error. */
function round(length: number): number {
  return Math.round(length * 100) / 100
}

/** Whether a line has nothing to show. */
function isBlank(line: SetLine): boolean {
  return lastInk(line).run < 0
}

/** Where the ink of a line ends, and the spaces after it; `run` is -1 without ink. */
function lastInk({ runs }: SetLine): { run: number; cluster: number; tail: string } {
  let tail = ''
  for (let run = runs.length - 1; run >= 0; run--) {
    const clusters = runs[run]?.clusters ?? []
    for (let cluster = clusters.length - 1; cluster >= 0; cluster--) {
      const { kind = 'ink', text = '' } = clusters[cluster] ?? {}
      if (kind === 'ink') return { run, cluster, tail }
      tail = text + tail
    }
  }
  return { run: -1, cluster: -1, tail }
}

/**
 * One string of codes, and between them the moves (1/1000 em) that bring the pen to its place:
 * marks back over their letter, since the opening of the gaps (`gap`, 1/1000 em) comes after every
 * code; spaces to their greater width and by what the rounding of the gaps has left out.
 */
function showText(run: Run, { font, unitsPerEm }: Inked, gap: number, tail: string): PdfText {
  const toThousandths = 1000 / unitsPerEm
  const missed = (run.gap * 1000) / run.size - gap
  const spaceGap = (run.spaceGap * 1000) / run.size
  const strings = new Strings()
  let rise = 0
  let pen = 0
  let drawn = 0
  let left = 0
  for (const [index, cluster] of run.clusters.entries()) {
    const end = index === run.clusters.length - 1 ? tail : ''
    for (const code of font.encode(cluster, end)) {
      if (code.y !== rise) strings.rise((code.y * run.size) / unitsPerEm)
      rise = code.y
      const off = Math.round(drawn - pen - code.x * toThousandths)
      const move = Math.abs(off) > TOLERANCE ? off : 0
      strings.show(code.bytes, move)
      drawn += code.advance * toThousandths - move + gap
    }
    pen += cluster.width * 1000 + gap
    left += missed
    if (cluster.kind === 'space') {
      pen += spaceGap - gap - missed + left
      left = 0
    }
  }
  if (rise !== 0) strings.rise(0)
  return strings.finish()
}

/** What no eye sees: 0.02 pt in the text of a page; 1/1000 em. */
const TOLERANCE = 2

/** Strings with moves between them, as they are shown. */
class Strings {
  private done = ''
  private parts = ''
  private string = ''

  /** A move is in 1/1000 em, to the left. */
  show(bytes: PdfText, move: number): void {
    if (move !== 0) {
      this.close()
      this.parts += move
    }
    this.string += bytes
  }

  /** From here on the letters stand so high over the baseline, pt. */
  rise(height: number): void {
    this.done = `${this.finish()} ${decimal(height, 3)} Ts`
    this.parts = ''
  }

  finish(): PdfText {
    const plain = this.parts === ''
    if (plain && this.string === '') return this.done
    if (plain) return `${this.done}(${this.take()})Tj`
    this.close()
    return `${this.done}[${this.parts}]TJ`
  }

  private close(): void {
    if (this.string !== '') this.parts += `(${this.take()})`
  }

  private take(): PdfText {
    const taken = this.string
    this.string = ''
    return taken
  }
}

/**
 * Poppler takes a letter close behind a mark without width for the mark once more, begins a new
 * word there, and puts a space before it if the gap is opened wider than this (em). [M]
 */
const SPACE_LIKE_GAP = 0.02

/** The true words of a line, where its codes alone would not give them; else `null`. */
function actualText(line: SetLine): PdfText | null {
  const open = line.runs.some(run => run.gap > SPACE_LIKE_GAP * run.size)
  if (!open && !line.text.includes('\t')) return null
  const text = line.text.replaceAll(/[\u200b\u2060\n]/g, '')
  return utf16String(text)
}

/**
 * The lines of a page as one text object. Lines of an element in a row are one mark, numbered from
 * 0; what belongs to none is an artifact. A line whose true words must be told is a mark of its
 * own, named `Span` whatever its element: poppler looks for the words nowhere else.
 */
export function markedText(
  lines: readonly PlacedLine[],
  inked: (face: string) => Inked,
): { operators: PdfText; elements: Element[] } {
  const text = new TextContent(inked)
  const elements: Element[] = []
  let open: { readonly element: Element | null; readonly closed: boolean } | null = null
  for (const placed of lines) {
    if (isBlank(placed.line)) continue
    const { element } = placed
    const actual = element === null ? null : actualText(placed.line)
    if (open === null || open.closed || open.element !== element || actual !== null) {
      if (open !== null) text.end()
      text.begin(markOf(element, elements.length, actual))
      if (element !== null) elements.push(element)
    }
    open = { element, closed: actual !== null }
    text.add(placed)
  }
  if (open !== null) text.end()
  return { operators: text.finish(), elements }
}

function markOf(element: Element | null, mark: number, actual: PdfText | null): PdfText {
  if (element === null) return '/Artifact<</Type/Pagination>>'
  return actual === null ? `/P<</MCID ${mark}>>` : `/Span<</MCID ${mark}/ActualText${actual}>>`
}
