import type { Manuscript } from '../../core/manuscript/manuscript'
import type { Flavour } from '../../core/paper/flavour'
import { seen } from '../../core/thai/unseen'
import type { Pictures } from '../media'
import type { Faces } from '../typeset/faces'
import { headingPlace, type Page } from '../typeset/page'
import { PdfBookmarks } from './bookmarks'
import type { SourceFile } from './flavour'
import { Links } from './links'
import { PagePainter, readingOrder } from './page-painter'
import { openPdf, type PdfFile } from './pdf-file'
import { StructureTree } from './structure-tree'
import type { PdfInfo } from './xmp'

/** A manuscript with the pages it was set on. */
export interface SetManuscript {
  readonly manuscript: Manuscript
  readonly pages: readonly Page[]
}

/** How a PDF is made. */
export interface PdfOptions {
  /** Gives each manuscript an even number of pages. */
  readonly duplex?: boolean
  /** `1b` where none is given. */
  readonly flavour?: Flavour
  /** Carried inside the file by `3a` alone. */
  readonly source?: SourceFile
}

/**
 * Paints manuscripts as one tagged PDF, one after another. The same content gives the same bytes:
 * the dates are the paper's own. `pages` counts the sides of paper, blank ones included.
 */
export async function paintPdf(
  copies: readonly SetManuscript[],
  { faces, pictures }: { readonly faces: Faces; readonly pictures: Pictures },
  { duplex = false, flavour = '1b', source }: PdfOptions,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const info = infoOf(copies)
  const { file, finish } = openPdf(info, flavour)
  if (flavour === '3a' && source !== undefined) attach(file, source, info.ModDate)
  const painter = new Painter(file, { faces, pictures }, copies.length > 1)
  for (const { manuscript, pages } of copies) {
    const title = copies.length > 1 ? titleOf(manuscript) : null
    painter.paintManuscript(pages, title)
    if (duplex && pages.length % 2 === 1) painter.blankPage()
  }
  painter.end()
  return { bytes: await finish(), pages: painter.count }
}

function attach(file: PdfFile, { name, bytes }: SourceFile, modifiedDate: Date): void {
  file.file(bytes, { name, type: 'application/zip', relationship: 'Source', modifiedDate })
}

function titleOf({ properties, furniture }: Manuscript): string {
  return furniture.copyMark === null
    ? properties.title
    : `${properties.title} (${furniture.copyMark})`
}

function infoOf(copies: readonly SetManuscript[]): PdfInfo {
  const properties = copies[0]?.manuscript.properties
  const marks = copies.flatMap(({ manuscript }) => manuscript.furniture.copyMark ?? [])
  const date = new Date(`${properties?.date ?? '2000-01-01'}T00:00:00Z`)
  return {
    Title: plain(properties?.title),
    Author: plain(properties?.organisation),
    Subject: plain(properties?.subject),
    Keywords: plain(
      [properties?.documentId ?? '', ...marks].filter(word => word !== '').join(', '),
    ),
    Creator: 'มติ',
    Producer: 'มติ',
    CreationDate: date,
    ModDate: date,
  }
}

/** A property in one line, without letters that XML has no place for. */
function plain(text = ''): string {
  return seen(text)
    .replaceAll(/\p{Cs}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Puts painted pages into one file, with what leads to them. */
class Painter {
  count = 0
  readonly #pages: PagePainter
  readonly #tree: StructureTree
  readonly #bookmarks: PdfBookmarks

  readonly #file: PdfFile

  constructor(
    file: PdfFile,
    looks: { readonly faces: Faces; readonly pictures: Pictures },
    shared: boolean,
  ) {
    this.#file = file
    this.#pages = new PagePainter(file, looks, shared)
    this.#tree = new StructureTree(file)
    this.#bookmarks = new PdfBookmarks(file)
  }

  paintManuscript(pages: readonly Page[], title: string | null): void {
    this.#tree.startManuscript(title !== null)
    const links = new Links(this.#file)
    let headings = 0
    for (const [index, page] of pages.entries()) {
      this.#addPage(page.width, page.height)
      if (index === 0 && title !== null) this.#bookmarks.add(0, title, 0)
      this.#paintPage(page, links)
      for (const { level, title: heading, y } of page.outline) {
        this.#bookmarks.add(level, heading, y)
        links.addPlace(headingPlace(headings++), y)
      }
    }
    links.end()
  }

  /** The back of a last page, so that the next manuscript begins on a new sheet. */
  blankPage(): void {
    const { width, height } = this.#file.page
    this.#addPage(width, height)
    // pdfkit ends what nothing was written to without a stream, and a page that names no stream is invalid.
    this.#file.addContent('')
  }

  end(): void {
    this.#pages.end()
    this.#tree.end()
    this.#bookmarks.end()
  }

  #addPage(width: number, height: number): void {
    this.#file.addPage({ size: [width, height], margin: 0 })
    this.#file.page.resources.data = this.#pages.resources
    this.count++
  }

  #paintPage(page: Page, links: Links): void {
    const { operators, marks } = this.#pages.paint(page)
    this.#file.addContent(operators)
    for (const { place, line, y } of page.lines)
      if (place !== undefined) links.addPlace(place, y - line.size)
    this.#tree.addPage(
      marks.map(({ element, note, link, picture }) => ({
        element,
        note,
        ...(picture && { picture }),
        link: link?.areas.map(area => links.add(area, link.to, link.words)) ?? null,
      })),
      page.pictures.length === 0 ? [] : readingOrder(page),
    )
  }
}
