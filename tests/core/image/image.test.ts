import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { inspectImage, takeImage } from '../../../core/image/image'
import { writeChunks } from '../../../core/image/png-chunks'
import { type PngHead, readPng } from '../../../core/image/png-parts'
import {
  chunk,
  exifNote,
  gradient,
  interlacedPng,
  JFIF,
  jpeg,
  jpegSegment,
  type PngShape,
  png,
  pngChunks,
} from '../../pictures'

/** What is left of an image at the door; a refusal throws. */
function taken(bytes: Uint8Array) {
  const result = takeImage(bytes)
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail}`)
  return result.value
}

/** The pixels of a PNG that the door has rewritten, which filters every row by the one above. */
function pixelsOf(bytes: Uint8Array): { head: PngHead; pixels: number[][] } {
  const png = readPng(bytes)
  if (!png.ok) throw new Error(png.fault.detail)
  const { head, data } = png.value
  const channels = head.colour === 0 ? 1 : 3
  const rows = unzlibSync(data)
  const stride = head.width * channels + 1
  const pixels: number[][] = []
  for (let y = 0; y < head.height; y++)
    for (let x = 0; x < head.width; x++) {
      const place = (row: number) => row * stride + 1 + x * channels
      const above = pixels[(y - 1) * head.width + x] ?? []
      const own = [...rows.subarray(place(y), place(y) + channels)]
      pixels.push(own.map((value, index) => (value + (above[index] ?? 0)) & 255))
    }
  return { head, pixels }
}

const letters = (words: string): number[] => [...new TextEncoder().encode(words)]
const wordsOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

test('nothing that says where or by whom a photograph was taken gets in', () => {
  const place = 'N16.71 E98.57'
  const notes = [
    JFIF,
    exifNote(1, place),
    jpegSegment(0xe1, letters(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${place}</x:xmpmeta>`)),
    jpegSegment(0xe2, letters('ICC_PROFILE\0camera 4711')),
    jpegSegment(0xed, letters(`Photoshop 3.0\0${place}`)),
    jpegSegment(0xfe, letters(`taken at ${place}`)),
  ]
  const photo = jpeg({ width: 64, height: 48, notes })
  expect(wordsOf(photo)).toContain(place)
  const image = taken(Uint8Array.from([...photo, ...letters(`moving picture ${place}`)]))
  expect(wordsOf(image.bytes)).not.toMatch(/N16|Exif|xmp|ICC|Photoshop|taken|4711|moving/)
  expect(image.bytes).toEqual(taken(jpeg({ width: 64, height: 48 })).bytes)
  expect(image).toMatchObject({ format: 'jpeg', width: 64, height: 48 })
})

test('notes of a PNG go, its pixels stay byte for byte', () => {
  const [head, ...rest] = pngChunks({ width: 20, height: 10 })
  const notes = [
    chunk('tEXt', 'Comment\0บ้านพัก'),
    chunk('eXIf', exifNote(1).slice(10)),
    chunk('tIME', [7, 226, 8, 15, 9, 0, 0]),
    chunk('iCCP', 'camera'),
  ]
  const image = taken(writeChunks([...(head ? [head] : []), ...notes, ...rest]))
  expect(image.bytes).toEqual(png({ width: 20, height: 10 }))
})

test('a thumbnail in the head of a JPEG goes', () => {
  const thumbnail = jpegSegment(0xe0, [...letters('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])
  const image = taken(jpeg({ width: 16, height: 16, notes: [thumbnail] }))
  expect(image.bytes).toEqual(taken(jpeg({ width: 16, height: 16, notes: [JFIF] })).bytes)
})

test('the note on how its colours are coded stays', () => {
  const adobe = jpegSegment(0xee, [...letters('Adobe'), 0, 100, 0, 0, 0, 0, 0])
  expect(wordsOf(taken(jpeg({ width: 16, height: 16, notes: [adobe] })).bytes)).toContain('Adobe')
})

const half = { width: 9, height: 5 }
const at = (index: number) => gradient(index % 9, Math.floor(index / 9))
const onWhite = (colours: readonly number[], alpha: number) =>
  colours.map(colour => Math.round(255 + ((colour - 255) * alpha) / 255))

test.each<[string, PngShape, (index: number) => readonly number[]]>([
  [
    'alpha',
    { ...half, colour: 6, pattern: (x, y) => [...gradient(x, y), 128] },
    index => onWhite(at(index), 128),
  ],
  ['clear pixels', { ...half, colour: 6, pattern: () => [1, 2, 3, 0] }, () => [255, 255, 255]],
  ['grey with alpha', { ...half, colour: 4, pattern: () => [0, 51] }, () => [204]],
  ['16 bits', { ...half, depth: 16 }, at],
  [
    'a clear colour',
    { ...half, transparency: [0, 9, 0, 9, 0, 9], pattern: x => (x === 0 ? [9, 9, 9] : [8, 9, 9]) },
    index => (index % 9 === 0 ? [255, 255, 255] : [8, 9, 9]),
  ],
])('%s becomes opaque at eight bits, on white', (_name, shape, expected) => {
  const image = taken(png(shape))
  const { head, pixels } = pixelsOf(image.bytes)
  expect(head).toMatchObject({ depth: 8, interlaced: false, ...half })
  expect(pixels).toEqual(pixels.map((_, index) => [...expected(index)]))
  expect(inspectImage(image.bytes)).toMatchObject({ ok: true })
})

test('an interlaced picture is set row by row', () => {
  for (const [width, height] of [
    [1, 1],
    [3, 2],
    [9, 5],
    [17, 12],
  ] as const) {
    const { head, pixels } = pixelsOf(taken(interlacedPng({ width, height })).bytes)
    expect(head).toMatchObject({ width, height, interlaced: false })
    expect(pixels).toEqual(
      pixels.map((_, index) => [...gradient(index % width, Math.floor(index / width))]),
    )
  }
})

test('a palette keeps its pixels; what it lets through stands on white', () => {
  const shape = { ...half, colour: 3, palette: [0, 0, 0, 200, 100, 50] } as const
  const clear = png({ ...shape, transparency: [0, 255], pattern: x => [x % 2] })
  const solid = png({ ...shape, palette: [255, 255, 255, 200, 100, 50], pattern: x => [x % 2] })
  expect(taken(clear).bytes).toEqual(solid)
})

test('an image that the door would still change is not sound', () => {
  for (const bytes of [
    png({ ...half, colour: 6, pattern: () => [1, 2, 3, 4] }),
    png({ ...half, depth: 16 }),
    Uint8Array.from([...png(half), 0]),
    jpeg({ width: 16, height: 16, notes: [exifNote(1)] }),
    Uint8Array.from([...jpeg({ width: 16, height: 16 }), 0]),
  ])
    expect(inspectImage(bytes)).toMatchObject({ ok: false, fault: { code: 'image-damaged' } })
  expect(inspectImage(png(half))).toEqual({ ok: true, value: { format: 'png', ...half } })
})
