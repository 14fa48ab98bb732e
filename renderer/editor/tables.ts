import {
  $computeTableMap,
  $computeTableMapSkipCellCheck,
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $getNodeTriplet,
  $insertTableColumnAtSelection,
  $insertTableRowAtNode,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableCellNode,
  type TableNode,
} from '@lexical/table'
import {
  $addUpdateTag,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  HISTORY_PUSH_TAG,
  type LexicalNode,
} from 'lexical'
import type { TableChange } from '../../preload/commands/command'
import { $isLine } from './nodes/topic-node'

/** As many columns as a page across holds with a word in each. */
export const MOST_COLUMNS = 12

/** Puts in a table of three rows, the first a heading, and three columns; the caret goes into its first cell. */
export function $insertTable(): boolean {
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false })
  $insertNodes([table])
  table.selectStart()
  return true
}

/**
 * Changes the table at the caret, as one step of its own, and says whether that could be: not outside
 * of a table, and not where it is as wide as it may be.
 */
export function $changeTable(change: TableChange): boolean {
  const table = $tableAtSelection()
  if (table === null) return false
  const wider = change === 'column-left' || change === 'column-right'
  if (wider && $columnsOf(table) >= MOST_COLUMNS) return false
  $addUpdateTag(HISTORY_PUSH_TAG)
  const headed = $isHeaded(table)
  switch (change) {
    case 'row-above':
    case 'row-below':
      $enterRow($insertTableRowAtSelection(change === 'row-below'))
      if (headed) $headFirstRow(table)
      return true
    case 'column-left':
    case 'column-right':
      $insertTableColumnAtSelection(change === 'column-right')
      return true
    case 'delete-row':
      return $isWhole(table, 'rows') ? $deleteTable(table) : $done($deleteTableRowAtSelection)
    case 'delete-column':
      return $isWhole(table, 'columns') ? $deleteTable(table) : $done($deleteTableColumnAtSelection)
    case 'delete-table':
      return $deleteTable(table)
  }
}

function $done($change: () => void): true {
  $change()
  return true
}

/** Goes to the next cell, or back; below the last cell into a new row. Says whether there was one. */
export function $enterNextCell(cell: TableCellNode, backward: boolean): boolean {
  const table = $findMatchingParent(cell, $isTableNode)
  if (table === null) return false
  const cells = table
    .getChildren()
    .filter($isTableRowNode)
    .flatMap(row => row.getChildren().filter($isTableCellNode))
  const next = cells[cells.findIndex(other => other.is(cell)) + (backward ? -1 : 1)]
  if (next !== undefined) next.selectEnd()
  else if (backward) return false
  else {
    $addUpdateTag(HISTORY_PUSH_TAG)
    $enterRow($insertTableRowAtNode(cell))
  }
  return true
}

/** The table that the selection lies in as a whole. */
export function $tableAtSelection(): TableNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  const [start, end] = [selection.anchor, selection.focus].map(point =>
    $findMatchingParent(point.getNode(), $isTableNode),
  )
  return start?.is(end) ? start : null
}

function $columnsOf(table: TableNode): number {
  const [map] = $computeTableMapSkipCellCheck(table, null, null)
  return map[0]?.length ?? 0
}

function $isHeaded(table: TableNode): boolean {
  const cell = table.getFirstDescendant()
  const first = cell === null ? null : $findMatchingParent(cell, $isTableCellNode)
  return first?.hasHeaderState(TableCellHeaderStates.ROW) ?? false
}

/** The heading of a table is its first row and no other. */
function $headFirstRow(table: TableNode): void {
  for (const [at, row] of table.getChildren().filter($isTableRowNode).entries())
    for (const cell of row.getChildren().filter($isTableCellNode))
      cell.setHeaderStyles(at === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS)
}

function $enterRow(row: LexicalNode | null): void {
  if ($isElementNode(row)) row.selectStart()
}

/** Whether the selection lies in all rows, or in all columns: with the last of them the table goes. */
function $isWhole(table: TableNode, of: 'rows' | 'columns'): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return false
  const [anchor] = $getNodeTriplet(selection.anchor)
  const [focus] = $getNodeTriplet(selection.focus)
  const [map, from, to] = $computeTableMap(table, anchor, focus)
  const spans = [from, to].map(({ cell, startRow, startColumn }) =>
    of === 'rows'
      ? [startRow, startRow + cell.getRowSpan()]
      : [startColumn, startColumn + cell.getColSpan()],
  )
  const count = of === 'rows' ? map.length : (map[0]?.length ?? 0)
  return Math.min(...spans.flat()) === 0 && Math.max(...spans.flat()) === count
}

/** The caret goes to the line below the table, or the one above; a blank one where there is none. */
function $deleteTable(table: TableNode): boolean {
  const [next, previous] = [table.getNextSibling(), table.getPreviousSibling()]
  if ($isLine(next)) next.selectStart()
  else if ($isLine(previous)) previous.selectEnd()
  else {
    const line = $createParagraphNode()
    table.insertAfter(line)
    line.select()
  }
  table.remove()
  return true
}
