import type { Manuscript } from '../../core/manuscript'
import type { Faces } from '../typeset/faces'
import {
  type Page,
  type PlacedLine,
  placeOf,
  type Run,
  type SetLine,
  type Watermark,
} from '../typeset/page'
import { watermarkMatrix } from '../typeset/watermark'
import { Bookmarks } from './bookmarks'
import { ExactFont } from './exact-font'
import { inColour, number, ruleOperators, strokeOperators } from './operators'
import { openPdf, type PdfFile, type PdfInfo } from './pdf-file'
import { stretchesOf } from './stretches'
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
export async function paintPdf(
  copies: readonly SetManuscript[],
  { faces, duplex }: { readonly faces: Faces; readonly duplex: boolean },
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { file, finish } = openPdf(infoOf(copies))
  const painter = new Painter(file, faces)
  for (const { manuscript, pages } of copies) {
    const title = copies.length > 1 ? titleOf(manuscript) : null
    painter.paintManuscript(pages, title)
    if (duplex && pages.length % 2 === 1) painter.blankPage()
  }
  painter.end()
  return { bytes: await finish(), pages: painter.count }
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

/** Paints pages into one file. */
class Painter {
  count = 0
  private readonly fonts = new Map<string, ExactFont>()
  private readonly written = new WeakMap<PlacedLine, string>()
  private readonly tree: StructureTree
  private readonly bookmarks: Bookmarks

  private readonly file: PdfFile
  private readonly faces: Faces

  constructor(file: PdfFile, faces: Faces) {
    this.file = file
    this.faces = faces
    this.tree = new StructureTree(file)
    this.bookmarks = new Bookmarks(file)
  }

  paintManuscript(pages: readonly Page[], title: string | null): void {
    this.tree.startManuscript(title !== null)
    for (const [index, page] of pages.entries()) {
      this.addPage(page.width, page.height)
      if (index === 0 && title !== null) this.bookmarks.add(0, title, 0)
      this.paintPage(page)
      for (const { level, title: heading, y } of page.outline) this.bookmarks.add(level, heading, y)
    }
  }

  /** The back of a last page, so that the next manuscript begins on a new sheet. */
  blankPage(): void {
    const { width, height } = this.file.page
    this.addPage(width, height)
  }

  end(): void {
    for (const font of this.fonts.values()) font.embed()
    this.tree.end()
    this.bookmarks.end()
  }

  private addPage(width: number, height: number): void {
    this.file.addPage({ size: [width, height], margin: 0 })
    this.count++
  }

  private paintPage(page: Page): void {
    if (page.watermark !== null)
      this.artifact('Pagination', this.watermarkOperators(page.watermark))
    if (page.rules.length > 0) this.artifact('Layout', page.rules.map(ruleOperators).join('\n'))
    for (const { element, actual, lines } of stretchesOf(page.lines)) {
      const operators = lines.map(line => this.lineOperators(line)).join('\n')
      if (element === null) this.artifact('Pagination', operators)
      else this.tree.mark(element, actual, () => this.file.addContent(operators))
      for (const line of lines) this.paintLinks(line)
    }
    const strokes = [...page.lines, ...page.furniture].flatMap(strokeOperators)
    if (strokes.length > 0) this.artifact('Layout', strokes.join('\n'))
    // Last on the page, or readers of the text layer join a page number to the line beside it.
    for (const line of page.furniture) this.artifact('Pagination', this.lineOperators(line))
  }

  private artifact(type: string, operators: string): void {
    this.file.markContent('Artifact', { type })
    this.file.addContent(operators)
    this.file.endMarkedContent()
  }

  private paintLinks({ line, x, y, element }: PlacedLine): void {
    for (const link of line.links) {
      if (placeOf(link.to) !== null) continue
      const top = y - line.size * 0.7
      const options =
        element === null
          ? undefined
          : { structParent: this.tree.link(element), Contents: Object(link.to) as object }
      this.file.link(x + link.x, top, link.width, line.size, link.to, options)
    }
  }

  /** Copies of one paper share their lines: each is written out once. */
  private lineOperators(placed: PlacedLine): string {
    const { line, x, y, colour } = placed
    this.addFonts(line)
    const known = this.written.get(placed)
    if (known !== undefined) return known
    const runs = line.runs.map(run => this.runOperators(run, x + run.x, y))
    const operators = inColour(colour, ['BT', ...runs, 'ET'].join('\n'))
    this.written.set(placed, operators)
    return operators
  }

  private addFonts(line: SetLine): void {
    for (const { face } of line.runs) {
      const { name, reference } = this.font(face)
      this.file.page.fonts[name] = reference
    }
  }

  private watermarkOperators(watermark: Watermark): string {
    const { line, colour } = watermark
    this.addFonts(line)
    const runs = line.runs.map(run => this.runOperators(run, run.x, 0))
    const matrix = watermarkMatrix(watermark).map(number).join(' ')
    return ['q', `${matrix} cm`, inColour(colour, ['BT', ...runs, 'ET'].join('\n')), 'Q'].join('\n')
  }

  private runOperators(run: Run, x: number, y: number): string {
    const font = this.font(run.face)
    const unitsPerEm = this.faces.all.get(run.face)?.unitsPerEm ?? 1000
    // pdfkit turns the page upside down; the text is turned back.
    const head = `/${font.name} ${number(run.size)} Tf\n1 0 0 -1 ${number(x)} ${number(y)} Tm`
    return `${head}\n${showText(run, font, unitsPerEm)}`
  }

  private font(face: string): ExactFont {
    const known = this.fonts.get(face)
    if (known !== undefined) return known
    const opened = this.faces.all.get(face)
    if (opened === undefined) throw new Error(`no face ${face} in this press`)
    const font = new ExactFont(this.file, opened, this.fonts.size + 1)
    this.fonts.set(face, font)
    return font
  }
}

/** One TJ array: codes, and between them the moves (1/1000 em) that bring the pen to its place. */
function showText(run: Run, font: ExactFont, unitsPerEm: number): string {
  const toThousandths = 1000 / unitsPerEm
  const gap = (run.gap * 1000) / run.size
  const spaceGap = (run.spaceGap * 1000) / run.size
  let operators = '['
  let codes = ''
  let rise = 0
  let pen = 0
  let drawn = 0
  for (const cluster of run.clusters) {
    for (const code of font.encode(cluster)) {
      const move = Math.round(drawn - pen - code.x * toThousandths)
      if (code.y !== rise || move !== 0) {
        if (codes !== '') operators += `<${codes}>`
        codes = ''
      }
      if (code.y !== rise) {
        rise = code.y
        operators += `] TJ ${number((rise * run.size) / unitsPerEm)} Ts [`
      }
      if (move !== 0) operators += move
      drawn += code.advance * toThousandths - move
      codes += code.hex
    }
    pen += cluster.width * 1000 + (cluster.kind === 'space' ? spaceGap : gap)
  }
  const end = codes === '' ? '] TJ' : `<${codes}>] TJ`
  return operators + end + (rise === 0 ? '' : ' 0 Ts')
}
