import type { Face } from '../typeset/faces'
import type { GlyphTable } from './glyph-table'

/** Writes the TrueType file that a PDF embeds: the outlines in use and the tables a viewer needs. */
export function writeFontProgram(face: Face, glyphs: GlyphTable): Uint8Array {
  const made = glyphs.tables()
  const tables: Record<string, Uint8Array> = {
    glyf: made.glyf,
    head: head(face),
    hhea: withUint16(face.table('hhea'), 34, glyphs.size),
    hmtx: made.hmtx,
    loca: made.loca,
    maxp: maxp(face, glyphs.size),
  }
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = face.table(tag)
    if (table !== undefined && table.length > 0) tables[tag] = table
  }
  return assemble(tables)
}

function head(face: Face): Uint8Array {
  const copy = withUint16(face.table('head'), 50, 1)
  new DataView(copy.buffer).setUint32(8, 0)
  return copy
}

/** Composites hold up to four marks, each perhaps a composite itself. */
function maxp(face: Face, count: number): Uint8Array {
  const copy = withUint16(face.table('maxp'), 4, count)
  const view = new DataView(copy.buffer)
  const raise = (at: number, least: number): void =>
    view.setUint16(at, Math.min(0xffff, Math.max(view.getUint16(at), least)))
  raise(10, 4 * Math.max(view.getUint16(6), view.getUint16(10)))
  raise(12, 4 * Math.max(view.getUint16(8), view.getUint16(12)))
  raise(28, 8)
  raise(30, view.getUint16(30) + 1)
  return copy
}

function withUint16(table: Uint8Array | undefined, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(table ?? [])
  new DataView(copy.buffer).setUint16(at, value)
  return copy
}

/** The table directory of a TrueType file, with its checksums. */
function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1))
  const start = 12 + 16 * entries.length
  const size = entries.reduce((sum, [, table]) => sum + padded(table), start)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  const power = 2 ** Math.floor(Math.log2(entries.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, entries.length)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (entries.length - power))
  let offset = start
  entries.forEach(([tag, table], index) => {
    const at = 12 + 16 * index
    for (let letter = 0; letter < 4; letter++) view.setUint8(at + letter, tag.charCodeAt(letter))
    bytes.set(table, offset)
    view.setUint32(at + 4, checksum(view, offset, padded(table)))
    view.setUint32(at + 8, offset)
    view.setUint32(at + 12, table.length)
    offset += padded(table)
  })
  const headAt = entries.findIndex(([tag]) => tag === 'head')
  view.setUint32(view.getUint32(12 + 16 * headAt + 8) + 8, 0xb1b0afba - checksum(view, 0, size))
  return bytes
}

function padded(table: Uint8Array): number {
  return (table.length + 3) & ~3
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
