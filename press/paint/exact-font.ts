import type { Face } from '../typeset/faces'
import type { Cluster, Glyph } from '../typeset/page'
import { writeFontProgram } from './font-program'
import { GlyphTable } from './glyph-table'
import type { PdfFile, PdfReference } from './pdf-file'

/** A code of a font as it is drawn: `x`, `y` from the cluster's origin and its own advance, font units. */
export interface Code {
  readonly hex: string
  readonly x: number
  readonly y: number
  readonly advance: number
}

/**
 * A face inside one PDF, with a text layer that copies exactly. Each pair of outline and text has
 * its own code, so one outline may stand for different letters; the marks over and under a
 * consonant are one composite without width whose text is those marks. (A code for each glyph, as
 * pdfkit makes it, loses every า of a document that once held a ำ.)
 */
export class ExactFont {
  /** The name of the font in the resources of a page. */
  readonly name: string
  readonly reference: PdfReference
  private readonly glyphs: GlyphTable
  private readonly codes = new Map<string, number>()
  private readonly slots: { glyph: number; text: string; advance: number }[] = []
  private readonly encoded = new Map<Cluster, readonly Code[]>()

  private readonly file: PdfFile
  private readonly face: Face

  constructor(file: PdfFile, face: Face, number: number) {
    this.file = file
    this.face = face
    this.name = `F${number}`
    this.reference = file.ref()
    this.glyphs = new GlyphTable(face)
    this.slots.push({ glyph: 0, text: '', advance: face.hb.glyphHAdvance(0) })
  }

  /** The codes that draw a cluster, in the order of its text. */
  encode(cluster: Cluster): readonly Code[] {
    const known = this.encoded.get(cluster)
    if (known !== undefined) return known
    const codes = this.encodeNew(cluster)
    this.encoded.set(cluster, codes)
    return codes
  }

  /** Writes the font with what has been used; call once, before the file ends. */
  embed(): void {
    const name = `${tagOf(this.name)}+${this.face.postScriptName}`
    const toUnicode = this.file.ref()
    toUnicode.end(unicodeMap(this.slots.map(slot => slot.text)))
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.descendant(name)],
      ToUnicode: toUnicode,
    })
    this.reference.end()
  }

  private encodeNew({ text, glyphs }: Cluster): Code[] {
    const [base, ...rest] = glyphs
    const [first = '', ...marks] = text
    if (base === undefined) return []
    // The box of a missing letter is drawn by a glyph of its own: PDF/A lets no code stand for glyph 0.
    if (glyphs.some(glyph => glyph.id === 0)) return [this.composite(glyphs, text, 0)]
    if (rest.length === 0) return [this.simple(base, text)]
    if (marks.length === 0) return [this.composite(glyphs, text, 0)]
    const codes = [this.simple(base, first)]
    const tail = rest.at(-1)
    const ending = marks.at(-1)
    if (ending === SARA_AM && tail !== undefined && tail.advance > 0) {
      if (marks.length === 1) return [...codes, this.composite(rest, SARA_AM, base.advance)]
      const upper = marks.slice(0, -1).join('')
      codes.push(this.composite(rest.slice(0, -1), upper, base.advance))
      return [...codes, this.simple(tail, SARA_AM)]
    }
    return [...codes, this.composite(rest, marks.join(''), base.advance)]
  }

  private simple(glyph: Glyph, text: string): Code {
    // The outline's own advance: what kerning takes off is a move between codes.
    const advance = this.face.hb.glyphHAdvance(glyph.id)
    const code = this.code(`${glyph.id}|${text}`, () => ({
      glyph: this.glyphs.include(glyph.id),
      text,
      advance,
    }))
    return { hex: hex(code), x: glyph.x, y: glyph.y, advance }
  }

  private composite(glyphs: readonly Glyph[], text: string, origin: number): Code {
    const parts = glyphs.map(glyph => ({ ...glyph, x: glyph.x - origin }))
    const advance = parts.reduce((sum, part) => sum + part.advance, 0)
    const key = parts.map(part => `${part.id},${part.x},${part.y}`).join(';')
    const code = this.code(`${key}|${text}`, () => ({
      glyph: this.glyphs.compose(parts, advance),
      text,
      advance,
    }))
    return { hex: hex(code), x: origin, y: 0, advance }
  }

  private code(key: string, make: () => { glyph: number; text: string; advance: number }): number {
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const made = this.slots.push(make()) - 1
    this.codes.set(key, made)
    return made
  }

  private descendant(name: string): PdfReference {
    const map = new Uint8Array(2 * this.slots.length)
    const view = new DataView(map.buffer)
    this.slots.forEach((slot, code) => view.setUint16(2 * code, slot.glyph))
    const glyphOfCode = this.file.ref()
    glyphOfCode.end(map)
    const font = this.file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: literal('Adobe'),
        Ordering: literal('Identity'),
        Supplement: 0,
      },
      FontDescriptor: this.descriptor(name),
      W: [0, this.slots.map(slot => this.thousandths(slot.advance))],
      CIDToGIDMap: glyphOfCode,
    })
    font.end()
    return font
  }

  private descriptor(name: string): PdfReference {
    const program = writeFontProgram(this.face, this.glyphs)
    const file = this.file.ref({ Length1: program.length })
    file.end(program)
    const head = this.face.table('head') ?? new Uint8Array(54)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    const extents = this.face.hb.hExtents()
    const italic = (view.getUint16(44) & 2) !== 0
    const descriptor = this.file.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (italic ? ITALIC : 0),
      FontBBox: [36, 38, 40, 42].map(at => this.thousandths(view.getInt16(at))),
      ItalicAngle: italic ? -12 : 0,
      Ascent: this.thousandths(extents.ascender),
      Descent: this.thousandths(extents.descender),
      CapHeight: this.thousandths(this.face.hb.glyphExtents(this.capital)?.yBearing ?? 700),
      StemV: 80,
      FontFile2: file,
      CIDSet: this.cidSet(),
    })
    descriptor.end()
    return descriptor
  }

  private get capital(): number {
    return this.face.hb.nominalGlyph('H'.charCodeAt(0)) ?? 0
  }

  /** One bit for every code there is, as PDF/A-1 wants it. */
  private cidSet(): PdfReference {
    const set = new Uint8Array(Math.ceil(this.slots.length / 8))
    this.slots.forEach((_, code) => {
      set[code >> 3] = (set[code >> 3] ?? 0) | (0x80 >> (code & 7))
    })
    const reference = this.file.ref()
    reference.end(set)
    return reference
  }

  private thousandths(units: number): number {
    return Math.round((units * 1e6) / this.face.unitsPerEm) / 1e3
  }
}

const SARA_AM = '\u0e33'
const SYMBOLIC = 4
const ITALIC = 64

/** pdfkit writes a `String` object as a PDF string and a plain string as a name. */
function literal(text: string): object {
  return Object(text)
}

/** A text in UTF-16, as hexadecimal digits. */
function utf16Hex(text: string): string {
  let units = ''
  for (let at = 0; at < text.length; at++) units += hex(text.charCodeAt(at))
  return units
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** Six capitals mark a subset. */
function tagOf(name: string): string {
  return [...name.padStart(6, '0')]
    .map(letter => String.fromCharCode(65 + (letter.charCodeAt(0) % 26)))
    .join('')
}

function unicodeMap(texts: readonly string[]): string {
  const entries = texts.map(text => {
    return `<${text === '' ? 'fffd' : utf16Hex(text)}>`
  })
  const ranges: string[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const part = entries.slice(start, start + 100)
    const lines = part.map((entry, index) => `<${hex(start + index)}> ${entry}`)
    ranges.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}
