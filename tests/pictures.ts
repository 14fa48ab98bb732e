import { zlibSync } from 'fflate'
import { writeChunks } from '../core/image/png-chunks'

// Test pictures, drawn here: no photograph of anybody stands in this project.

/** The colour of a pixel, as many numbers as the picture has channels. */
export type Pattern = (x: number, y: number) => readonly number[]

/** A gradient with a checked corner: every turning and mirroring of it looks different. */
export const gradient: Pattern = (x, y) =>
  x < 24 && y < 24 ? [(((x >> 3) + (y >> 3)) % 2) * 255, 40, 40] : [x % 256, y % 256, (x + y) % 256]

export interface PngShape {
  readonly width: number
  readonly height: number
  readonly colour?: 0 | 2 | 3 | 4 | 6
  readonly depth?: 8 | 16
  readonly palette?: readonly number[]
  readonly transparency?: readonly number[]
  readonly pattern?: Pattern
}

export function chunk(type: string, body: readonly number[] | Uint8Array | string = []) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body)
  return { type, body: bytes }
}

export function pngHead(width: number, height: number, rest: readonly number[] = [8, 2, 0, 0, 0]) {
  const body = new Uint8Array(13)
  new DataView(body.buffer).setUint32(0, width)
  new DataView(body.buffer).setUint32(4, height)
  body.set(rest, 8)
  return chunk('IHDR', body)
}

/** The packed rows of a picture, unfiltered. */
function pngRows({ width, height, depth = 8, pattern = gradient }: PngShape): Uint8Array {
  const rows: number[] = []
  for (let y = 0; y < height; y++) {
    rows.push(0)
    for (let x = 0; x < width; x++)
      for (const value of pattern(x, y)) rows.push(...(depth === 16 ? [value, value] : [value]))
  }
  return Uint8Array.from(rows)
}

/** Which of the seven parts of an interlaced picture each pixel comes in, as the standard draws it. */
const PARTS = [
  '16462646',
  '77777777',
  '56565656',
  '77777777',
  '36463646',
  '77777777',
  '56565656',
  '77777777',
]

/** An interlaced PNG of RGB at eight bits. */
export function interlacedPng({ width, height, pattern = gradient }: PngShape): Uint8Array {
  const rows: number[] = []
  for (let part = 1; part <= 7; part++)
    for (let y = 0; y < height; y++) {
      const columns = Array.from({ length: width }, (_, x) => x)
      const own = columns.filter(x => PARTS[y % 8]?.[x % 8] === String(part))
      if (own.length > 0) rows.push(0, ...own.flatMap(x => pattern(x, y)))
    }
  const packed = chunk('IDAT', zlibSync(Uint8Array.from(rows)))
  return writeChunks([pngHead(width, height, [8, 2, 0, 0, 1]), packed, chunk('IEND')])
}

/** The chunks of a sound PNG, for a test to change. */
export function pngChunks(shape: PngShape) {
  const { width, height, colour = 2, depth = 8, palette, transparency } = shape
  return [
    pngHead(width, height, [depth, colour, 0, 0, 0]),
    ...(palette ? [chunk('PLTE', palette)] : []),
    ...(transparency ? [chunk('tRNS', transparency)] : []),
    chunk('IDAT', zlibSync(pngRows(shape))),
    chunk('IEND'),
  ]
}

export function png(shape: PngShape): Uint8Array {
  return writeChunks(pngChunks(shape))
}

/** Codes of the brightness of a block, by how many bits the difference takes; the table that all encoders use. */
const DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const DC_CODES = ['00', '010', '011', '100', '101', '110', '1110', '11110', '111110', '1111110']
/** A table of one code, `0`, for «nothing more in this block». */
const AC_LENGTHS = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]

export interface JpegShape {
  readonly width: number
  readonly height: number
  readonly channels?: 1 | 3 | 4
  readonly progressive?: boolean
  /** Segments between the start and the tables. */
  readonly notes?: readonly (readonly number[])[]
  readonly frame?: number
  readonly precision?: number
  readonly pattern?: Pattern
}

export function jpegSegment(code: number, body: readonly number[]): number[] {
  const length = body.length + 2
  return [0xff, code, length >> 8, length & 0xff, ...body]
}

const letters = (words: string): number[] => [...new TextEncoder().encode(words)]
export const JFIF = jpegSegment(0xe0, [...letters('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0])

/** A picture of blocks of 8 by 8 pixels, each in one colour: the smallest true JPEG encoder. */
export function jpeg(shape: JpegShape): Uint8Array {
  const { width, height, channels = 3, progressive = false, notes = [JFIF], precision = 8 } = shape
  const sizes = [height >> 8, height & 255, width >> 8, width & 255]
  const parts = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0])
  const scan = Array.from({ length: channels }, (_, index) => [index + 1, 0])
  const frame = shape.frame ?? (progressive ? 0xc2 : 0xc0)
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...notes.flat(),
    ...jpegSegment(0xdb, [0, ...Array.from({ length: 64 }, () => 4)]),
    ...jpegSegment(frame, [precision, ...sizes, channels, ...parts.flat()]),
    ...jpegSegment(0xc4, [0, ...DC_LENGTHS, ...DC_CODES.keys()]),
    ...jpegSegment(0xc4, [0x10, ...AC_LENGTHS, 0]),
    ...jpegSegment(0xda, [channels, ...scan.flat(), 0, progressive ? 0 : 63, 0]),
    ...codedBlocks(shape),
    ...[0xff, 0xd9],
  ])
}

function codedBlocks({ width, height, channels = 3, progressive, pattern = gradient }: JpegShape) {
  const last = [0, 0, 0, 0]
  let bits = ''
  for (let y = 0; y < height; y += 8)
    for (let x = 0; x < width; x += 8)
      for (const [index, value] of levels(pattern(x, y), channels).entries()) {
        const difference = value - (last[index] ?? 0)
        last[index] = value
        bits += codeOf(difference) + (progressive ? '' : '0')
      }
  const bytes = `${bits}${'1'.repeat((8 - (bits.length % 8)) % 8)}`.match(/.{8}/g) ?? []
  return bytes.flatMap(byte => (byte === '11111111' ? [255, 0] : [Number.parseInt(byte, 2)]))
}

/** Brightness and two colour differences of a block, eight times as JPEG counts them. */
function levels([r = 0, g = 0, b = 0]: readonly number[], channels: number): number[] {
  const bright = 0.299 * r + 0.587 * g + 0.114 * b
  const all = [bright - 128, 0.564 * (b - bright), 0.713 * (r - bright), 0]
  // Nine bits of difference are all that the table here has codes for.
  return all.slice(0, channels).map(level => Math.round(level * 1.9))
}

function codeOf(difference: number): string {
  const size = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1
  const value = difference < 0 ? difference + 2 ** size - 1 : difference
  return (DC_CODES[size] ?? '') + (size === 0 ? '' : value.toString(2).padStart(size, '0'))
}

/** What a telephone writes into a photograph: how it was held, and where. */
export function exifNote(orientation: number, place = 'N16.71 E98.57'): number[] {
  const short = (value: number) => [value >> 8, value & 255]
  const long = (value: number) => [0, 0, ...short(value)]
  const entries = [
    [...short(0x0112), ...short(3), ...long(1), ...short(orientation), 0, 0],
    [...short(0x8825), ...short(4), ...long(1), ...long(38)],
  ]
  const directory = [...short(entries.length), ...entries.flat(), ...long(0)]
  const gps = [...short(1), ...short(1), ...short(2), ...long(place.length), ...long(56)]
  const tiff = [...letters('MM'), 0, 42, ...long(8), ...directory, ...gps, ...long(0)]
  return jpegSegment(0xe1, [...letters('Exif\0\0'), ...tiff, ...letters(place)])
}
