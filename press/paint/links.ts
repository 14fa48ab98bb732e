import { type LinkTarget, linkPlaceOf } from '../typeset/page'
import { type PdfFile, type PdfReference, pdfString } from './pdf-file'

/** Where a click falls: left, upper edge, width and height in pt from the upper left corner. */
export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The links of one manuscript. Some lead to pages that are not painted yet: all are written at its end. */
export class Links {
  readonly #file: PdfFile
  readonly #places = new Map<string, readonly unknown[]>()
  readonly #waiting: { readonly annotation: PdfReference; readonly to: LinkTarget }[] = []

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** Names a height of the page that is being painted, `y` pt from its upper edge. */
  addPlace(name: string, y: number): void {
    const { dictionary, height } = this.#file.page
    this.#places.set(name, [dictionary, 'XYZ', null, height - y, null])
  }

  /** A link on the page that is being painted; `words` are told to those who cannot see it. */
  add({ x, y, width, height }: LinkArea, to: LinkTarget, words: string): PdfReference {
    const { page } = this.#file
    const foot = page.height - y - height
    const annotation = this.#file.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, foot, x + width, foot + height],
      Border: [0, 0, 0],
      F: PRINTED,
      Contents: pdfString(words),
    })
    const { data } = page.dictionary
    data['Annots'] = [...((data['Annots'] ?? []) as PdfReference[]), annotation]
    data['Tabs'] = 'S'
    this.#waiting.push({ annotation, to })
    return annotation
  }

  end(): void {
    for (const { annotation, to } of this.#waiting) {
      const place = linkPlaceOf(to)
      if (place === null) annotation.data['A'] = { S: 'URI', URI: pdfString(to) }
      else annotation.data['Dest'] = this.#places.get(place)
      annotation.end()
    }
  }
}

/** The flag of annotations that PDF/A asks of every one. */
const PRINTED = 4
