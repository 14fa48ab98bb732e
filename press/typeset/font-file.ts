import * as harfbuzz from 'harfbuzzjs'

/** The four faces of a family, as a style and a span ask for them. */
export type Cut = 'regular' | 'bold' | 'italic' | 'bold-italic'

/** One TrueType file, open. Lengths in font units unless a name says em. */
export interface FontFile {
  readonly bytes: Uint8Array
  readonly unitsPerEm: number
  readonly hb: harfbuzz.Font
  /** Its PostScript name, as a PDF calls it. */
  readonly postScriptName: string
  covers(codePoint: number): boolean
  table(tag: string): Uint8Array | undefined
  /** The outline of a glyph as SVG path data, y up; empty without ink. */
  outline(glyph: number): string
  /** Advance of one letter on its own, in em. */
  letterWidth(letter: string): number
  /** From the baseline to the top of one letter, in em. */
  letterHeight(letter: string): number
}

/** Opens the bytes of a font; `null` if they are not a TrueType font with outlines we can embed. */
export function openFontFile(bytes: Uint8Array): FontFile | null {
  if (!isTrueType(bytes)) return null
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes))
  const hb = new harfbuzz.Font(face)
  const covered = new Set(face.collectUnicodes())
  // A table is a window on HarfBuzz's own memory, which closes when that memory grows: a copy stays.
  const table = (tag: string): Uint8Array | undefined => face.referenceTable(tag)?.slice()
  if (covered.size === 0 || !isWhole(table)) return null
  const name = (id: number): string => face.getName(id, 'en').replaceAll('\0', '')
  return {
    bytes,
    unitsPerEm: face.upem,
    hb,
    postScriptName: name(6) || name(1).replaceAll(' ', '') || 'Font',
    covers: codePoint => covered.has(codePoint),
    table,
    outline: memoise(glyph => hb.glyphToPath(glyph)),
    letterWidth: letter => {
      const glyph = hb.nominalGlyph(letter.codePointAt(0) ?? 0)
      return glyph === undefined ? 0 : hb.glyphHAdvance(glyph) / face.upem
    },
    letterHeight: letter => {
      const glyph = hb.nominalGlyph(letter.codePointAt(0) ?? 0)
      return glyph === undefined ? 0 : (hb.glyphExtents(glyph)?.yBearing ?? 0) / face.upem
    },
  }
}

/** Version 1.0 or `true`; `OTTO` (CFF outlines) cannot carry our composites. */
function isTrueType(bytes: Uint8Array): boolean {
  const head = bytes.slice(0, 4).join(' ')
  return head === '0 1 0 0' || head === '116 114 117 101'
}

/** Whether the tables that a PDF embeds are there and as long as they say: a file cut short is not. */
function isWhole(table: (tag: string) => Uint8Array | undefined): boolean {
  const view = (tag: string): DataView => {
    const bytes = table(tag) ?? new Uint8Array()
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  const [head, hhea, maxp] = [view('head'), view('hhea'), view('maxp')]
  if (head.byteLength < 54 || hhea.byteLength < 36 || maxp.byteLength < 32) return false
  const glyphs = maxp.getUint16(4)
  const metrics = hhea.getUint16(34)
  if (metrics === 0 || view('hmtx').byteLength < 2 * glyphs + 2 * metrics) return false
  const loca = view('loca')
  const long = head.getInt16(50) === 1
  if (loca.byteLength < (glyphs + 1) * (long ? 4 : 2)) return false
  let last = 0
  for (let at = 0; at <= glyphs; at++) {
    const offset = long ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at)
    if (offset < last) return false
    last = offset
  }
  return last <= view('glyf').byteLength
}

function memoise(make: (glyph: number) => string): (glyph: number) => string {
  const made = new Map<number, string>()
  return glyph => {
    const path = made.get(glyph) ?? make(glyph)
    made.set(glyph, path)
    return path
  }
}
