import { childOf, type XmlNode } from '../xml'
import { element, withChild, withChildren, without, withProperty } from '../xml-tree'
import type { Token } from './tokens'

/** Who changed, and on which day; `null` for a paper without one. */
export interface Reviser {
  readonly author: string
  readonly date: string | null
}

export type RevisionKind = 'ins' | 'del'

/** Writes the marks of tracked changes, each with a number of its own. */
export class Revision {
  readonly #reviser: Reviser
  #count = 0

  constructor(reviser: Reviser) {
    this.#reviser = reviser
  }

  /** The marked changes so far. */
  get count(): number {
    return this.#count
  }

  mark(name: string, children: readonly XmlNode[] = []): XmlNode {
    const { author, date } = this.#reviser
    return element(
      name,
      {
        'w:id': ++this.#count,
        'w:author': author,
        ...(date !== null && { 'w:date': `${date}T00:00:00Z` }),
      },
      children,
    )
  }

  /** Tokens as runs, inside a mark if they changed; tokens of one face share a run. */
  runs(tokens: readonly Token[], change: RevisionKind | null): XmlNode[] {
    const runs: { face: XmlNode | undefined; look: string; pieces: XmlNode[] }[] = []
    for (const token of tokens) {
      const last = runs.at(-1)
      if (last !== undefined && last.look === token.look) last.pieces.push(token.piece)
      else runs.push({ face: token.face, look: token.look, pieces: [token.piece] })
    }
    const written = runs.map(({ face, pieces }) =>
      element('w:r', {}, [...(face ? [face] : []), ...joinTexts(pieces, change)]),
    )
    if (written.length === 0) return []
    return change === null ? written : [this.mark(`w:${change}`, written)]
  }

  /** A paragraph whose end came or went. */
  markEnd(paragraph: XmlNode, change: RevisionKind): XmlNode {
    return withChild(paragraph, 'w:pPr', properties =>
      withProperty(
        properties,
        withProperty(childOf(properties, 'w:rPr') ?? element('w:rPr'), this.mark(`w:${change}`)),
      ),
    )
  }

  /** New properties that remember the old ones where they differ. */
  properties(old: XmlNode | undefined, changed: XmlNode | undefined): XmlNode {
    const before = without(old ?? element('w:pPr'), 'w:rPr', 'w:sectPr')
    const after = changed ?? element('w:pPr')
    const plain = without(after, 'w:rPr', 'w:sectPr')
    if (equal(before, plain)) return after
    return withProperty(after, this.mark('w:pPrChange', [before]))
  }

  /** A row that came or went. */
  row(row: XmlNode, change: RevisionKind): XmlNode {
    const properties = childOf(row, 'w:trPr') ?? element('w:trPr')
    const marked = withChildren(properties, [...properties.children, this.mark(`w:${change}`)])
    const rest = row.children.filter(child => typeof child === 'string' || child.name !== 'w:trPr')
    const at = rest.findIndex(child => typeof child !== 'string' && child.name === 'w:tc')
    return withChildren(row, rest.toSpliced(Math.max(at, 0), 0, marked))
  }
}

function equal(one: XmlNode, other: XmlNode): boolean {
  return JSON.stringify(plainOf(one)) === JSON.stringify(plainOf(other))
}

function plainOf(node: XmlNode): unknown {
  const children = node.children.map(child => (typeof child === 'string' ? child : plainOf(child)))
  return [node.name, [...node.attributes], children]
}

/** Neighbouring words as one text; what is deleted has an element of its own for it. */
function joinTexts(pieces: readonly XmlNode[], change: RevisionKind | null): XmlNode[] {
  const joined: XmlNode[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.name === 'w:t' && last?.name === 'w:t')
      joined[joined.length - 1] = withChildren(last, [
        [...last.children, ...piece.children].join(''),
      ])
    else joined.push(piece)
  }
  if (change !== 'del') return joined
  return joined.map(piece => (piece.name === 'w:t' ? { ...piece, name: 'w:delText' } : piece))
}
