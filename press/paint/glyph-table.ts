import type { Face } from '../typeset/faces'
import type { Glyph } from '../typeset/page'

/**
 * The outlines of a face that a file uses, as a TrueType font of their own. Besides glyphs of the
 * face it holds composites: the marks of a cluster as one glyph.
 */
export class GlyphTable {
  readonly #face: Face
  readonly #glyf: DataView
  readonly #offsets: (glyph: number) => number
  readonly #bearings: (glyph: number) => number
  readonly #indexes = new Map<number, number>()
  readonly #records: Uint8Array[] = []
  readonly #metrics: { readonly advance: number; readonly bearing: number }[] = []

  constructor(face: Face) {
    this.#face = face
    this.#glyf = viewOf(face.table('glyf'))
    this.#offsets = offsetReader(face)
    this.#bearings = bearingReader(face)
    this.include(0)
  }

  /** How many glyphs there are. */
  get size(): number {
    return this.#records.length
  }

  /** The number in this font of a glyph of the face. */
  include(glyph: number): number {
    const known = this.#indexes.get(glyph)
    if (known !== undefined) return known
    const index = this.#reserve(this.#face.hb.glyphHAdvance(glyph), this.#bearings(glyph))
    this.#indexes.set(glyph, index)
    this.#records[index] = this.#copyRecord(glyph)
    return index
  }

  /** Makes one glyph of several; places and advance in font units. */
  compose(parts: readonly Glyph[], advance: number): number {
    const boxes = parts.flatMap(part => this.#boxOf(part))
    const left = Math.min(...boxes.map(box => box.left), Number.POSITIVE_INFINITY)
    const bounds = {
      left: Number.isFinite(left) ? left : 0,
      bottom: boxes.reduce((low, box) => Math.min(low, box.bottom), boxes[0]?.bottom ?? 0),
      right: boxes.reduce((far, box) => Math.max(far, box.right), boxes[0]?.right ?? 0),
      top: boxes.reduce((high, box) => Math.max(high, box.top), boxes[0]?.top ?? 0),
    }
    const indexes = parts.map(part => this.include(part.id))
    const index = this.#reserve(advance, bounds.left)
    this.#records[index] = compositeRecord(parts, indexes, bounds)
    return index
  }

  /** The tables `glyf`, `loca` (long) and `hmtx`. */
  tables(): { glyf: Uint8Array; loca: Uint8Array; hmtx: Uint8Array } {
    const padded = this.#records.map(record => (record.length + 3) & ~3)
    const glyf = new Uint8Array(padded.reduce((sum, length) => sum + length, 0))
    const loca = new DataView(new ArrayBuffer(4 * (this.size + 1)))
    const hmtx = new DataView(new ArrayBuffer(4 * this.size))
    let offset = 0
    this.#records.forEach((record, index) => {
      glyf.set(record, offset)
      offset += padded[index] ?? 0
      loca.setUint32(4 * (index + 1), offset)
      hmtx.setUint16(4 * index, this.#metrics[index]?.advance ?? 0)
      hmtx.setInt16(4 * index + 2, this.#metrics[index]?.bearing ?? 0)
    })
    return { glyf, loca: new Uint8Array(loca.buffer), hmtx: new Uint8Array(hmtx.buffer) }
  }

  #reserve(advance: number, bearing: number): number {
    this.#metrics.push({ advance, bearing })
    return this.#records.push(new Uint8Array()) - 1
  }

  #copyRecord(glyph: number): Uint8Array {
    const start = this.#offsets(glyph)
    const length = this.#offsets(glyph + 1) - start
    const record = new Uint8Array(this.#glyf.buffer, this.#glyf.byteOffset + start, length).slice()
    const view = new DataView(record.buffer)
    if (length > 0 && view.getInt16(0) < 0) this.#renumber(view)
    return record
  }

  /** The components of a compound glyph come along, under their new numbers. */
  #renumber(view: DataView): void {
    for (let at = 10; ; ) {
      const flags = view.getUint16(at)
      view.setUint16(at + 2, this.include(view.getUint16(at + 2)))
      at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2)
      at += flags & HAS_SCALE ? 2 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_MATRIX ? 8 : 0
      if (!(flags & MORE_COMPONENTS)) return
    }
  }

  #boxOf(part: Glyph): Bounds[] {
    const extents = this.#face.hb.glyphExtents(part.id)
    if (extents === undefined || extents.width === 0) return []
    const left = Math.round(part.x) + extents.xBearing
    const top = Math.round(part.y) + extents.yBearing
    return [{ left, top, right: left + extents.width, bottom: top + extents.height }]
  }
}

interface Bounds {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

const ARGUMENTS_ARE_WORDS = 0x0001
const ARGUMENTS_ARE_OFFSETS = 0x0002
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_TWO_SCALES = 0x0040
const HAS_MATRIX = 0x0080
const OVERLAPPING = 0x0400

function compositeRecord(
  parts: readonly Glyph[],
  indexes: readonly number[],
  { left, bottom, right, top }: Bounds,
): Uint8Array {
  const view = new DataView(new ArrayBuffer(10 + 8 * parts.length))
  view.setInt16(0, -1)
  for (const [at, value] of [left, bottom, right, top].entries()) view.setInt16(2 + 2 * at, value)
  parts.forEach((part, index) => {
    const at = 10 + 8 * index
    const more = index < parts.length - 1 ? MORE_COMPONENTS : 0
    const first = index === 0 ? OVERLAPPING : 0
    view.setUint16(at, ARGUMENTS_ARE_WORDS | ARGUMENTS_ARE_OFFSETS | more | first)
    view.setUint16(at + 2, indexes[index] ?? 0)
    view.setInt16(at + 4, Math.round(part.x))
    view.setInt16(at + 6, Math.round(part.y))
  })
  return new Uint8Array(view.buffer)
}

function viewOf(table: Uint8Array | undefined): DataView {
  const bytes = table ?? new Uint8Array()
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function offsetReader(face: Face): (glyph: number) => number {
  const loca = viewOf(face.table('loca'))
  const long = viewOf(face.table('head')).getInt16(50) === 1
  return glyph => (long ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph))
}

/** Left side bearings: after the last full metric only bearings follow. */
function bearingReader(face: Face): (glyph: number) => number {
  const hmtx = viewOf(face.table('hmtx'))
  const full = viewOf(face.table('hhea')).getUint16(34)
  return glyph => hmtx.getInt16(glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full))
}
