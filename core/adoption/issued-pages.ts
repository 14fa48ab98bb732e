import { type MatterPages, withEntryPages } from '../carry/entry-pages'
import { pagesText, type Version } from '../file/versions'
import type { Document } from '../model/document'
import { plainText } from '../model/rich-text'
import { actionsOf, mattersOf } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import { PAPER } from '../wording/paper'
import { isNamed } from './adopt'
import type { IssuedPaper } from './issue'
import { occurrences, squeezed } from './issued-lines'

/** A row of an issued paper: the cells that stand side by side, squeezed. */
interface IssuedRow {
  readonly page: number
  readonly cells: readonly string[]
}

/**
 * On which page of an issued paper each of its agenda items, topics and orders begins, by its words there. A matter whose words stand at
 * several places, or at none, is left out: nothing is guessed.
 */
export function issuedPages(version: Pick<Version, 'document' | 'text'>): MatterPages {
  const { document } = version
  const rows = issuedRows(pagesText(version))
  const pages = new Map<string, number>()
  const note = (id: string, starts: readonly number[]) => {
    const [at, ...others] = starts
    const page = at === undefined || others.length > 0 ? undefined : rows[at]?.page
    if (page !== undefined) pages.set(id, page)
  }
  for (const { matter, number, isTopic } of mattersOf(document)) {
    const place = toArabicDigits(number)
    const starts = isTopic
      ? startsOf(squeezed(matter.title).text, rows).filter(at => rows[at]?.cells[0] === place)
      : headsOf(place, rows)
    note(matter.id, starts)
  }
  const flow = flowOf(rows)
  for (const { action } of actionsOf(document)) {
    const words = squeezed(plainText(action.task)).text
    const inCells = startsOf(words, rows).map(at => (isAlone(rows[at]) ? itemOf(at, rows) : at))
    note(action.id, [...new Set([...inCells, ...flow.startsOf(words)])])
  }
  return pages
}

/** A paper whose trails tell the pages of the newest version of an earlier one. */
export function withIssuedPages<D extends Document>(
  document: D,
  { document: earlier, versions }: IssuedPaper,
): D {
  const version = versions.at(-1)
  if (version === undefined) return document
  return withEntryPages(document, issuedPages(version), of => isNamed(of, earlier))
}

/** The rows that begin with «ระเบียบวาระที่ ๕», and not with that of one of its topics. */
function headsOf(place: string, rows: readonly IssuedRow[]): number[] {
  const head = squeezed(`${PAPER.agendaItem}${place}`).text
  return rows.flatMap(({ cells }, at) => {
    const words = cells.join('')
    return words.startsWith(head) && !/^[\d.]/.test(words.slice(head.length)) ? [at] : []
  })
}

function issuedRows(text: string): IssuedRow[] {
  const rows: IssuedRow[] = []
  let page: number | null = null
  for (const line of text.split('\n')) {
    const head = /^== หน้า (.+) ==$/.exec(line)?.[1]
    if (head !== undefined) page = /^[0-9๐-๙]+$/.test(head) ? Number(toArabicDigits(head)) : null
    else if (page !== null)
      rows.push({
        page,
        cells: line
          .slice('๑๐  '.length)
          .split('\t')
          .map(cell => squeezed(cell).text),
      })
  }
  return rows
}

/** The paper as one run of words, line after line, without the cells before the last: what stands in no table. */
function flowOf(rows: readonly IssuedRow[]) {
  const ends: number[] = []
  let text = ''
  for (const { cells } of rows) {
    text += cells.at(-1) ?? ''
    ends.push(text.length)
  }
  const startsOf = (words: string) =>
    occurrences(words, text).map(at =>
      itemOf(
        ends.findIndex(end => at < end),
        rows,
      ),
    )
  return { startsOf }
}

function isAlone(row: IssuedRow | undefined): boolean {
  return row?.cells.length === 1
}

/** Words stand behind whoever is to do them: the item begins at its number, «(๑)». */
function itemOf(at: number, rows: readonly IssuedRow[]): number {
  const numbered = rows
    .slice(Math.max(0, at - LINES_OF_NAME), at + 1)
    .findLastIndex(({ cells }) => /^\(\d+\)$/.test(cells[0] ?? ''))
  return numbered < 0 ? at : Math.max(0, at - LINES_OF_NAME) + numbered
}

/** So many lines may the names of the agencies take, with the head of a page between. */
const LINES_OF_NAME = 4

/** The rows at which words begin that go on, cell under cell, to their end. */
function startsOf(words: string, rows: readonly IssuedRow[]): number[] {
  if (words === '') return []
  return rows.flatMap((row, at) =>
    row.cells.some(cell => begins(cell, words) && goesOn(words.slice(cell.length), rows, at + 1))
      ? [at]
      : [],
  )
}

function begins(cell: string, words: string): boolean {
  return cell !== '' && (words.startsWith(cell) || cell.startsWith(words))
}

/** So many rows may come between two lines of one cell: the foot and head of a page, and of a table. */
const MOST_BETWEEN = 8

function goesOn(rest: string, rows: readonly IssuedRow[], from: number): boolean {
  let left = rest
  let skipped = 0
  for (let at = from; left !== '' && at < rows.length && skipped <= MOST_BETWEEN; at++) {
    const cell = rows[at]?.cells.find(one => begins(one, left))
    if (cell === undefined) skipped++
    else {
      left = left.slice(cell.length)
      skipped = 0
    }
  }
  return left === ''
}
