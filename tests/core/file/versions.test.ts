import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import {
  decodeContainer,
  decodeWords,
  encodeContainer,
  encodeWords,
} from '../../../core/file/container'
import { describePart, type Manifest } from '../../../core/file/manifest'
import { issued, newestOnly, type Version } from '../../../core/file/versions'
import { packZip, unpackZip } from '../../../core/file/zip'
import type { Minutes } from '../../../core/model/document'
import { minutes } from '../minutes'

const paper = (place: string): Minutes => ({
  ...minutes(),
  meeting: { ...minutes().meeting, place },
})
const text = (words: string) => `== หน้า ๑ ==\n ๑  ${words}\n`

/** Issued with those words, one after the other. */
function issuedAs(...words: readonly string[]): Version[] {
  return words.reduce<Version[]>(
    (versions, place, at) =>
      issued(versions, {
        document: paper(place),
        state: 'issued',
        day: `2019-02-0${at + 1}`,
        pages: 1,
        text: text(place),
        ...(at === 1 && { pdf: strToU8('%PDF-1.7 ฉบับที่ ๒') }),
      }),
    [],
  )
}

const opened = (bytes: Uint8Array) => {
  const read = decodeContainer(bytes)
  if (!read.ok) throw new Error(`${read.fault.code}: ${read.fault.detail}`)
  return read.value
}
const outcome = (bytes: Uint8Array) => {
  const read = decodeContainer(bytes)
  return read.ok ? 'opened' : `${read.fault.code}: ${read.fault.detail}`
}

const three = issuedAs('ห้อง ๑', 'ห้อง ๒', 'ห้อง ๓')
const whole = encodeContainer(paper('ห้อง ๔'), 9, new Map(), three)

test('ฉบับที่ออกแล้วอยู่ครบทุกไบต์ เมื่อเปิด แก้ และบันทึกใหม่', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), places => {
      let bytes = whole
      for (const [at, place] of places.entries()) {
        const { versions } = opened(bytes)
        bytes = encodeContainer(paper(place), 10 + at, new Map(), versions)
      }
      expect(opened(bytes).versions).toEqual(three)
    }),
    { numRuns: 20, endOnFailure: true },
  )
})

test('แต่ละฉบับอ้างถึงฉบับก่อน และตรวจได้โดยไม่ใช้โปรแกรม', () => {
  const { versions } = opened(whole)
  const hex = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
  expect(versions.map(({ n, previous }) => [n, previous])).toEqual([
    [1, null],
    [2, versions[0]?.sha256],
    [3, versions[1]?.sha256],
  ])
  for (const { n, day, previous, words, text, pdf, sha256 } of versions) {
    const parts = [hex(words), hex(text), pdf === null ? '-' : hex(pdf)]
    const lines = ['mati-version', n, 'issued', day, 3, 1, previous ?? '-', ...parts]
    expect(hex(lines.map(line => `${line}\n`).join(''))).toBe(sha256)
  }
})

/** The container with its parts changed and its manifest made to fit, as somebody who knows the format would do it. */
function forged(
  change: (parts: Map<string, Uint8Array>, manifest: Manifest) => Manifest | undefined,
) {
  const read = unpackZip(whole)
  if (!read.ok) throw new Error('no zip')
  const parts = new Map(read.value)
  const manifest: Manifest = JSON.parse(strFromU8(parts.get('manifest.json') ?? new Uint8Array()))
  const changed = change(parts, manifest) ?? manifest
  const listed = [...parts].slice(2).map(([name, bytes]) => describePart(name, bytes))
  parts.set('manifest.json', strToU8(JSON.stringify({ ...changed, parts: listed })))
  return packZip(parts)
}

test.each<[string, Parameters<typeof forged>[0], string]>([
  [
    'ข้อความของฉบับที่ออกแล้วถูกแก้',
    parts => void parts.set('issued/2.txt', strToU8(text('ห้อง ๙'))),
    'version 2: another seal',
  ],
  [
    'เอกสารของฉบับที่ออกแล้วถูกแก้',
    parts => void parts.set('issued/1.json', strToU8(JSON.stringify(paper('ห้อง ๙')))),
    'version 1: another seal',
  ],
  ['ฉบับหนึ่งหายไป', parts => void parts.delete('issued/1.txt'), 'version 1: a part is missing'],
  [
    'ฉบับกลางถูกตัดออก',
    (parts, manifest) => {
      for (const kind of ['json', 'txt', 'pdf']) parts.delete(`issued/2.${kind}`)
      return { ...manifest, versions: manifest.versions?.filter(({ n }) => n !== 2) }
    },
    'version 3 does not follow',
  ],
  [
    'ฉบับที่ไม่มีใครบอก',
    (parts, manifest) => {
      const added = new Map(parts)
      parts.clear()
      for (const [name, bytes] of added) parts.set(name, bytes)
      parts.set('issued/4.txt', strToU8('ก'))
      return manifest
    },
    'parts of no version',
  ],
  [
    'วันที่ออกถูกแก้',
    (_, manifest) => ({
      ...manifest,
      versions: manifest.versions?.map(row => ({ ...row, day: '2019-03-01' })),
    }),
    'version 1: another seal',
  ],
])('%s: เปิดไม่ได้', (_, change, detail) => {
  expect(outcome(forged(change))).toBe(`file-damaged: ${detail}`)
})

test('a file made again from the same parts opens: the forger changed nothing else', () => {
  expect(outcome(forged((_, manifest) => manifest))).toBe('opened')
})

test('ฉบับที่ส่งออกไปมีเพียงฉบับล่าสุด และเปิดได้', () => {
  const sent = encodeContainer(paper('ห้อง ๔'), 9, new Map(), newestOnly(three))
  expect(opened(sent).versions).toEqual(three.slice(2))
})

test('a draft of the journal holds no versions, and takes none in', () => {
  expect(decodeWords(encodeWords(paper('ห้อง ๑'), 1)).ok).toBe(true)
  expect(decodeWords(whole).ok).toBe(false)
})

test('what could not be read again is never issued', () => {
  const other = { ...paper('ห้อง ๑'), id: 'other' }
  const issue = { document: other, state: 'issued', day: '2019-02-01', pages: 1 } as const
  expect(() => issued(three, { ...issue, text: '' })).toThrow('another document')
  expect(() => issued([], { ...issue, text: '', pdf: strToU8('Word') })).toThrow('read again')
  expect(() => issued([], { ...issue, text: '', pages: 0 })).toThrow()
})
