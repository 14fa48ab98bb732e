import PDFDocument from 'pdfkit'
import { xmpOf } from './xmp'

/** An object of the PDF: `data` becomes its dictionary, `end` writes it (with a stream, if given). */
export interface PdfReference {
  readonly data: Record<string, unknown>
  end(stream?: Uint8Array | string): void
}

/** A node of the structure tree. */
export interface PdfElement {
  readonly dictionary: PdfReference
  add(child: PdfElement | PdfMarked): void
  end(): void
}

/** A stretch of page content that belongs to a structure element. */
export interface PdfMarked {
  readonly refs: readonly unknown[]
}

/**
 * What we use of pdfkit: its objects, pages, structure tree and metadata, and none of its text.
 * pdfkit is pinned; this interface is all that a new version must still offer.
 */
export interface PdfFile {
  readonly page: {
    readonly fonts: Record<string, PdfReference>
    readonly dictionary: PdfReference
    readonly width: number
    readonly height: number
  }
  /** The catalog. */
  readonly _root: PdfReference
  ref(data?: Record<string, unknown>): PdfReference
  addPage(options: { size: [number, number]; margin: number }): void
  addContent(operators: string): void
  markContent(tag: string, options: { type?: string; actual?: string }): void
  markStructureContent(tag: string, options: { actual?: string }): PdfMarked
  endMarkedContent(): void
  struct(role: string): PdfElement
  addStructure(element: PdfElement): void
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options?: { structParent: PdfElement; Contents: object },
  ): void
  appendXML(xml: string): void
  /** Writes the metadata; replaced by ours. */
  _addInfo: () => void
  end(): void
}

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

/** Opens a new tagged PDF/A-1b file in Thai. `finish` ends it and gives its bytes. */
export function openPdf(info: PdfInfo): { file: PdfFile; finish: () => Promise<Uint8Array> } {
  const options = {
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.4',
    subset: 'PDF/A-1b',
    tagged: true,
    lang: 'th-TH',
    displayTitle: true,
    info,
  }
  const document = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions)
  const parts: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Uint8Array) => parts.push(part))
    document.on('end', () => resolve(Buffer.concat(parts)))
    document.on('error', reject)
  })
  const file = document as unknown as PdfFile
  // pdfkit's own metadata does not escape what it writes into XML.
  file._addInfo = () => file.appendXML(xmpOf(info))
  return {
    file,
    finish() {
      file.end()
      return done
    },
  }
}
