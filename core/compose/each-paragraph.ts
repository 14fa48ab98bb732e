import type { Block, Cell, Paragraph, Row } from '../manuscript/manuscript'

/**
 * The block with each of its paragraphs changed, in the order in which they are read: in the cells of a
 * table and under pictures too. Lines of a signature and words of bars are no
 * paragraphs.
 */
export function eachParagraph(block: Block, change: (paragraph: Paragraph) => Paragraph): Block {
  switch (block.kind) {
    case 'paragraph':
      return change(block)
    case 'table': {
      const changeRow = (row: Row): Row => ({
        ...row,
        cells: row.cells.map(
          (cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map(change) }),
        ),
      })
      return { ...block, header: block.header.map(changeRow), rows: block.rows.map(changeRow) }
    }
    case 'figures':
      return {
        ...block,
        figures: block.figures.map(figure => ({
          ...figure,
          caption: figure.caption && change(figure.caption),
        })),
      }
    case 'signature':
    case 'bars':
    case 'room':
    case 'page-break':
    case 'section':
    case 'contents':
      return block
  }
}
