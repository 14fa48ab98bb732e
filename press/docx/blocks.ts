import { type FileChild, Paragraph, Table } from 'docx'
import type { Block } from '../../core/manuscript/manuscript'
import type { Paper } from '../../core/paper/paper-of'
import { barsTable } from '../bars'
import { endingPart, isUnderText } from '../held'
import { type HeadingIndex, writeContents } from './contents'
import { mayBeOneLine } from './estimate'
import {
  type BlockStanding,
  writeParagraph,
  writeRoom,
  writeSignature,
  writeSpacer,
} from './paragraphs'
import { type PictureSetting, writeEmblem, writeFigures } from './pictures'
import { writeTable } from './tables'

/**
 * The blocks of one section, hidden bookmarks around the paragraphs of each item. The last child is always a paragraph:
 * Word keeps the section's own properties in it, and hangs a frame before it on it.
 */
export function writeBlocks(
  blocks: readonly Block[],
  setting: PictureSetting,
  headings: HeadingIndex,
  paper: Paper,
): FileChild[] {
  const children = writeAll(blocks, setting, headings, paper)
  const framed = blocks.at(-1)?.kind === 'signature' && !isUnderText(blocks.at(-1))
  if (framed || !(children.at(-1) instanceof Paragraph)) children.push(writeSpacer({}))
  return setting.bookmarks.section(children)
}

function writeAll(
  blocks: readonly Block[],
  setting: PictureSetting,
  headings: HeadingIndex,
  paper: Paper,
): FileChild[] {
  const written: FileChild[] = []
  let standing: BlockStanding = { atTop: true }
  let part: string | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'section') continue
    if (block.kind === 'page-break') {
      standing = { pageBreakBefore: true, atTop: true }
      continue
    }
    if (block.kind === 'contents') {
      written.push(...writeContents(block, headings, setting.nextId))
      standing = {}
      continue
    }
    part = endingPart(part, block)
    const bookmark = block.kind === 'paragraph' ? headings.bookmarkOf(block) : null
    const toNext = beforeNext(blocks, index, { part, paper })
    const children = writeBlock(block, { ...standing, paper, bookmark, ...toNext }, setting)
    if (children.length === 0) continue
    const afterTable = written.at(-1) instanceof Table
    if (children[0] instanceof Table && (afterTable || standing.pageBreakBefore)) {
      written.push(writeSpacer({ ...standing, keepNext: true }))
    }
    written.push(...children)
    standing = {}
  }
  return written
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
): Pick<BlockStanding, 'keepNext' | 'beforeTable'> {
  const next = blocks[at + 1]
  return {
    ...(isHeldToNext(blocks, at, ending) && { keepNext: true }),
    ...(isSpacedTable(next) && { beforeTable: true }),
  }
}

function isSpacedTable(block: Block | undefined): boolean {
  return block?.kind === 'bars' || (block?.kind === 'table' && block.flush !== true)
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

type Printed = Exclude<Block, { kind: 'page-break' | 'section' | 'contents' }>

function writeBlock(block: Printed, standing: BlockStanding, setting: PictureSetting): FileChild[] {
  const { nextId, bookmarks } = setting
  switch (block.kind) {
    case 'paragraph': {
      const paragraph = writeParagraph(block, nextId, standing)
      bookmarks.mark(block.source, [paragraph])
      return [paragraph]
    }
    case 'table': {
      const table = writeTable(block, setting, standing.keepNext)
      return table === null ? [] : [table]
    }
    case 'bars':
      return writeBlock(barsTable(block), standing, setting)
    case 'signature': {
      const paragraphs = writeSignature(block, standing)
      bookmarks.mark(block.source, paragraphs)
      return paragraphs
    }
    case 'figures':
      return writeFigures(block, standing, setting)
    case 'room': {
      const emblem = block.emblem === undefined ? null : writeEmblem(block.emblem, setting)
      return [writeRoom(block, standing, emblem)]
    }
  }
}
