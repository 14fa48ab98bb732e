import { expect, test } from 'vitest'
import { type SavedState, savedAfter } from '../../../renderer/session/use-session'

const AT = '2018-08-15T09:30:00.000Z'
const DONE = { fileName: 'รายงาน.mati', savedAt: AT, edit: 1 }
const SAVED: SavedState = { kind: 'saved', fileName: 'รายงาน.mati', at: AT }
const CHANGED: SavedState = { kind: 'changed' }

test.each([
  ['done, and nothing typed meanwhile', CHANGED, DONE, true, SAVED],
  ['done, but typed meanwhile', CHANGED, DONE, false, CHANGED],
  ['failed', CHANGED, null, true, CHANGED],
  ['turned down with nothing to save', SAVED, null, true, SAVED],
  ['turned down, but typed meanwhile', SAVED, null, false, CHANGED],
  ['failed beside another saving', { kind: 'saving' }, null, true, CHANGED],
] as const)('a saving that is %s', (_, before, done, untouched, after) => {
  expect(savedAfter(before, done, untouched)).toEqual(after)
})
