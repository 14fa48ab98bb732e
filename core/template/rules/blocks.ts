import type { Context } from '../../context'
import type { Document } from '../../model/document'
import { hasWords, notesOf, type TextBlock } from '../../model/rich-text'
import { TYPING_GAPS } from '../../wording/typing-gaps'
import { mapTexts, placedTexts } from './passages'
import { type Lack, type Mend, placeOf } from './rule'

/** Each item of a list has words: an empty one prints its number and nothing else. */
export function listItemsFilled(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block => {
    const filled =
      block.kind === 'list' ? block.items.filter(item => hasWords(item.spans)).length : 0
    const half = block.kind === 'list' && filled > 0 && filled < block.items.length
    return half ? TYPING_GAPS.itemEmpty() : null
  })
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

/** Takes the empty items out of lists. */
export const mendListItems = mendBlocks(withoutEmptyItems)

function withoutEmptyItems(block: TextBlock): TextBlock {
  if (block.kind !== 'list') return block
  const items = block.items.filter(item => hasWords(item.spans))
  return items.length === 0 ? block : { ...block, items }
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
