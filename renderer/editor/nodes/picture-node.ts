import {
  $create,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type LexicalNode,
  setDOMUnmanaged,
} from 'lexical'
import * as v from 'valibot'
import { Picture } from '../../../core/model/picture'
import { keepEventsInside } from '../keep-events-inside'

/** What stands for a picture that cannot be read; its bytes are nowhere. */
const NO_PICTURE: Picture = {
  id: '',
  media: '0'.repeat(64),
  format: 'png',
  width: 1,
  height: 1,
  caption: '',
  alt: '',
  size: 'large',
}

export const pictureState = createState('picture', {
  parse: v.parser(v.fallback(Picture, NO_PICTURE)),
})

/** A picture between the paragraphs of a text. Its words are node state, so one undo stack covers them. */
export class PictureNode extends DecoratorNode<null> {
  override $config() {
    return this.config('picture', {
      extends: DecoratorNode,
      stateConfigs: [{ flat: true, stateConfig: pictureState }],
    })
  }

  override createDOM(): HTMLElement {
    const element = document.createElement('div')
    element.className = 'picture'
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

  /** Drawn by `Frames`, as forms are. */
  override decorate(): null {
    return null
  }

  override getTextContent(): string {
    return $getState(this, pictureState).caption
  }
}

export function $createPictureNode(picture: Picture): PictureNode {
  return $setState($create(PictureNode), pictureState, picture)
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode
}
