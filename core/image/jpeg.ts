import { fail, ok, type Result } from '../fault'
import { isExif, type Orientation, readOrientation } from './exif'
import { checkSize, type ImageFacts, type SoundImage } from './facts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP14 = 0xee
/** Baseline, extended sequential, progressive: the three Huffman-coded kinds that every reader knows. */
const FRAMES = [0xc0, 0xc1, 0xc2]
const PROGRESSIVE = 0xc2
const ARITHMETIC_TABLE = 0xcc
/** What a decoder needs besides frame and scans: tables of Huffman codes and of quantization, restarts. */
const TABLES = [0xc4, 0xdb, 0xdd]
/** A JFIF head of no density and no thumbnail. */
const JFIF = [0xff, APP0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]

interface Frame {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly progressive: boolean
}

/** A JPEG taken apart: what is kept, and what was learnt from what is not. */
interface Parts {
  readonly frame: Frame
  readonly kept: readonly Uint8Array[]
  readonly orientation: Orientation
}

/** Takes a JPEG without its metadata, its thumbnail and whatever hangs behind its end. */
export function takeJpeg(bytes: Uint8Array): Result<SoundImage> {
  const parts = readParts(bytes)
  if (!parts.ok) return parts
  const { frame, kept, orientation } = parts.value
  if (orientation !== 1) return fail('image-turned', undefined, `orientation ${orientation}`)
  const { width, height } = frame
  return ok({ format: 'jpeg', width, height, bytes: joined(kept) })
}

/** The facts of a JPEG of which `takeJpeg` would take nothing away. */
export function inspectJpeg(bytes: Uint8Array): Result<ImageFacts> {
  const taken = takeJpeg(bytes)
  if (!taken.ok) return taken
  const { format, width, height, bytes: bare } = taken.value
  if (bare.length !== bytes.length || bare.some((byte, at) => byte !== bytes[at]))
    return damaged('holds more than a picture')
  return ok({ format, width, height })
}

/** How many colours a pixel of a sound JPEG has: 1 for grey, 3 for RGB. */
export function jpegChannels(bytes: Uint8Array): number {
  const parts = readParts(bytes)
  return parts.ok ? parts.value.frame.channels : 3
}

/** Walks from marker to marker. Whatever is neither a picture nor a known kind of note is a fault. */
function readParts(bytes: Uint8Array): Result<Parts> {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)]
  let frame: Frame | null = null
  let orientation: Orientation = 1
  let scanned = 0
  for (let at = 2; at < bytes.length; ) {
    const marker = markerAt(bytes, at)
    if (marker === null) return damaged(`no marker at ${at}`)
    const { code, body, next } = marker
    if (code === EOI) return whole(frame, [...kept, Uint8Array.of(0xff, EOI)], orientation, scanned)
    if (next > bytes.length) return damaged('ends within a segment')
    if (FRAMES.includes(code)) {
      if (frame !== null) return damaged('two frames')
      const read = readFrame(code, body)
      if (!read.ok) return read
      frame = read.value
    } else if (isOtherFrame(code)) return refuseFrame(code, body)
    else if (code === SOS) {
      if (frame === null) return damaged('a scan before its frame')
      const end = endOfScan(bytes, next)
      if (end === null) return damaged('ends within a scan')
      scanned += end - next
      kept.push(segment(code, body), bytes.subarray(next, end))
      at = end
      continue
    } else if (code === APP1 && isExif(body)) orientation = readOrientation(body)
    const keeps = keptForm(code, body)
    if (keeps !== null) kept.push(keeps)
    at = next
  }
  return damaged('has no end')
}

interface Marker {
  readonly code: number
  readonly body: Uint8Array
  readonly next: number
}

/** The segment that begins at `at`, fill bytes passed over. */
function markerAt(bytes: Uint8Array, at: number): Marker | null {
  if (bytes[at] !== 0xff) return null
  let place = at
  while (bytes[place] === 0xff) place++
  const code = bytes[place] ?? 0
  if (code === EOI) return { code, body: new Uint8Array(), next: place + 1 }
  // Restarts and markers without a body have no place between segments.
  if (code < 0xc0 || (code >= 0xd0 && code <= SOI)) return null
  const length = ((bytes[place + 1] ?? 0) << 8) | (bytes[place + 2] ?? 0)
  if (length < 2) return null
  return {
    code,
    body: bytes.subarray(place + 3, place + 1 + length),
    next: place + 1 + length,
  }
}

/** Lossless, hierarchical and arithmetic-coded kinds, which hardly a reader knows, and their tables. */
function isOtherFrame(code: number): boolean {
  return code >= 0xc3 && code <= 0xcf && !TABLES.includes(code)
}

/** The size comes first, as for any other: somebody may try to decode it after all. */
function refuseFrame(code: number, body: Uint8Array): Result<never> {
  const read = code === ARITHMETIC_TABLE ? null : readFrame(code, body)
  if (read !== null && !read.ok) return read
  return fail('image-unsupported', undefined, `SOF ${code & 15}`)
}

function readFrame(code: number, body: Uint8Array): Result<Frame> {
  const [precision = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, channels = 0] = body
  const frame = {
    width: (w1 << 8) | w2,
    height: (h1 << 8) | h2,
    channels,
    progressive: code === PROGRESSIVE,
  }
  const size = checkSize(frame.width, frame.height)
  if (!size.ok) return size
  if (precision !== 8) return fail('image-unsupported', undefined, `${precision} bits`)
  if (channels !== 1 && channels !== 3)
    return fail('image-unsupported', undefined, `${channels} colours`)
  return body.length === 6 + 3 * channels ? ok(frame) : damaged('a frame of odd length')
}

/** Where the coded pixels end: before the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number | null {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1]
    if (code === undefined) return null
    if (code !== 0 && code !== 0xff && (code < 0xd0 || code > 0xd7)) return at
  }
  return null
}

/** What stays of a segment: tables and frames as they are, the two notes on colour without anything else. */
function keptForm(code: number, body: Uint8Array): Uint8Array | null {
  if (FRAMES.includes(code) || TABLES.includes(code)) return segment(code, body)
  if (code === APP0 && startsWith(body, 'JFIF\0')) return Uint8Array.from(JFIF)
  if (code === APP14 && startsWith(body, 'Adobe') && body.length >= 12)
    return segment(code, body.subarray(0, 12))
  return null
}

/** A block of 8 by 8 pixels takes at least two bits, in a progressive file one: shorter scans lie about the size. */
function whole(
  frame: Frame | null,
  kept: readonly Uint8Array[],
  orientation: Orientation,
  scanned: number,
): Result<Parts> {
  if (frame === null || scanned === 0) return damaged('no picture')
  const blocks = Math.ceil(frame.width / 8) * Math.ceil(frame.height / 8)
  if (scanned * 8 < blocks * (frame.progressive ? 1 : 2))
    return damaged('fewer pixels than it says')
  return ok({ frame, kept, orientation })
}

function segment(code: number, body: Uint8Array): Uint8Array {
  const length = body.length + 2
  return Uint8Array.of(0xff, code, length >> 8, length & 0xff, ...body)
}

function startsWith(body: Uint8Array, words: string): boolean {
  return String.fromCharCode(...body.subarray(0, words.length)) === words
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, `JPEG: ${detail}`)
}
