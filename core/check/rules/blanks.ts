import type { Document } from '../../model/document'
import { hasWords, notesOf, type TextBlock } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { sentence } from '../../wording/sentence'
import { HOUSE_HABIT, type Lack, type Mend, placeOf, ruleGroup } from '../rule'
import { matching, type TextFault, textRule } from '../text-rule'
import { mapTexts, placedTexts } from '../walk/passages'

/** What these rules say. */
const SAYS = {
  blankLeft: (found: string) =>
    sentence(`ยังไม่ได้เติมข้อความที่ “${found}” โปรดเติม`, `“${found}” is still to be filled in.`),
  itemEmpty: () => sentence('มีข้อย่อยที่ว่างอยู่ โปรดเติมหรือลบออก', 'An item of a list is empty.'),
  noteEmpty: () => sentence('มีเชิงอรรถที่ยังไม่มีข้อความ โปรดเติมหรือลบออก', 'A footnote has no words yet.'),
  tableRagged: () =>
    sentence(
      'แถวของตารางมีจำนวนช่องไม่เท่ากัน โปรดตรวจ',
      'The rows of a table are of different lengths.',
    ),
}

/** What was left to be filled in: blanks, items, footnotes, cells. */
export const BLANKS = ruleGroup([
  textRule({
    name: 'blanks-filled',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('ไม่มีช่องที่เว้นไว้ให้เติม', 'Nothing is left to be filled in.'),
    judged: true,
    find: (text, { kind }) => (kind === 'name' ? [] : blanks(text)),
  }),
  {
    name: 'list-items-filled',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('ทุกข้อย่อยมีข้อความ', 'Every list item has words.'),
    look: listItemsFilled,
    mend: mendBlocks(withoutEmptyEnd),
  },
  {
    name: 'notes-filled',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence('เชิงอรรถทุกรายการมีข้อความ', 'Every footnote has words.'),
    look: notesFilled,
  },
  {
    name: 'tables-square',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence('ทุกแถวของตารางมีจำนวนช่องเท่ากัน', 'Every row of a table has as many cells.'),
    look: tablesSquare,
    mend: mendBlocks(squared),
  },
])

/** What a form leaves open: dots, a line, crosses, a word of instruction in brackets, a place of a letterhead. */
const BLANK = new RegExp(
  [
    '(?<=[ก-๎] ?)(?:…|\\.{3})(?= ?[ก-๎])',
    '[“"«](?:…+|\\.{3,})[”"»]',
    '(?:\\.{4,}|…{2,})(?:\\/(?:\\.{4,}|…{2,}))*',
    '_{3,}',
    '\\bX{3,}\\b|\\bx{3,}\\b',
    '\\?{3,}',
    '[([<](?:โปรด)?(?:ระบุ|กรอก|ใส่|เติม)[^()[\\]<>]{0,40}[)\\]>]',
    '\\{\\{[^{}]{1,40}\\}\\}',
  ].join('|'),
  'g',
)

/** A phrase that was put in and not filled in: «หน้า … บรรทัดที่ …». Dots inside a quotation leave words out. */
function blanks(text: string): TextFault[] {
  const bare = text.replaceAll(/“[^”]{4,}”/g, quoted =>
    /[ก-๎]/.test(quoted) ? '\uFFFC'.repeat(quoted.length) : quoted,
  )
  return matching(BLANK, SAYS.blankLeft)(bare)
}

/**
 * Each item of a list has words: an empty one prints its number and nothing else. Where one stands before others, it
 * may be still to be written, and the numbers after it are perhaps named elsewhere.
 */
function listItemsFilled(document: Document, context: Context): Lack[] {
  return placedTexts(document, context).flatMap(placed => {
    const found = placed.text.filter(isHalfFilled)
    if (found.length === 0) return []
    const judged = found.some(block => isHalfFilled(withoutLastItems(block)))
    return [
      {
        ...placeOf(placed),
        sentence: SAYS.itemEmpty(),
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

/** Takes the empty items off the ends of lists that have no other. */
function withoutEmptyEnd(block: TextBlock): TextBlock {
  const short = withoutLastItems(block)
  return isHalfFilled(short) ? block : short
}

/** Every footnote that is called says something: an empty one prints as dots. */
function notesFilled(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block =>
    notesOf([block]).some(note => note.trim() === '') ? SAYS.noteEmpty() : null,
  )
}

/** Every row of a table has as many cells as the first. */
function tablesSquare(document: Document, context: Context): Lack[] {
  return blockLacks(document, context, block => {
    const widths = block.kind === 'table' ? block.rows.map(row => row.length) : []
    return new Set(widths).size > 1 ? SAYS.tableRagged() : null
  })
}

/** Gives the shorter rows of a table empty cells at their end, as many as the longest row has. */
function squared(block: TextBlock): TextBlock {
  if (block.kind !== 'table') return block
  const widest = Math.max(...block.rows.map(row => row.length))
  const rows = block.rows.map(row => [
    ...row,
    ...Array.from({ length: widest - row.length }, () => [[]]),
  ])
  return { ...block, rows }
}

function blockLacks(
  document: Document,
  context: Context,
  tell: (block: TextBlock) => Lack['sentence'] | null,
): Lack[] {
  return placedTexts(document, context).flatMap(placed => {
    const [sentence] = placed.text.flatMap(block => tell(block) ?? [])
    return sentence === undefined ? [] : [{ ...placeOf(placed), sentence, text: placed.index }]
  })
}
