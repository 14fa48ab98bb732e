import type { Element, PlacedPicture } from '../typeset/page'
import { number, utf16Hex } from './operators'
import { compact, type PdfFile, type PdfReference } from './pdf-file'

/** A node of the tree as PDF writes it, with what is in it in reading order. */
interface Node {
  readonly role: string
  readonly span: Element['span']
  readonly reference: PdfReference
  readonly parent: PdfReference
  readonly kids: Kid[]
  /** Attributes of a figure, once it is known what it shows. */
  figure: string
}

/** A mark on a page: the element it is part of and, where it is a link, its annotations. */
export interface StructureMark {
  readonly element: Element
  /** The note it calls, which stands after what has been told so far. */
  readonly note: Element | null
  readonly link: readonly PdfReference[] | null
  readonly picture?: PlacedPicture
}

type Kid =
  | { readonly node: Node }
  | { readonly mark: number; readonly page: PdfReference }
  | { readonly annotation: PdfReference; readonly page: PdfReference }

/**
 * The structure of the file, grown as pages are painted: each element appears where its first
 * line does. Elements of a text that is painted twice (copies) are made anew for each manuscript.
 */
export class StructureTree {
  readonly #root: PdfReference
  readonly #document: Node
  #top: Node
  #made = new Map<Element, Node>()
  readonly #nodes: Node[] = []
  readonly #notes: Node[] = []
  /** To whom the marks of each page, and each annotation, belong. */
  readonly #parents: (PdfReference | PdfReference[])[] = []
  readonly #columnHead: PdfReference

  readonly #file: PdfFile

  constructor(file: PdfFile) {
    this.#file = file
    this.#root = file.ref()
    this.#document = this.#makeNode('Document', this.#root)
    this.#top = this.#document
    this.#columnHead = file.ref(compact('<</O/Table/Scope/Column>>'))
    this.#columnHead.end()
  }

  /** `separate`: as one part of several in the file. */
  startManuscript(separate: boolean): void {
    this.#made = new Map()
    if (separate) this.#top = this.#addNode('Part', this.#document)
  }

  /**
   * The marks of the page in painting: which element each belongs to, by its number on the page.
   * `order`: elements that a reader meets in another order than they are painted in.
   */
  addPage(marks: readonly StructureMark[], order: readonly Element[]): void {
    const page = this.#file.page.dictionary
    const owners: PdfReference[] = []
    if (marks.length === 0) return
    page.data['StructParents'] = this.#parents.push(owners) - 1
    for (const element of order) this.#nodeOf(element)
    for (const [mark, { element, note, link, picture }] of marks.entries()) {
      const node = link === null ? this.#nodeOf(element) : this.#linkNode(element, link)
      node.kids.push({ mark, page })
      if (picture !== undefined) node.figure = figureText(picture, this.#file.page.height)
      owners.push(node.reference)
      if (note !== null) this.#nodeOf(note)
    }
  }

  end(): void {
    for (const node of this.#nodes) this.#write(node)
    const owners = this.#parents.map((owner, key) => `${key} ${listed(owner)}`)
    const parentTree = this.#file.ref(compact(`<</Nums[${owners.join('\n')}]>>`))
    parentTree.end()
    Object.assign(this.#root.data, {
      Type: 'StructTreeRoot',
      K: this.#document.reference,
      ParentTree: parentTree,
      ParentTreeNextKey: this.#parents.length,
    })
    if (this.#notes.length > 0) Object.assign(this.#root.data, { IDTree: this.#idTree() })
    const { data } = this.#file._root
    Object.assign(data, { StructTreeRoot: this.#root, MarkInfo: this.#file.ref({ Marked: true }) })
  }

  /** Every note by its id. */
  #idTree(): PdfReference {
    const names = this.#notes.map((note, index) => `(${noteId(index)}) ${note.reference}`)
    const tree = this.#file.ref(compact(`<</Names[${names.join('\n')}]>>`))
    tree.end()
    return tree
  }

  #nodeOf(element: Element): Node {
    const known = this.#made.get(element)
    if (known !== undefined) return known
    const parent = element.parent === null ? this.#top : this.#nodeOf(element.parent)
    const node = this.#addNode(element.role, parent, element.span)
    this.#made.set(element, node)
    return node
  }

  /** A new node within an element, with the annotations a click on it falls on. */
  #linkNode(element: Element, annotations: readonly PdfReference[]): Node {
    const node = this.#addNode('Link', this.#nodeOf(element))
    const page = this.#file.page.dictionary
    for (const annotation of annotations) {
      annotation.data['StructParent'] = this.#parents.push(node.reference) - 1
      node.kids.push({ annotation, page })
    }
    return node
  }

  #addNode(role: string, parent: Node, span?: Element['span']): Node {
    const node = this.#makeNode(role, parent.reference, span)
    parent.kids.push({ node })
    return node
  }

  #makeNode(role: string, parent: PdfReference, span?: Element['span']): Node {
    const node = { role, span, parent, reference: this.#file.ref(), kids: [], figure: '' }
    this.#nodes.push(node)
    if (role === 'Note') this.#notes.push(node)
    return node
  }

  #write(node: Node): void {
    const { role, span, parent, reference, kids, figure } = node
    const id = role === 'Note' ? `/ID(${noteId(this.#notes.indexOf(node))})` : ''
    const page = kids.flatMap(kid => ('page' in kid ? kid.page : []))[0]
    const written = kids.map(kid => kidText(kid, page))
    const content = written.length === 1 ? separated(written[0]) : `[${written.join(' ')}]`
    const home = page === undefined ? '' : `/Pg ${page}`
    const attributes = figure + this.#attributesOf(role, span)
    reference.data = compact(`<</S/${role}${id}/P ${parent}${home}${attributes}/K${content}>>`)
    reference.end()
  }

  /** What a cell is to the rows and columns about it. */
  #attributesOf(role: string, span: Element['span']): string {
    if (span === undefined) return role === 'TH' ? `/A ${this.#columnHead}` : ''
    const scope = role === 'TH' ? '/Scope/Column' : ''
    return `/A<</O/Table${scope}/ColSpan ${span.across}/RowSpan ${span.down}>>`
  }
}

/** In the order of the tree of ids, which readers search. */
function noteId(index: number): string {
  return `note-${String(index + 1).padStart(6, '0')}`
}

/** What a picture shows, and where it stands on its page. */
function figureText({ alt, x, y, width, height }: PlacedPicture, page: number): string {
  const box = [x, page - y - height, x + width, page - y].map(number).join(' ')
  return `/Alt<feff${utf16Hex(alt)}>/A<</O/Layout/Placement/Block/BBox[${box}]>>`
}

/** A mark on the page of its node is its bare number. */
function kidText(kid: Kid, home: PdfReference | undefined): string {
  if ('node' in kid) return String(kid.node.reference)
  const page = kid.page === home ? '' : `/Pg ${kid.page}`
  if ('annotation' in kid) return `<</Type/OBJR${page}/Obj ${kid.annotation}>>`
  return page === '' ? String(kid.mark) : `<</Type/MCR${page}/MCID ${kid.mark}>>`
}

function listed(owner: PdfReference | readonly PdfReference[]): string {
  return Array.isArray(owner) ? `[${owner.join(' ')}]` : String(owner)
}

function separated(text = ''): string {
  return text.startsWith('<') ? text : ` ${text}`
}
