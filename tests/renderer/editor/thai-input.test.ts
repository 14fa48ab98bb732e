import {
  $getSelection,
  $isRangeSelection,
  DELETE_CHARACTER_COMMAND,
  FORMAT_TEXT_COMMAND,
} from 'lexical'
import { expect, test } from 'vitest'
import { startDocument } from '../../../core/template/start'
import { $allLines } from '../../../renderer/editor/lines'
import { clusterBorder } from '../../../renderer/editor/thai-input'
import { lines, now, opened, template } from './opened'

const form = template('news')

/** An editor whose first line holds the words, with the caret at the offset. */
function typed(words: string, offset: number) {
  const editor = opened(startDocument(form, 'n1'), form)
  now(editor, () => {
    const line = $allLines()[0]
    line?.selectStart().insertText(words)
    line?.getFirstDescendant()?.selectStart()
  })
  now(editor, () => {
    const text = $allLines()[0]?.getAllTextNodes()[0]
    text?.select(offset, offset)
  })
  return editor
}

test.each([
  ['น้ำใจ', 0, 'ใจ'],
  ['ที่ประชุม', 0, 'ประชุม'],
  ['ก่อนผู้ใด', 4, 'ก่อนใด'],
])('Delete in «%s» at %i leaves «%s»', (words, offset, left) => {
  const editor = typed(words, offset)
  now(editor, () => {
    editor.dispatchCommand(DELETE_CHARACTER_COMMAND, false)
  })
  expect(lines(editor)[0]).toBe(left)
})

test.each([
  ['เเผน', 'แผน'],
  ['นํ้า', 'น้ำ'],
  ['ท่ี', 'ที่'],
  ['ที่่', 'ที่'],
  ['สั่งการ', 'สั่งการ'],
])('«%s» typed becomes «%s»', (words, repaired) => {
  expect(lines(typed(words, 0))[0]).toBe(repaired)
})

test('a face begins at the border of a cluster, not inside it', () => {
  const editor = typed('น้ำใจ', 0)
  now(editor, () => {
    $allLines()[0]?.getAllTextNodes()[0]?.select(1, 5)
  })
  now(editor, () => {
    editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')
  })
  const faces = editor.read(() =>
    $allLines()[0]
      ?.getAllTextNodes()
      .map(node => [node.getTextContent(), node.hasFormat('bold')]),
  )
  expect(faces).toEqual([['น้ำใจ', true]])
  expect(editor.read(() => $isRangeSelection($getSelection()))).toBe(true)
})

test.each([
  ['น้ำ', 1, 'start', 0],
  ['น้ำ', 1, 'end', 3],
  ['กข', 1, 'start', 1],
] as const)('the cluster of «%s» at %i has its %s at %i', (text, offset, side, border) => {
  expect(clusterBorder(text, offset, side)).toBe(border)
})
