import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { Markup, MarkupElement } from '../../../renderer/editor/markup/markup'
import { type ReadMarkup, readMarkup } from '../../../renderer/editor/markup/read-markup'

type Parent = DefaultTreeAdapterTypes.ParentNode

/** Parses as a browser does, without one. */
function fromHtml(html: string): MarkupElement {
  return { name: '#document', attributes: new Map(), children: childrenOf(parse(html)) }
}

function childrenOf(parent: Parent): Markup[] {
  return parent.childNodes.flatMap((node): Markup[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    return [{ name: node.tagName, attributes, children: childrenOf(node) }]
  })
}

/** What a clipboard with this markup gives. */
export function pasted(html: string): ReadMarkup {
  return readMarkup(fromHtml(html))
}
