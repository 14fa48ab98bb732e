import * as fc from 'fast-check'
import { strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import {
  decodeContainer,
  decodeDocument,
  decodeWords,
  encodeContainer,
  encodeWords,
} from '../../../core/file/container'
import { describePart } from '../../../core/file/manifest'
import { mediaKey } from '../../../core/file/media-parts'
import { packZip } from '../../../core/file/zip'
import type { News } from '../../../core/model/document'
import { mediaName, type Picture } from '../../../core/model/picture'
import { dropPictures, picturesOf } from '../../../core/model/pictures'
import { anyDocument } from '../../arbitraries/document'
import { SHOWN_MEDIA } from '../../arbitraries/picture'
import { exifNote, jpeg, png } from '../../pictures'

const bytes = png({ width: 12, height: 8 })
const picture: Picture = {
  id: 'p1',
  media: mediaKey(bytes),
  format: 'png',
  width: 12,
  height: 8,
  caption: 'พิธีเปิด',
  alt: '',
  size: 'half',
}
const news = (...pictures: Picture[]): News => ({
  kind: 'news',
  id: 'n1',
  template: 'news',
  texts: { body: pictures.map(picture => ({ kind: 'picture', picture })) },
  signatories: [],
  distribution: [],
  agencies: [],
  headline: '',
  date: null,
  origin: '',
})
const media = new Map([[picture.media, bytes]])
const NAME = `media/${mediaName(picture)}`

/** A container whose parts somebody else chose; its manifest lists them all truly. */
function forge(document: News, parts: Record<string, Uint8Array>): Uint8Array {
  const body = strToU8(JSON.stringify(document))
  const all = Object.entries({ 'document.json': body, ...parts })
  const listed = all.map(([name, part]) => describePart(name, part))
  const manifest = { format: 2, reader: 2, document: 'n1', revision: 1, parts: listed }
  return packZip(
    new Map([
      ['mimetype', strToU8('application/vnd.mati+zip')],
      ['manifest.json', strToU8(JSON.stringify(manifest))],
      ...all,
    ]),
  )
}

test('any document comes back with the bytes of exactly the pictures that it shows', () =>
  fc.assert(
    fc.property(anyDocument, document => {
      const read = decodeContainer(encodeContainer(document, 3, SHOWN_MEDIA))
      const shown = new Set(picturesOf(document).map(({ media }) => media))
      expect(read).toEqual({
        ok: true,
        value: {
          document,
          revision: 3,
          media: new Map([...SHOWN_MEDIA].filter(([key]) => shown.has(key))),
          versions: [],
        },
      })
    }),
    { numRuns: 30 },
  ))

test('a picture shown twice is one part, and a picture of nobody is none', () => {
  const other = png({ width: 3, height: 3 })
  const more = new Map([...media, [mediaKey(other), other]])
  const file = encodeContainer(news(picture, { ...picture, id: 'p2' }), 1, more)
  expect(Object.keys(unzipSync(file))).toEqual(['mimetype', 'manifest.json', 'document.json', NAME])
})

test('a document whose picture has no bytes is not written at all', () => {
  expect(() => encodeContainer(news(picture), 1)).toThrow('no bytes')
})

const turned = jpeg({ width: 16, height: 16, notes: [exifNote(1)] })
const named = (part: Uint8Array, format: Picture['format']): Picture => ({
  ...picture,
  media: mediaKey(part),
  format,
  width: 16,
  height: 16,
})

test.each<[string, Uint8Array, string]>([
  ['a whole file', forge(news(picture), { [NAME]: bytes }), 'opened'],
  ['no bytes', forge(news(picture), {}), 'file-damaged'],
  ['bytes of no picture', forge(news(), { [NAME]: bytes }), 'file-damaged'],
  [
    'bytes of another picture',
    forge(news(picture), { [NAME]: png({ width: 12, height: 8, pattern: () => [1, 2, 3] }) }),
    'file-damaged',
  ],
  [
    'a size that is a lie',
    forge(news({ ...picture, width: 24 }), { [NAME]: bytes }),
    'file-damaged',
  ],
  [
    'another kind than it says',
    forge(news({ ...picture, format: 'jpeg' }), { [`media/${picture.media}.jpg`]: bytes }),
    'file-damaged',
  ],
  ['a name that is no hash', forge(news(picture), { 'media/a.png': bytes }), 'file-damaged'],
  [
    'a page for a picture',
    forge(news(named(strToU8('<script>'), 'png')), {
      [`media/${mediaKey(strToU8('<script>'))}.png`]: strToU8('<script>'),
    }),
    'file-damaged',
  ],
  [
    'a photograph that still says where it was taken',
    forge(news(named(turned, 'jpeg')), { [`media/${mediaKey(turned)}.jpg`]: turned }),
    'file-damaged',
  ],
])('%s', (_name, file, expected) => {
  const read = decodeContainer(file)
  expect(read.ok ? 'opened' : read.fault.code).toBe(expected)
})

test('plain JSON has no pictures', () => {
  const read = decodeDocument(strToU8(JSON.stringify(news(picture))))
  expect(read).toMatchObject({ ok: false, fault: { code: 'file-damaged' } })
})

test('the journal keeps the words alone, and takes nothing else for them', () => {
  const words = encodeWords(news(picture), 2)
  expect(decodeWords(words)).toEqual({ ok: true, value: { document: news(picture), revision: 2 } })
  expect(words.length).toBeLessThan(encodeContainer(news(picture), 2, media).length)
  expect(decodeWords(encodeContainer(news(picture), 2, media)).ok).toBe(false)
  expect(decodeContainer(words).ok).toBe(false)
})

test('a picture that is taken out leaves its caption', () => {
  expect(dropPictures(news(picture), () => false).texts).toEqual({
    body: [{ kind: 'paragraph', spans: [{ text: 'พิธีเปิด' }] }],
  })
  expect(dropPictures(news(picture), () => true)).toEqual(news(picture))
})

const NOT_THAT = (name: string) => `${name} is not that picture`
const OF_NONE = 'pictures without their bytes, or bytes of none'

test.each<[string, Uint8Array, string]>([
  ['no bytes', forge(news(picture), {}), OF_NONE],
  ['bytes of no picture', forge(news(), { [NAME]: bytes }), OF_NONE],
  ['another width', forge(news({ ...picture, width: 24 }), { [NAME]: bytes }), NOT_THAT(NAME)],
  ['another height', forge(news({ ...picture, height: 24 }), { [NAME]: bytes }), NOT_THAT(NAME)],
  [
    'another height the first time',
    forge(news({ ...picture, id: 'p2', height: 24 }, picture), { [NAME]: bytes }),
    'one picture in two sizes',
  ],
  [
    'another width the first time',
    forge(news({ ...picture, id: 'p2', width: 24 }, picture), { [NAME]: bytes }),
    'one picture in two sizes',
  ],
  ['no picture', forge(news(picture), { [NAME]: strToU8('ไม่ใช่รูป') }), NOT_THAT(NAME)],
])('a container with %s says so', (_name, file, detail) => {
  expect(decodeContainer(file)).toMatchObject({ fault: { code: 'file-damaged', detail } })
})

test('pictures stand in the order of their names, wherever the document shows them', () => {
  const parts = [3, 4, 5, 6].map(width => {
    const part = png({ width, height: 3 })
    const one: Picture = { ...picture, id: `p${width}`, media: mediaKey(part), width, height: 3 }
    return { one, part }
  })
  const known = new Map(parts.map(({ one, part }) => [one.media, part]))
  const names = parts.map(({ one }) => `media/${mediaName(one)}`).toSorted()
  for (const shown of [parts, parts.toReversed()]) {
    const file = encodeContainer(news(...shown.map(({ one }) => one)), 1, known)
    expect(Object.keys(unzipSync(file)).slice(3)).toEqual(names)
    expect(decodeContainer(file).ok).toBe(true)
  }
})

test('a journal’s words have no pictures with them, and plain JSON says that it has none', () => {
  const withPart = forge(news(), { [NAME]: bytes })
  expect(decodeWords(withPart)).toMatchObject({ fault: { detail: 'a part too many' } })
  const plain = decodeDocument(strToU8(JSON.stringify(news(picture))))
  expect(plain).toMatchObject({ fault: { detail: 'pictures without their bytes' } })
})

test('a journal’s words are not packed', () => {
  const document = { ...news(), headline: 'ข่าว '.repeat(1000) }
  expect(encodeWords(document, 1).length).toBeGreaterThan(JSON.stringify(document).length)
  expect(encodeContainer(document, 1).length).toBeLessThan(JSON.stringify(document).length)
})
