import type { PdfFile, PdfReference } from './pdf-file'

/** A heading to be found from the side of the window. `y` pt from the upper edge of the page. */
interface Entry {
  readonly level: number
  readonly title: string
  readonly page: PdfReference
  readonly top: number
}

interface Node extends Entry {
  readonly reference: PdfReference
  readonly children: Node[]
}

/** The bookmarks of a file, in the order of its headings; deeper levels hang on the one before. */
export class PdfBookmarks {
  readonly #file: PdfFile
  readonly #roots: Node[] = []
  /** The last entry of each level that is still open. */
  #path: Node[] = []

  constructor(file: PdfFile) {
    this.#file = file
  }

  /** Adds a heading on the page that is being painted. Level 0 is for the paper itself. */
  add(level: number, title: string, y: number): void {
    const page = this.#file.page.dictionary
    const entry = { level, title, page, top: this.#file.page.height - y }
    const node: Node = { ...entry, reference: this.#file.ref(), children: [] }
    this.#path = this.#path.filter(above => above.level < level)
    const siblings = this.#path.at(-1)?.children ?? this.#roots
    siblings.push(node)
    this.#path.push(node)
  }

  /** Writes them into the catalog; call once, before the file ends. */
  end(): void {
    if (this.#roots.length === 0) return
    const outlines = this.#file.ref({ Type: 'Outlines', ...this.#ends(this.#roots) })
    this.#writeAll(this.#roots, outlines)
    outlines.end()
    Object.assign(this.#file._root.data, { Outlines: outlines, PageMode: 'UseOutlines' })
  }

  #ends(nodes: readonly Node[]): Record<string, unknown> {
    return {
      First: nodes[0]?.reference,
      Last: nodes.at(-1)?.reference,
      Count: visible(nodes),
    }
  }

  #writeAll(nodes: readonly Node[], parent: PdfReference): void {
    for (const [at, node] of nodes.entries()) {
      const previous = nodes[at - 1]
      const next = nodes[at + 1]
      Object.assign(node.reference.data, {
        Title: Object(node.title),
        Parent: parent,
        Dest: [node.page, 'XYZ', null, node.top, null],
        ...(previous !== undefined && { Prev: previous.reference }),
        ...(next !== undefined && { Next: next.reference }),
        ...(node.children.length > 0 && this.#ends(node.children)),
      })
      this.#writeAll(node.children, node.reference)
      node.reference.end()
    }
  }
}

/** Everything stands open. */
function visible(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + 1 + visible(node.children), 0)
}
