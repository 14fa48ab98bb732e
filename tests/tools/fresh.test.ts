import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stateOf } from '../../scripts/build/fresh.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'mati-fresh-'))
  mkdirSync(path.join(folder, 'deep/deeper'), { recursive: true })
  writeFileSync(path.join(folder, 'deep/deeper/a.ts'), 'มติ')
})
afterEach(() => rmSync(folder, { recursive: true }))

const state = () =>
  stateOf({ name: 'x', sources: [folder], folders: ['x'], make: () => Promise.resolve() })

test('what nobody touched is fresh', () => {
  expect(state()).toBe(state())
})

test.each<[string, () => void]>([
  ['a changed file', () => writeFileSync(path.join(folder, 'deep/deeper/a.ts'), 'มติที่ประชุม')],
  ['a later file', () => utimesSync(path.join(folder, 'deep/deeper/a.ts'), 1, 1)],
  ['a new file', () => writeFileSync(path.join(folder, 'b.ts'), '')],
  ['a file that is gone', () => rmSync(path.join(folder, 'deep/deeper/a.ts'))],
])('%s makes the target stale', (_, change) => {
  const before = state()
  change()
  expect(state()).not.toBe(before)
})
