import { childOf, childrenOf, descendantsOf, isOn, type XmlNode } from '../xml'
import { withChildren } from '../xml-tree'

const REFERENCE = /^w:(?:header|footer)Reference$/

/**
 * The text without the references to headers and footers that no page shows: those for first pages where no section sets
 * its first page apart, and those for even pages where the file does not part even from odd.
 */
export function withoutUnshown(document: XmlNode, settings: XmlNode | null): XmlNode {
  const even = isOn(childOf(settings ?? undefined, 'w:evenAndOddHeaders'))
  const sections = sectionsOf(document)
  const unshown = new Set<XmlNode>()
  for (const [at, section] of sections.entries())
    for (const reference of childrenOf(section)) {
      if (!REFERENCE.test(reference.name)) continue
      const pages = reference.attributes.get('w:type')
      const shown =
        pages === 'even' ? even : pages !== 'first' || isFirstShown(sections.slice(at), reference)
      if (!shown) unshown.add(reference)
    }
  return unshown.size === 0 ? document : pruned(document, unshown)
}

function pruned(node: XmlNode, gone: ReadonlySet<XmlNode>): XmlNode {
  const kept = node.children.filter(child => typeof child === 'string' || !gone.has(child))
  return withChildren(
    node,
    kept.map(child => (typeof child === 'string' ? child : pruned(child, gone))),
  )
}

/** Whether a section sets its first page apart before another has its own header for it: till then it inherits this one. */
function isFirstShown(sections: readonly XmlNode[], reference: XmlNode): boolean {
  const own = sections.findIndex(
    (section, at) => at > 0 && childrenOf(section, reference.name).some(isForFirst),
  )
  const heirs = own < 0 ? sections : sections.slice(0, own)
  return heirs.some(section => isOn(childOf(section, 'w:titlePg')))
}

function isForFirst({ attributes }: XmlNode): boolean {
  return attributes.get('w:type') === 'first'
}

/** The sections in reading order; what one was before a change is none. */
function sectionsOf(document: XmlNode): XmlNode[] {
  const body = childOf(document, 'w:body')
  const paragraphs = body === undefined ? [] : [...descendantsOf(body)]
  const inner = paragraphs
    .filter(({ name }) => name === 'w:pPr')
    .flatMap(properties => childOf(properties, 'w:sectPr') ?? [])
  return [...inner, ...childrenOf(body, 'w:sectPr')]
}

/** The relations by which a text shows its headers and footers. */
export function shownStories(document: XmlNode): ReadonlySet<string> {
  const references = [...descendantsOf(document)].filter(({ name }) => REFERENCE.test(name))
  return new Set(references.map(({ attributes }) => attributes.get('r:id') ?? ''))
}

/** Whether a header or footer would show anything. */
export function showsAnything(story: XmlNode): boolean {
  return [...descendantsOf(story)].some(
    ({ name, children }) =>
      name === 'w:drawing' ||
      name === 'w:pict' ||
      name === 'w:fldSimple' ||
      name === 'w:instrText' ||
      (name === 'w:t' && children.join('').trim() !== ''),
  )
}
