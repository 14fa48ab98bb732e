import type { Manuscript } from '../../core/manuscript'
import type { Faces } from '../typeset/faces'
import type { Element, Page, PlacedLine, Watermark } from '../typeset/page'
import { watermarkMatrix } from '../typeset/watermark'
import { Bookmarks } from './bookmarks'
import { ExactFont } from './exact-font'
import { artifact, ruleOperators, strokeOperators } from './operators'
import { type Inked, markedText, TextContent } from './page-content'
import { PdfFile, type PdfInfo } from './pdf-file'
import {
  byteString,
  decimal,
  dictionary,
  list,
  type PdfText,
  refer,
  textString,
} from './pdf-syntax'
import { StructureTree } from './structure-tree'

/** A manuscript with the pages it was set on. */
export interface SetManuscript {
  readonly manuscript: Manuscript
  readonly pages: readonly Page[]
}

/**
 * Paints manuscripts as one tagged PDF, one after another. The same content gives the same bytes:
 * the dates are the paper's own. `pages` counts the sides of paper, blank ones included.
 */
export function paintPdf(
  copies: readonly SetManuscript[],
  { faces, duplex }: { readonly faces: Faces; readonly duplex: boolean },
): { bytes: Uint8Array; pages: number } {
  const painter = new Painter(new PdfFile(), faces)
  for (const { manuscript, pages } of copies) {
    const title = copies.length > 1 ? titleOf(manuscript) : null
    painter.paintManuscript(pages, title)
    if (duplex && pages.length % 2 === 1) painter.blankPage()
  }
  return { bytes: painter.finish(infoOf(copies)), pages: painter.count }
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
  return text
    .replaceAll(/\p{Cs}|(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** What a page says of its text, shared by all copies of it. */
interface Body {
  readonly operators: PdfText
  /** The element of each mark, in order. */
  readonly elements: readonly Element[]
}

/** Paints pages into one file. */
class Painter {
  count = 0
  private readonly fonts = new Map<string, Inked>()
  /** The streams of texts that several manuscripts share: each is written once. */
  private readonly shared = new Map<Page['lines'], { stream: number; elements: Body['elements'] }>()
  private readonly tree: StructureTree
  private readonly bookmarks: Bookmarks
  private size: Pick<Page, 'width' | 'height'> = { width: 0, height: 0 }

  private readonly file: PdfFile
  private readonly faces: Faces

  constructor(file: PdfFile, faces: Faces) {
    this.file = file
    this.faces = faces
    this.tree = new StructureTree(file)
    this.bookmarks = new Bookmarks(file)
  }

  /** `title` is `null` for the only manuscript of a file. */
  paintManuscript(pages: readonly Page[], title: string | null): void {
    this.tree.startManuscript(title !== null)
    for (const [index, page] of pages.entries()) {
      const id = this.file.reserve()
      if (index === 0 && title !== null)
        this.bookmarks.add({ level: 0, title, page: id, top: page.height })
      this.paintPage(page, id, title !== null)
      for (const { level, title: heading, y } of page.outline)
        this.bookmarks.add({ level, title: heading, page: id, top: page.height - y })
    }
  }

  /** The back of a last page, so that the next manuscript begins on a new sheet. */
  blankPage(): void {
    this.addPage(this.file.reserve(), this.size, {})
  }

  /** The file with everything in it; call once. */
  finish(info: PdfInfo): Uint8Array {
    const fonts: Record<string, PdfText> = {}
    for (const { font } of this.fonts.values()) {
      font.embed()
      fonts[font.name] = refer(font.id)
    }
    return this.file.finish(info, { ...this.tree.end(), ...this.bookmarks.end() }, fonts)
  }

  private paintPage(page: Page, id: number, shared: boolean): void {
    const back = [`1 0 0 -1 0 ${decimal(page.height, 3)} cm`]
    if (page.watermark !== null) back.push(this.watermark(page.watermark))
    const front = this.furniture(page)
    const annotations = page.lines.flatMap(line => this.links(line, page, id))
    const { contents, elements } = shared
      ? this.sharedContents(page, back, front)
      : this.ownContents(page, back, front)
    this.addPage(id, page, {
      Contents: contents,
      Annots: annotations.length > 0 ? list(annotations.map(refer)) : undefined,
      StructParents: this.tree.addPage(id, elements),
    })
  }

  private addPage(
    id: number,
    size: Pick<Page, 'width' | 'height'>,
    entries: Readonly<Record<string, PdfText | number | undefined>>,
  ): void {
    const box = list([0, 0, decimal(size.width, 3), decimal(size.height, 3)])
    this.file.writePage(id, { MediaBox: box, ...entries })
    this.size = size
    this.count++
  }

  private ownContents(page: Page, back: readonly PdfText[], front: readonly PdfText[]) {
    const { operators, elements } = this.body(page)
    const stream = this.file.addStream([...back, operators, ...front].join('\n'))
    return { contents: refer(stream), elements }
  }

  private sharedContents(page: Page, back: readonly PdfText[], front: readonly PdfText[]) {
    const known = this.shared.get(page.lines) ?? this.writeBody(page)
    this.shared.set(page.lines, known)
    const ends = [back, front].map(part => this.file.addStream(part.join('\n')))
    const streams = [ends[0] ?? 0, known.stream, ends[1] ?? 0]
    return { contents: list(streams.map(refer)), elements: known.elements }
  }

  private writeBody(page: Page) {
    const { operators, elements } = this.body(page)
    return { stream: this.file.addStream(operators), elements }
  }

  private body(page: Page): Body {
    const rules = page.rules.length > 0 ? [artifact('Layout', ruleOperators(page.rules))] : []
    const strokes = page.lines.flatMap(strokeOperators)
    const under = strokes.length > 0 ? [artifact('Layout', strokes.join('\n'))] : []
    const { operators, elements } = markedText(page.lines, face => this.ink(face))
    return { operators: [...rules, operators, ...under].join('\n'), elements }
  }

  /** Last on the page, or readers of the text layer join a page number to the line beside it. */
  private furniture({ furniture }: Page): PdfText[] {
    if (furniture.length === 0) return []
    const strokes = furniture.flatMap(strokeOperators)
    const under = strokes.length > 0 ? [artifact('Layout', strokes.join('\n'))] : []
    return [...under, markedText(furniture, face => this.ink(face)).operators]
  }

  private watermark(watermark: Watermark): PdfText {
    const { line, colour } = watermark
    const text = new TextContent(face => this.ink(face))
    text.add({ line, x: 0, y: 0, colour })
    const matrix = watermarkMatrix(watermark).map(part => decimal(part, 3))
    return artifact('Pagination', `q ${matrix.join(' ')} cm\n${text.finish()}\nQ`)
  }

  private links({ line, x, y, element }: PlacedLine, page: Page, id: number): number[] {
    return line.links.map(link => {
      const annotation = this.file.reserve()
      const top = page.height - y + line.size * 0.7
      const box = [x + link.x, top - line.size, x + link.x + link.width, top]
      const url = textString(link.url)
      this.file.write(
        annotation,
        dictionary({
          ...{ Type: '/Annot', Subtype: '/Link', F: 4, Border: '[0 0 0]', Contents: url },
          Rect: list(box.map(side => decimal(side))),
          A: `<</S/URI/URI${byteString(asciiUrl(link.url))}>>`,
          StructParent: element === null ? undefined : this.tree.addLink(id, annotation, element),
        }),
      )
      return annotation
    })
  }

  private ink(face: string): Inked {
    const known = this.fonts.get(face)
    if (known !== undefined) return known
    const opened = this.faces.all.get(face)
    if (opened === undefined) throw new Error(`no face ${face} in this press`)
    const font = new ExactFont(this.file, opened, this.fonts.size + 1)
    const inked = { font, unitsPerEm: opened.unitsPerEm }
    this.fonts.set(face, inked)
    return inked
  }
}

/** PDF knows only ASCII addresses; what is escaped already stays so. */
function asciiUrl(url: string): PdfText {
  return url.replaceAll(/[^\x21-\x7e]+/gu, part =>
    encodeURIComponent(part.replaceAll(/\p{Cs}/gu, '')),
  )
}
