import type { HouseStyle } from '../context'
import { type Paper, paperOf, widening } from '../house/paper-of'
import type { Block, Cell, Figure, Paragraph, Row, Span } from '../manuscript'
import { withHours } from '../thai/hours'

/**
 * The blocks of a paper as the house prints them: tables as wide as its text, a rule under the head,
 * hours in its word. The parts of a paper are composed for the official form and know none of it.
 */
export function setHouse(blocks: readonly Block[], { paper, head, hours }: HouseStyle): Block[] {
  const fitted = paper?.margins === undefined ? blocks : fitTables(blocks, paperOf(paper))
  const ruled = head?.rule === true ? ruleHead(fitted) : fitted
  return hours === undefined ? [...ruled] : ruled.map(block => setHours(block, hours))
}

/** Columns are made for the official measure; each keeps its share of the new one. */
function fitTables(blocks: readonly Block[], paper: Paper): Block[] {
  const { upright, wide } = widening(paper)
  let factor = upright
  return blocks.map(block => {
    if (block.kind === 'section') factor = block.orientation === 'portrait' ? upright : wide
    if (block.kind === 'figures') return { ...block, figures: fitFigures(block.figures, factor) }
    if (block.kind !== 'table') return block
    return { ...block, columns: block.columns.map(column => column * factor) }
  })
}

function fitFigures(figures: readonly Figure[], factor: number): Figure[] {
  return figures.map(figure => ({
    ...figure,
    width: figure.width * factor,
    height: figure.height * factor,
  }))
}

/** The last line under the title of the paper gets the rule; a title without lines under it gets none. */
function ruleHead(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.findIndex(block => block.kind === 'paragraph' && block.style === 'title')
  if (title < 0) return blocks
  const lines = blocks.slice(title + 1).findIndex(block => !isSubtitle(block))
  const last = lines < 0 ? blocks.length - 1 : title + lines
  return blocks.map((block, index) =>
    index === last && isSubtitle(block) ? { ...block, style: 'subtitle-ruled' } : block,
  )
}

function isSubtitle(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.style === 'subtitle'
}

function setHours(block: Block, word: string): Block {
  if (block.kind === 'paragraph') return hoursOf(block, word)
  if (block.kind !== 'table') return block
  const row = (one: Row): Row => ({
    ...one,
    cells: one.cells.map(
      (cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map(line => hoursOf(line, word)) }),
    ),
  })
  return { ...block, header: block.header.map(row), rows: block.rows.map(row) }
}

function hoursOf(paragraph: Paragraph, word: string): Paragraph {
  const spans = paragraph.spans.map(
    (span): Span =>
      span.link === undefined ? { ...span, text: withHours(span.text, word) } : span,
  )
  return { ...paragraph, spans }
}
