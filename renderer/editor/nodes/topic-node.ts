import {
  $create,
  $createParagraphNode,
  $createTextNode,
  $getState,
  $isParagraphNode,
  $setState,
  ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { FrameNode } from './frame-node'
import { idState } from './identity'

/** เรื่อง: one matter under an agenda item. Its first child is its title. */
export class TopicNode extends FrameNode {
  override $config() {
    return this.config('topic', {
      extends: FrameNode,
      stateConfigs: [{ flat: true, stateConfig: idState }],
    })
  }

  override createDOM(): HTMLElement {
    const element = super.createDOM()
    element.dataset['source'] = $getState(this, idState)
    return element
  }
}

/** The title of a topic: one line; Enter goes on to the text below. */
export class TopicTitleNode extends ElementNode {
  override $config() {
    return this.config('topic-title', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('p')
    element.className = 'topic-title'
    return element
  }

  override updateDOM(): boolean {
    return false
  }

  override canIndent(): boolean {
    return false
  }

  override insertNewAfter(_selection: RangeSelection, restoreSelection?: boolean): ElementNode {
    const next = this.getNextSibling()
    if ($isParagraphNode(next) && next.isEmpty()) return next
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): boolean {
    return true
  }
}

export function $createTopicNode(id: string): TopicNode {
  return $setState($create(TopicNode), idState, id)
}

export function $createTopicTitleNode(title: string): TopicTitleNode {
  const node = $create(TopicTitleNode)
  return title === '' ? node : node.append($createTextNode(title))
}

export function $isTopicNode(node: LexicalNode | null | undefined): node is TopicNode {
  return node instanceof TopicNode
}

export function $isTopicTitleNode(node: LexicalNode | null | undefined): node is TopicTitleNode {
  return node instanceof TopicTitleNode
}

/** Whether a block is a paragraph or a title: something that can stand in for the other. */
export function $isLine(node: LexicalNode | null | undefined): node is ElementNode {
  return $isParagraphNode(node) || $isTopicTitleNode(node)
}
