import { $createLinkNode, $isLinkNode } from '@lexical/link'
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list'
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  $setState,
  createState,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical'
import * as v from 'valibot'
import {
  normalizeSpans,
  normalizeText,
  type RichText,
  type TextBlock,
  type TextList,
  TextSpan,
  type TextTable,
} from '../../core/model/rich-text'
import { $createFootnoteNode, $isFootnoteNode, noteState } from './nodes/footnote-node'

import {
  $createPictureNode,
  $isPictureNode,
  type PictureNode,
  pictureState,
} from './nodes/picture-node'
import { Readings } from './readings'

type Face = Omit<TextSpan, 'text' | 'note'>

/** What a block of text is in the editor. */
type TextBlockNode = ElementNode | PictureNode
const { bold, italic, underline } = TextSpan.entries
/** The face of a forced break that came out of a file; a typed one has that of the run before it. */
const breakState = createState('face', {
  parse: v.parser(v.fallback(v.nullable(v.object({ bold, italic, underline })), null)),
})
type ListItem = TextList['items'][number]

/** Reads blocks of the editor as text in its canonical form. The inverse is `$writeRichText`. */
export function $readRichText(blocks: readonly LexicalNode[], readings = new Readings()): RichText {
  return normalizeText(
    blocks.flatMap((block): TextBlock[] => {
      if ($isPictureNode(block)) return [readings.of(block, $readPicture)]
      return $isElementNode(block) ? [readings.of(block, $readBlock)] : []
    }),
  )
}

function $readPicture(block: PictureNode): TextBlock {
  return { kind: 'picture', picture: $getState(block, pictureState) }
}

function $readBlock(block: ElementNode): TextBlock {
  if ($isListNode(block)) return $readList(block)
  if ($isTableNode(block)) return $readTable(block)
  return { kind: 'paragraph', spans: $readSpans(block) }
}

function $readList(list: ListNode): TextList {
  return {
    kind: 'list',
    ordered: list.getListType() === 'number',
    items: $readItems(list, 0),
  }
}

/** A nested list stands in an item of its own; its depth is its items' level. */
function $readItems(list: ListNode, level: number): ListItem[] {
  return list
    .getChildren()
    .filter($isListItemNode)
    .flatMap(item => {
      const first = item.getFirstChild()
      if ($isListNode(first)) return $readItems(first, Math.min(level + 1, 2))
      return [{ level, spans: $readSpans(item) }]
    })
}

function $readTable(table: TableNode): TextTable {
  const rows = table.getChildren().filter($isTableRowNode)
  const firstCell = rows[0]?.getFirstChild()
  return {
    kind: 'table',
    header: $isTableCellNode(firstCell) && firstCell.hasHeaderState(TableCellHeaderStates.ROW),
    rows: rows.map(row => row.getChildren().filter($isTableCellNode).map($readCell)),
  }
}

function $readCell(cell: ElementNode): TextSpan[][] {
  return cell
    .getChildren()
    .filter($isElementNode)
    .flatMap(block => {
      if ($isListNode(block)) return $readItems(block, 0).map(item => item.spans)
      return $isTableNode(block) ? $readTable(block).rows.flat(2) : [$readSpans(block)]
    })
}

/** The runs of one line. */
function $readSpans(line: ElementNode): TextSpan[] {
  return normalizeSpans($spansOf(line, {}))
}

function $spansOf(parent: ElementNode, link: Pick<Face, 'link'>): TextSpan[] {
  return parent.getChildren().reduce<TextSpan[]>((spans, child) => {
    if ($isTextNode(child)) spans.push({ text: child.getTextContent(), ...$faceOf(child), ...link })
    else if ($isLineBreakNode(child))
      spans.push({ text: '\n', ...($getState(child, breakState) ?? faceBefore(spans)), ...link })
    else if ($isLinkNode(child)) spans.push(...$spansOf(child, { link: child.getURL() }))
    else if ($isFootnoteNode(child)) spans.push({ text: '', note: $getState(child, noteState) })
    return spans
  }, [])
}

function faceBefore(spans: readonly TextSpan[]): Face {
  const last = spans.findLast(span => span.text !== '')
  const { text: _, link: __, note: ___, ...face } = last ?? { text: '' }
  return face
}

function $faceOf(node: TextNode): Face {
  return {
    ...(node.hasFormat('bold') && { bold: true }),
    ...(node.hasFormat('italic') && { italic: true }),
    ...(node.hasFormat('underline') && { underline: true }),
  }
}

/** Writes text as blocks of the editor; always at least one, so that the caret has a place. */
export function $writeRichText(text: RichText): TextBlockNode[] {
  return text.length === 0 ? [$createParagraphNode()] : text.map($writeBlock)
}

function $writeBlock(block: TextBlock): TextBlockNode {
  switch (block.kind) {
    case 'paragraph':
      return $writeLine(block.spans)
    case 'list':
      return $writeList(block)
    case 'table':
      return $writeTable(block)
    case 'picture':
      return $createPictureNode(block.picture)
  }
}

function $writeLine(spans: readonly TextSpan[]): ElementNode {
  return $createParagraphNode().append(...$writeSpans(spans))
}

function $writeList(block: TextList): ListNode {
  const type = block.ordered ? 'number' : 'bullet'
  const list = $createListNode(type)
  const open = [list]
  for (const item of block.items) {
    open.length = Math.min(open.length, item.level + 1)
    while (open.length <= item.level) {
      const inner = $createListNode(type)
      open.at(-1)?.append($createListItemNode().append(inner))
      open.push(inner)
    }
    open.at(-1)?.append($createListItemNode().append(...$writeSpans(item.spans)))
  }
  return list
}

function $writeTable(block: TextTable): TableNode {
  const rows = block.rows.map((row, at) => {
    const state =
      block.header && at === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS
    const cells = row.map(cell =>
      $createTableCellNode(state).append(
        ...(cell.length === 0 ? [$createParagraphNode()] : cell.map($writeLine)),
      ),
    )
    return $createTableRowNode().append(...cells)
  })
  return $createTableNode().append(...rows)
}

/** Writes runs as text nodes, links around the runs that carry one, notes after the runs that call them. */
export function $writeSpans(spans: readonly TextSpan[]): LexicalNode[] {
  const nodes: LexicalNode[] = []
  for (const span of spans) {
    const written = $writeSpan(span)
    const last = nodes.at(-1)
    if (span.link === undefined) nodes.push(...written)
    else if ($isLinkNode(last) && last.getURL() === span.link) last.append(...written)
    else nodes.push($createLinkNode(span.link).append(...written))
    if (span.note !== undefined) nodes.push($createFootnoteNode(span.note))
  }
  return nodes
}

function $writeSpan(span: TextSpan): LexicalNode[] {
  return span.text.split('\n').flatMap((piece, at) => {
    const text = piece === '' ? [] : [$writeFace($createTextNode(piece), span)]
    return at === 0 ? text : [$writeBreak(span), ...text]
  })
}

function $writeBreak({ bold, italic, underline }: TextSpan): LexicalNode {
  const face = { ...(bold && { bold }), ...(italic && { italic }), ...(underline && { underline }) }
  return $setState($createLineBreakNode(), breakState, face)
}

function $writeFace(node: TextNode, face: Face): TextNode {
  if (face.bold) node.toggleFormat('bold')
  if (face.italic) node.toggleFormat('italic')
  if (face.underline) node.toggleFormat('underline')
  return node
}
