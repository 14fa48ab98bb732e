import { run } from './readers'

/** A line as a reader of the PDF finds it, in mm from the upper left corner of its page. */
export interface FoundLine {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Type size as drawn, pt: the bundled face draws its letters smaller than their nominal size. */
  readonly size: number
}

const MM = 25.4 / 72
const PAGE = /<page [^>]*>|<line [^>]*>[\s\S]*?<\/line>/g
const CHAR = /<char quad="([^"]*)" x="([\d.-]+)" y="([\d.-]+)"[^>]* c="([^"]*)"/g

/** Every line of a PDF by its letters' own places, read by MuPDF. */
export function foundLines(file: string): FoundLine[] {
  const structure = run('mutool', 'draw', '-q', '-F', 'stext', file)
  const lines: FoundLine[] = []
  let page = 0
  for (const [part] of structure.matchAll(PAGE)) {
    if (part.startsWith('<page')) page++
    else lines.push(...lineOf(part, page))
  }
  return lines
}

function lineOf(markup: string, page: number): FoundLine[] {
  const letters = [...markup.matchAll(CHAR)].map(([, quad = '', x, y, letter = '']) => ({
    x: Number(x) * MM,
    y: Number(y) * MM,
    right: Number(quad.split(' ')[2]) * MM,
    letter: plain(letter),
  }))
  const inked = letters.filter(({ letter }) => letter.trim() !== '')
  const [first] = inked
  if (first === undefined) return []
  return [
    {
      page,
      text: letters.map(({ letter }) => letter).join(''),
      left: first.x,
      right: Math.max(...inked.map(({ right }) => right)),
      baseline: first.y,
      size: Number(/<font [^>]*size="([\d.]+)"/.exec(markup)?.[1]),
    },
  ]
}

function plain(letter: string): string {
  const code = /^&#x([0-9a-f]+);$/.exec(letter)?.[1]
  return code === undefined ? letter : String.fromCodePoint(Number.parseInt(code, 16))
}

/** The middle of a line. */
export function middle({ left, right }: FoundLine): number {
  return (left + right) / 2
}

/** The first line that begins with these words, spaces aside. */
export function lineWith(lines: readonly FoundLine[], words: string): FoundLine {
  const bare = (text: string) => text.replaceAll(/\s/g, '')
  const found = lines.find(({ text }) => bare(text).startsWith(bare(words)))
  if (found === undefined) throw new Error(`no line begins with «${words}»`)
  return found
}
