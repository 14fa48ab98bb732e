import type { Correction } from '../model/adoption'
import { toArabicDigits } from '../thai/numerals'

/** A line of an issued paper, by the numbers that a correction cites. */
export interface IssuedLine {
  readonly page: number
  readonly line: number
  readonly words: string
}

/** Reads the lines of the pages that `paintText` printed; those without a number are on no page that can be cited. */
export function readIssuedLines(text: string): IssuedLine[] {
  const lines: IssuedLine[] = []
  let page: number | null = null
  for (const row of text.split('\n')) {
    const head = /^== หน้า (.+) ==$/.exec(row)?.[1]
    if (head !== undefined) page = /^[0-9๐-๙]+$/.test(head) ? numberOf(head) : null
    const [, number, words] = /^ ?([0-9๐-๙]+) {2}(.*)$/.exec(row) ?? []
    if (page !== null && number !== undefined && words !== undefined)
      lines.push({ page, line: numberOf(number), words })
  }
  return lines
}

function numberOf(digits: string): number {
  return Number(toArabicDigits(digits))
}

/** Words as they are compared: without any space, for a line may end in any, and with one kind of digits. */
export interface Squeezed {
  readonly text: string
  /** Where each of its characters stood. */
  readonly at: readonly number[]
}

/** Squeezes words to what is compared. */
export function squeezed(words: string): Squeezed {
  const at: number[] = []
  let text = ''
  for (let index = 0; index < words.length; index++) {
    const letter = words[index] ?? ''
    if (/\s/.test(letter)) continue
    text += toArabicDigits(letter)
    at.push(index)
  }
  return { text, at }
}

/** Every place in `text` where `part` begins. */
export function occurrences(part: string, text: string): number[] {
  const places: number[] = []
  if (part === '') return places
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}

/** A line of an issued paper, and where in its run of squeezed words it begins and ends. */
interface Span extends IssuedLine {
  readonly from: number
  readonly to: number
}

/** A paper as one run of squeezed words, and the lines that can be cited of it. */
export interface IssuedText {
  readonly text: string
  spanOf(page: number, line: number): Span | null
  /** The line that has the character at that place of the run. */
  lineAt(at: number): IssuedLine | null
}

/** Joins the lines of a paper, so that words are found that go over the end of one. */
export function issuedText(lines: readonly IssuedLine[]): IssuedText {
  const spans = new Map<string, Span>()
  let text = ''
  for (const line of lines) {
    const from = text.length
    text += squeezed(line.words).text
    spans.set(`${line.page}:${line.line}`, { ...line, from, to: text.length })
  }
  return {
    text,
    spanOf: (page, line) => spans.get(`${page}:${line}`) ?? null,
    lineAt: at => [...spans.values()].find(({ from, to }) => from <= at && at < to) ?? null,
  }
}

/** What stands on a cited line, cells beside each other with a space between; `null` where the paper has no such line. */
export function wordsThere(
  { page, line }: Pick<IssuedLine, 'page' | 'line'>,
  issued: IssuedText,
): string | null {
  return issued.spanOf(page, line)?.words.replaceAll('\t', ' ') ?? null
}

/** The one line of a paper on which words begin; `null` where they stand nowhere or more than once. */
export function onlyLine(was: string, issued: IssuedText): IssuedLine | null {
  const [only, ...others] = occurrences(squeezed(was).text, issued.text)
  return only === undefined || others.length > 0 ? null : issued.lineAt(only)
}

/** Whether the words that a correction cites begin on the line that it cites. */
export function standsThere(
  { page, line, was }: Pick<Correction, 'page' | 'line' | 'was'>,
  issued: IssuedText,
): boolean {
  return placesThere(squeezed(was).text, { page, line }, issued).length > 0
}

/** Where on a cited line squeezed words begin. */
export function placesThere(
  words: string,
  { page, line }: Pick<Correction, 'page' | 'line'>,
  issued: IssuedText,
): number[] {
  const span = issued.spanOf(page, line)
  if (span === null) return []
  return occurrences(words, issued.text).filter(at => span.from <= at && at < span.to)
}
