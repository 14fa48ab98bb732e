import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { isZip, LIMITS, packZip, unpackZip } from '../../../core/file/zip'

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

/** The records of a zip, each by where it begins. */
function recordsOf(zip: Uint8Array) {
  const end = zip.length - 22
  return { local: 0, directory: new DataView(zip.buffer).getUint32(end + 16, true), end }
}

/** The same zip with a number in one of its records overwritten. */
function forge(
  zip: Uint8Array,
  record: 'local' | 'directory' | 'end',
  field: number,
  bits: 16 | 32,
  value: number | ((before: number) => number),
): Uint8Array {
  const forged = zip.slice()
  const data = new DataView(forged.buffer)
  const at = recordsOf(forged)[record] + field
  const before = bits === 16 ? data.getUint16(at, true) : data.getUint32(at, true)
  const after = typeof value === 'number' ? value : value(before)
  if (bits === 16) data.setUint16(at, after, true)
  else data.setUint32(at, after, true)
  return forged
}

/** The same zip with a byte more between its directory and its end, which says so. */
function withGap(zip: Uint8Array): Uint8Array {
  const { end } = recordsOf(zip)
  const longer = new Uint8Array([...zip.subarray(0, end), 0, ...zip.subarray(end)])
  return forge(longer, 'end', 12, 32, size => size + 1)
}

const one = pack('a')
const two = pack('a', 'b')
const more = (by: number) => (before: number) => before + by

test.each<[string, Uint8Array, string]>([
  ['shorter than an end', new Uint8Array(21), 'no end record'],
  ['another end', forge(one, 'end', 0, 32, more(1)), 'no end record'],
  ['a second disk', forge(one, 'end', 4, 32, 1), 'odd end record'],
  ['parts on another disk', forge(one, 'end', 8, 16, 2), 'odd end record'],
  ['a comment to come', forge(one, 'end', 20, 16, 1), 'odd end record'],
  ['a longer directory', forge(one, 'end', 12, 32, more(1)), 'directory out of place'],
  ['a directory elsewhere', forge(one, 'end', 16, 32, more(1)), 'directory out of place'],
  ['too many parts', many(LIMITS.parts + 1), 'too many parts'],
  ['another directory', forge(one, 'directory', 0, 32, more(1)), 'part 0 is out of place'],
  ['an encrypted part', forge(one, 'directory', 8, 16, 1), 'part 0 is out of place'],
  ['an extra field', forge(one, 'directory', 30, 16, 1), 'part 0 is out of place'],
  ['a comment of a part', forge(one, 'directory', 32, 16, 1), 'part 0 is out of place'],
  ['a name beyond the end', forge(one, 'directory', 28, 16, 2), 'part 0 is out of place'],
  ['a part elsewhere', forge(two, 'directory', 42, 32, 1), 'part 0 is out of place'],
  [
    'a longer part before another',
    forge(two, 'directory', 20, 32, more(1)),
    'part 1 is out of place',
  ],
  ['a name that is none', pack('a', 'B'), 'part 1: bad name'],
  ['a name too long', pack('a', 'b'.repeat(129)), 'part 1: bad name'],
  ['a name with an end of line', pack('a', 'b\n'), 'part 1: bad name'],
  ['a name twice', twice('document.json'), 'part 1: bad name'],
  ['a longer last part', forge(one, 'directory', 20, 32, more(1)), 'parts do not add up'],
  ['a gap after the directory', withGap(one), 'parts do not add up'],
  ['another part', forge(one, 'local', 0, 32, more(1)), 'a: does not unpack'],
  ['another way of packing', forge(one, 'local', 8, 16, 8), 'a: does not unpack'],
  ['another length of name', forge(one, 'local', 26, 16, 2), 'a: does not unpack'],
  ['an extra field of the part', forge(one, 'local', 28, 16, 1), 'a: does not unpack'],
  ['another name', forge(one, 'local', 30, 16, more(1)), 'a: does not unpack'],
  ['another checksum', forge(one, 'directory', 16, 32, more(1)), 'a: does not unpack'],
  ['another size', forge(one, 'directory', 24, 32, more(1)), 'a: does not unpack'],
  [
    'an unknown way of packing',
    forge(forge(one, 'local', 8, 16, 12), 'directory', 10, 16, 12),
    'a: does not unpack',
  ],
  [
    'what is packed in no way that is said',
    forge(forge(one, 'local', 8, 16, 8), 'directory', 10, 16, 8),
    'a: does not unpack',
  ],
])('%s is named as what is wrong', (_name, zip, detail) => {
  expect(unpackZip(zip)).toEqual({
    ok: false,
    fault: { code: 'file-damaged', subject: undefined, detail },
  })
})

test('as many parts, and names as long, as are allowed are read', () => {
  expect(unpackZip(many(LIMITS.parts))).toMatchObject({ ok: true })
  expect(unpackZip(pack('a', 'b'.repeat(128)))).toMatchObject({ ok: true })
})

test('a name that is marked as UTF-8 is read', () => {
  expect(unpackZip(forge(one, 'directory', 8, 16, 0x800))).toMatchObject({ ok: true })
})

test('what a part may unpack to has a limit, and so has all of it together', () => {
  const size = (value: number) => unpackZip(forge(one, 'directory', 24, 32, value))
  const most = LIMITS.ratio * text.length
  expect(size(most)).toMatchObject({ fault: { detail: 'a: does not unpack' } })
  expect(size(most + 1)).toMatchObject({ fault: { detail: 'a: unpacks beyond the ratio' } })
  expect(size(LIMITS.bytes)).toMatchObject({ fault: { code: 'file-damaged' } })
  expect(size(LIMITS.bytes + 1)).toMatchObject({
    fault: { code: 'file-too-large', detail: 'parts over the limit' },
  })
  expect(unpackZip(new Uint8Array(LIMITS.bytes))).toMatchObject({
    fault: { detail: 'no end record' },
  })
  expect(unpackZip(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({
    fault: { detail: 'file over the limit' },
  })
})

/** How each part is packed, in its own header: 0 as it is, 8 made smaller. */
function waysOf(parts: Record<string, Uint8Array>, density?: 'packed' | 'stored'): number[] {
  const zip = packZip(new Map(Object.entries(parts)), density)
  const data = new DataView(zip.buffer)
  let at = recordsOf(zip).directory
  return Object.keys(parts).map(() => {
    const way = data.getUint16(at + 10, true)
    at += 46 + data.getUint16(at + 28, true)
    return way
  })
}

test('words are made smaller; the first part, pictures and what repeats itself too much are not', () => {
  const prose = strToU8('ที่ประชุมรับทราบ '.repeat(20))
  const noughts = new Uint8Array(500_000)
  const parts = {
    mimetype: prose,
    'document.json': prose,
    'media/a.png': prose,
    'media/a.jpg': prose,
    'media/a.png.json': prose,
    'noughts.json': noughts,
  }
  expect(waysOf(parts)).toEqual([0, 8, 0, 0, 8, 0])
  expect(waysOf(parts, 'stored')).toEqual([0, 0, 0, 0, 0, 0])
  expect(unpackZip(packZip(new Map(Object.entries(parts))))).toMatchObject({ ok: true })
})

test('the same parts are the same bytes on any day', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2018, 7, 15) })
  const before = pack('a')
  vi.setSystemTime(new Date(2026, 0, 2))
  const after = pack('a')
  vi.useRealTimers()
  expect(after).toEqual(before)
})

test('only what begins as a zip does is one, and an empty one is none', () => {
  expect([one, one.subarray(0, 4)].map(isZip)).toEqual([true, true])
  const others = [one.subarray(0, 3), zipSync({}), strToU8('{"kind"'), new Uint8Array()]
  expect(others.map(isZip)).toEqual([false, false, false, false])
})
