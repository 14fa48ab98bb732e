import { childOf, childrenOf, type XmlNode } from '../xml'
import { element, rewriteTree, withChild, withChildren, without, withProperty } from '../xml-tree'

/** The elements of a body, and the section that they end in. */
export interface Body {
  readonly content: readonly XmlNode[]
  readonly section: XmlNode
}

/** Parts a `w:body` into what stands in it and its last section. */
export function bodyOf(document: XmlNode): Body {
  const children = childrenOf(childOf(document, 'w:body'))
  const section = children.findLast(child => child.name === 'w:sectPr') ?? element('w:sectPr')
  return { content: children.filter(child => child.name !== 'w:sectPr'), section }
}

/** The section that the paragraph at `at` stands in: the next mark after it, or the last. */
export function sectionAt({ content, section }: Body, at: number): XmlNode {
  const marks = content.slice(at).flatMap(child => sectionIn(child) ?? [])
  return marks[0] ?? section
}

function sectionIn(paragraph: XmlNode): XmlNode | undefined {
  return childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr')
}

const REFERENCES = ['w:headerReference', 'w:footerReference'] as const

/** The element with its sections, if it ends one, without headers and footers of their own. */
export function withoutHeaders(node: XmlNode): XmlNode {
  return rewriteTree(node, inner =>
    inner.name === 'w:sectPr' ? [without(inner, ...REFERENCES)] : [inner],
  )
}

/**
 * Our section on the office's paper: its headers, footers and margins. A page that lies keeps our
 * measures, and only the headers and footers are the office's.
 */
function reframe(ours: XmlNode, frame: XmlNode): XmlNode {
  if (isLandscape(ours)) {
    const references = REFERENCES.flatMap(name => childrenOf(frame, name))
    const plain = without(ours, ...REFERENCES)
    return withChildren(plain, [...references, ...plain.children])
  }
  return withOurCounting(without(frame, 'w:type'), ours)
}

/** How we count pages, lines and notes, where the office does not say. */
function withOurCounting(frame: XmlNode, ours: XmlNode): XmlNode {
  return ['w:pgNumType', 'w:lnNumType', 'w:footnotePr'].reduce((section, name) => {
    const property = childOf(ours, name)
    const missing = property !== undefined && childOf(section, name) === undefined
    return missing ? withProperty(section, property) : section
  }, frame)
}

/**
 * Sets our blocks in the place of the paragraph at `at`. `frame` is the section they come into,
 * whole: with the headers that it was given.
 */
export function placeBody(office: Body, at: number, ours: Body, frame: XmlNode): XmlNode[] {
  const content = ours.content.map(node => reframeInside(node, frame))
  const before = office.content.slice(0, at)
  const after = office.content.slice(at + 1)
  const lies = isLandscape(ours.section)
  const closing = lies && after.length > 0 ? [sectionBreak(reframe(ours.section, frame))] : []
  const mark = after.findIndex(child => sectionIn(child) !== undefined)
  const last = lies && after.length === 0 ? reframe(ours.section, frame) : frame
  const final = withOurCounting(last, ours.section)
  const rest = after.map((child, index) => (index === mark ? withSection(child, final) : child))
  return [...before, ...content, ...closing, ...rest, mark < 0 ? final : office.section]
}

function reframeInside(node: XmlNode, frame: XmlNode): XmlNode {
  const section = node.name === 'w:p' ? sectionIn(node) : undefined
  return section === undefined ? node : withSection(node, reframe(section, frame))
}

function withSection(paragraph: XmlNode, section: XmlNode): XmlNode {
  return withChild(paragraph, 'w:pPr', properties => withProperty(properties, section))
}

function sectionBreak(section: XmlNode): XmlNode {
  return element('w:p', {}, [element('w:pPr', {}, [section])])
}

function isLandscape(section: XmlNode): boolean {
  return childOf(section, 'w:pgSz')?.attributes.get('w:orient') === 'landscape'
}
