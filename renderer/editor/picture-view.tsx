import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $setState } from 'lexical'
import { useRef } from 'react'
import type { Picture } from '../../core/model/picture'
import { changeNode } from './change'
import { $isPictureNode, pictureState } from './nodes/picture-node'
import { PictureFields } from './picture-fields'
import type { PictureSnapshot } from './snapshot'

/** How long a pause in typing makes the next key a new undo step. */
const UNDO_PAUSE_MS = 1000

/** A picture in a text. */
export function PictureView({ picture: { key, picture } }: { readonly picture: PictureSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const lastChange = useRef(0)
  const change = (changed: Picture) => {
    const now = performance.now()
    const joins = now - lastChange.current < UNDO_PAUSE_MS
    lastChange.current = now
    changeNode(
      editor,
      key,
      node => {
        if ($isPictureNode(node)) $setState(node, pictureState, changed)
      },
      joins,
    )
  }
  const remove = () => changeNode(editor, key, node => node.remove())
  return <PictureFields picture={picture} onChange={change} onRemove={remove} />
}
