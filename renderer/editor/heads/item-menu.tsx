import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { NodeKey } from 'lexical'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import type { Sentence } from '../../../core/wording/sentence'
import { say } from '../../port/say'
import { changeNode } from '../change'
import { $move } from '../insert'
import { removeItem } from '../removal'

interface ItemMenuProps {
  readonly nodeKey: NodeKey
  /** What is removed or moved, in words. */
  readonly what: Sentence
  readonly movable: boolean
}

/** Quiet buttons at the end of an item: up, down, remove. Undo brings a removed item back. */
export function ItemMenu({ nodeKey, what, movable }: ItemMenuProps) {
  const [editor] = useLexicalComposerContext()
  const remove = `${say(EDITOR_WORDS.remove, say(what))}`
  return (
    <span className="item-menu">
      {movable && (
        <>
          <IconButton
            icon="↑"
            label={say(EDITOR_WORDS.moveUp)}
            onPress={() => changeNode(editor, nodeKey, node => $move(node, -1))}
          />
          <IconButton
            icon="↓"
            label={say(EDITOR_WORDS.moveDown)}
            onPress={() => changeNode(editor, nodeKey, node => $move(node, 1))}
          />
        </>
      )}
      <IconButton icon="✕" label={remove} onPress={() => removeItem(editor, nodeKey)} />
    </span>
  )
}

interface IconButtonProps {
  readonly icon: string
  readonly label: string
  readonly onPress: () => void
}

function IconButton({ icon, label, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon"
      title={label}
      aria-label={label}
      onMouseDown={event => event.preventDefault()}
      onClick={onPress}
    >
      {icon}
    </button>
  )
}
