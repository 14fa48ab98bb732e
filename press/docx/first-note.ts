import type { Block, Manuscript } from '../../core/manuscript'

/** The paragraph that calls the first note of a file, `null` if none does or a table calls it. */
export function firstCaller(manuscripts: readonly Manuscript[]): Block | null {
  const caller = manuscripts.flatMap(({ blocks }) => blocks).find(callsNote)
  return caller?.kind === 'paragraph' ? caller : null
}

function callsNote(block: Block): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.spans.some(({ note }) => note !== undefined)
    case 'table':
      return [...block.header, ...block.rows].some(({ cells }) =>
        cells.some(({ paragraphs }) => paragraphs.some(callsNote)),
      )
    default:
      return false
  }
}
