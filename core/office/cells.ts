import { typed } from '../thai/unseen'

/** How a table of words is written down: what stands between two cells, and what a line end within a cell becomes. */
export interface CellForm {
  readonly between: '\t' | ','
  readonly lineEnd: ' ' | '\n'
}

const CLIPBOARD: CellForm = { between: '\t', lineEnd: ' ' }

/** A cell that has tabs, line ends or quotes of its own comes in quotes, as spreadsheets write them. */
const BARE = { '\t': /[^\t\r\n]*/y, ',': /[^,\r\n]*/y } as const

/** The most characters of a cell in quotes: a longer one is read as it stands, quotes and all. */
const LONGEST_QUOTED = 5000

/**
 * Reads what a spreadsheet puts on the clipboard or into a file: rows of cells, a tab between them and each cell one line
 * of typed words unless `form` says otherwise. Nothing is left out, and every text is some rows.
 */
export function readCells(text: string, form: CellForm = CLIPBOARD): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const { words, end } = quotedCell(text, at, form) ?? bareCell(text, at, form)
    rows.at(-1)?.push(tidied(words, form))
    at = end
    if (text[at] === '\r' || text[at] === '\n') rows.push([])
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

function tidied(words: string, { lineEnd }: CellForm): string {
  if (lineEnd === ' ') return typed(words, ' ').replaceAll(/\s+/g, ' ').trim()
  return typed(words)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .trim()
}

interface Cell {
  readonly words: string
  /** Where what follows it stands. */
  readonly end: number
}

function bareCell(text: string, at: number, { between }: CellForm): Cell {
  const bare = BARE[between]
  bare.lastIndex = at
  const [words = ''] = bare.exec(text) ?? []
  return { words, end: at + words.length }
}

/** The cell in quotes that begins here; `null` if none does, or it is not closed where a cell may end. */
function quotedCell(text: string, at: number, { between }: CellForm): Cell | null {
  if (text[at] !== '"') return null
  const most = at + LONGEST_QUOTED
  let close = text.indexOf('"', at + 1)
  while (close >= 0 && close < most && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0 || close > most) return null
  const end = close + 1
  const next = text[end]
  const ends =
    next === undefined || next === between || next === '\n' || text.startsWith('\r\n', end)
  return ends ? { words: text.slice(at + 1, close).replaceAll('""', '"'), end } : null
}
