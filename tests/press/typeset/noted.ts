import type { Block, Paragraph } from '../../../core/manuscript/manuscript'
import type { Page, PlacedLine } from '../../../press/typeset/page'
import { paragraph } from '../paper'

/** A paragraph whose words each call a note, the marks counted from `from`. */
export function noted(words: string, notes: readonly string[], from = 1): Paragraph {
  const spans = notes.map((text, at) => ({
    text: at === 0 ? words : ' และ',
    note: { mark: String(from + at), text },
  }))
  return { kind: 'paragraph', style: 'body', spans }
}

/** Paragraphs of one line each: บรรทัด 1, บรรทัด 2 … */
export function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, at) => paragraph(`บรรทัด ${at + 1}`, 'flush'))
}

/** Whether a line stands at the foot, as part of a note. */
export function isNote({ element }: PlacedLine): boolean {
  return element?.role === 'Note'
}

/** The marks called in the text of a page. */
export function marksOn(page: Page): string[] {
  return page.lines
    .filter(line => !isNote(line) && line.element !== null)
    .flatMap(({ line }) => line.calls.map(call => call.mark))
}

/** The marks that begin a note on a page. */
export function labelsOn(page: Page): string[] {
  return page.lines.filter(isNote).flatMap(({ line }) => line.calls.map(call => call.mark))
}
