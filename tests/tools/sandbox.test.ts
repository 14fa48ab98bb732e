import { expect, test } from 'vitest'
import { lacksSandbox } from '../../scripts/electron/sandbox.mjs'

const GOOD = { uid: 0, mode: 0o104755 }
const BARE = { uid: 1000, mode: 0o100755 }

test.each([
  ['a desktop where users may make namespaces', 'linux', false, true, BARE, false],
  ['one where they may not', 'linux', false, false, BARE, true],
  ['one where they may not, with the helper allowed', 'linux', false, false, GOOD, false],
  ['a helper of root without its mode', 'linux', false, false, { uid: 0, mode: 0o100755 }, true],
  ['a helper of somebody else', 'linux', false, false, { uid: 1000, mode: 0o104755 }, true],
  ['no helper at all', 'linux', false, false, undefined, true],
  ['root, who starts without a sandbox', 'linux', true, false, BARE, false],
  ['Windows', 'win32', false, false, undefined, false],
])('%s', (_, platform, isRoot, namespaces, helper, lacks) => {
  expect(lacksSandbox({ platform, isRoot, hasNamespaces: () => namespaces, helper })).toBe(lacks)
})
