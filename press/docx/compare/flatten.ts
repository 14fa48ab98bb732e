import { childrenOf, type XmlNode } from '../xml'
import { rewriteTree, withChildren } from '../xml-tree'

/** What holds other elements and says nothing itself: links and simple fields. */
const WRAPPERS: readonly string[] = ['w:hyperlink', 'w:fldSimple', 'w:smartTag']
/** What no reader of a comparison sees. */
const INVISIBLE: readonly string[] = ['w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']
/** The parts of a field around its result. */
const FIELD_PARTS: readonly string[] = ['w:fldChar', 'w:instrText']

/**
 * The body as paragraphs and tables alone, every run directly in its paragraph, each field as the
 * result it shows. A field half inserted, or a bookmark half deleted, would be a damaged file.
 */
export function flatten(body: readonly XmlNode[]): XmlNode[] {
  const root = rewriteTree({ name: 'w:body', attributes: new Map(), children: body }, unwrap)
  return childrenOf(root)
}

function unwrap(node: XmlNode): readonly (XmlNode | string)[] {
  if (WRAPPERS.includes(node.name)) return node.children
  if (INVISIBLE.includes(node.name)) return []
  if (node.name !== 'w:r') return [node]
  const kept = childrenOf(node).filter(piece => !FIELD_PARTS.includes(piece.name))
  const isEmpty = kept.every(piece => piece.name === 'w:rPr') && kept.length < node.children.length
  return isEmpty ? [] : [withChildren(node, kept)]
}
