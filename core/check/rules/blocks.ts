import type { Document } from '../../model/document'
import { hasWords, notesOf, type TextBlock } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { TYPING_GAPS } from '../../wording/typing-gaps'
import { type Lack, type Mend, placeOf } from '../rule'
import { mapTexts, placedTexts } from '../walk/passages'

/**
 * Each item of a list has words: an empty one prints its number and nothing else. Where one stands before others, it
 * may be still to be written, and the numbers after it are perhaps named elsewhere.
 */
export function listItemsFilled(document: Document, context: Context): Lack[] {
  return placedTexts(document, context).flatMap(placed => {
    const found = placed.text.filter(isHalfFilled)
    if (found.length === 0) return []
    const judged = found.some(block => isHalfFilled(withoutLastItems(block)))
    return [
      {
        ...placeOf(placed),
        sentence: TYPING_GAPS.itemEmpty(),
        text: placed.index,
        ...(judged && { judged: true }),
      },
    ]
  })
}

function isHalfFilled(block: TextBlock): boolean {
  if (block.kind !== 'list') return false
  const filled = block.items.filter(item => hasWords(item.spans)).length
  return filled > 0 && filled < block.items.length
}

/** Every footnote that is called says something: an empty one prints as dots. */
export function notesFilled(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block =>
    notesOf([block]).some(note => note.trim() === '') ? TYPING_GAPS.noteEmpty() : null,
  )
}

/** Every row of a table has as many cells as the first. */
export function tablesSquare(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block => {
    const widths = block.kind === 'table' ? block.rows.map(row => row.length) : []
    return new Set(widths).size > 1 ? TYPING_GAPS.tableRagged() : null
  })
}

/** Gives the shorter rows of a table empty cells at their end, as many as the longest row has. */
export const mendTables = mendBlocks(squared)

function squared(block: TextBlock): TextBlock {
  if (block.kind !== 'table') return block
  const widest = Math.max(...block.rows.map(row => row.length))
  const rows = block.rows.map(row => [
    ...row,
    ...Array.from({ length: widest - row.length }, () => [[]]),
  ])
  return { ...block, rows }
}

/** Takes the empty items off the ends of lists that have no other. */
export const mendListItems = mendBlocks(block => {
  const short = withoutLastItems(block)
  return isHalfFilled(short) ? block : short
})

function withoutLastItems(block: TextBlock): TextBlock {
  if (block.kind !== 'list') return block
  const last = block.items.findLastIndex(item => hasWords(item.spans))
  return last < 0 ? block : { ...block, items: block.items.slice(0, last + 1) }
}

/** Mends block by block, in every text or in the one that the lack is about. */
function mendBlocks(mended: (block: TextBlock) => TextBlock): Mend {
  return (document, context, only) =>
    mapTexts(document, context, ({ text, index }) =>
      only === undefined || only.text === index ? text.map(mended) : text,
    )
}

function blockLacks(
  document: Document,
  context: Context,
  say: (block: TextBlock) => Lack['sentence'] | null,
): Lack[] {
  return placedTexts(document, context).flatMap(placed => {
    const [sentence] = placed.text.flatMap(block => say(block) ?? [])
    return sentence === undefined ? [] : [{ ...placeOf(placed), sentence, text: placed.index }]
  })
}
