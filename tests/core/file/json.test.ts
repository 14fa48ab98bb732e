import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { MAX_DEPTH, parseJson } from '../../../core/file/json'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

test.each<[string, Uint8Array, boolean]>([
  ['UTF-8', strToU8('"มติ"'), true],
  ['UTF-8 with a mark', strToU8('\ufeff"มติ"'), true],
  ['a sign of its own for what could not be read', strToU8('"\ufffd"'), true],
  ['the same after a mark', strToU8('\ufeff"\ufffd"'), true],
  ['Thai as Windows wrote it before', new Uint8Array([0x22, 0xc1, 0xb5, 0xd4, 0x22]), false],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x22, 0, 0x22, 0]), false],
  ['UTF-8 cut off', strToU8('"มติ').subarray(0, -1), false],
])('%s', (_name, bytes, good) => {
  expect(parseJson(bytes).ok).toBe(good)
})

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
