import {
  $create,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
  setDOMUnmanaged,
} from 'lexical'
import * as v from 'valibot'
import { Facts } from '../facts'
import { keepEventsInside } from '../keep-events-inside'
import { contentState, type SectionContent } from './section-node'

export const factsState = createState('facts', { parse: v.parser(v.fallback(Facts, {})) })

/** A form in the document: meeting header, attendance, signatures … Its facts are node state. */
export class FormNode extends DecoratorNode<null> {
  override $config() {
    return this.config('form', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: contentState },
        { flat: true, stateConfig: factsState },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'form'
    setDOMUnmanaged(element)
    keepEventsInside(element)
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override isInline(): boolean {
    return false
  }

  override isKeyboardSelectable(): boolean {
    return false
  }

  /** Drawn by `Frames`, as the heads of frames are: the nodes know nothing of React. */
  override decorate(): null {
    return null
  }
}

export function $createFormNode(content: SectionContent, facts: Facts): FormNode {
  return $setState($setState($create(FormNode), contentState, content), factsState, facts)
}

export function $isFormNode(node: LexicalNode | null | undefined): node is FormNode {
  return node instanceof FormNode
}
