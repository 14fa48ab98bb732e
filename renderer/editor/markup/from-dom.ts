import type { Markup, MarkupElement } from './markup'

/**
 * Copies a parsed page into plain data. A form's fields and a document's pictures hide properties of their
 * parent behind their names (`<input name=childNodes>`, `<img name=body>`), so none is read from a node: a
 * walker of our own document steps, and what a node says is asked by the methods of its kind.
 */
export function fromDom(page: Document): MarkupElement {
  const walker = document.createTreeWalker(page)
  return { name: '#document', attributes: new Map(), children: childrenAt(walker) }
}

function childrenAt(walker: TreeWalker): Markup[] {
  if (walker.firstChild() === null) return []
  const children: Markup[] = []
  do {
    const node = walker.currentNode
    if (node instanceof Text) children.push(node.data)
    else if (node instanceof Element) children.push(copied(node, walker))
  } while (walker.nextSibling() !== null)
  walker.parentNode()
  return children
}

function copied(element: Element, walker: TreeWalker): MarkupElement {
  const names: string[] = Element.prototype.getAttributeNames.call(element)
  const attributes = new Map(
    names.map(name => [name, Element.prototype.getAttribute.call(element, name) ?? '']),
  )
  return { name: nameOf(element), attributes, children: childrenAt(walker) }
}

function nameOf(element: Element): string {
  const get = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get
  return String(get?.call(element) ?? '').toLowerCase()
}
