import PDFDocument from 'pdfkit'
import type { Flavour } from '../../core/paper/flavour'
import { ByteSink } from './byte-sink'
import { STANDARDS } from './flavour'
import { type PdfInfo, xmpOf } from './xmp'

/** An object of the PDF: `data` becomes its dictionary, `end` writes it (with a stream, if given). */
export interface PdfReference {
  data: Record<string, unknown>
  /** `12 0 R`, as other objects refer to it. */
  toString(): string
  end(stream?: Uint8Array | string): void
}

/**
 * What we use of pdfkit: its objects, pages and metadata, and none of its text or structure.
 * pdfkit is pinned; this interface is all that a new version must still offer.
 */
export interface PdfFile {
  readonly page: {
    readonly dictionary: PdfReference
    readonly resources: PdfReference
    readonly width: number
    readonly height: number
  }
  /** The catalog. What `StructTreeRoot` and `MarkInfo` of it refer to is written when the file ends. */
  readonly _root: PdfReference
  ref(data?: Record<string, unknown>): PdfReference
  addPage(options: { size: [number, number]; margin: number }): void
  addContent(operators: string): void
  appendXML(xml: string): void
  /** Puts a file into this one; in PDF/A-3 only. */
  file(bytes: Uint8Array, options: AttachedFile): void
  end(): void
}

/** A file inside the file, and what it is to it. */
interface AttachedFile {
  readonly name: string
  readonly type: string
  readonly relationship: 'Source'
  readonly modifiedDate: Date
}

/** What the adapter itself replaces in pdfkit. */
interface Replaced extends PdfFile {
  /** Writes the metadata. */
  _addInfo: () => void
  /** Turns each new page upside down. */
  transform: () => void
  /** Takes each piece of the finished file, `null` at its end. */
  push: (piece: Uint8Array | null) => void
}

/** Opens a new file in Thai. `finish` ends it and gives its bytes. */
export function openPdf(
  info: PdfInfo,
  flavour: Flavour,
): { file: PdfFile; finish: () => Promise<Uint8Array> } {
  const options = {
    autoFirstPage: false,
    font: null,
    ...STANDARDS[flavour],
    lang: 'th-TH',
    displayTitle: true,
    info,
  }
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  const file = document as unknown as Replaced
  const written = new ByteSink()
  // The head of the file is in the stream already.
  written.add(Buffer.from(document.read() ?? ''))
  // A stream would keep the fifty thousand pieces of a long paper until the last is written.
  const done = new Promise<Uint8Array>(resolve => {
    file.push = piece => (piece === null ? resolve(written.bytes()) : written.add(piece))
  })
  // pdfkit's own metadata does not escape what it writes into XML.
  file._addInfo = () => file.appendXML(xmpOf(info))
  file.transform = () => undefined
  return {
    file,
    finish() {
      file.end()
      return done
    },
  }
}

/** A text as pdfkit is told to write it: a plain string would become a name. */
export function pdfString(text: string): object {
  return Object(text)
}

/**
 * A dictionary that is written as it stands. pdfkit gives each entry a line, which a file of ten
 * thousand small objects has no room for.
 */
export function compact(dictionary: string): Record<string, unknown> {
  return new Verbatim(dictionary) as unknown as Record<string, unknown>
}

/** pdfkit writes what it does not know by its own `toString`. */
class Verbatim {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get [Symbol.toStringTag](): string {
    return 'Verbatim'
  }

  toString(): string {
    return this.#text
  }
}
