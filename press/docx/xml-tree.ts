import { xmlText, xmlValue } from '../xml-words'
import { orderOf } from './schema-order'
import { childrenOf, type XmlNode } from './xml'

/** What stands inside an element. */
export type XmlChild = XmlNode | string

/** An element, as given. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlChild[] = [],
): XmlNode {
  const named = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const)
  return { name, attributes: new Map(named), children }
}

/** The same element with other children. */
export function withChildren(node: XmlNode, children: readonly XmlChild[]): XmlNode {
  return { ...node, children }
}

/** The same element with one attribute set. */
export function withAttribute(node: XmlNode, name: string, value: string | number): XmlNode {
  return { ...node, attributes: new Map([...node.attributes, [name, String(value)]]) }
}

/** The same element without its children of these names. */
export function without(node: XmlNode, ...names: readonly string[]): XmlNode {
  const kept = node.children.filter(
    child => typeof child === 'string' || !names.includes(child.name),
  )
  return kept.length === node.children.length ? node : withChildren(node, kept)
}

/**
 * A property element with one property in its place of the schema's order, instead of one of that
 * name that it may have.
 */
export function withProperty(node: XmlNode, property: XmlNode): XmlNode {
  const others = childrenOf(node).filter(child => child.name !== property.name)
  const place = orderOf(node.name, property.name)
  const later = others.findIndex(child => orderOf(node.name, child.name) > place)
  const at = later < 0 ? others.length : later
  return withChildren(node, [...others.slice(0, at), property, ...others.slice(at)])
}

/** The element with its first child of that name changed; one is made, in front, if there is none. */
export function withChild(
  node: XmlNode,
  name: string,
  change: (child: XmlNode) => XmlNode,
): XmlNode {
  const at = node.children.findIndex(child => typeof child !== 'string' && child.name === name)
  const child = node.children[at]
  if (child === undefined || typeof child === 'string')
    return withChildren(node, [change(element(name)), ...node.children])
  return withChildren(node, node.children.with(at, change(child)))
}

/**
 * The tree with each element below the root replaced by what `change` gives for it: itself, another,
 * several or none. Inner elements are changed before those that hold them.
 */
export function rewriteTree(
  node: XmlNode,
  change: (node: XmlNode) => readonly XmlChild[],
): XmlNode {
  return withChildren(
    node,
    node.children.flatMap(child =>
      typeof child === 'string' ? [child] : change(rewriteTree(child, change)),
    ),
  )
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A tree as the text of a part. */
export function writePart(root: XmlNode): string {
  return `${HEAD}${writeXml(root)}`
}

/** An element as text. */
export function writeXml(node: XmlNode): string {
  const pieces: string[] = []
  writeInto(pieces, node)
  return pieces.join('')
}

function writeInto(pieces: string[], node: XmlNode): void {
  pieces.push('<', node.name)
  for (const [name, value] of node.attributes) pieces.push(` ${name}="${xmlValue(value)}"`)
  if (node.children.length === 0) {
    pieces.push('/>')
    return
  }
  pieces.push('>')
  for (const child of node.children)
    if (typeof child === 'string') pieces.push(xmlText(child))
    else writeInto(pieces, child)
  pieces.push('</', node.name, '>')
}
