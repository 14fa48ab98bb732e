import { type ElementDOMSlot, ElementNode, type LexicalNode, setDOMUnmanaged } from 'lexical'
import { keepEventsInside } from '../keep-events-inside'

/**
 * A frame: a part of the document's structure that typing can fill but never break. Its head and
 * foot (number, chips, buttons) are drawn outside the tree, so they cannot be typed in, deleted or
 * copied; only its body holds nodes.
 */
export class FrameNode extends ElementNode {
  override $config() {
    return this.config('frame', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('section')
    element.className = `frame ${this.getType()}`
    const body = document.createElement('div')
    body.className = 'frame-body'
    element.append(outsideTheTree('frame-head'), body, outsideTheTree('frame-foot'))
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot<HTMLElement> {
    const body = element.querySelector<HTMLElement>(':scope > .frame-body')
    return super.getDOMSlot(element).withElement(body ?? element)
  }

  override isShadowRoot(): boolean {
    return true
  }

  override canBeEmpty(): boolean {
    return false
  }

  override canIndent(): boolean {
    return false
  }

  override excludeFromCopy(): boolean {
    return true
  }
}

export function $isFrameNode(node: LexicalNode | null | undefined): node is FrameNode {
  return node instanceof FrameNode
}

/** The innermost frame that a node stands in; itself if it is one. */
export function $frameOf(node: LexicalNode | null): FrameNode | null {
  let at: LexicalNode | null = node
  while (at !== null && !$isFrameNode(at)) at = at.getParent()
  return at
}

function outsideTheTree(className: string): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.contentEditable = 'false'
  setDOMUnmanaged(element)
  keepEventsInside(element)
  return element
}
