import { childOf, childrenOf, descendantsOf, type XmlNode } from '../xml'
import {
  element,
  rewriteTree,
  withAttribute,
  withChild,
  withChildren,
  withProperty,
} from '../xml-tree'

/** A style sheet with what our blocks need, and under which id each of our styles stands in it. */
export interface MergedStyles {
  readonly styles: XmlNode
  readonly ids: ReadonlyMap<string, string>
}

/** Our one base in a foreign file. */
const BASE = 'mati-base'
const REFERENCES: readonly string[] = ['w:pStyle', 'w:rStyle', 'w:tblStyle']
const LINKS: readonly string[] = ['w:basedOn', 'w:next', 'w:link']

/**
 * Adds the styles that some of our elements name to the office's own, none of which changes.
 *
 * A style of ours that the office has under the same id is one that it took over from a file of ours
 * and set as it likes: the office's holds. An equal name under another id says nothing about the
 * style, so ours takes another name. What Word itself knows by its name (Hyperlink, toc 2) is one
 * and the same. Ours rest on a base of their own and not on the office's Normal, whose font, spacing
 * and language would change the form of the paper.
 */
export function mergeStyles(
  office: XmlNode,
  ours: XmlNode,
  elements: readonly XmlNode[],
): MergedStyles {
  const sheet = childrenOf(ours, 'w:style')
  const theirs = childrenOf(office, 'w:style')
  const ids = new Map<string, string>()
  const added: XmlNode[] = []
  for (const id of neededIds(sheet, elements)) {
    const style = sheet.find(other => idOf(other) === id)
    if (style === undefined) continue
    const known = theirs.find(other => idOf(other) === id && isSameKind(other, style))
    const twin = isCustom(style) ? known : theirs.find(other => nameOf(other) === nameOf(style))
    if (twin !== undefined) ids.set(id, idOf(twin))
    else if (isBase(style)) ids.set(id, BASE)
    else {
      ids.set(id, id)
      added.push(freeName(style, theirs))
    }
  }
  for (const style of sheet.filter(isBase)) ids.set(idOf(style), BASE)
  const known = theirs.some(style => idOf(style) === BASE)
  const base = known ? [] : [baseStyle(ours, sheet.find(isBase))]
  const linked = added.map(style => relink(style, ids))
  return { styles: withChildren(office, [...office.children, ...base, ...linked]), ids }
}

/** The element with its styles named as the merged sheet has them. */
export function restyle(node: XmlNode, { ids }: MergedStyles): XmlNode {
  const change = (inner: XmlNode): XmlNode => {
    const id = REFERENCES.includes(inner.name) ? ids.get(valOf(inner)) : undefined
    return id === undefined ? inner : withAttribute(inner, 'w:val', id)
  }
  return change(rewriteTree(node, inner => [change(inner)]))
}

/** The styles that elements name, and those that these rest on. */
function neededIds(sheet: readonly XmlNode[], elements: readonly XmlNode[]): Set<string> {
  const needed = new Set<string>()
  const add = (id: string) => {
    const style = sheet.find(other => idOf(other) === id)
    if (needed.has(id) || style === undefined) return
    needed.add(id)
    for (const link of LINKS) add(valOf(childOf(style, link)))
  }
  for (const tree of elements)
    for (const node of [tree, ...descendantsOf(tree)])
      if (REFERENCES.includes(node.name)) add(valOf(node))
  return needed
}

function relink(style: XmlNode, ids: ReadonlyMap<string, string>): XmlNode {
  const children = style.children.flatMap(child => {
    if (typeof child === 'string' || !LINKS.includes(child.name)) return [child]
    const id = ids.get(valOf(child))
    return id === undefined ? [] : [withAttribute(child, 'w:val', id)]
  })
  return withChildren(style, children)
}

/** Word takes two styles of one name for a mistake. */
function freeName(style: XmlNode, theirs: readonly XmlNode[]): XmlNode {
  const taken = theirs.some(other => nameOf(other) === nameOf(style))
  if (!taken) return style
  return withChild(style, 'w:name', name => withAttribute(name, 'w:val', `${valOf(name)} (มติ)`))
}

/** Our defaults and our Normal as one style that rests on nothing. */
function baseStyle(ours: XmlNode, normal: XmlNode | undefined): XmlNode {
  const defaults = childOf(childOf(ours, 'w:docDefaults'), 'w:rPrDefault')
  const run = [...childrenOf(childOf(normal, 'w:rPr'))].reduce(
    withProperty,
    childOf(defaults, 'w:rPr') ?? element('w:rPr'),
  )
  const paragraph = childOf(normal, 'w:pPr') ?? element('w:pPr')
  return element('w:style', { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': BASE }, [
    element('w:name', { 'w:val': 'พื้นฐานของมติ' }),
    element('w:uiPriority', { 'w:val': 99 }),
    element('w:semiHidden'),
    paragraph,
    run,
  ])
}

function isBase(style: XmlNode): boolean {
  return style.attributes.get('w:type') === 'paragraph' && style.attributes.has('w:default')
}

function isCustom(style: XmlNode): boolean {
  return style.attributes.has('w:customStyle')
}

function isSameKind(one: XmlNode, other: XmlNode): boolean {
  return one.attributes.get('w:type') === other.attributes.get('w:type')
}

function idOf(style: XmlNode): string {
  return style.attributes.get('w:styleId') ?? ''
}

function nameOf(style: XmlNode): string {
  return valOf(childOf(style, 'w:name')).toLowerCase()
}

function valOf(node: XmlNode | undefined): string {
  return node?.attributes.get('w:val') ?? ''
}
