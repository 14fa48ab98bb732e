import type { PdfFile } from './pdf-file'
import { decimal, dictionary, refer, textString } from './pdf-syntax'

/** A heading to be found from the side of the window: the page, and its top from the lower edge, pt. */
interface Entry {
  readonly level: number
  readonly title: string
  readonly page: number
  readonly top: number
}

interface Node extends Entry {
  readonly id: number
  readonly children: Node[]
}

/** The bookmarks of a file, in the order of its headings; deeper levels hang on the one before. */
export class Bookmarks {
  private readonly file: PdfFile
  private readonly roots: Node[] = []
  /** The last entry of each level that is still open. */
  private path: Node[] = []

  constructor(file: PdfFile) {
    this.file = file
  }

  /** Adds a heading. Level 0 is for the paper itself. */
  add(entry: Entry): void {
    const node: Node = { ...entry, id: this.file.reserve(), children: [] }
    this.path = this.path.filter(above => above.level < entry.level)
    const siblings = this.path.at(-1)?.children ?? this.roots
    siblings.push(node)
    this.path.push(node)
  }

  /** Writes them; what the catalog says of them. Call once, before the file ends. */
  end(): Record<string, string> {
    if (this.roots.length === 0) return {}
    const id = this.file.reserve()
    this.file.write(id, dictionary({ Type: '/Outlines', ...ends(this.roots) }))
    this.writeAll(this.roots, id)
    return { Outlines: refer(id), PageMode: '/UseOutlines' }
  }

  private writeAll(nodes: readonly Node[], parent: number): void {
    for (const [at, node] of nodes.entries()) {
      const previous = nodes[at - 1]
      const next = nodes[at + 1]
      this.file.write(
        node.id,
        dictionary({
          Title: textString(node.title),
          Parent: refer(parent),
          Dest: `[${refer(node.page)}/XYZ null ${decimal(node.top)} null]`,
          Prev: previous && refer(previous.id),
          Next: next && refer(next.id),
          ...ends(node.children),
        }),
      )
      this.writeAll(node.children, node.id)
    }
  }
}

/** The first and the last of a level; everything stands open. */
function ends(nodes: readonly Node[]): Record<string, string | number> {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first === undefined || last === undefined) return {}
  return { First: refer(first.id), Last: refer(last.id), Count: visible(nodes) }
}

function visible(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + 1 + visible(node.children), 0)
}
