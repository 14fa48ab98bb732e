import type { Face } from '../typeset/faces'
import type { Cluster, Glyph } from '../typeset/page'
import { writeFontProgram } from './font-program'
import { GlyphTable } from './glyph-table'
import { utf16Hex } from './operators'
import { type PdfFile, type PdfReference, pdfString } from './pdf-file'

/** A code of a font: its bytes, where it stands from the cluster's origin, and how far it moves the pen; 1/1000 em. */
export interface Code {
  readonly bytes: string
  readonly x: number
  readonly advance: number
}

/** How a cluster is spoken and drawn besides by itself. */
export interface Manner {
  /** What the last of its letters says after itself. */
  readonly trailing: string
  /** How much of the width of their consonant is given to each of its marks, 1/1000 em; they look the same. */
  readonly share: number
}

/** What a code stands for: an outline of the embedded font, a text, and a width in font units. */
interface Slot {
  readonly glyph: number
  readonly text: string
  readonly advance: number
}

/**
 * A face inside one PDF, with a text layer that copies exactly. Each pair of outline and text has
 * its own code, so one outline may stand for different letters; the marks over and under a
 * consonant are one composite without width whose text is those marks: pdf.js gives no width to
 * anything that speaks a mark. (A code for each glyph, as pdfkit makes it, loses every า of a document
 * that once held a ำ.)
 */
export class ExactFont {
  /** The name of the font in the resources of a page. */
  readonly name: string
  readonly reference: PdfReference
  readonly #glyphs: GlyphTable
  readonly #slots: Slot[] = []
  readonly #codes = new Map<string, number>()
  readonly #encoded = new Map<string, Map<Cluster, readonly Code[]>>()

  readonly #file: PdfFile
  readonly #face: Face

  constructor(file: PdfFile, face: Face, number: number) {
    this.#file = file
    this.#face = face
    this.name = `F${number}`
    this.reference = file.ref()
    this.#glyphs = new GlyphTable(face)
    this.#slots.push({ glyph: 0, text: '', advance: face.hb.glyphHAdvance(0) })
  }

  /** The codes that draw a cluster, in the order of its text. */
  encode(cluster: Cluster, manner: Manner): readonly Code[] {
    const key = `${manner.share}${manner.trailing}`
    const encoded = this.#encoded.get(key) ?? new Map<Cluster, readonly Code[]>()
    this.#encoded.set(key, encoded)
    const known = encoded.get(cluster)
    if (known !== undefined) return known
    const codes = this.#encodeNew(cluster, manner)
    encoded.set(cluster, codes)
    return codes
  }

  /** Writes the font with what has been used; call once, before the file ends. */
  embed(): void {
    const name = `${tagOf(this.name)}+${this.#face.postScriptName}`
    const toUnicode = this.#file.ref()
    toUnicode.end(unicodeMap(this.#slots.map(slot => slot.text)))
    Object.assign(this.reference.data, {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [this.#descendant(name)],
      ToUnicode: toUnicode,
    })
    this.reference.end()
  }

  #encodeNew(cluster: Cluster, { trailing, share }: Manner): Code[] {
    const { text, glyphs } = cluster
    const [base, ...rest] = glyphs
    const [first = '', ...marks] = text
    if (base === undefined) return []
    const spoken = text + trailing
    const whole = Math.round(cluster.width * this.#face.unitsPerEm)
    // The box of a missing letter is drawn by a glyph of its own: PDF/A lets no code stand for glyph 0.
    const known = glyphs.every(glyph => glyph.id !== 0)
    if (known && rest.length === 0 && base.x === 0 && base.y === 0)
      return [this.#simple(base, spoken, 0)]
    if (!known || rest.length === 0 || !/\p{Mn}/u.test(text))
      return [this.#composite(glyphs, spoken, 0, whole)]
    const tail = rest.at(-1)
    const hasTail = marks.at(-1) === SARA_AM && tail !== undefined && tail.advance > 0
    const count = marks.length - (hasTail ? 1 : 0)
    const width = Math.round((count * share * this.#face.unitsPerEm) / 1000)
    const start = base.advance - width
    const consonant =
      width === 0 ? this.#simple(base, first, 0) : this.#composite([base], first, 0, start)
    if (!hasTail) return [consonant, this.#composite(rest, marks.join('') + trailing, start, width)]
    const upper = this.#composite(rest.slice(0, -1), marks.slice(0, -1).join(''), start, width)
    return [consonant, upper, this.#simple(tail, SARA_AM + trailing, tail.x)]
  }

  #simple(glyph: Glyph, text: string, x: number): Code {
    // The outline's own advance: what kerning takes off is a move between codes.
    const advance = this.#face.hb.glyphHAdvance(glyph.id)
    const make = () => ({ glyph: this.#glyphs.include(glyph.id), text, advance })
    return this.#code(`${glyph.id}|${text}`, x, make)
  }

  #composite(glyphs: readonly Glyph[], text: string, x: number, advance: number): Code {
    const parts = glyphs.map(glyph => ({ ...glyph, x: glyph.x - x }))
    const places = parts.map(part => `${part.id},${part.x},${part.y}`).join(';')
    const make = () => ({ glyph: this.#glyphs.compose(parts, advance), text, advance })
    return this.#code(`${places}|${advance}|${text}`, x, make)
  }

  #code(key: string, x: number, make: () => Slot): Code {
    const at = this.#codes.get(key) ?? this.#slots.push(make()) - 1
    this.#codes.set(key, at)
    const advance = this.#thousandths(this.#slots[at]?.advance ?? 0)
    return { bytes: literal(at), x: this.#thousandths(x), advance }
  }

  #descendant(name: string): PdfReference {
    const map = new Uint8Array(2 * this.#slots.length)
    const view = new DataView(map.buffer)
    this.#slots.forEach((slot, code) => view.setUint16(2 * code, slot.glyph))
    const glyphOfCode = this.#file.ref()
    glyphOfCode.end(map)
    const font = this.#file.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: pdfString('Adobe'),
        Ordering: pdfString('Identity'),
        Supplement: 0,
      },
      FontDescriptor: this.#descriptor(name),
      W: [0, this.#slots.map(slot => this.#thousandths(slot.advance))],
      CIDToGIDMap: glyphOfCode,
    })
    font.end()
    return font
  }

  #descriptor(name: string): PdfReference {
    const program = writeFontProgram(this.#face, this.#glyphs)
    const file = this.#file.ref({ Length1: program.length })
    file.end(program)
    const head = this.#face.table('head') ?? new Uint8Array(54)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    const extents = this.#face.hb.hExtents()
    const italic = (view.getUint16(44) & 2) !== 0
    const descriptor = this.#file.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: SYMBOLIC | (italic ? ITALIC : 0),
      FontBBox: [36, 38, 40, 42].map(at => this.#thousandths(view.getInt16(at))),
      ItalicAngle: italic ? -12 : 0,
      Ascent: this.#thousandths(extents.ascender),
      Descent: this.#thousandths(extents.descender),
      CapHeight: this.#thousandths(this.#face.hb.glyphExtents(this.#capital)?.yBearing ?? 700),
      StemV: 80,
      FontFile2: file,
      CIDSet: this.#cidSet(),
    })
    descriptor.end()
    return descriptor
  }

  get #capital(): number {
    return this.#face.hb.nominalGlyph('H'.charCodeAt(0)) ?? 0
  }

  /** One bit for every code there is, as PDF/A-1 wants it. */
  #cidSet(): PdfReference {
    const set = new Uint8Array(Math.ceil(this.#slots.length / 8))
    this.#slots.forEach((_, code) => {
      set[code >> 3] = (set[code >> 3] ?? 0) | (0x80 >> (code & 7))
    })
    const reference = this.#file.ref()
    reference.end(set)
    return reference
  }

  #thousandths(units: number): number {
    return Math.round((units * 1e6) / this.#face.unitsPerEm) / 1e3
  }
}

const SARA_AM = '\u0e33'
const SYMBOLIC = 4
const ITALIC = 64

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

/** The two bytes of a code, as they stand between the brackets of a PDF string. */
function literal(code: number): string {
  const bytes = String.fromCharCode(code >> 8, code & 0xff)
  return bytes.replaceAll(/[\\()\r]/g, byte => (byte === '\r' ? '\\r' : `\\${byte}`))
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
