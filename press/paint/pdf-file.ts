import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { byteString, dictionary, list, type PdfText, refer, textString } from './pdf-syntax'
import { PROFILE_NAME, srgbProfile } from './srgb-profile'
import { xmpOf } from './xmp'

/** What the file says about itself. */
export interface PdfInfo {
  readonly Title: string
  readonly Author: string
  readonly Subject: string
  readonly Keywords: string
  readonly Creator: string
  readonly Producer: string
  readonly CreationDate: Date
  readonly ModDate: Date
}

/** The root of the tree of pages: its number is known before any page is. */
const PAGES = 1

/**
 * A PDF as numbered objects, written as they come, compactly: PDF/A-1 allows no object streams, so
 * every byte of an object is a byte of the file.
 */
export class PdfFile {
  private readonly parts: Uint8Array[] = []
  private readonly offsets: number[] = [0]
  private length = 0
  private readonly pages: number[] = []

  constructor() {
    this.reserve()
    // Four letters above 127, so that nobody takes the file for text.
    this.put('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')
  }

  /** The number of an object that is written later. */
  reserve(): number {
    return this.offsets.push(0) - 1
  }

  write(id: number, body: PdfText): void {
    this.offsets[id] = this.length
    this.put(`${id} 0 obj\n${body}\nendobj\n`)
  }

  add(body: PdfText): number {
    const id = this.reserve()
    this.write(id, body)
    return id
  }

  /** Adds a stream, deflated unless it is `plain`. */
  addStream(
    data: Uint8Array | PdfText,
    entries: Readonly<Record<string, PdfText | number>> = {},
    plain = false,
  ): number {
    const raw = typeof data === 'string' ? Buffer.from(data, 'latin1') : data
    const bytes = plain ? raw : deflateSync(raw, { level: 9 })
    const filter = plain ? undefined : '/FlateDecode'
    const id = this.reserve()
    this.offsets[id] = this.length
    const head = dictionary({ ...entries, Filter: filter, Length: bytes.length })
    this.put(`${id} 0 obj\n${head}\nstream\n`)
    this.put(bytes)
    this.put('\nendstream\nendobj\n')
    return id
  }

  /** Writes a page that was reserved; it takes its fonts from the tree of pages. */
  writePage(id: number, entries: Readonly<Record<string, PdfText | number | undefined>>): void {
    this.write(id, dictionary({ Type: '/Page', Parent: refer(PAGES), ...entries }))
    this.pages.push(id)
  }

  /** Ends the file as tagged PDF/A-1b in Thai; `catalog` and `fonts` are entries by name. */
  finish(
    info: PdfInfo,
    catalog: Readonly<Record<string, PdfText>>,
    fonts: Readonly<Record<string, PdfText>>,
  ): Uint8Array {
    const kids = list(this.pages.map(refer))
    const resources = dictionary({ Font: dictionary(fonts) })
    this.write(
      PAGES,
      dictionary({
        ...{ Type: '/Pages', Count: this.pages.length, Kids: kids, Resources: resources },
      }),
    )
    const root = this.add(
      dictionary({
        Type: '/Catalog',
        Pages: refer(PAGES),
        Lang: byteString('th-TH'),
        MarkInfo: '<</Marked true>>',
        ViewerPreferences: '<</DisplayDocTitle true>>',
        Metadata: refer(this.metadata(info)),
        OutputIntents: list([refer(this.outputIntent())]),
        ...catalog,
      }),
    )
    this.end(root, this.add(infoDictionary(info)))
    return Buffer.concat(this.parts)
  }

  private metadata(info: PdfInfo): number {
    const xml = Buffer.from(xmpOf(info), 'utf8')
    return this.addStream(xml, { Type: '/Metadata', Subtype: '/XML' }, true)
  }

  /** What its colours mean, since PDF/A leaves none to the device. */
  private outputIntent(): number {
    const profile = this.addStream(srgbProfile(), { N: 3 })
    const name = byteString(PROFILE_NAME)
    return this.add(
      dictionary({
        Type: '/OutputIntent',
        S: '/GTS_PDFA1',
        OutputConditionIdentifier: name,
        Info: name,
        DestOutputProfile: refer(profile),
      }),
    )
  }

  /** The table of objects. The file's id is a fingerprint of all before it: same content, same id. */
  private end(root: number, info: number): void {
    const hash = createHash('sha256')
    for (const part of this.parts) hash.update(part)
    const id = `<${hash.digest('hex').slice(0, 32)}>`
    const start = this.length
    const rows = this.offsets
      .slice(1)
      .map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`)
    const size = this.offsets.length
    this.put(`xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`)
    const trailer = { Size: size, Root: refer(root), Info: refer(info), ID: list([id, id]) }
    this.put(`trailer\n${dictionary(trailer)}\nstartxref\n${start}\n%%EOF\n`)
  }

  private put(part: Uint8Array | PdfText): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part
    this.parts.push(bytes)
    this.length += bytes.length
  }
}

function infoDictionary({ CreationDate, ModDate, ...texts }: PdfInfo): PdfText {
  const entries = Object.entries(texts).map(([key, text]) => [key, textString(text)] as const)
  return dictionary({
    ...Object.fromEntries(entries),
    CreationDate: pdfDate(CreationDate),
    ModDate: pdfDate(ModDate),
  })
}

/** `(D:20180815000000Z)`. */
function pdfDate(date: Date): PdfText {
  return byteString(`D:${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z`)
}
