import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { MAX_DEPTH, parseJson } from '../../../core/file/json'
import { bornKey, NOT_UTF8 } from '../../../core/wording/json-faults'

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
  ['a key that a schema passes over', '{"texts":{"prototype":[]}}', false],
  ['a list', '["__proto__"]', true],
  ['no JSON', '{a:1}', false],
  ['nothing', '', false],
])('%s', (_name, text, good) => {
  expect(parseJson(strToU8(text)).ok).toBe(good)
})

test.each<[string, Uint8Array, string, string | undefined]>([
  ['no UTF-8', new Uint8Array([0x22, 0xc1, 0x22]), 'not UTF-8', NOT_UTF8.th],
  [
    'a letter too few',
    new Uint8Array([0x22, 0xef, 0xbf, 0xbd, 0xc1, 0x22]),
    'not UTF-8',
    NOT_UTF8.th,
  ],
  [
    'a letter too many before it',
    new Uint8Array([0x20, 0xc1, 0x22, 0xef, 0xbf, 0xbd, 0x22]),
    'not UTF-8',
    NOT_UTF8.th,
  ],
  ['no JSON', strToU8('{a:1}'), 'not JSON', undefined],
  ['a mark within', strToU8('[\ufeff1]'), 'not JSON', undefined],
  ['too deep a nest', strToU8(nested(MAX_DEPTH + 1)), 'nests too deep', undefined],
  [
    'a key by birth',
    strToU8('{"a":[1,{"toString":1}]}'),
    'has a key toString',
    bornKey('toString').th,
  ],
])('%s is named as what is wrong', (_name, bytes, detail, subject) => {
  const read = parseJson(bytes)
  const fault = read.ok ? null : read.fault
  expect([fault?.code, fault?.detail]).toEqual(['file-damaged', detail])
  const said = fault?.subject
  expect(typeof said === 'object' ? said.th : said).toBe(subject)
})

test('a mark before JSON is no part of it', () => {
  expect(parseJson(strToU8('\ufeff"มติ"'))).toEqual({ ok: true, value: 'มติ' })
})
