import { remembered } from '../change/remembered'
import type { Block, Cell, Paragraph, Row, Span, Table } from '../manuscript/manuscript'
import { listMarks } from '../model/numbering'
import type { Picture } from '../model/picture'
import {
  hasWords,
  isBlank,
  type RichText,
  type TextBlock,
  type TextList,
  type TextTable,
  type TextSpan as WrittenSpan,
} from '../model/rich-text'
import { MEASURE, type StyleName } from '../paper/paper'
import { BLANK } from './blank'
import { composePictures } from './pictures'

const LIST_STYLES = ['numbered', 'numbered-2', 'numbered-3'] as const

/** Makes a paragraph of plain words. */
export function paragraph(style: StyleName, text: string, source?: string): Paragraph {
  return { kind: 'paragraph', style, spans: [{ text }], ...(source !== undefined && { source }) }
}

/**
 * Says a text on paper: paragraphs in the style given, lists with literal numbers, tables over the
 * whole measure. Blank paragraphs are left out, for the space between paragraphs is the form's.
 */
export function composeText(text: RichText, source: string, style: StyleName = 'body'): Block[] {
  return composedText(text, source, style)
}

const composedText = remembered((text: RichText, source: string, style: StyleName) =>
  gatherPictures(text).flatMap(block => composeBlock(block, source, style)),
)

/** The text, or a line of dots while there is none. */
export function composeTextOrBlank(text: RichText, source: string): Block[] {
  return isBlank(text) ? [paragraph('body', BLANK, source)] : composeText(text, source)
}

/** The text of a table cell: its paragraphs and list lines; a table inside is read row by row. */
export function composeCell(text: RichText): Cell {
  const lines = text.flatMap((block): Span[][] => {
    switch (block.kind) {
      case 'paragraph':
        return [cleanSpans(block.spans)]
      case 'list':
        return listLines(block, ' ').map(line => line.spans)
      case 'table':
        return block.rows.map(row =>
          row.flatMap(cell => [...cell.flatMap(cleanSpans), { text: ' ' }]),
        )
      case 'picture':
        return [[{ text: block.picture.caption }]]
    }
  })
  return { paragraphs: lines.filter(hasWords).map(spans => cellParagraph('cell', spans)) }
}

/** A cell of plain words. */
export function cell(text: string, style: StyleName = 'cell'): Cell {
  return { paragraphs: [cellParagraph(style, [{ text }])] }
}

/** A heading row. */
export function headRow(titles: readonly string[]): Row {
  return { cells: titles.map(title => cell(title, 'cell-head')) }
}

/**
 * Puts words before a text, such as «(๑)» and a tab, and sets its first paragraph in `style`. A text
 * that opens with a list or a table gets a paragraph of its own for them.
 */
export function leadWith(blocks: readonly Block[], lead: Span, style: StyleName): Block[] {
  const [first, ...rest] = blocks
  if (first?.kind !== 'paragraph' || first.style !== 'body')
    return [{ kind: 'paragraph', style, spans: [lead], ...sourceOf(first) }, ...blocks]
  return [{ ...first, style, spans: [lead, ...first.spans] }, ...rest]
}

/** Puts words after a text: at the end of its last paragraph, or below its last table. */
export function endTextWith(blocks: readonly Block[], tail: Span): Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'paragraph')
    return [...blocks, { kind: 'paragraph', style: 'body', spans: [tail], ...sourceOf(last) }]
  return [...blocks.slice(0, -1), { ...last, spans: [...last.spans, tail] }]
}

type Gathered = Exclude<TextBlock, { kind: 'picture' }> | { kind: 'pictures'; pictures: Picture[] }

/** Pictures that follow each other are set together: two of half the width share a row. */
function gatherPictures(text: RichText): Gathered[] {
  const gathered: Gathered[] = []
  for (const block of text) {
    const last = gathered.at(-1)
    if (block.kind !== 'picture') gathered.push(block)
    else if (last?.kind === 'pictures') last.pictures.push(block.picture)
    else gathered.push({ kind: 'pictures', pictures: [block.picture] })
  }
  return gathered
}

function composeBlock(block: Gathered, source: string, style: StyleName): Block[] {
  switch (block.kind) {
    case 'paragraph': {
      const spans = cleanSpans(block.spans)
      return hasWords(spans) ? [{ kind: 'paragraph', style, spans, source }] : []
    }
    case 'list':
      return listLines(block, '\t').map(({ depth, spans }) => ({
        kind: 'paragraph',
        style: LIST_STYLES[depth] ?? 'numbered-3',
        spans,
        source,
      }))
    case 'table':
      return [composeTable(block, source)]
    case 'pictures':
      return composePictures(block.pictures, source)
  }
}

function listLines(list: TextList, gap: string): { depth: number; spans: Span[] }[] {
  const marks = listMarks(list)
  return list.items.flatMap((item, index) => {
    const mark = marks[index]
    if (mark === undefined) return []
    return [{ depth: mark.depth, spans: [{ text: mark.mark + gap }, ...cleanSpans(item.spans)] }]
  })
}

function composeTable(table: TextTable, source: string): Table {
  const count = Math.max(1, ...table.rows.map(row => row.length))
  const rows = table.rows.map((row, index): Row => {
    const style = table.header && index === 0 ? 'cell-head' : 'cell'
    const cells = Array.from({ length: count }, (_, column) => row[column] ?? [])
    return {
      source,
      cells: cells.map(lines => ({
        paragraphs: lines.map(spans => cellParagraph(style, cleanSpans(spans))),
      })),
    }
  })
  return {
    kind: 'table',
    columns: Array.from({ length: count }, () => MEASURE / count),
    byWords: true,
    header: table.header ? rows.slice(0, 1) : [],
    rows: table.header ? rows.slice(1) : rows,
    rules: 'all',
    source,
  }
}

function cellParagraph(style: StyleName, spans: readonly Span[]): Paragraph {
  return { kind: 'paragraph', style, spans }
}

/** A note's mark is known when the whole paper is. */
function cleanSpans(spans: readonly WrittenSpan[]): Span[] {
  return spans.map(({ note, ...span }) => ({
    ...span,
    text: withoutTabs(span.text),
    ...(note !== undefined && { note: { mark: '', text: withoutTabs(note).trim() || BLANK } }),
  }))
}

/** A tab typed by a person would run to a stop of the form: on paper it is a space. */
function withoutTabs(text: string): string {
  return text.replaceAll('\t', ' ')
}

function sourceOf(block: Block | undefined): { source?: string } {
  return block !== undefined && 'source' in block && block.source !== undefined
    ? { source: block.source }
    : {}
}
