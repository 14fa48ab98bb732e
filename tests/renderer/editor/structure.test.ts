import {
  $createTableNodeWithDimensions,
  type TableCellNode,
  type TableRowNode,
} from '@lexical/table'
import * as fc from 'fast-check'
import {
  $createTextNode,
  $getRoot,
  $selectAll,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { startMinutes } from '../../../core/template/start'
import { $insert } from '../../../renderer/editor/insert'
import { $allLines } from '../../../renderer/editor/lines'
import { $insertText } from '../../../renderer/editor/paste'
import { $readDocument } from '../../../renderer/editor/read'
import { $readRichText } from '../../../renderer/editor/rich-text'
import { lines, now, opened, sections, template } from './opened'

const form = template('monthly-minutes')
const empty = startMinutes(form, 'm1')

/** Minutes whose third agenda item has a topic with words, a resolution and work for an agency. */
function minutes(): Minutes {
  const topic = {
    id: 't1',
    title: 'แบบคัดแยกผู้เสียหาย',
    text: richText('เสนอร่างแบบคัดแยก\nที่ประชุมอภิปราย'),
    resolution: { verb: 'เห็นชอบ', text: richText('ในหลักการ') },
    actions: [
      {
        id: 'a1',
        task: richText('จัดทำคำแปล'),
        duties: [{ agency: 'doe', due: null, status: 'open' as const, progress: [] }],
      },
    ],
  }
  const agenda = empty.agenda.map(item =>
    item.id === 'consider' ? { ...item, topics: [topic] } : item,
  )
  return { ...empty, agenda }
}

function read(editor: LexicalEditor): Minutes {
  const document = editor.read(() => $readDocument(empty))
  if (document.kind !== 'minutes') throw new Error('not minutes')
  return document
}

function topicOf(editor: LexicalEditor) {
  return read(editor).agenda.find(item => item.id === 'consider')?.topics[0]
}

/** Selects from the start of one line to the end of another, found by their words. */
function $selectFrom(start: string, end: string): void {
  const find = (words: string) => $allLines().find(line => line.getTextContent() === words)
  const last = find(end)?.selectEnd().focus
  if (last === undefined) throw new Error(`no line «${end}»`)
  const { key, offset, type } = last
  find(start)?.select(0, 0).focus.set(key, offset, type)
}

test('select all, then delete: every section stands, every item stands, the words are gone', () => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    $selectAll()
  })
  now(editor, () => {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)
  })
  expect(sections(editor)).toEqual(form.parts.map(part => part.id))
  expect(lines(editor).join('')).toBe('')
  expect(topicOf(editor)?.resolution?.verb).toBe('เห็นชอบ')
  expect(topicOf(editor)?.actions).toHaveLength(1)
})

test('a selection from a topic into its action item loses its words and no frame', () => {
  const editor = opened(minutes(), form)
  now(editor, () => $selectFrom('ที่ประชุมอภิปราย', 'จัดทำคำแปล'))
  now(editor, () => {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  })
  const topic = topicOf(editor)
  expect(topic?.title).toBe('แบบคัดแยกผู้เสียหาย')
  expect(topic?.text).toEqual(richText('เสนอร่างแบบคัดแยก'))
  expect(topic?.resolution).toEqual({ verb: 'เห็นชอบ', text: [] })
  expect(topic?.actions.map(action => action.task)).toEqual([[]])
})

test('a resolution of a verb alone stands when the words around it go', () => {
  const paper = minutes()
  const [topic] = paper.agenda.flatMap(item => item.topics)
  if (topic === undefined) throw new Error('no topic')
  const verbOnly = { ...topic, resolution: { verb: 'รับทราบ', text: [] }, actions: [] }
  const next = { ...topic, id: 't2', title: 'เรื่องที่สอง' }
  const agenda = paper.agenda.map(item =>
    item.id === 'consider' ? { ...item, topics: [verbOnly, next] } : item,
  )
  const editor = opened({ ...paper, agenda }, form)
  now(editor, () => $selectFrom('แบบคัดแยกผู้เสียหาย', 'เรื่องที่สอง'))
  now(editor, () => {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  })
  expect(topicOf(editor)).toMatchObject({ title: '', text: [], resolution: { verb: 'รับทราบ' } })
})

test('typing over a selection across frames puts the letter where it began', () => {
  const editor = opened(minutes(), form)
  editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, () => true, COMMAND_PRIORITY_EDITOR)
  now(editor, () => $selectFrom('เสนอร่างแบบคัดแยก', 'ในหลักการ'))
  now(editor, () => {
    editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, 'ก')
  })
  expect(topicOf(editor)?.resolution).toEqual({ verb: 'เห็นชอบ', text: [] })
  expect(sections(editor)).toHaveLength(form.parts.length)
})

test.each([
  ['ในหลักการ', true],
  ['จัดทำคำแปล', true],
  ['ที่ประชุมอภิปราย', false],
  ['ในหลักการ', false],
])(
  'at the edge of its frame, deleting beside «%s» changes nothing (backward: %s)',
  (words, backward) => {
    const editor = opened(minutes(), form)
    const before = read(editor)
    now(editor, () => {
      const line = $allLines().find(candidate => candidate.getTextContent() === words)
      if (backward) line?.selectStart()
      else line?.selectEnd()
    })
    now(editor, () => {
      editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward)
    })
    expect(read(editor)).toEqual(before)
  },
)

test('Backspace in an empty item takes the item away', () => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    const line = $allLines().find(candidate => candidate.getTextContent() === 'จัดทำคำแปล')
    line?.splice(0, line.getChildrenSize(), [])
    line?.select()
  })
  now(editor, () => {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true)
  })
  expect(topicOf(editor)?.actions).toEqual([])
  expect(topicOf(editor)?.resolution?.verb).toBe('เห็นชอบ')
})

test('Enter in a title goes on in the text, not in a second title', () => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    $allLines()
      .find(line => line.getTextContent() === 'แบบคัดแยกผู้เสียหาย')
      ?.selectEnd()
  })
  now(editor, () => {
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
  })
  expect(topicOf(editor)?.title).toBe('แบบคัดแยกผู้เสียหาย')
})

test.each(['topic', 'resolution', 'action'] as const)('a %s put in stands in its place', what => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    $allLines()
      .find(line => line.getTextContent() === 'ที่ประชุมอภิปราย')
      ?.selectEnd()
  })
  now(editor, () => {
    expect($insert(what, 'รับทราบ')).toBe(true)
  })
  const item = read(editor).agenda.find(candidate => candidate.id === 'consider')
  expect(item?.topics).toHaveLength(what === 'topic' ? 2 : 1)
  expect(item?.topics[0]?.actions).toHaveLength(what === 'action' ? 2 : 1)
  expect(item?.topics[0]?.resolution?.verb).toBe('เห็นชอบ')
})

test('a cell takes no table: none is put in, and a pasted one becomes its lines', () => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    $allLines()
      .find(line => line.getTextContent() === 'ที่ประชุมอภิปราย')
      ?.selectEnd()
  })
  now(editor, () => {
    expect($insert('table', '')).toBe(true)
  })
  now(editor, () => {
    expect($insert('table', '')).toBe(false)
  })
  const cell = (text: string) => [[{ text }]]
  const rows = [[cell('ล่าม'), cell('๓ คน')]]
  now(editor, () => $insertText([{ kind: 'table', header: false, rows }]))
  const tables = topicOf(editor)?.text.filter(block => block.kind === 'table')
  expect(tables).toHaveLength(1)
  expect(tables?.[0]?.rows[0]?.[0]).toEqual([[{ text: 'ล่าม' }], [{ text: '๓ คน' }]])
})

test('a table that stands in a cell all the same is read as the lines of the cell', () => {
  const editor = opened(minutes(), form)
  now(editor, () => {
    const inner = $createTableNodeWithDimensions(1, 1, false)
    inner.getFirstDescendant()?.insertBefore($createTextNode('ล่าม'))
    const outer = $createTableNodeWithDimensions(1, 1, false)
    const cell = outer.getFirstChildOrThrow<TableRowNode>().getFirstChildOrThrow<TableCellNode>()
    cell.append(inner)
    expect($readRichText([outer])[0]).toMatchObject({ rows: [[[[], [{ text: 'ล่าม' }]]]] })
  })
})

test('whatever stray blocks land in the root, the sections stand and no word is lost', () =>
  fc.assert(
    fc.property(fc.shuffledSubarray(form.parts.map((_, index) => index)), order => {
      const editor = opened(minutes(), form)
      const words = lines(editor).toSorted()
      now(editor, () => {
        const root = $getRoot()
        const children = root.getChildren()
        for (const index of order) {
          const child = children[index]
          if (child !== undefined) root.append(child)
        }
      })
      expect(sections(editor)).toEqual(form.parts.map(part => part.id))
      expect(lines(editor).toSorted()).toEqual(words)
    }),
    { numRuns: 20 },
  ))
