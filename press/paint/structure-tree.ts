import type { Element } from '../typeset/page'
import type { PdfElement, PdfFile } from './pdf-file'

/**
 * The structure of the file, grown as pages are painted: each element appears where its first
 * line does. Elements of a text that is painted twice (copies) are made anew for each manuscript.
 */
export class StructureTree {
  private readonly document: PdfElement
  private root: PdfElement
  private made = new Map<Element, PdfElement>()

  private readonly file: PdfFile

  constructor(file: PdfFile) {
    this.file = file
    this.document = file.struct('Document')
    this.root = this.document
    file.addStructure(this.document)
  }

  /** `separate`: as one part of several in the file. */
  startManuscript(separate: boolean): void {
    this.made = new Map()
    if (!separate) return
    this.root = this.file.struct('Part')
    this.document.add(this.root)
  }

  /**
   * Paints lines as part of an element, with their true text (`null` where their codes say it), for
   * readers that would take an opened gap for a space. Such a mark is `Span` whatever the element:
   * poppler looks for the text nowhere else, and loses its place when marks are nested.
   */
  mark(element: Element, actual: string | null, paint: () => void): void {
    const node = this.element(element)
    const [tag, options] = actual === null ? (['P', {}] as const) : (['Span', { actual }] as const)
    node.add(this.file.markStructureContent(tag, options))
    paint()
    this.file.endMarkedContent()
  }

  /** The node of an element, made on first use with those above it. */
  element(element: Element): PdfElement {
    const known = this.made.get(element)
    if (known !== undefined) return known
    const node = this.file.struct(element.role)
    const attributes = tableAttributes(element)
    if (attributes !== null) node.dictionary.data['A'] = attributes
    const parent = element.parent === null ? this.root : this.element(element.parent)
    parent.add(node)
    this.made.set(element, node)
    return node
  }

  /** A new node for a link within an element. */
  link(element: Element): PdfElement {
    const node = this.file.struct('Link')
    this.element(element).add(node)
    return node
  }

  end(): void {
    this.document.end()
  }
}

/** What a cell is to the rows and columns about it; `null` for nothing to say. */
function tableAttributes({ role, span }: Element): Record<string, unknown> | null {
  if (role !== 'TH' && span === undefined) return null
  return {
    O: 'Table',
    ...(role === 'TH' && { Scope: 'Column' }),
    ...(span !== undefined && { ColSpan: span.across, RowSpan: span.down }),
  }
}
