import type { Block } from '../../core/manuscript/manuscript'
import { normalizeThai } from '../../core/thai/sequence'
import { barsTable } from '../../press/bars'
import type { Layout } from '../../press/typeset/page'

/** All of a text but white space and letters that have no form. */
export function printed(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Cf}\ufdd0-\ufdef\ufffe\uffff]/gu, '')
}

/** What of a text in a manuscript must be found on paper. */
export function letters(text: string): string {
  return printed(normalizeThai(text))
}

/** The notes of blocks, mark and words, in the order in which they are called. */
export function notesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph')
      return block.spans.flatMap(({ note }) => (note ? [`${note.mark}\t${note.text}`] : []))
    if (block.kind !== 'table') return []
    const cells = [...block.header, ...block.rows].flatMap(row => row.cells)
    return cells.flatMap(cell => notesOf(cell.paragraphs))
  })
}

/** The words of blocks, paragraph by paragraph, as they stand in the manuscript, the marks of notes among them. */
export function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'paragraph':
        return [block.spans.map(({ text, note }) => text + (note?.mark ?? '')).join('')]
      case 'table':
        return [...block.header, ...block.rows].flatMap(({ cells }) =>
          cells.flatMap(cell => wordsOf(cell.paragraphs)),
        )
      case 'bars':
        return wordsOf([barsTable(block)])
      case 'signature':
        return [block.closing, ...block.lines]
      case 'figures':
        return block.figures.map(({ caption }) => (caption?.spans ?? []).map(s => s.text).join(''))
      case 'room':
      case 'page-break':
      case 'section':
      case 'contents':
        return []
    }
  })
}

/** What is printed again on a next page: the heading of a table, the number of a row. */
export function repeatedWords({ pages }: Layout): string[] {
  const lines = pages.flatMap(page => page.lines)
  return lines.filter(({ element }) => element === null).map(({ line }) => line.text)
}
