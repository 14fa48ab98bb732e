import { addRelation, copyPart } from '../graft'
import { type Package, relatedPart, targetOf } from '../package'
import { childOf, childrenOf, isOn, type XmlNode } from '../xml'
import { element, withAttribute, withChildren, withProperty } from '../xml-tree'
import { hasFirstMarks, type Marks, withFirstMarks } from './marks'

type Kind = 'header' | 'footer'
/** Which pages a header is for. */
type Pages = 'default' | 'first' | 'even'

/** Two files and the part of each that has the text. */
export interface Pair {
  readonly frame: Package
  readonly main: string
  readonly ours: Package
}

/**
 * The section with a header and footer for each of its pages: the office's where it has one, ours
 * where it has none, so that page numbers and marks are not lost. Where the first page bears marks of its own, its
 * header is one of its own.
 */
export function completeSection(
  pair: Pair,
  section: XmlNode,
  ours: XmlNode,
  marks: Marks,
): XmlNode {
  const bare = [...childrenOf(section, 'w:headerReference')].length === 0
  const titlePage = isOn(childOf(section, 'w:titlePg'))
  const first = bare || titlePage || hasFirstMarks(marks)
  const pages: Pages[] = ['default', ...(first ? ['first' as const] : []), ...hasEvenPages(pair)]
  const kinds: Kind[] = ['header', 'footer']
  const references = kinds.flatMap(kind =>
    pages.flatMap(page => {
      const known = childrenOf(section, `w:${kind}Reference`)
      // A first page that the office did not set apart is headed like the others.
      const like = page === 'first' && !titlePage ? 'default' : page
      const office = known.find(isFor(like))
      if (office === undefined) return lend(pair, kind, page, ours)
      return [page === 'first' ? firstReference(pair, office, marks) : office]
    }),
  )
  const rest = childrenOf(section).filter(
    child => !/^w:(?:header|footer)Reference$/.test(child.name),
  )
  const whole = withChildren(section, [...references, ...rest])
  return first && !titlePage ? withProperty(whole, element('w:titlePg')) : whole
}

/** The reference for the first page: to the office's part itself, or to a copy of it with the marks of that page. */
function firstReference({ frame, main }: Pair, reference: XmlNode, marks: Marks): XmlNode {
  const first = withAttribute(reference, 'w:type', 'first')
  const relation = frame.relations(main).find(({ id }) => id === reference.attributes.get('r:id'))
  if (reference.name !== 'w:headerReference' || !hasFirstMarks(marks) || relation === undefined)
    return first
  const copy = copyPart(frame, targetOf(main, relation), frame)
  const story = frame.tree(copy)
  if (story !== null) frame.set(copy, withFirstMarks(story, marks))
  const id = addRelation(frame, main, { type: relation.type, target: `/${copy}`, external: false })
  return withAttribute(first, 'r:id', id)
}

function isFor(page: Pages) {
  return ({ attributes }: XmlNode) => (attributes.get('w:type') ?? 'default') === page
}

function hasEvenPages({ frame, main }: Pair): Pages[] {
  const settings = frame.tree(relatedPart(frame, main, 'settings') ?? '')
  return isOn(childOf(settings ?? undefined, 'w:evenAndOddHeaders')) ? ['even'] : []
}

/** A reference to a copy of our own header; even pages take that of all pages. */
function lend({ frame, main, ours }: Pair, kind: Kind, page: Pages, section: XmlNode): XmlNode[] {
  const wanted = page === 'even' ? 'default' : page
  const reference = childrenOf(section, `w:${kind}Reference`).find(isFor(wanted))
  const relation = ours
    .relations('word/document.xml')
    .find(({ id }) => id === reference?.attributes.get('r:id'))
  if (relation === undefined) return []
  const copy = copyPart(ours, targetOf('word/document.xml', relation), frame)
  const id = addRelation(frame, main, { type: relation.type, target: `/${copy}`, external: false })
  return [element(`w:${kind}Reference`, { 'w:type': page, 'r:id': id })]
}
