import { childOf, childrenOf, type XmlNode } from '../xml'
import { rewriteTree, withChildren, type XmlChild } from '../xml-tree'

const PLACE = /\{\{\s*([^{}\n]*?)\s*\}\}/g

/** What stands instead of a place: runs in the face that the place was typed in. */
export type PlaceFilling = (name: string, face: XmlNode | undefined) => readonly XmlNode[]

/**
 * The names between double braces in one paragraph. Word parts a typed word into runs wherever it
 * checked its spelling or noted a session, so runs are read as one text.
 */
export function placesInFrame(paragraph: XmlNode): string[] {
  return Array.from(textOfParagraph(paragraph).matchAll(PLACE), match => match[1] ?? '')
}

/** Whether the paragraph holds nothing but its one place. */
export function isPlaceAlone(paragraph: XmlNode): boolean {
  return textOfParagraph(paragraph).replace(PLACE, '').trim() === ''
}

/** The text that runs through one paragraph; text boxes that hang on it have paragraphs of their own. */
function textOfParagraph(paragraph: XmlNode): string {
  return childrenOf(paragraph).map(textOfPiece).join('')
}

function textOfPiece(node: XmlNode): string {
  if (node.name === 'w:t') return node.children.join('')
  if (BREAKS.includes(node.name)) return '\n'
  return HOLDERS.includes(node.name) ? childrenOf(node).map(textOfPiece).join('') : ''
}

const BREAKS: readonly string[] = ['w:tab', 'w:br', 'w:cr', 'w:ptab', 'w:fldChar', 'w:drawing']
/** What text runs on through. */
const HOLDERS: readonly string[] = ['w:r', 'w:fldSimple']

/** Every paragraph of a part filled, those in text boxes too. */
export function fillPart(part: XmlNode, filling: PlaceFilling): XmlNode {
  return rewriteTree(part, node => [node.name === 'w:p' ? fillParagraph(node, filling) : node])
}

function fillParagraph(paragraph: XmlNode, filling: PlaceFilling): XmlNode {
  if (placesInFrame(paragraph).length === 0) return paragraph
  const filler = new Filler(textOfParagraph(paragraph), filling)
  const children = paragraph.children.flatMap(child => filler.fill(child))
  return withChildren(
    paragraph,
    children.filter(child => typeof child === 'string' || child.name !== 'w:proofErr'),
  )
}

interface Place {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Walks the pieces of one paragraph and cuts the places out of its runs. */
class Filler {
  readonly #places: readonly Place[]
  readonly #filling: PlaceFilling
  #at = 0

  constructor(text: string, filling: PlaceFilling) {
    this.#filling = filling
    this.#places = Array.from(text.matchAll(PLACE), match => ({
      name: match[1] ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }))
  }

  fill(piece: XmlChild): readonly XmlChild[] {
    if (typeof piece === 'string') return [piece]
    if (piece.name === 'w:r') return this.#fillRun(piece)
    if (BREAKS.includes(piece.name)) this.#at += 1
    if (!HOLDERS.includes(piece.name)) return [piece]
    return [
      withChildren(
        piece,
        piece.children.flatMap(child => this.fill(child)),
      ),
    ]
  }

  /** A run cut where places stand in it; one of which nothing is left is gone. */
  #fillRun(run: XmlNode): XmlNode[] {
    const face = childOf(run, 'w:rPr')
    const runs: XmlNode[] = []
    let kept: XmlChild[] = []
    const close = () => {
      if (kept.length > 0) runs.push(withChildren(run, face ? [face, ...kept] : kept))
      kept = []
    }
    const before = this.#at
    for (const piece of childrenOf(run)) {
      if (piece.name === 'w:rPr') continue
      if (BREAKS.includes(piece.name)) this.#at += 1
      if (piece.name !== 'w:t') {
        kept.push(piece)
        continue
      }
      for (const part of this.#cut(piece.children.join(''))) {
        if (typeof part === 'string') kept.push(textPiece(part))
        else {
          close()
          runs.push(...this.#filling(part.name, face))
        }
      }
    }
    close()
    return runs.length === 0 && this.#at === before ? [run] : runs
  }

  /** What of a text is no place, and each place that begins in it. */
  #cut(text: string): (string | Place)[] {
    const from = this.#at
    const to = from + text.length
    this.#at = to
    const parts: (string | Place)[] = []
    let at = from
    for (const place of this.#places) {
      if (place.end <= from || place.start >= to) continue
      if (place.start > at) parts.push(text.slice(at - from, place.start - from))
      if (place.start >= from) parts.push(place)
      at = Math.min(place.end, to)
    }
    if (at < to) parts.push(text.slice(at - from))
    return parts
  }
}

function textPiece(text: string): XmlNode {
  return { name: 'w:t', attributes: new Map([['xml:space', 'preserve']]), children: [text] }
}
