import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $setState } from 'lexical'
import type { Picture } from '../../core/model/picture'
import { changeNode } from './change'
import { $isPictureNode, pictureState } from './nodes/picture-node'
import { PictureFields } from './picture-fields'
import { removeItem } from './removal'
import type { PictureSnapshot } from './snapshot'

/** A picture in a text. */
export function PictureView({ picture: { key, picture } }: { readonly picture: PictureSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const change = (changed: Picture) =>
    changeNode(editor, key, node => {
      if ($isPictureNode(node)) $setState(node, pictureState, changed)
    })
  const remove = () => removeItem(editor, key)
  return <PictureFields picture={picture} onChange={change} onRemove={remove} />
}
