import { type FileChild, Paragraph, Table } from 'docx'
import type { Paper } from '../../core/house/paper-of'
import type { Block, Span } from '../../core/manuscript'
import { endingPart, isUnderText } from '../held'
import { type HeadingIndex, writeContents } from './contents'
import { isTag, writeControl } from './controls'
import { mayBeOneLine } from './estimate'
import { type Standing, writeParagraph, writeRoom, writeSignature, writeSpacer } from './paragraphs'
import { type PictureSetting, writeEmblem, writeFigures } from './pictures'
import type { NextId } from './runs'
import { writeTable } from './tables'

/** What one block became, and the model element it came from. */
interface Piece {
  readonly children: readonly FileChild[]
  readonly source: string | undefined
  /** What it begins with must not stand in a content control: a note or several faces never, a link never alone. */
  readonly bare?: 'note' | 'faces' | 'link' | undefined
}

/**
 * The blocks of one section. The last child is always a paragraph that stands free: Word keeps the
 * section's own properties in it, and hangs a frame before it on it.
 */
export function writeBlocks(
  blocks: readonly Block[],
  setting: PictureSetting,
  headings: HeadingIndex,
  paper: Paper,
): FileChild[] {
  const { nextId } = setting
  const pieces = writePieces(blocks, setting, headings, paper)
  const last = pieces.pop()
  const children = groupBySource(pieces).flatMap(group => wrap(group, nextId))
  children.push(...(last?.children ?? []))
  const framed = blocks.at(-1)?.kind === 'signature' && !isUnderText(blocks.at(-1))
  if (framed || !(children.at(-1) instanceof Paragraph)) children.push(writeSpacer({}))
  return children
}

function writePieces(
  blocks: readonly Block[],
  setting: PictureSetting,
  headings: HeadingIndex,
  paper: Paper,
): Piece[] {
  const pieces: Piece[] = []
  let standing: Standing = { atTop: true }
  let part: string | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section') continue
    if (block.kind === 'page-break') {
      standing = { pageBreakBefore: true, atTop: true }
      continue
    }
    if (block.kind === 'contents') {
      const children = writeContents(block, headings, setting.nextId)
      pieces.push({ children, source: undefined })
      standing = {}
      continue
    }
    part = endingPart(part, block)
    const bookmark = block.kind === 'paragraph' ? headings.bookmarkOf(block) : null
    const toNext = beforeNext(blocks, index, { part, paper })
    const piece = writeBlock(block, { ...standing, paper, bookmark, ...toNext }, setting)
    if (piece.children.length === 0) continue
    const afterTable = pieces.at(-1)?.children.at(-1) instanceof Table
    const isTable = piece.children[0] instanceof Table
    if (isTable && (afterTable || standing.pageBreakBefore)) {
      pieces.push(free(writeSpacer({ ...standing, keepNext: true })))
    }
    pieces.push(piece)
    standing = {}
  }
  return pieces
}

/** In what part that ends a block stands, and on what paper. */
interface Ending {
  readonly part: string | null
  readonly paper: Paper
}

/** How a block stands to the one after it. */
function beforeNext(
  blocks: readonly Block[],
  at: number,
  ending: Ending,
): Pick<Standing, 'keepNext' | 'beforeTable'> {
  const next = blocks[at + 1]
  return {
    ...(isHeldToNext(blocks, at, ending) && { keepNext: true }),
    ...(next?.kind === 'table' && next.flush !== true && { beforeTable: true }),
  }
}

/**
 * Whether Word keeps a block on the page of the next: a signature stands under two lines of what it signs, and what
 * ends the same part under the signature.
 */
function isHeldToNext(blocks: readonly Block[], at: number, { part, paper }: Ending): boolean {
  const [next, afterNext] = blocks.slice(at + 1, at + 3)
  if (next === undefined || isUnderText(next)) return next !== undefined
  if (next.kind !== 'paragraph') return false
  const few = isUnderText(afterNext) && mayBeOneLine(next, paper)
  return few || endingPart(part, next) !== null
}

function free(child: FileChild): Piece {
  return { children: [child], source: undefined }
}

type Printed = Exclude<Block, { kind: 'page-break' | 'section' | 'contents' }>

function writeBlock(block: Printed, standing: Standing, setting: PictureSetting): Piece {
  const { nextId } = setting
  switch (block.kind) {
    case 'paragraph': {
      const children = [writeParagraph(block, nextId, standing)]
      return { children, source: block.source, bare: bareFor(block) }
    }
    case 'table': {
      const table = writeTable(block, nextId, standing.keepNext)
      return { children: table === null ? [] : [table], source: block.source }
    }
    case 'signature':
      return { children: writeSignature(block, standing), source: block.source }
    case 'figures':
      return { children: writeFigures(block, standing, setting), source: block.source }
    case 'room': {
      const emblem = block.emblem === undefined ? null : writeEmblem(block.emblem, setting)
      return free(writeRoom(block, standing, emblem))
    }
  }
}

/** Neighbours of one source as one piece: an item of several paragraphs is one control. */
function groupBySource(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[] = []
  for (const piece of pieces) {
    const before = groups.at(-1)
    if (before !== undefined && piece.source !== undefined && before.source === piece.source) {
      groups[groups.length - 1] = { ...before, children: [...before.children, ...piece.children] }
    } else groups.push(piece)
  }
  return groups
}

/**
 * LibreOffice 7.4 moves or loses the words before a note in the first paragraph of a control, sets all of that paragraph
 * in the face of its last words, and prints the code of a link in a control of one paragraph.
 */
function bareFor({ spans }: Extract<Block, { kind: 'paragraph' }>): Piece['bare'] {
  if (spans.some(({ note }) => note !== undefined)) return 'note'
  if (new Set(spans.map(faceOf)).size > 1) return 'faces'
  return spans.some(({ link }) => link !== undefined) ? 'link' : undefined
}

function faceOf({ bold, italic, underline, size }: Span): string {
  return `${bold} ${italic} ${underline} ${size}`
}

function wrap({ children, source, bare }: Piece, nextId: NextId): readonly FileChild[] {
  const unheld = bare === 'note' || bare === 'faces' || (bare === 'link' && children.length === 1)
  return isTag(source) && !unheld ? [writeControl(source, children, nextId)] : children
}
