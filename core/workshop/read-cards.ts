import { fail, ok, type Result } from '../fault'
import type { Area } from '../model/agency'
import type { Aspect } from '../model/finding'
import { readCells } from '../office/cells'
import { toArabicDigits } from '../thai/numerals'
import { areaNamed, aspectNamed } from './usual-names'

/** One card as a row of a spreadsheet gives it. What cannot be read stands in `unread`, in its own words. */
export interface CardRow {
  /** The row of the table that it stood in, from 1. */
  readonly row: number
  readonly group: string
  readonly agency: string
  readonly area: Area | null
  readonly aspect: Aspect | null
  readonly words: string
  /** What stood where an area or an aspect was expected, and what stood in columns that nobody knows. */
  readonly unread: readonly string[]
}

/** No table of cards is longer, and no cell of one. */
export const CARD_LIMITS = { rows: 1000, characters: 400_000, cell: 2000, columns: 30 } as const

type Column = 'group' | 'area' | 'aspect' | 'agency' | 'words' | 'number' | 'other'
/**
 * What a column holds; one that is headed by an aspect holds words of that aspect. A head of SWOT or of the four questions of
 * an AAR that is no aspect of the report stands by its own name: a person decides.
 */
type Kind = Column | { readonly aspect: Aspect } | { readonly aspect: null; readonly head: string }

/** โอกาส of SWOT, and the questions of an AAR: what was planned, what came of it, why, what was learnt. */
const UNDECIDED =
  /^(?:โอกาส|opportunit(?:y|ies)|(?:สิ่งที่)?คาดหวัง\S*|(?:สิ่งที่)?เกิดอะไร\S*|สิ่งที่เกิดขึ้นจริง|(?:ทำไม|เหตุใด)จึงต่าง\S*|(?:ได้)?เรียนรู้อะไร\S*|สิ่งที่(?:ได้)?เรียนรู้|สิ่งที่ทำได้ดี|สิ่งที่(?:ควร|ต้อง)ปรับปรุง)$/

/** What the first row of a table may call its columns. */
const COLUMN_NAMES: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ(?:ที่)?|no)$/],
  ['group', /^(?:ชื่อ)?กลุ่ม(?:ย่อย)?(?:ที่)?$|^group$/],
  ['area', /^(?:ภารกิจ)?ด้าน(?:ที่)?$|^area$/],
  ['aspect', /^(?:หัวข้อ|ประเด็น|ประเภท)(?:ข้อค้นพบ|การวิเคราะห์)?$|^aspect$/],
  ['agency', /^(?:ชื่อ)?(?:หน่วยงาน|สังกัด|ส่วนราชการ|องค์กร|ที่มา|ผู้ให้ข้อมูล)(?:ที่ให้ข้อมูล)?$|^agency$/],
  ['words', /^(?:ข้อความ|ข้อค้นพบ|รายละเอียด|เนื้อหา|ความคิดเห็น|ความเห็น|สาระสำคัญ|text)$/],
]

/**
 * Reads rows copied from a spreadsheet as cards: the one door for them. A first row that names the columns is heeded,
 * in any order, aspects as heads of columns too; without one the columns are known by what their cells
 * hold, `knowsAgency` among it. No row is left out. `null` is a single cell or no table; one that is too large is
 * the fault `cards-too-large`, and none of it is taken.
 */
export function readCards(
  text: string,
  knowsAgency: (name: string) => boolean,
): Result<readonly CardRow[] | null> {
  if (text.length > CARD_LIMITS.characters) return fail('cards-too-large')
  const all = readCells(text).map((cells, at) => ({ cells, row: at + 1 }))
  const rows = all.filter(({ cells }) => cells.some(cell => cell !== ''))
  const large = rows.some(
    ({ cells }) =>
      cells.length > CARD_LIMITS.columns || cells.some(({ length }) => length > CARD_LIMITS.cell),
  )
  if (rows.length > CARD_LIMITS.rows + 1 || large) return fail('cards-too-large')
  const [first, ...rest] = rows
  if (first === undefined || (rows.length < 2 && first.cells.length < 2)) return ok(null)
  const heads = headsOf(first.cells)
  const body = heads === null ? rows : rest
  const kinds =
    heads ??
    kindsByCells(
      body.map(({ cells }) => cells),
      knowsAgency,
    )
  const cards = body.flatMap(({ cells, row }) => cardsOfRow(cells, row, kinds))
  return cards.length > CARD_LIMITS.rows ? fail('cards-too-large') : ok(cards)
}

/** What the columns are by the row that names them; `null` if it is a card. */
function headsOf(cells: readonly string[]): readonly Kind[] | null {
  const kinds = cells.map((cell): Kind => {
    const name = cell.toLowerCase().replaceAll(/[\s.]/g, '')
    const column = COLUMN_NAMES.find(([, words]) => words.test(name))?.[0]
    const aspect = isNumber(name) ? null : aspectNamed(name)
    if (column !== undefined) return column
    if (aspect !== null) return { aspect }
    return UNDECIDED.test(name) ? { aspect, head: cell } : 'other'
  })
  const named = new Set(kinds.filter(kind => typeof kind === 'string' && kind !== 'other'))
  const aspects = new Set(
    kinds.flatMap(kind => (typeof kind === 'object' ? (kind.aspect ?? kind) : [])),
  )
  if (aspects.size > 1) return kinds.map(kind => (kind === 'words' ? 'other' : kind))
  if (!named.has('words') || named.size < 2) return null
  return kinds.map((kind, at) =>
    typeof kind === 'object' || kinds.indexOf(kind) < at ? 'other' : kind,
  )
}

/** What the columns are by what stands in them: each kind once, where most cells are of it; the longest are the words. */
function kindsByCells(
  rows: readonly (readonly string[])[],
  knowsAgency: (name: string) => boolean,
): readonly Kind[] {
  const width = Math.max(...rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, at) =>
    rows.flatMap(row => ((row[at] ?? '') === '' ? [] : [row[at] ?? ''])),
  )
  const mean = (cells: readonly string[]) =>
    cells.reduce((sum, { length }) => sum + length, 0) / Math.max(1, cells.length)
  const longest = Math.max(...columns.map(mean))
  const words = columns.findIndex(cells => mean(cells) === longest)
  const kinds: Kind[] = columns.map((_, at) => (at === words ? 'words' : 'other'))
  for (const [kind, is] of lookers(knowsAgency)) {
    const shares = columns.map((cells, at) =>
      kinds[at] === 'other' && cells.length > 0 ? cells.filter(is).length / cells.length : 0,
    )
    const best = Math.max(...shares)
    if (best > 0.5) kinds[shares.indexOf(best)] = kind
  }
  return kinds
}

/** What a cell of each kind looks like. */
function lookers(
  knowsAgency: (name: string) => boolean,
): readonly (readonly [Column, (cell: string) => boolean])[] {
  return [
    ['aspect', cell => !isNumber(cell) && aspectNamed(cell) !== null],
    ['area', cell => !isNumber(cell) && areaNamed(cell) !== null],
    ['group', cell => /^กลุ่ม/.test(cell)],
    ['agency', cell => knowsAgency(cell)],
    ['number', isNumber],
  ]
}

function isNumber(cell: string): boolean {
  return /^\d+[.)]?$/.test(toArabicDigits(cell))
}

/** A row is one card, or one for each column of an aspect that says something. */
function cardsOfRow(cells: readonly string[], row: number, kinds: readonly Kind[]): CardRow[] {
  const cell = (kind: Column): string => cells[kinds.indexOf(kind)] ?? ''
  const [area, aspect] = [areaNamed(cell('area')), aspectNamed(cell('aspect'))]
  const unread = cells.filter(
    (words, at) =>
      words !== '' &&
      ((kinds[at] ?? 'other') === 'other' ||
        (kinds[at] === 'area' && area === null) ||
        (kinds[at] === 'aspect' && aspect === null)),
  )
  const one = { row, group: cell('group'), agency: cell('agency'), area, aspect, unread }
  const parted = kinds.flatMap((kind, at) => {
    const words = cells[at] ?? ''
    if (typeof kind !== 'object' || words === '') return []
    const head = kind.aspect === null ? [kind.head] : []
    return [{ ...one, aspect: kind.aspect, words, unread: head }]
  })
  if (parted.length > 0)
    return parted.map((card, at) =>
      at === 0 ? { ...card, unread: [...card.unread, ...unread] } : card,
    )
  return [{ ...one, words: cell('words') }]
}
