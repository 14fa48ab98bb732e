import { remembered } from '../change/remembered'
import type { Block, Figure, Paragraph, Span } from '../manuscript/manuscript'
import type { HouseStyle } from '../office/context'
import { type Paper, paperOf, widening } from '../paper/paper-of'
import { withHours } from '../thai/hours'
import { setDigits } from './digits'
import { eachParagraph } from './each-paragraph'
import { numberNotes } from './notes'

/**
 * The blocks of a paper as the house prints them: tables as wide as its text, a rule under the head,
 * hours in its word, one kind of digits, notes numbered. The parts of a paper are composed for the
 * official form and know none of it.
 */
export function setHouse(blocks: readonly Block[], house: HouseStyle): Block[] {
  const { paper, head, hours, digits } = house
  const fitted = paper?.margins === undefined ? blocks : fitTables(blocks, paperOf(paper))
  const ruled = head?.rule === true ? ruleHead(fitted) : fitted
  const timed = hours === undefined ? ruled : ruled.map(block => setHours(block, hours))
  return numberNotes(setDigits(timed, digits), digits)
}

/** Columns are made for the official measure; each keeps its share of the new one. */
function fitTables(blocks: readonly Block[], paper: Paper): Block[] {
  const { upright, wide } = widening(paper)
  let factor = upright
  return blocks.map(block => {
    if (block.kind === 'section') factor = block.orientation === 'portrait' ? upright : wide
    return fitBlock(block, factor)
  })
}

const fitBlock = remembered((block: Block, factor: number): Block => {
  if (block.kind === 'figures') return { ...block, figures: fitFigures(block.figures, factor) }
  if (block.kind === 'bars') {
    const [label, bar, words] = block.widths
    return { ...block, widths: [label * factor, bar * factor, words * factor] }
  }
  if (block.kind !== 'table') return block
  return { ...block, columns: block.columns.map(column => column * factor) }
})

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

const setHours = remembered(
  (block: Block, word: string): Block =>
    eachParagraph(block, paragraph => ({
      ...paragraph,
      spans: paragraph.spans.map(span => hoursOf(span, word)),
    })),
)

function hoursOf(span: Span, word: string): Span {
  const { link, note } = span
  return {
    ...span,
    ...(link === undefined && { text: withHours(span.text, word) }),
    ...(note !== undefined && { note: { ...note, text: withHours(note.text, word) } }),
  }
}
