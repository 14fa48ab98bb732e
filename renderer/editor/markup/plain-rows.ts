import type { RichText, TextBlock } from '../../../core/model/rich-text'

/** Text for where only plain words can stand: a line a paragraph, the cells of a row with tabs between. */
export function plainRows(text: RichText): string {
  return text.flatMap(rowsOf).join('\n')
}

type Spans = readonly { readonly text: string }[]

function rowsOf(block: TextBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [wordsOf(block.spans)]
    case 'list':
      return block.items.map(item => wordsOf(item.spans))
    case 'table':
      return block.rows.map(row => row.map(cell => oneLine(cell.map(wordsOf).join(' '))).join('\t'))
    case 'picture':
      return []
  }
}

function wordsOf(spans: Spans): string {
  return spans.map(span => span.text).join('')
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
