import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { LIMITS, packZip, unpackZip } from '../../../core/file/zip'

const text = strToU8('มติที่ประชุม')
const pack = (...names: string[]) => packZip(new Map(names.map(name => [name, text])))

/** The same zip with a four-byte number of its first directory entry overwritten. */
function claim(zip: Uint8Array, field: number, value: number): Uint8Array {
  const forged = zip.slice()
  const data = new DataView(forged.buffer)
  const directory = data.getUint32(forged.length - 6, true)
  data.setUint32(directory + field, value, true)
  return forged
}

test('parts come back in order and unchanged', () => {
  const parts = unpackZip(pack('mimetype', 'media/a1.png', 'document.json'))
  expect(parts.ok && [...parts.value]).toEqual([
    ['mimetype', text],
    ['media/a1.png', text],
    ['document.json', text],
  ])
})

test.each<[string, Uint8Array, string]>([
  ['a way out', pack('mimetype', '../../etc/passwd'), 'file-damaged'],
  ['an absolute name', pack('/mimetype'), 'file-damaged'],
  ['a drive', pack('c:/windows'), 'file-damaged'],
  ['a backslash', pack('a\\b'), 'file-damaged'],
  ['an empty name', pack('a', ''), 'file-damaged'],
  ['a Thai name', pack('มติ'), 'file-damaged'],
  ['two parts of one name', twice('document.json'), 'file-damaged'],
  ['a comment', zipSync({ a: text }, { comment: 'x' }), 'file-damaged'],
  ['extra fields', zipSync({ a: [text, { extra: { 1: text } }] }), 'file-damaged'],
  ['too many parts', many(LIMITS.parts + 1), 'file-damaged'],
  ['65,000 parts', many(65_000), 'file-damaged'],
  ['a bomb', zipSync({ a: new Uint8Array(8_000_000) }), 'file-damaged'],
  ['a part that claims 4 GB', claim(pack('a'), 24, 0xffffffff), 'file-too-large'],
  ['a part that claims less than it holds', claim(pack('a', 'b'), 24, 3), 'file-damaged'],
  ['a part that starts elsewhere', claim(pack('a'), 42, 8), 'file-damaged'],
  ['something before the first part', new Uint8Array([0, ...pack('a')]), 'file-damaged'],
  ['something after the end', new Uint8Array([...pack('a'), 0]), 'file-damaged'],
])('%s is refused at once', (_name, bytes, code) => {
  const start = performance.now()
  expect(unpackZip(bytes)).toMatchObject({ ok: false, fault: { code } })
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a file over the limit is refused before it is looked at', () => {
  expect(unpackZip(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({
    fault: { code: 'file-too-large' },
  })
})

function many(count: number): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, text])))
}

/** Two parts whose names differ until one is overwritten in both places. */
function twice(name: string): Uint8Array {
  const other = `${name.slice(0, -1)}x`
  const zip = pack(name, other)
  const from = strToU8(other)
  for (let at = 0; at < zip.length; at++)
    if (from.every((byte, index) => zip[at + index] === byte)) zip.set(strToU8(name), at)
  return zip
}
