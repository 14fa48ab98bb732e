import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Result } from '../../../core/fault'
import { IMAGE_LIMITS } from '../../../core/image/facts'
import { takeImage } from '../../../core/image/image'
import { writeChunks } from '../../../core/image/png-chunks'
import {
  chunk,
  exifNote,
  JFIF,
  jpeg,
  jpegSegment,
  type PngShape,
  png,
  pngChunks,
  pngHead,
} from '../../pictures'

const outcome = (result: Result<unknown>) => (result.ok ? 'taken' : result.fault.code)
const joined = (...parts: (Uint8Array | readonly number[] | string)[]) =>
  Uint8Array.from(
    parts.flatMap(part => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]),
  )

const SMALL = { width: 24, height: 16 }
const whole = png(SMALL)
const photo = jpeg(SMALL)
const [head, pixels, end] = pngChunks(SMALL) as [
  ReturnType<typeof chunk>,
  ReturnType<typeof chunk>,
  ReturnType<typeof chunk>,
]
const at = (bytes: Uint8Array, ...code: number[]) =>
  bytes.findIndex((_, start) => code.every((byte, index) => bytes[start + index] === byte))
const changed = (bytes: Uint8Array, place: number, ...values: number[]) => {
  const copy = bytes.slice()
  copy.set(values, place)
  return copy
}
const FRAME = at(photo, 0xff, 0xc0)
const SCAN = at(photo, 0xff, 0xda)
/** 64 MB of nothing, packed into 64 KB. */
const bomb = zlibSync(new Uint8Array(64 * 1024 * 1024), { level: 9 })

const deep = (shape: Partial<PngShape>) => png({ ...SMALL, ...shape })

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'image-foreign'],
  ['one byte', Uint8Array.of(0xff), 'image-foreign'],
  ['a text', joined('ภาพถ่าย'), 'image-foreign'],
  ['a GIF', joined('GIF89a', new Uint8Array(40)), 'image-foreign'],
  ['a PDF', joined('%PDF-1.4'), 'image-foreign'],
  ['an SVG', joined('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image-foreign'],
  [
    'a page that says it is a picture',
    joined('<!doctype html><script>1</script>'),
    'image-foreign',
  ],
  ['a WebP', joined('RIFF', [0, 0, 0, 0], 'WEBPVP8 '), 'image-foreign'],
  ['a PNG behind another word', joined(' ', whole), 'image-foreign'],
  ['more than 20 MB', new Uint8Array(IMAGE_LIMITS.bytes + 1), 'image-too-large'],
  // PNG
  ['a PNG', whole, 'taken'],
  ['only the signature of a PNG', whole.slice(0, 8), 'image-damaged'],
  ['a PNG cut in its head', whole.slice(0, 20), 'image-damaged'],
  ['a PNG cut after its head', whole.slice(0, 33), 'image-damaged'],
  ['a PNG cut in its pixels', whole.slice(0, 80), 'image-damaged'],
  ['a PNG without its end', whole.slice(0, -12), 'image-damaged'],
  ['a PNG of no width', writeChunks([pngHead(0, 16), pixels, end]), 'image-damaged'],
  ['a PNG of no height', writeChunks([pngHead(24, 0), pixels, end]), 'image-damaged'],
  ['a PNG taller than it is', writeChunks([pngHead(24, 17), pixels, end]), 'image-damaged'],
  ['a PNG wider than it is', writeChunks([pngHead(25, 16), pixels, end]), 'image-damaged'],
  ['a PNG smaller than its pixels', writeChunks([pngHead(24, 2), pixels, end]), 'image-damaged'],
  [
    'a PNG of 4 thousand million pixels',
    writeChunks([pngHead(65535, 65535), pixels, end]),
    'image-too-large',
  ],
  [
    'a PNG of the largest numbers',
    writeChunks([pngHead(0xffffffff, 0xffffffff), pixels, end]),
    'image-too-large',
  ],
  [
    'a bomb of 64 MB behind a small head',
    writeChunks([head, chunk('IDAT', bomb), end]),
    'image-damaged',
  ],
  ['a wrong checksum', changed(whole, 60, (whole[60] ?? 0) ^ 1), 'image-damaged'],
  ['a chunk longer than the file', changed(whole, 33, 0x7f, 0xff, 0xff, 0xff), 'image-damaged'],
  ['a chunk without a name', changed(whole, 37, 0, 0, 0, 0), 'image-damaged'],
  [
    'an unknown chunk that a reader must know',
    writeChunks([head, chunk('EVIL'), pixels, end]),
    'image-damaged',
  ],
  ['two heads', writeChunks([head, head, pixels, end]), 'image-damaged'],
  ['pixels before the head', writeChunks([pixels, head, end]), 'image-damaged'],
  ['no pixels', writeChunks([head, end]), 'image-damaged'],
  [
    'pixels in two places',
    writeChunks([head, pixels, chunk('tEXt', 'a'), pixels, end]),
    'image-damaged',
  ],
  [
    'pixels that do not unpack',
    writeChunks([head, chunk('IDAT', 'nothing packed'), end]),
    'image-damaged',
  ],
  [
    'a colour type that is none',
    writeChunks([pngHead(24, 16, [8, 5, 0, 0, 0]), pixels, end]),
    'image-damaged',
  ],
  [
    'a depth that its colours do not have',
    writeChunks([pngHead(24, 16, [4, 2, 0, 0, 0]), pixels, end]),
    'image-damaged',
  ],
  [
    'a packing from the future',
    writeChunks([pngHead(24, 16, [8, 2, 1, 0, 0]), pixels, end]),
    'image-damaged',
  ],
  [
    'an interlacing that is none',
    writeChunks([pngHead(24, 16, [8, 2, 0, 0, 2]), pixels, end]),
    'image-damaged',
  ],
  ['a palette picture without a palette', deep({ colour: 3, pattern: () => [0] }), 'image-damaged'],
  [
    'a palette of four bytes',
    deep({ colour: 3, palette: [1, 2, 3, 4], pattern: () => [0] }),
    'image-damaged',
  ],
  [
    'a palette of 257 colours',
    deep({ colour: 3, palette: new Array(771).fill(0), pattern: () => [0] }),
    'image-damaged',
  ],
  [
    'a palette after the pixels',
    writeChunks([head, pixels, chunk('PLTE', [1, 2, 3]), end]),
    'image-damaged',
  ],
  [
    'a filter that is none',
    writeChunks([
      pngHead(24, 16, [8, 6, 0, 0, 0]),
      chunk('IDAT', zlibSync(new Uint8Array(16 * 97).fill(9))),
      end,
    ]),
    'image-damaged',
  ],
  ['a web page behind a PNG', joined(whole, '<script>alert(1)</script>'), 'taken'],
  // JPEG
  ['a JPEG', photo, 'taken'],
  ['a progressive JPEG', jpeg({ ...SMALL, progressive: true }), 'taken'],
  ['a grey JPEG', jpeg({ ...SMALL, channels: 1 }), 'taken'],
  ['only the start of a JPEG', photo.slice(0, 3), 'image-damaged'],
  ['a JPEG cut in its tables', photo.slice(0, 60), 'image-damaged'],
  ['a JPEG cut in its frame', photo.slice(0, FRAME + 6), 'image-damaged'],
  ['a JPEG cut before its scan', photo.slice(0, SCAN), 'image-damaged'],
  ['a JPEG cut in its scan', photo.slice(0, -6), 'image-damaged'],
  ['a JPEG without its end', photo.slice(0, -2), 'image-damaged'],
  ['a JPEG of no width', changed(photo, FRAME + 7, 0, 0), 'image-damaged'],
  ['a JPEG of no height', changed(photo, FRAME + 5, 0, 0), 'image-damaged'],
  ['a JPEG that says it is far larger', changed(photo, FRAME + 5, 8, 0, 8, 0), 'image-damaged'],
  [
    'a JPEG of 4 thousand million pixels',
    changed(photo, FRAME + 5, 255, 255, 255, 255),
    'image-too-large',
  ],
  [
    'a JPEG with two frames',
    joined(photo.slice(0, SCAN), photo.slice(FRAME, SCAN), photo.slice(SCAN)),
    'image-damaged',
  ],
  ['a JPEG without a frame', joined(photo.slice(0, FRAME), photo.slice(SCAN)), 'image-damaged'],
  ['a JPEG without a scan', joined(photo.slice(0, SCAN), [0xff, 0xd9]), 'image-damaged'],
  [
    'a segment of length 1',
    joined([0xff, 0xd8, 0xff, 0xe1, 0, 1], photo.slice(2)),
    'image-damaged',
  ],
  [
    'bytes between segments',
    joined(photo.slice(0, FRAME), [1, 2, 3], photo.slice(FRAME)),
    'image-damaged',
  ],
  ['a CMYK JPEG', jpeg({ ...SMALL, channels: 4 }), 'image-unsupported'],
  ['a JPEG of 12 bits', jpeg({ ...SMALL, precision: 12 }), 'image-unsupported'],
  ['a lossless JPEG', jpeg({ ...SMALL, frame: 0xc3 }), 'image-unsupported'],
  ['an arithmetic JPEG', jpeg({ ...SMALL, frame: 0xc9 }), 'image-unsupported'],
  ['a photograph on its side', jpeg({ ...SMALL, notes: [exifNote(6)] }), 'image-turned'],
  ['a photograph in a mirror', jpeg({ ...SMALL, notes: [exifNote(2)] }), 'image-turned'],
  ['an orientation that is none', jpeg({ ...SMALL, notes: [exifNote(9)] }), 'taken'],
  [
    'EXIF that ends at once',
    jpeg({ ...SMALL, notes: [jpegSegment(0xe1, [0x45, 0x78, 0x69, 0x66, 0, 0])] }),
    'taken',
  ],
  [
    'EXIF that points out of itself',
    jpeg({ ...SMALL, notes: [exifNote(6).map((byte, index) => (index === 17 ? 255 : byte))] }),
    'taken',
  ],
  ['a zip behind a JPEG', joined(photo, 'PK\u0003\u0004'), 'taken'],
])('%s', (_name, bytes, expected) => {
  const taken = takeImage(bytes)
  expect(outcome(taken)).toBe(expected)
  if (!taken.ok) return
  expect(takeImage(taken.value.bytes), 'what was taken is taken again as it is').toEqual(taken)
  expect(new TextDecoder('latin1').decode(taken.value.bytes)).not.toMatch(/script|PK/)
})

test.each([
  ['PNG', whole],
  ['JPEG', jpeg({ ...SMALL, notes: [JFIF, exifNote(1)] })],
])('no prefix of a %s is a picture', (_name, bytes) => {
  const taken = Array.from(bytes.keys(), length => takeImage(bytes.slice(0, length)).ok)
  expect(taken).not.toContain(true)
})

test('one flipped bit is refused, or leaves a sound picture', () => {
  for (const bytes of [whole, photo])
    for (let bit = 0; bit < bytes.length * 8; bit += 3) {
      const flipped = changed(bytes, bit >> 3, (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7)))
      const taken = takeImage(flipped)
      if (taken.ok) expect(takeImage(taken.value.bytes)).toEqual(taken)
    }
})
