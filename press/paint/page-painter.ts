import type { Pictures } from '../media'
import type { Faces } from '../typeset/faces'
import type {
  Element,
  FaceKey,
  LinkTarget,
  Page,
  PlacedLine,
  PlacedPicture,
  Watermark,
} from '../typeset/page'
import { watermarkMatrix } from '../typeset/watermark'
import { ExactFont } from './exact-font'
import type { LinkArea } from './links'
import { matrixOperator, ruleOperators, strokeOperators, utf16Hex } from './operators'
import { compact, type PdfFile, type PdfReference } from './pdf-file'
import { PdfPictures } from './pdf-pictures'
import { type MarkedStretch, type Piece, spokenRuns, stretchesOf } from './stretches'
import { TextObject } from './text-object'

/** A mark of a painted page: its element and, where it is a link, where it leads from which areas. */
export interface PaintedMark {
  readonly element: Element
  /** The note it calls. */
  readonly note: Element | null
  /** What a figure shows, and where. */
  readonly picture?: PlacedPicture
  readonly link: {
    readonly to: LinkTarget
    readonly words: string
    readonly areas: readonly LinkArea[]
  } | null
}

/** The words of a page as operators. Copies of one paper share them: they are written out once. */
export interface PaintedWords {
  readonly operators: string
  readonly marks: readonly PaintedMark[]
}

/** Turns what stands on pages into operators, and keeps the fonts that these speak of. */
export class PagePainter {
  /** What every page may use. */
  readonly resources: Record<string, unknown>
  readonly #fonts = new Map<FaceKey, ExactFont>()
  readonly #fontList: PdfReference
  readonly #painted = new WeakMap<readonly PlacedLine[], PaintedWords>()

  readonly #file: PdfFile
  readonly #faces: Faces
  readonly #shared: boolean

  readonly #pictures: PdfPictures

  /** `shared`: the same pages may come again, as those of copies do, and are kept for it. */
  constructor(
    file: PdfFile,
    { faces, pictures }: { readonly faces: Faces; readonly pictures: Pictures },
    shared: boolean,
  ) {
    this.#file = file
    this.#faces = faces
    this.#pictures = new PdfPictures(file, pictures)
    this.#shared = shared
    this.#fontList = file.ref()
    this.resources = compact(`<</Font ${this.#fontList}/XObject ${this.#pictures.list}>>`)
  }

  /** Everything of a page, in the order it is painted, with the marks of its words. */
  paint(page: Page): PaintedWords {
    const words = this.#paintWords(page)
    const figures = this.#paintPictures(page, words.marks.length)
    const strokes = [...page.lines, ...page.furniture].flatMap(line =>
      strokeOperators(line, page.height),
    )
    const parts = [
      page.watermark === null
        ? ''
        : artifact('Pagination', this.#paintWatermark(page.watermark, page)),
      artifact('Layout', page.rules.map(rule => ruleOperators(rule, page.height)).join('\n')),
      words.operators,
      figures.operators,
      artifact('Layout', strokes.join('\n')),
      // Last on the page, or readers of the text layer join a page number to the line beside it.
      artifact('Pagination', this.#paintFurniture(page)),
    ]
    const marks = [...words.marks, ...figures.marks]
    return { operators: parts.filter(part => part !== '').join('\n'), marks }
  }

  /** Writes the fonts with what has been used; call once, before the file ends. */
  end(): void {
    for (const font of this.#fonts.values()) font.embed()
    const list = [...this.#fonts.values()].map(({ name, reference }) => `/${name} ${reference}`)
    this.#fontList.data = compact(`<<${list.join('')}>>`)
    this.#fontList.end()
    this.#pictures.end()
  }

  /** Each picture as a mark of its own; the first of them has the number given. */
  #paintPictures({ pictures, height }: Page, first: number): PaintedWords {
    const marks: PaintedMark[] = []
    const operators: string[] = []
    for (const picture of pictures) {
      const shown = this.#pictures.operators(picture, height)
      if (shown === '') continue
      operators.push(`/Figure<</MCID ${first + marks.length}>>BDC\n${shown}\nEMC`)
      marks.push({ element: picture.element, note: null, link: null, picture })
    }
    return { operators: operators.join('\n'), marks }
  }

  #paintWords({ lines, height }: Page): PaintedWords {
    const known = this.#painted.get(lines)
    if (known !== undefined) return known
    const text = new TextObject(height)
    const marks: PaintedMark[] = []
    for (const stretch of stretchesOf(lines)) {
      text.add(openMark(stretch, marks.length))
      for (const piece of stretch.pieces) this.#show(piece, text)
      text.add('EMC')
      const { element, note } = stretch
      if (element !== null) marks.push({ element, note, link: linkOf(stretch) })
    }
    const painted = { operators: lines.length === 0 ? '' : text.end(), marks }
    if (this.#shared) this.#painted.set(lines, painted)
    return painted
  }

  #paintFurniture({ furniture, height }: Page): string {
    if (furniture.length === 0) return ''
    const text = new TextObject(height)
    for (const placed of furniture) this.#show({ placed, runs: spokenRuns(placed.line) }, text)
    return text.end()
  }

  #paintWatermark(watermark: Watermark, { height }: Page): string {
    const text = new TextObject(0)
    text.paintIn(watermark.colour)
    for (const spoken of spokenRuns(watermark.line))
      text.show(spoken, this.#font(spoken.run.face), spoken.run.x, 0)
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = watermarkMatrix(watermark)
    const matrix = matrixOperator([a, -b, -c, d, x, height - y])
    return `q ${matrix}\n${text.end()}\nQ`
  }

  #show({ placed, runs }: Piece, text: TextObject): void {
    text.paintIn(placed.colour)
    for (const spoken of runs)
      text.show(spoken, this.#font(spoken.run.face), placed.x + spoken.run.x, placed.y)
  }

  #font(face: FaceKey): ExactFont {
    const known = this.#fonts.get(face)
    if (known !== undefined) return known
    const opened = this.#faces.all.get(face)
    if (opened === undefined) throw new Error(`no face ${face} in this press`)
    const font = new ExactFont(this.#file, opened, this.#fonts.size + 1)
    this.#fonts.set(face, font)
    return font
  }
}

/** The elements of a page as a reader meets them: a picture comes before the words below it, those of a row from the left. */
export function readingOrder({ lines, pictures }: Page): Element[] {
  const foot = ({ y, height }: PlacedPicture): number => Math.round(y + height)
  const waiting = pictures.toSorted((a, b) => foot(b) - foot(a) || b.x - a.x)
  const order: Element[] = []
  for (const { element, y } of lines) {
    for (let next = waiting.at(-1); next !== undefined && foot(next) < y; next = waiting.at(-1))
      order.push(waiting.pop()?.element ?? next.element)
    if (element !== null) order.push(element)
  }
  return [...order, ...waiting.reverse().map(picture => picture.element)]
}

function artifact(type: string, operators: string): string {
  return operators === '' ? '' : `/Artifact<</Type/${type}>>BDC\n${operators}\nEMC`
}

/**
 * A mark whose words are told in place of its codes is `Span` whatever its element: poppler looks for
 * them nowhere else, and loses its place when marks are nested.
 */
function openMark({ element, actual }: MarkedStretch, mark: number): string {
  if (element === null) return '/Artifact<</Type/Pagination>>BDC'
  if (actual === null) return `/P<</MCID ${mark}>>BDC`
  return `/Span<</MCID ${mark}/ActualText<feff${utf16Hex(actual)}>>>BDC`
}

function linkOf({ link, note, pieces }: MarkedStretch): PaintedMark['link'] {
  if (link === null) return null
  const clusters = pieces.flatMap(piece => piece.runs.flatMap(({ run }) => run.clusters))
  const words =
    note === null
      ? pieces.map(({ placed }) => placed.line.text.trim()).join(' ')
      : clusters.map(cluster => cluster.text).join('')
  return { to: link, words, areas: pieces.flatMap(piece => areasOf(piece, link)) }
}

function areasOf({ placed: { line, x, y } }: Piece, to: LinkTarget): LinkArea[] {
  const { size } = line
  return line.links
    .filter(link => link.to === to)
    .map(link => ({ x: x + link.x, y: y - size * 0.7, width: link.width, height: size }))
}
