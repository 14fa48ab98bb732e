import {
  $create,
  $getState,
  $isElementNode,
  $setState,
  createState,
  DecoratorNode,
  type DOMExportOutput,
  type LexicalNode,
  setDOMUnmanaged,
} from 'lexical'
import * as v from 'valibot'
import { keepEventsInside } from '../keep-events-inside'

/** The words of a footnote; `''` while it is still to be written. */
export const noteState = createState('note', { parse: v.parser(v.fallback(v.string(), '')) })

/** Carries a note's words where text is copied as markup. */
export const NOTE_ATTRIBUTE = 'data-mati-note'

/** เชิงอรรถ: the raised number in the text. What the note says is node state, edited beside the text. */
export class FootnoteNode extends DecoratorNode<null> {
  override $config() {
    return this.config('footnote', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: noteState }],
    })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'footnote'
    setDOMUnmanaged(element)
    keepEventsInside(element)
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.setAttribute(NOTE_ATTRIBUTE, $getState(this, noteState))
    return { element }
  }

  override isInline(): boolean {
    return true
  }

  /** The caret passes it as it passes a letter. */
  override isKeyboardSelectable(): boolean {
    return false
  }

  /** It is no word of its line: searching and counting pass it. */
  override getTextContent(): string {
    return ''
  }

  /** Drawn by `Frames`, as forms are. */
  override decorate(): null {
    return null
  }
}

export function $createFootnoteNode(note: string): FootnoteNode {
  return $setState($create(FootnoteNode), noteState, note)
}

/** Whether nothing stands in a node: no words, and no note either. */
export function $saysNothing(node: LexicalNode): boolean {
  if ($isFootnoteNode(node)) return false
  if ($isElementNode(node)) return node.getChildren().every($saysNothing)
  return node.getTextContent().trim() === ''
}

export function $isFootnoteNode(node: LexicalNode | null | undefined): node is FootnoteNode {
  return node instanceof FootnoteNode
}
