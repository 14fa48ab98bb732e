import { type FileChild, Paragraph, Table } from 'docx'
import type { Block } from '../../core/manuscript'
import { isTag, writeControl } from './controls'
import { type Start, writeParagraph, writeRoom, writeSignature, writeSpacer } from './paragraphs'
import type { NextId } from './runs'
import { writeTable } from './tables'

/** What one block became, and the model element it came from. */
interface Piece {
  readonly children: readonly FileChild[]
  readonly source: string | undefined
}

/**
 * The blocks of one section. The last child is always a paragraph that stands free: Word keeps the
 * section's own properties in it.
 */
export function writeBlocks(blocks: readonly Block[], nextId: NextId): FileChild[] {
  const pieces = writePieces(blocks, nextId)
  const last = pieces.pop()
  const children = groupBySource(pieces).flatMap(group => wrap(group, nextId))
  children.push(...(last?.children ?? []))
  if (!(children.at(-1) instanceof Paragraph)) children.push(writeSpacer(MID_PAGE))
  return children
}

const MID_PAGE: Start = { pageBreakBefore: false }

function writePieces(blocks: readonly Block[], nextId: NextId): Piece[] {
  const pieces: Piece[] = []
  let start = MID_PAGE
  for (const block of blocks) {
    if (block.kind === 'page-break') {
      if (start.pageBreakBefore) pieces.push(free(writeSpacer(start)))
      start = { pageBreakBefore: true }
      continue
    }
    const afterTable = pieces.at(-1)?.children.at(-1) instanceof Table
    if (block.kind === 'table' && (afterTable || start.pageBreakBefore)) {
      pieces.push(free(writeSpacer(start)))
    }
    pieces.push(writeBlock(block, start, nextId))
    start = MID_PAGE
  }
  return pieces.filter(piece => piece.children.length > 0)
}

function free(child: FileChild): Piece {
  return { children: [child], source: undefined }
}

type Printed = Exclude<Block, { kind: 'page-break' }>

function writeBlock(block: Printed, start: Start, nextId: NextId): Piece {
  switch (block.kind) {
    case 'paragraph':
      return { children: [writeParagraph(block, nextId, start)], source: block.source }
    case 'table': {
      const table = writeTable(block, nextId)
      return { children: table === null ? [] : [table], source: block.source }
    }
    case 'signature':
      return { children: writeSignature(block, start), source: block.source }
    case 'room':
      return free(writeRoom(block, start))
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

function wrap({ children, source }: Piece, nextId: NextId): readonly FileChild[] {
  return isTag(source) ? [writeControl(source, children, nextId)] : children
}
