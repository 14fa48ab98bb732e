import { $isListItemNode, $isListNode } from '@lexical/list'
import { $isTableCellNode } from '@lexical/table'
import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $isLine } from './nodes/topic-node'

/** Every line that text stands on, in reading order: paragraphs, titles, list items, cell lines. */
export function $allLines(): ElementNode[] {
  const lines: ElementNode[] = []
  $collect($getRoot(), lines)
  return lines
}

function $collect(parent: ElementNode, lines: ElementNode[]): void {
  for (const child of parent.getChildren()) {
    if ($isTextLine(child)) lines.push(child)
    else if ($isElementNode(child) && !child.isInline()) $collect(child, lines)
  }
}

function $isTextLine(node: LexicalNode): node is ElementNode {
  return $isLine(node) || ($isListItemNode(node) && !$isListNode(node.getFirstChild()))
}

/** The line that a node stands on, or `null` for a frame or the root. */
export function $lineOf(node: LexicalNode): ElementNode | null {
  let at: LexicalNode | null = node
  while (at !== null && !$isTextLine(at)) at = at.getParent()
  return at
}

/** The lines from one point to the other, both included; a point on a frame counts as its nearest line. */
export function $linesOf(from: PointType, to: PointType): ElementNode[] {
  const lines = $allLines()
  const first = $lineAt(from, lines, 'start')
  const last = $lineAt(to, lines, 'end')
  return first < 0 || last < 0 ? [] : lines.slice(first, last + 1)
}

function $lineAt(point: PointType, lines: readonly ElementNode[], side: 'start' | 'end'): number {
  const node = point.getNode()
  const own = $lineOf(node)
  if (own !== null) return lines.findIndex(line => line.is(own))
  if (!$isElementNode(node)) return -1
  const child = node.getChildAtIndex(point.offset)
  if (child === null)
    return side === 'start'
      ? lines.findIndex(line => node.isBefore(line) && !node.isParentOf(line))
      : lines.findLastIndex(line => node.isParentOf(line) || line.isBefore(node))
  if (side === 'start')
    return lines.findIndex(line => line.is(child) || child.isBefore(line) || inside(child, line))
  return lines.findLastIndex(line => line.isBefore(child) && !inside(child, line))
}

function inside(parent: LexicalNode, line: ElementNode): boolean {
  return $isElementNode(parent) && parent.isParentOf(line)
}

/**
 * The line that a deletion at this caret would reach: `'inside'` while the caret is not at an end of
 * its own line or of its cell, `'list'` at the start of a list item, `null` at the end of the document.
 */
export function $adjacentLine(
  point: PointType,
  backward: boolean,
): ElementNode | 'inside' | 'list' | null {
  const line = $lineOf(point.getNode())
  if (line === null || !$isAtEnd(point, line, backward) || $inCell(line)) return 'inside'
  if (backward && $isListItemNode(line)) return 'list'
  const lines = $allLines()
  const at = lines.findIndex(candidate => candidate.is(line))
  return lines[backward ? at - 1 : at + 1] ?? null
}

function $inCell(line: ElementNode): boolean {
  return line.getParents().some($isTableCellNode)
}

/** Whether the point is at the start (`backward`) or the end of its line. */
export function $isAtEnd(point: PointType, line: ElementNode, backward: boolean): boolean {
  const node = point.getNode()
  const size = $isTextNode(node)
    ? node.getTextContentSize()
    : $isElementNode(node)
      ? node.getChildrenSize()
      : 0
  if (point.offset !== (backward ? 0 : size)) return false
  let at: LexicalNode = node
  while (!at.is(line)) {
    if ((backward ? at.getPreviousSibling() : at.getNextSibling()) !== null) return false
    const parent = at.getParent()
    if (parent === null) return false
    at = parent
  }
  return true
}
