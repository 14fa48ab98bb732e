import * as fc from 'fast-check'
import { $getRoot, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { $readDocument } from '../../../renderer/editor/read'
import { rewriteDocument } from '../../../renderer/editor/rewrite'
import { anyMinutes } from '../../arbitraries/document'
import { minutes as started } from '../../core/minutes'
import { opened, template } from './opened'

const form = template('monthly-minutes')

/** The minutes with the frame of the form, as an editor that is opened with them holds them. */
function settled(minutes: Parameters<typeof opened>[0]) {
  const editor = opened(minutes, form)
  return { editor, document: editor.read(() => $readDocument(minutes)) }
}

test('another state of the words takes the place of the one before', () => {
  fc.assert(
    fc.property(anyMinutes, minutes => {
      const { editor, document } = settled(minutes)
      if (document.kind !== 'minutes') return
      const [first, ...others] = document.agenda
      if (first === undefined) return
      const title = `${first.title}อื่น`
      const meeting = { ...document.meeting, place: 'ห้องประชุมใหญ่' }
      const after = {
        ...document,
        meeting,
        agenda: [{ ...first, title, outcome: 'withdrawn' as const }, ...others],
      }
      rewriteDocument(editor, document, after)
      expect(editor.read(() => $readDocument(minutes))).toEqual(after)
    }),
    { numRuns: 30 },
  )
})

test('sections that say the same are left alone', () => {
  fc.assert(
    fc.property(anyMinutes, minutes => {
      const { editor, document } = settled(minutes)
      const keys = () =>
        editor.read(() =>
          $getRoot()
            .getChildren()
            .map(section => ('getFirstChild' in section ? section.getKey() : '')),
        )
      const firsts = () =>
        editor.read(() => JSON.stringify(editor.getEditorState().toJSON()).length)
      const [before, size] = [keys(), firsts()]
      rewriteDocument(editor, document, document)
      expect([keys(), firsts()]).toEqual([before, size])
    }),
    { numRuns: 20 },
  )
})

test('what stands beside the text is changed with it, in one step that undo takes back', () => {
  const minutes = { ...started(), goals: [] }
  const { editor, document } = settled(minutes)
  if (document.kind !== 'minutes') return
  const goal = {
    id: 'g1',
    area: 'protection',
    text: 'ช่วยเหลือ',
    unit: 'คน',
    target: 10,
    sum: 'adds',
  } as const
  const [first, ...others] = document.agenda
  if (first === undefined) throw new Error('no agenda')
  const after = {
    ...document,
    goals: [goal],
    stages: [{ stage: 'taken' as const, day: '2018-10-11', by: 'ผู้จด' }],
    agenda: [{ ...first, title: 'อื่น' }, ...others],
  }
  rewriteDocument(editor, document, after)
  const now = () => editor.read(() => $readDocument(minutes))
  expect(now()).toEqual(after)
  editor.dispatchCommand(UNDO_COMMAND, undefined)
  expect(now()).toEqual(document)
})
