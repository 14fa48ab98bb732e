import { addRelation, copyPart, Graft } from './graft'
import { type Package, relatedPart } from './package'
import { childrenOf, type XmlNode } from './xml'
import { rewriteTree, withAttribute, withChildren } from './xml-tree'

/** Our footnotes on their way into another file. */
export interface MergedNotes {
  /** The notes, for the styles they name. */
  readonly added: readonly XmlNode[]
  /** The element with its calls numbered as the notes will be. */
  renumber(node: XmlNode): XmlNode
  /** Puts the notes there, each changed as told. */
  write(change: (note: XmlNode) => XmlNode): void
}

const OWN_NOTES = 'word/footnotes.xml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes'

/**
 * Adds our footnotes to those of the frame, behind the numbers that it uses; `isWanted` tells by its
 * number whether one comes along.
 */
export function mergeNotes(
  frame: Package,
  main: string,
  ours: Package,
  isWanted: (number: string) => boolean = () => true,
): MergedNotes {
  const added = childrenOf(ours.tree(OWN_NOTES) ?? undefined, 'w:footnote').filter(
    note => numberOf(note) > 0 && isWanted(String(numberOf(note))),
  )
  if (added.length === 0) return { added, renumber: node => node, write: () => {} }
  const theirs = relatedPart(frame, main, 'footnotes')
  const part = theirs ?? lend(frame, main, ours)
  const keptOf = () =>
    // Of our own part only the lines that part notes from text stay: the notes come below.
    childrenOf(frame.tree(part) ?? undefined).filter(note => theirs !== null || numberOf(note) <= 0)
  const offset = Math.max(0, ...keptOf().map(numberOf))
  const move = (node: XmlNode): XmlNode =>
    node.name === 'w:footnoteReference' || node.name === 'w:footnote'
      ? withAttribute(node, 'w:id', numberOf(node) + offset)
      : node
  return {
    added,
    renumber: node => rewriteTree(node, inner => [move(inner)]),
    write(change) {
      const graft = new Graft({ file: ours, part: OWN_NOTES }, { file: frame, part })
      const notes = added.map(note => move(change(graft.take(note))))
      const root = frame.tree(part)
      if (root !== null) frame.set(part, withChildren(root, [...keptOf(), ...notes]))
    },
  }
}

/** Our own part of footnotes, for a frame that has none. */
function lend(frame: Package, main: string, ours: Package): string {
  const part = copyPart(ours, OWN_NOTES, frame)
  addRelation(frame, main, { type: RELATION, target: `/${part}`, external: false })
  return part
}

function numberOf(note: XmlNode): number {
  return Number(note.attributes.get('w:id') ?? 0)
}
