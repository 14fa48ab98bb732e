import {
  LONGEST_NOTE,
  normalizeSpans,
  normalizeText,
  type RichText,
  type TextBlock,
  type TextList,
  type TextSpan,
} from '../../../core/model/rich-text'
import { cleanWords } from '../clipboard'
import { NOTE_ATTRIBUTE } from '../nodes/footnote-node'
import { faceOf, type MarkupFace, PLAIN_FACE } from './face'
import { type Living, type LivingElement, livingPage, livingWords } from './living'
import type { MarkupElement } from './markup'
import { newReport, type PasteReport, recorder } from './report'
import { type TableCell, tableParts } from './table-parts'

/** What a clipboard held: the text, and what of it stayed out. */
export interface ReadMarkup {
  readonly text: RichText
  readonly report: PasteReport
}

type Items = TextList['items']
type Parts = readonly Living[]

/** Reads foreign markup as text: words, bold, italic, underline, lists, tables, safe links; of ours also notes. */
export function readMarkup(page: MarkupElement): ReadMarkup {
  const report = newReport()
  const living = livingPage(page, recorder(report))
  return { text: normalizeText(readBlocks(living.children, PLAIN_FACE, report)), report }
}

/** Reads parts that may be blocks, or words between blocks. */
function readBlocks(parts: Parts, face: MarkupFace, report: PasteReport): TextBlock[] {
  const blocks: TextBlock[] = []
  let run: TextSpan[] = []
  const endParagraph = () => {
    const spans = trimSpans(normalizeSpans(run))
    if (spans.length > 0) blocks.push({ kind: 'paragraph', spans })
    run = []
  }
  for (const part of parts) {
    if (typeof part === 'string' || !part.block) run.push(...readSpans(part, face))
    else {
      endParagraph()
      blocks.push(...readBlock(part, faceOf(part, face), report))
    }
  }
  endParagraph()
  return blocks
}

function readBlock(element: LivingElement, face: MarkupFace, report: PasteReport): TextBlock[] {
  if (isList(element)) {
    const ordered = element.name === 'ol'
    return [{ kind: 'list', ordered, items: readItems(element.children, 0, face, report) }]
  }
  if (element.name === 'table') return readTable(element, face, report)
  return readBlocks(element.children, face, report)
}

function isList({ name }: LivingElement): boolean {
  return /^(ul|ol|menu|dir)$/.test(name)
}

/** The items of a list; a list within is a level deeper, and other parts of a list are items, too. */
function readItems(parts: Parts, level: number, face: MarkupFace, report: PasteReport): Items {
  const items: Items = []
  let own: Living[] = []
  const endItem = () => {
    const lines = linesOf(readBlocks(own, face, report))
    const spans = lines.flatMap((line, at): TextSpan[] =>
      at === 0 ? line : [{ text: '\n' }, ...line],
    )
    if (spans.length > 0) items.push({ level, spans: normalizeSpans(spans) })
    own = []
  }
  for (const part of parts) {
    if (typeof part === 'string' || !part.block) own.push(part)
    else if (part.name === 'li') {
      endItem()
      items.push(...readItems(part.children, level, faceOf(part, face), report))
    } else if (isList(part)) {
      endItem()
      const below = Math.min(level + 1, 2)
      items.push(...readItems(part.children, below, faceOf(part, face), report))
    } else own.push(part)
  }
  endItem()
  return items
}

/** Reads a table; one with too many cells comes in as lines. */
function readTable(table: LivingElement, face: MarkupFace, report: PasteReport): TextBlock[] {
  const { around, header, rows, cells, unseen, parted, tooLarge } = tableParts(table)
  const read = ({ cell, row }: TableCell) =>
    linesOf(readBlocks(cell.children, faceOf(cell, faceOf(row, face)), report))
  const before = readBlocks(around, face, report)
  for (const { cell } of unseen) recorder(report)('hidden', livingWords(cell))
  if (tooLarge) {
    report.unfolded += 1
    const lines = cells.flatMap(read).map(spans => ({ kind: 'paragraph' as const, spans }))
    return [...before, ...lines]
  }
  report.parted += parted
  if (rows.length === 0) return before
  const filled = rows.map(row => row.map(cell => orBlank(cell === null ? [] : read(cell))))
  return [...before, { kind: 'table', header, rows: filled }]
}

function orBlank(lines: TextSpan[][]): TextSpan[][] {
  return lines.length === 0 ? [[]] : lines
}

/** The lines of blocks where only lines can stand: in a cell, in an item of a list. */
function linesOf(blocks: readonly TextBlock[]): TextSpan[][] {
  return blocks.flatMap(block => {
    switch (block.kind) {
      case 'paragraph':
        return [block.spans]
      case 'list':
        return block.items.map(item => item.spans)
      case 'table':
        return block.rows.flat(2).filter(spans => spans.length > 0)
      case 'picture':
        return []
    }
  })
}

function readSpans(part: Living, face: MarkupFace): TextSpan[] {
  if (typeof part === 'string') return readWords(part, face)
  if (part.name === 'br') return [{ text: '\n', ...face.span }]
  const note = part.attributes.get(NOTE_ATTRIBUTE)
  if (note !== undefined) return [{ text: '', note: cleanWords(note).slice(0, LONGEST_NOTE) }]
  const own = faceOf(part, face)
  return part.children.flatMap(child => readSpans(child, own))
}

function readWords(data: string, { span, lines }: MarkupFace): TextSpan[] {
  const spaces = lines ? /[ \t]+/g : /[ \n\t]+/g
  const text = cleanWords(data).replaceAll(spaces, ' ')
  return text === '' ? [] : [{ text, ...span }]
}

/** Spaces at either end are none, and of two that meet from different parts one is. */
function trimSpans(spans: readonly TextSpan[]): TextSpan[] {
  const trimmed: TextSpan[] = []
  for (const [at, span] of spans.entries()) {
    const before = trimmed.at(-1)
    const open = before === undefined || (before.note === undefined && /\s$/.test(before.text))
    const single = span.text.replaceAll(/ {2,}/g, ' ')
    const start = open ? single.replace(/^ +/, '') : single
    trimmed.push({ ...span, text: at === spans.length - 1 ? start.trimEnd() : start })
  }
  return normalizeSpans(trimmed)
}
