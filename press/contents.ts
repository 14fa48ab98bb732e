import type { ContentsBlock, Paragraph } from '../core/manuscript/manuscript'
import { styleOf } from '../core/paper/paper'

/** One line of a table of contents. `at`: which of all headings it names. */
export interface ContentsEntry {
  readonly style: 'contents-2' | 'contents-3'
  readonly title: string
  readonly at: number
  readonly source: string | undefined
}

/** The headings that a table of contents names: not the title of the paper, nothing deeper than asked. */
export function contentsEntries(
  { depth }: ContentsBlock,
  headings: readonly Paragraph[],
): ContentsEntry[] {
  return headings.flatMap(({ style, spans, source }, at): ContentsEntry[] => {
    const { outline } = styleOf(style)
    const title = spans
      .map(span => span.text)
      .join('')
      .replaceAll(/\s+/g, ' ')
      .trim()
    if (outline < 2 || outline > depth || title === '') return []
    return [{ style: outline === 2 ? 'contents-2' : 'contents-3', title, at, source }]
  })
}
