import type { BookPaper } from '../../core/derive/book-plan'
import { markedPaper } from '../../core/derive/marked-paper'
import { registerPaper } from '../../core/derive/register-paper'
import { type RegisterRow, registerRows } from '../../core/derive/register-rows'
import { bookName, yearbookFront } from '../../core/derive/yearbook'
import { type BookName, type BoundPaper, chainOf } from '../../core/file/chain'
import { encodeYearbook } from '../../core/file/yearbook'
import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Context } from '../../core/office/context'
import { withDigits } from '../../core/thai/numerals'
import { YEARBOOK } from '../../core/wording/yearbook'
import type { Press } from '../../press/press'
import { writeRegisterSheet } from './register-sheet'

/** Minutes as they go into a yearbook, with the bytes of their `document.json`. */
export interface BookBinding extends BookPaper {
  readonly context: Context
  readonly bytes: Uint8Array
}

/** รวมเล่มประจำปี of adopted minutes by day: a PDF to read, a spreadsheet of the register, and the papers under their seals. */
export async function bindYearbook(
  press: Press,
  bindings: readonly [BookBinding, ...BookBinding[]],
  book: BookName,
): Promise<Uint8Array> {
  const bound = bindings.map(boundPaper)
  const chain = chainOf(bound, book)
  const name = bookName(book)
  const papers = bindings.map(({ document, context }, index) =>
    withFoot(markedPaper(document, context), name, index + 1, bindings.length, context),
  )
  const entries = bound.map(({ title, date }, index) => {
    const paper = papers[index]
    return { title, date, pages: paper === undefined ? 0 : press.typeset(paper).pages.length }
  })
  const [{ context }] = bindings
  const rows = pagedRows(press, bindings, papers)
  const last = bound.at(-1)?.date ?? null
  const registers = (['agency', 'area'] as const).map(by =>
    registerPaper(rows, { title: name, date: last, by }, context),
  )
  const front = yearbookFront(entries, chain, context)
  const extras = new Map([
    ['yearbook.pdf', (await press.pdf([front, ...registers, ...papers])).bytes],
    ['register.xlsx', await writeRegisterSheet(rows, context.agencies)],
  ])
  return encodeYearbook(bound, book, extras)
}

function boundPaper({ document, title, bytes, versions }: BookBinding): BoundPaper {
  return { document: document.id, title, date: document.meeting.date ?? '', bytes, versions }
}

/** Each paper keeps its own pages, for later papers cite them; its foot says which of the book it is. */
function withFoot(
  paper: Manuscript,
  name: string,
  number: number,
  count: number,
  { house }: Context,
): Manuscript {
  const runningFoot = withDigits(YEARBOOK.foot(name, number, count), house.digits)
  return { ...paper, furniture: { ...paper.furniture, runningFoot } }
}

/** The rows of the register, each with the page on which its paper orders it, where that paper is in the book. */
function pagedRows(
  press: Press,
  bindings: readonly BookBinding[],
  papers: readonly Manuscript[],
): RegisterRow[] {
  const places = new Map(
    bindings.map(({ document }, index) => [document.id, papers[index]] as const),
  )
  return registerRows(
    bindings.map(({ document }) => document),
    (document, matter) => {
      const paper = places.get(document)
      return paper === undefined ? null : pageOf(press, paper, matter)
    },
  )
}

function pageOf(press: Press, paper: Manuscript, matter: string): number | null {
  const { pages } = press.typeset(paper)
  return pages.find(({ lines }) => lines.some(({ source }) => source === matter))?.number ?? null
}
