import { crc32 } from '../../../core/file/crc32'
import type { Lexicon } from '../../../core/thai/lexicon'
import { segment } from '../../../core/thai/segment'
import { type Package, targetOf } from '../package'
import { childOf, childrenOf, textOf, type XmlNode } from '../xml'
import { rewriteTree, writeXml } from '../xml-tree'

/** The smallest thing that changes as a whole: a word, a space, a tab, a picture, the call of a note. */
export interface Token {
  /** Equal for what reads and looks the same. */
  readonly key: string
  /** Its words; '' for what is no text. */
  readonly text: string
  /** The face as text: tokens of one look share a run. */
  readonly look: string
  readonly face: XmlNode | undefined
  readonly piece: XmlNode
}

/** Tells words apart in one of the two files. */
export class Tokenizer {
  readonly #file: Package
  readonly #lexicon: Lexicon
  readonly #notes: ReadonlyMap<string, string>

  constructor(file: Package, lexicon: Lexicon) {
    this.#file = file
    this.#lexicon = lexicon
    const notes = childrenOf(file.tree('word/footnotes.xml') ?? undefined, 'w:footnote')
    this.#notes = new Map(notes.map(note => [note.attributes.get('w:id') ?? '', textOf(note)]))
  }

  /** The tokens of a paragraph, each in the face of its run. */
  tokens(paragraph: XmlNode): Token[] {
    return childrenOf(paragraph, 'w:r').flatMap(run => {
      const face = childOf(run, 'w:rPr')
      const look = face === undefined ? '' : writeXml(face)
      const pieces = childrenOf(run).filter(piece => piece !== face)
      return pieces.flatMap(piece => this.#cut(piece, face, look))
    })
  }

  /** Equal for elements that read and look the same, whatever numbers they go by in their files. */
  keyOf(node: XmlNode): string {
    return writeXml(this.#plain(node))
  }

  #cut(piece: XmlNode, face: XmlNode | undefined, look: string): Token[] {
    if (piece.name !== 'w:t')
      return [{ key: `${look}${this.keyOf(piece)}`, text: '', look, face, piece }]
    return wordsOf(textOf(piece), this.#lexicon).map(text => ({
      key: `${look} ${text}`,
      text,
      look,
      face,
      piece: { ...piece, children: [text] },
    }))
  }

  #plain(node: XmlNode): XmlNode {
    const [plain = node] = this.#withoutNumbers(
      rewriteTree(node, inner => this.#withoutNumbers(inner)),
    )
    return plain
  }

  #withoutNumbers(node: XmlNode): [XmlNode] {
    const attributes = Array.from(node.attributes, ([name, value]): [string, string] => {
      if (/^r:(?:id|embed|link|pict)$/.test(name)) return [name, this.#contentOf(value)]
      if (name === 'w:id' && node.name === 'w:footnoteReference')
        return [name, this.#notes.get(value) ?? value]
      return NUMBERED.includes(node.name) && (name === 'id' || name === 'name')
        ? [name, '']
        : [name, value]
    })
    return [{ ...node, attributes: new Map(attributes) }]
  }

  #contentOf(id: string): string {
    const part = 'word/document.xml'
    const relation = this.#file.relations(part).find(other => other.id === id)
    if (relation === undefined || relation.external) return relation?.target ?? id
    return String(crc32(this.#file.bytes(targetOf(part, relation)) ?? new Uint8Array()))
  }
}

const NUMBERED: readonly string[] = ['wp:docPr', 'pic:cNvPr']

const STRETCH = /[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e45\u0e47-\u0e4e]+|[\p{L}\p{M}]+|\p{N}+|./gsu

/** A text in words: Thai by the lexicon, other scripts by their letters, numbers whole, signs one by one. */
function wordsOf(text: string, lexicon: Lexicon): string[] {
  return Array.from(text.matchAll(STRETCH), match => match[0]).flatMap(stretch =>
    /^[\u0e01-\u0e4e]/.test(stretch)
      ? segment(stretch, lexicon).map(({ start, end }) => stretch.slice(start, end))
      : [stretch],
  )
}
