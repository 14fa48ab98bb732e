import {
  $computeTableMapSkipCellCheck,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  type TableNode,
} from '@lexical/table'
import * as fc from 'fast-check'
import type { LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import type { TextBlock } from '../../../core/model/rich-text'
import { startMinutes } from '../../../core/template/start'
import type { TableChange } from '../../../preload/commands/command'
import { $allLines } from '../../../renderer/editor/lines'
import { $readDocument } from '../../../renderer/editor/read'
import { $changeTable, MOST_COLUMNS } from '../../../renderer/editor/tables'
import { now, opened, template } from './opened'

const form = template('monthly-minutes')
const blank = startMinutes(form, 'm1')
const cell = (text: string) => [[{ text }]]
const TABLE: TextBlock = {
  kind: 'table',
  header: true,
  rows: [
    [cell('ที่'), cell('หน่วยงาน')],
    [cell('๑'), cell('กรมการปกครอง')],
  ],
}

/** Minutes with a table in their opening. */
function withTable(): LexicalEditor {
  return opened({ ...blank, texts: { ...blank.texts, opening: [TABLE] } }, form)
}

function read(editor: LexicalEditor) {
  return editor.read(() => $readDocument(blank)).texts['opening'] ?? []
}

/** Puts the caret into the cell of this place, counted over the whole table. */
function $enter(at: number): void {
  const lines = $allLines().filter(line => line.getParents().some($isTableCellNode))
  lines[at % lines.length]?.selectEnd()
}

const CHANGES: TableChange[] = [
  'row-above',
  'row-below',
  'column-left',
  'column-right',
  'delete-row',
  'delete-column',
]
const change = fc.record({ at: fc.nat(200), change: fc.constantFrom(...CHANGES) })

test('whatever is done to a table, it is whole, has at most its first row for a heading, and none of its other words are lost', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), changes => {
      const editor = withTable()
      for (const step of changes) {
        const before = read(editor)
        now(editor, () => $enter(step.at))
        now(editor, () => void $changeTable(step.change))
        const after = read(editor)
        if (!step.change.startsWith('delete')) expect(wordsOf(after)).toEqual(wordsOf(before))
        const [table] = after.filter(block => block.kind === 'table')
        const widths = new Set((table?.rows ?? []).map(row => row.length))
        expect(widths.size).toBeLessThanOrEqual(1)
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(MOST_COLUMNS)
        editor.read(() => expect($headingsBelowFirst()).toBe(0))
      }
    }),
    { numRuns: 40 },
  )
})

function wordsOf(text: readonly TextBlock[]): string[] {
  return text
    .flatMap(block => (block.kind === 'table' ? block.rows.flat(2).flat() : []))
    .map(span => span.text)
    .toSorted()
}

function $headingsBelowFirst(): number {
  const rows = $nodesTable()?.getChildren().filter($isTableRowNode) ?? []
  return rows
    .slice(1)
    .flatMap(row => row.getChildren().filter($isTableCellNode))
    .filter(one => one.hasHeader()).length
}

function $nodesTable(): TableNode | undefined {
  return $allLines()
    .flatMap(line => line.getParents())
    .find($isTableNode)
}

test('a table grows to twelve columns and no further', () => {
  const editor = withTable()
  now(editor, () => $enter(0))
  const grown = Array.from({ length: 12 }, () => {
    let done = false
    now(editor, () => {
      done = $changeTable('column-right')
    })
    return done
  })
  expect(grown.filter(Boolean)).toHaveLength(10)
})

test('a cell that reaches over two rows grows with a row between, and the table stays whole', () => {
  const editor = withTable()
  now(editor, () => {
    const rows = $nodesTable()?.getChildren().filter($isTableRowNode) ?? []
    rows[1]?.getChildren().filter($isTableCellNode)[0]?.remove()
    rows[0]?.getChildren().filter($isTableCellNode)[0]?.setRowSpan(2)
    $enter(1)
    $changeTable('row-below')
    const table = $nodesTable()
    if (table === undefined) throw new Error('no table')
    const [map] = $computeTableMapSkipCellCheck(table, null, null)
    expect(map.map(row => row.length)).toEqual([2, 2, 2])
    expect(new Set(map.map(row => row[0]?.cell.getKey())).size).toBe(1)
  })
})
