import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  DELETE_CHARACTER_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { describe, expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import type { RichText } from '../../../core/model/rich-text'
import { startMinutes } from '../../../core/template/start'
import { $insert } from '../../../renderer/editor/insert'
import { $allLines } from '../../../renderer/editor/lines'
import { $isFootnoteNode } from '../../../renderer/editor/nodes/footnote-node'
import { $readDocument } from '../../../renderer/editor/read'
import { now, opened, template } from './opened'
import { $selectWordsOf } from './select-words'

const form = template('monthly-minutes')
const empty = startMinutes(form, 'm1')

function open(text: RichText): LexicalEditor {
  const agenda = empty.agenda.map(item => (item.id === 'consider' ? { ...item, text } : item))
  return opened({ ...empty, agenda } satisfies Minutes, form)
}

function textOf(editor: LexicalEditor): RichText {
  const document = editor.read(() => $readDocument(empty))
  const items = document.kind === 'minutes' ? document.agenda : []
  return items.find(item => item.id === 'consider')?.text ?? []
}

const NOTED: RichText = [
  { kind: 'paragraph', spans: [{ text: 'โดยน้ำใจ', note: 'ดูข้อ ๙' }, { text: 'ไทย' }] },
]

test('a note is put in at the caret, after the letters before it', () => {
  const editor = open([{ kind: 'paragraph', spans: [{ text: 'อ้างข้อบังคับนี้' }] }])
  now(editor, () => $selectWordsOf('อ้างข้อบังคับ', 'end'))
  now(editor, () => void $insert('footnote', ''))
  expect(textOf(editor)).toEqual([
    { kind: 'paragraph', spans: [{ text: 'อ้างข้อบังคับ', note: '' }, { text: 'นี้' }] },
  ])
})

test('what is selected stays when a note is put in after it', () => {
  const editor = open([{ kind: 'paragraph', spans: [{ text: 'อ้างข้อบังคับนี้' }] }])
  now(editor, () => $selectWordsOf('ข้อบังคับ', 'whole'))
  now(editor, () => void $insert('footnote', ''))
  expect(textOf(editor)[0]).toMatchObject({
    spans: [{ text: 'อ้างข้อบังคับ', note: '' }, { text: 'นี้' }],
  })
})

test('a title of a topic takes none', () => {
  const topic = { id: 't1', title: 'เรื่อง', text: [], resolution: null, actions: [] }
  const agenda = empty.agenda.map(item =>
    item.id === 'consider' ? { ...item, topics: [topic] } : item,
  )
  const editor = opened({ ...empty, agenda }, form)
  now(editor, () => $selectWordsOf('เรื่อง', 'end'))
  let done = true
  now(editor, () => {
    done = $insert('footnote', '')
  })
  expect(done).toBe(false)
})

describe('deleting', () => {
  test('Backspace behind a mark takes the note and leaves the words', () => {
    const editor = open(NOTED)
    now(editor, () => {
      const note = $allLines()
        .flatMap(line => line.getChildren())
        .find($isFootnoteNode)
      note?.selectNext(0, 0)
    })
    now(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true))
    expect(textOf(editor)).toEqual([{ kind: 'paragraph', spans: [{ text: 'โดยน้ำใจไทย' }] }])
  })

  test('Delete before a cluster takes the cluster whole and not the note behind it', () => {
    const editor = open(NOTED)
    now(editor, () => $selectWordsOf('โดยน้ำใจ', 'start'))
    now(editor, () => {
      const selection = $getSelection()
      if (!$isRangeSelection(selection)) return
      for (const point of [selection.anchor, selection.focus]) point.set(point.key, 3, 'text')
    })
    now(editor, () => void editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false))
    expect(textOf(editor)[0]).toMatchObject({ spans: [{ text: 'โดยใจ', note: 'ดูข้อ ๙' }, {}] })
  })

  test('words selected over a mark go with the note', () => {
    const editor = open(NOTED)
    now(editor, () => {
      const line = $allLines().find(one => one.getTextContent().startsWith('โดยน้ำใจ'))
      const [first, last] = [line?.getFirstChild(), line?.getLastChild()]
      if (!$isTextNode(first) || !$isTextNode(last)) throw new Error('no words')
      const range = $createRangeSelection()
      range.anchor.set(first.getKey(), 3, 'text')
      range.focus.set(last.getKey(), 1, 'text')
      $setSelection(range)
      const selection = $getSelection()
      if ($isRangeSelection(selection)) selection.removeText()
    })
    expect(textOf(editor)).toEqual([{ kind: 'paragraph', spans: [{ text: 'โดยทย' }] }])
  })
})

test('a line that holds a note only is no blank line', () => {
  const text: RichText = [{ kind: 'paragraph', spans: [{ text: '', note: 'ก' }] }]
  const editor = open(text)
  now(editor, () => $getRoot().markDirty())
  expect(textOf(editor)).toEqual(text)
})
