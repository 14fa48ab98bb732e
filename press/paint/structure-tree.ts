import type { Element, Role } from '../typeset/page'
import type { PdfFile } from './pdf-file'
import { dictionary, list, type PdfText, refer } from './pdf-syntax'

/** A stretch of a page's content, or an annotation of the page. */
interface Content {
  readonly page: number
  /** Its number among the marks of the page; for an annotation its object. */
  readonly mark: number
  readonly kind: 'mark' | 'annotation'
}

interface Node {
  readonly id: number
  readonly role: Role | 'Document' | 'Part' | 'Link'
  readonly parent: number
  readonly kids: (Node | Content)[]
}

/**
 * The structure of the file, grown as pages are painted: each element appears where its first
 * line does. Elements of a text that is painted twice (copies) are made anew for each manuscript.
 */
export class StructureTree {
  private readonly file: PdfFile
  private readonly id: number
  private readonly document: Node
  private root: Node
  private made = new Map<Element, Node>()
  private columnScope: number | null = null
  /** The element of each mark of each page, and of each annotation: one entry a key. */
  private readonly parents: (readonly number[] | number)[] = []

  constructor(file: PdfFile) {
    this.file = file
    this.id = file.reserve()
    this.document = { id: file.reserve(), role: 'Document', parent: this.id, kids: [] }
    this.root = this.document
  }

  /** `separate`: as one part of several in the file. */
  startManuscript(separate: boolean): void {
    this.made = new Map()
    if (separate) this.root = this.grow(this.document, 'Part')
  }

  /** Takes the elements of the marks of a page, in order; the key the page is found by. */
  addPage(page: number, elements: readonly Element[]): number {
    const nodes = elements.map(element => this.element(element))
    for (const [mark, node] of nodes.entries()) node.kids.push({ page, mark, kind: 'mark' })
    return this.parents.push(nodes.map(node => node.id)) - 1
  }

  /** Takes a link of a page within an element; the key the annotation is found by. */
  addLink(page: number, annotation: number, element: Element): number {
    const node = this.grow(this.element(element), 'Link')
    node.kids.push({ page, mark: annotation, kind: 'annotation' })
    return this.parents.push(node.id) - 1
  }

  /** Writes the tree; what the catalog says of it. Call once, before the file ends. */
  end(): Record<string, string> {
    this.writeNode(this.document)
    const entries = this.parents.map((entry, key) =>
      typeof entry === 'number' ? `${key} ${refer(entry)} ` : `${key}${list(entry.map(refer))}`,
    )
    const tree = this.file.add(`<</Nums[${entries.join('')}]>>`)
    this.file.write(
      this.id,
      dictionary({
        Type: '/StructTreeRoot',
        K: refer(this.document.id),
        ParentTree: refer(tree),
        ParentTreeNextKey: this.parents.length,
      }),
    )
    return { StructTreeRoot: refer(this.id) }
  }

  /** The node of an element, made on first use with those above it. */
  private element(element: Element): Node {
    const known = this.made.get(element)
    if (known !== undefined) return known
    const parent = element.parent === null ? this.root : this.element(element.parent)
    const node = this.grow(parent, element.role)
    this.made.set(element, node)
    return node
  }

  private grow(parent: Node, role: Node['role']): Node {
    const node: Node = { id: this.file.reserve(), role, parent: parent.id, kids: [] }
    parent.kids.push(node)
    return node
  }

  /** What every heading cell says: it heads its column. */
  private scope(): PdfText {
    this.columnScope ??= this.file.add('<</O/Table/Scope/Column>>')
    return refer(this.columnScope)
  }

  private writeNode(node: Node): void {
    const page = node.kids.find(kid => 'page' in kid)?.page
    const kids = node.kids.map(kid => ('page' in kid ? contentOf(kid, page) : refer(kid.id)))
    this.file.write(
      node.id,
      dictionary({
        S: `/${node.role}`,
        P: refer(node.parent),
        A: node.role === 'TH' ? this.scope() : undefined,
        Pg: page && refer(page),
        K: kids.length === 1 ? kids[0] : list(kids),
      }),
    )
    for (const kid of node.kids) if (!('page' in kid)) this.writeNode(kid)
  }
}

/** A number alone is a mark on the element's own page. */
function contentOf({ page, mark, kind }: Content, own: number | undefined): PdfText {
  if (kind === 'annotation') return `<</Type/OBJR/Pg ${refer(page)}/Obj ${refer(mark)}>>`
  return page === own ? String(mark) : `<</Type/MCR/Pg ${refer(page)}/MCID ${mark}>>`
}
