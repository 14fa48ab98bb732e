import { Unzlib, zlibSync } from 'fflate'
import { fail, ok, type Result } from '../fault'
import type { Png, PngHead } from './png-parts'
import { filterByAbove, type Pass, passesOf, unfilter } from './png-rows'

/** The most bytes of pixels that are unpacked at once: 40 million of them with alpha. */
const MOST_BYTES = 160_000_000
/** Bytes handed to the unpacker at a time, so that a bomb is noticed before it has grown. */
const STEP = 16 * 1024
const ADLER = 65521

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Bits of one pixel. */
function bitsOf({ colour, depth }: PngHead): number {
  return (CHANNELS[colour] ?? 1) * depth
}

/** Unpacks the pixels piece by piece; exactly as many bytes as the head promises, or a fault. */
function unpack(png: Png, take: (piece: Uint8Array) => void): Result<null> {
  const wanted = passesOf(png.head, bitsOf(png.head)).reduce((sum, pass) => sum + pass.bytes, 0)
  let found = 0
  const stream = new Unzlib(piece => {
    found += piece.length
    if (found <= wanted) take(piece)
  })
  try {
    for (let at = 0; at < png.data.length && found <= wanted; at += STEP)
      stream.push(png.data.subarray(at, at + STEP), at + STEP >= png.data.length)
  } catch {
    return damaged('its pixels do not unpack')
  }
  return found === wanted ? ok(null) : damaged(`${found} bytes of ${wanted}`)
}

/** Looks whether all pixels are there, and gives their checksum. */
export function measurePixels(png: Png): Result<number> {
  let [a, b] = [1, 0]
  const unpacked = unpack(png, piece => {
    for (let at = 0; at < piece.length; ) {
      for (const end = Math.min(at + 3800, piece.length); at < end; at++) {
        a += piece[at] ?? 0
        b += a
      }
      a %= ADLER
      b %= ADLER
    }
  })
  return unpacked.ok ? ok(((b << 16) | a) >>> 0) : unpacked
}

/** The checksum that a packed stream ends with. */
export function checksumOf(data: Uint8Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = data.subarray(-4)
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/** A palette whose colours stand on white where they let something through. */
export function opaquePalette(palette: Uint8Array, alpha: Uint8Array | null): Uint8Array {
  return palette.map((colour, at) => onWhite(colour, alpha?.[Math.floor(at / 3)] ?? 255))
}

function onWhite(colour: number, alpha: number): number {
  return Math.round(255 + ((colour - 255) * alpha) / 255)
}

/** The same picture at eight bits, row by row, on white: grey where it was grey, else RGB. */
export function opaquePixels(png: Png): Result<Pick<Png, 'head' | 'data'>> {
  const { head } = png
  const passes = passesOf(head, bitsOf(head))
  const size = passes.reduce((sum, pass) => sum + pass.bytes, 0)
  if (size > MOST_BYTES) return fail('image-too-large', undefined, 'bytes of pixels')
  const raw = new Uint8Array(size)
  let filled = 0
  const unpacked = unpack(png, piece => {
    raw.set(piece, filled)
    filled += piece.length
  })
  if (!unpacked.ok) return unpacked
  const channels = head.colour === 0 || head.colour === 4 ? 1 : 3
  const stride = head.width * channels + 1
  const rows = new Uint8Array(stride * head.height)
  let start = 0
  for (const pass of passes) {
    const part = raw.subarray(start, start + pass.bytes)
    if (!unfilter(part, pass, Math.max(1, bitsOf(head) >> 3))) return damaged('an unknown filter')
    spread(png, { part, pass }, { rows, stride, channels })
    start += pass.bytes
  }
  filterByAbove(rows, stride)
  const made = { ...head, depth: 8, colour: channels === 1 ? 0 : 2, interlaced: false }
  return ok({ head: made, data: zlibSync(rows, { level: 6 }) })
}

interface Canvas {
  readonly rows: Uint8Array
  readonly stride: number
  readonly channels: number
}

/** Puts the pixels of one pass at their places. */
function spread(
  png: Png,
  { part, pass }: { readonly part: Uint8Array; readonly pass: Pass },
  { rows, stride, channels }: Canvas,
): void {
  const { depth } = png.head
  const read = pixelReader(png)
  const count = CHANNELS[png.head.colour] ?? 1
  const values = new Uint16Array(count)
  for (let row = 0; row < pass.rows; row++) {
    const from = row * pass.stride + 1
    const to = (pass.y + row * pass.dy) * stride + 1
    for (let column = 0; column < pass.columns; column++) {
      for (let at = 0; at < count; at++)
        values[at] = sampleAt(part, from, column * count + at, depth)
      read(values, rows, to + (pass.x + column * pass.dx) * channels)
    }
  }
}

/** Writes the colours of one pixel at eight bits, on white. */
type PixelReader = (values: Uint16Array, rows: Uint8Array, at: number) => void

function pixelReader({ head, palette, transparency }: Png): PixelReader {
  const most = 2 ** head.depth - 1
  if (palette !== null) {
    const table = opaquePalette(palette, transparency)
    return ([colour = 0], rows, at) => rows.set(table.subarray(colour * 3, colour * 3 + 3), at)
  }
  const hasAlpha = head.colour >= 4
  const colours = (CHANNELS[head.colour] ?? 1) - (hasAlpha ? 1 : 0)
  const key = transparency === null ? [] : wordsOf(transparency)
  return (values, rows, at) => {
    let clear = key.length === colours
    for (let colour = 0; clear && colour < colours; colour++) clear = values[colour] === key[colour]
    const alpha = clear ? 0 : hasAlpha ? ((values[colours] ?? most) * 255) / most : 255
    for (let colour = 0; colour < colours; colour++)
      rows[at + colour] = onWhite(((values[colour] ?? 0) * 255) / most, alpha)
  }
}

function sampleAt(rows: Uint8Array, row: number, index: number, depth: number): number {
  if (depth === 16) return ((rows[row + index * 2] ?? 0) << 8) | (rows[row + index * 2 + 1] ?? 0)
  if (depth === 8) return rows[row + index] ?? 0
  const bit = index * depth
  const byte = rows[row + (bit >> 3)] ?? 0
  return (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
}

/** The colour that counts as clear, as `tRNS` writes it: two bytes a channel. */
function wordsOf(body: Uint8Array): number[] {
  return Array.from(
    { length: body.length >> 1 },
    (_, at) => ((body[at * 2] ?? 0) << 8) | (body[at * 2 + 1] ?? 0),
  )
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, `PNG: ${detail}`)
}
