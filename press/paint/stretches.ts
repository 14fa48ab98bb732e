import type { Element, PlacedLine, SetLine } from '../typeset/page'

/** Lines one after another that are one mark of one element. */
export interface Stretch {
  /** `null` for what is no part of the document's words. */
  readonly element: Element | null
  /** The words to be told in place of what the codes say; `null` where the codes say them. */
  readonly actual: string | null
  readonly lines: readonly PlacedLine[]
}

/**
 * Poppler takes a letter close behind a mark without width for the mark once more, begins a new
 * word there, and puts a space before it if the gap is opened wider than this (em). [M]
 */
const SPACE_LIKE_GAP = 0.02

/** Parts the lines of a page into as few marks as will do: each mark is many bytes of the file. */
export function stretchesOf(lines: readonly PlacedLine[]): Stretch[] {
  const stretches: { element: Element | null; actual: string | null; lines: PlacedLine[] }[] = []
  for (const placed of lines) {
    const { element } = placed
    const actual = element === null ? null : actualText(placed.line)
    const last = stretches.at(-1)
    if (last && last.element === element && last.actual === null && actual === null)
      last.lines.push(placed)
    else stretches.push({ element, actual, lines: [placed] })
  }
  return stretches
}

/**
 * The true words of a line, where its codes alone would not give them: gaps opened wide, a tab, or a
 * space at the end, which readers drop. What has no form is left out.
 */
function actualText(line: SetLine): string | null {
  const open = line.runs.some(run => run.gap > SPACE_LIKE_GAP * run.size)
  if (!open && !/\t| $/.test(line.text)) return null
  return line.text.replaceAll(/[\u200b\u2060\n]/g, '')
}
