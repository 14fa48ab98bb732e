import type { Face } from '../typeset/faces'
import type { Cluster, Glyph } from '../typeset/page'
import { writeFontProgram } from './font-program'
import { GlyphTable } from './glyph-table'
import type { PdfFile } from './pdf-file'
import { dictionary, escapeBytes, list, type PdfText, refer, twoBytes } from './pdf-syntax'
import { unicodeMap } from './unicode-map'

/**
 * A code of a font as it is drawn: its bytes as they stand in a string, its place from the
 * cluster's origin and its own advance, font units.
 */
export interface Code {
  readonly bytes: PdfText
  readonly x: number
  readonly y: number
  readonly advance: number
}

/** What one code draws and means; `origin` is its place from the cluster's own. */
interface Part {
  readonly glyphs: readonly Glyph[]
  readonly text: string
  /** `null` for a glyph of the face at its own place. */
  readonly origin: number | null
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
  readonly id: number
  private readonly glyphs: GlyphTable
  private readonly codes = new Map<string, number>()
  private readonly slots: { glyph: number; text: string; advance: number }[] = []
  /** By the tail, then by the cluster. */
  private readonly encoded = new Map<string, Map<Cluster, readonly Code[]>>()

  private readonly file: PdfFile
  private readonly face: Face

  constructor(file: PdfFile, face: Face, number: number) {
    this.file = file
    this.face = face
    this.name = `F${number}`
    this.id = file.reserve()
    this.glyphs = new GlyphTable(face)
    this.slots.push({ glyph: 0, text: '', advance: face.hb.glyphHAdvance(0) })
  }

  /**
   * The codes that draw a cluster, in the order of its text. `tail`, the space at the end of a
   * line, is not drawn: the last code means it too, or readers would drop it.
   */
  encode(cluster: Cluster, tail: string): readonly Code[] {
    const known = this.encoded.get(tail) ?? new Map<Cluster, readonly Code[]>()
    this.encoded.set(tail, known)
    const codes = known.get(cluster) ?? this.encodeNew(cluster, tail)
    known.set(cluster, codes)
    return codes
  }

  /** Writes the font with what has been used; call once, before the file ends. */
  embed(): void {
    const name = `/${tagOf(this.name)}+${this.face.postScriptName}`
    const toUnicode = this.file.addStream(unicodeMap(this.slots.map(slot => slot.text)))
    this.file.write(
      this.id,
      dictionary({
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: name,
        Encoding: '/Identity-H',
        DescendantFonts: list([refer(this.descendant(name))]),
        ToUnicode: refer(toUnicode),
      }),
    )
  }

  private encodeNew(cluster: Cluster, tail: string): Code[] {
    const parts = partsOf(cluster)
    return parts.map(({ glyphs, text, origin }, index) => {
      const meant = index === parts.length - 1 ? text + tail : text
      const [first] = glyphs
      return origin === null && first !== undefined
        ? this.simple(first, meant)
        : this.composite(glyphs, meant, origin ?? 0)
    })
  }

  private simple(glyph: Glyph, text: string): Code {
    // The outline's own advance: what kerning takes off is a move between codes.
    const advance = this.face.hb.glyphHAdvance(glyph.id)
    const code = this.code(`${glyph.id}|${text}`, () => ({
      glyph: this.glyphs.include(glyph.id),
      text,
      advance,
    }))
    return { bytes: escapeBytes(twoBytes(code)), x: glyph.x, y: glyph.y, advance }
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
    return { bytes: escapeBytes(twoBytes(code)), x: origin, y: 0, advance }
  }

  private code(key: string, make: () => { glyph: number; text: string; advance: number }): number {
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const made = this.slots.push(make()) - 1
    this.codes.set(key, made)
    return made
  }

  private descendant(name: PdfText): number {
    const map = new Uint8Array(2 * this.slots.length)
    const view = new DataView(map.buffer)
    this.slots.forEach((slot, code) => view.setUint16(2 * code, slot.glyph))
    const widths = this.slots.map(slot => this.thousandths(slot.advance))
    return this.file.add(
      dictionary({
        Type: '/Font',
        Subtype: '/CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: '<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>',
        FontDescriptor: refer(this.descriptor(name)),
        W: `[0${list(widths)}]`,
        CIDToGIDMap: refer(this.file.addStream(map)),
      }),
    )
  }

  private descriptor(name: PdfText): number {
    const program = writeFontProgram(this.face, this.glyphs)
    const head = this.face.table('head') ?? new Uint8Array(54)
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
    const extents = this.face.hb.hExtents()
    const italic = (view.getUint16(44) & 2) !== 0
    const box = [36, 38, 40, 42].map(at => this.thousandths(view.getInt16(at)))
    return this.file.add(
      dictionary({
        Type: '/FontDescriptor',
        FontName: name,
        Flags: SYMBOLIC | (italic ? ITALIC : 0),
        FontBBox: list(box),
        ItalicAngle: italic ? -12 : 0,
        Ascent: this.thousandths(extents.ascender),
        Descent: this.thousandths(extents.descender),
        CapHeight: this.thousandths(this.face.hb.glyphExtents(this.capital)?.yBearing ?? 700),
        StemV: 80,
        FontFile2: refer(this.file.addStream(program, { Length1: program.length })),
        CIDSet: refer(this.cidSet()),
      }),
    )
  }

  private get capital(): number {
    return this.face.hb.nominalGlyph('H'.charCodeAt(0)) ?? 0
  }

  /** One bit for every code there is, as PDF/A-1 wants it. */
  private cidSet(): number {
    const set = new Uint8Array(Math.ceil(this.slots.length / 8))
    this.slots.forEach((_, code) => {
      set[code >> 3] = (set[code >> 3] ?? 0) | (0x80 >> (code & 7))
    })
    return this.file.addStream(set)
  }

  private thousandths(units: number): number {
    return Math.round((units * 1e6) / this.face.unitsPerEm) / 1e3
  }
}

const SARA_AM = '\u0e33'
const SYMBOLIC = 4
const ITALIC = 64

/** A code for the consonant and one for its marks; for ำ too, unless its parts are one glyph. */
function partsOf({ text, glyphs }: Cluster): Part[] {
  const [base, ...rest] = glyphs
  const [first = '', ...marks] = text
  const whole: Part = { glyphs, text, origin: 0 }
  if (base === undefined) return []
  // The box of a missing letter is drawn by a glyph of its own: PDF/A lets no code stand for glyph 0.
  if (glyphs.some(glyph => glyph.id === 0)) return [whole]
  if (rest.length === 0) return [{ glyphs, text, origin: null }]
  if (marks.length === 0) return [whole]
  const head: Part = { glyphs: [base], text: first, origin: null }
  const above = (part: readonly Glyph[], letters: string): Part => ({
    glyphs: part,
    text: letters,
    origin: base.advance,
  })
  const tail = rest.at(-1)
  if (marks.at(-1) !== SARA_AM || tail === undefined || tail.advance === 0 || marks.length === 1)
    return [head, above(rest, marks.join(''))]
  const upper = above(rest.slice(0, -1), marks.slice(0, -1).join(''))
  return [head, upper, { glyphs: [tail], text: SARA_AM, origin: null }]
}

/** Six capitals mark a subset. */
function tagOf(name: string): string {
  return [...name.padStart(6, '0')]
    .map(letter => String.fromCharCode(65 + (letter.charCodeAt(0) % 26)))
    .join('')
}
