import { fail, ok, type Result } from '../fault'
import { checkSize } from './facts'
import { type Chunk, readChunks } from './png-chunks'

/** The colour type of a PNG whose pixels are numbers of its palette. */
export const PALETTE = 3
/** `IHDR` as a number. */
const HEAD_NAME = 0x49484452
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** The head of a PNG. */
export interface PngHead {
  readonly width: number
  readonly height: number
  /** Bits of one colour of one pixel, or of one number of the palette. */
  readonly depth: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colour: number
  readonly interlaced: boolean
}

/** A PNG taken apart. */
export interface Png {
  readonly head: PngHead
  /** Three bytes a colour; `null` where there is none. */
  readonly palette: Uint8Array | null
  /** `tRNS` as it stands. */
  readonly transparency: Uint8Array | null
  /** The packed pixels, in one piece. */
  readonly data: Uint8Array
  /** Whether it holds nothing besides. */
  readonly bare: boolean
}

/** Takes the chunks apart and looks at their order. Faults: `image-damaged`, `image-too-large`. */
export function readPng(bytes: Uint8Array): Result<Png> {
  const early = readHead(bytes.subarray(12, 29))
  if (!early.ok) return early
  const read = readChunks(bytes)
  if (!read.ok) return read
  const { chunks, end } = read.value
  const named = (type: string) => chunks.filter(chunk => chunk.type === type)
  const [first] = chunks
  if (first?.type !== 'IHDR' || first.body.length !== 13 || named('IHDR').length > 1)
    return damaged('no head')
  const flaw = orderFlaw(chunks)
  if (flaw !== null) return damaged(flaw)
  const palette = named('PLTE')[0]?.body ?? null
  const head = early.value
  if (!fitsPalette(palette, head)) return damaged('palette')
  const known = ['IHDR', 'PLTE', 'IDAT', 'IEND']
  return ok({
    head,
    palette: head.colour === PALETTE ? palette : null,
    transparency: named('tRNS')[0]?.body ?? null,
    data: joined(named('IDAT')),
    bare: end === bytes.length && chunks.every(({ type }) => known.includes(type)),
  })
}

/** From the name of the first chunk to the end of its body. */
function readHead(bytes: Uint8Array): Result<PngHead> {
  if (bytes.length < 17) return damaged('ends within its head')
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (data.getUint32(0) !== HEAD_NAME) return damaged('no head')
  const [width, height] = [data.getUint32(4), data.getUint32(8)]
  const size = checkSize(width, height)
  if (!size.ok) return size
  const [depth = 0, colour = 0, packing = 0, filter = 0, interlace = 0] = bytes.subarray(12)
  const known = (DEPTHS[colour] ?? []).includes(depth)
  if (!known || packing !== 0 || filter !== 0 || interlace > 1) return damaged('an odd head')
  return ok({ width, height, depth, colour, interlaced: interlace === 1 })
}

/** A capital first letter says that a reader must know the chunk; the pixels stand together, the rest before them. */
function orderFlaw(chunks: readonly Chunk[]): string | null {
  const types = chunks.map(({ type }) => type)
  const odd = types.find(type => /^[A-Z]/.test(type) && !/^(IHDR|PLTE|IDAT|IEND)$/.test(type))
  if (odd !== undefined) return `an unknown ${odd}`
  const [from, to] = [types.indexOf('IDAT'), types.lastIndexOf('IDAT')]
  if (from < 0) return 'no pixels'
  if (types.slice(from, to + 1).some(type => type !== 'IDAT')) return 'pixels in two places'
  for (const type of ['PLTE', 'tRNS']) {
    const at = types.indexOf(type)
    if (at > from || at !== types.lastIndexOf(type)) return `${type} out of place`
  }
  return null
}

function fitsPalette(palette: Uint8Array | null, { colour, depth }: PngHead): boolean {
  if (palette === null) return colour !== PALETTE
  const colours = palette.length / 3
  if (!Number.isInteger(colours) || colours < 1 || colours > 256) return false
  return colour !== PALETTE || colours <= 2 ** depth
}

function joined(chunks: readonly Chunk[]): Uint8Array {
  const [only] = chunks
  if (only !== undefined && chunks.length === 1) return only.body
  const data = new Uint8Array(chunks.reduce((sum, { body }) => sum + body.length, 0))
  let at = 0
  for (const { body } of chunks) {
    data.set(body, at)
    at += body.length
  }
  return data
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, `PNG: ${detail}`)
}
