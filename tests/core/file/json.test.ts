import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { MAX_DEPTH, parseJson } from '../../../core/file/json'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each<[string, string, boolean]>([
  ['as deep as allowed', nested(MAX_DEPTH), true],
  ['one deeper', nested(MAX_DEPTH + 1), false],
  ['a million deep', nested(1_000_000), false],
  ['a key that every object has', '{"a":[{"__proto__":{"isAdmin":true}}]}', false],
  ['another', '{"constructor":1}', false],
  ['a list', '["__proto__"]', true],
  ['no JSON', '{a:1}', false],
  ['nothing', '', false],
])('%s', (_name, text, good) => {
  expect(parseJson(strToU8(text)).ok).toBe(good)
})
