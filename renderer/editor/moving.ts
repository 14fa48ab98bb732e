import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { matchesKeys } from '../commands/keys'
import { $move } from './insert'
import { $isActionItemNode } from './nodes/action-item-node'
import { $isFindingNode } from './nodes/finding-node'
import { $isTopicNode } from './nodes/topic-node'

/** Moves the topic, action item or finding at the caret by Alt+Shift+Up and Alt+Shift+Down. */
export function registerMoving(editor: LexicalEditor): () => void {
  return editor.registerCommand(
    KEY_DOWN_COMMAND,
    event => {
      const up = matchesKeys(event, 'Alt+Shift+Up')
      if (!up && !matchesKeys(event, 'Alt+Shift+Down')) return false
      const item = $itemAtCaret()
      if (item === undefined) return false
      event.preventDefault()
      return $move(item, up ? -1 : 1)
    },
    COMMAND_PRIORITY_HIGH,
  )
}

function $itemAtCaret(): LexicalNode | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const around = selection.anchor.getNode().getParents()
  return around.find(node => $isActionItemNode(node) || $isFindingNode(node) || $isTopicNode(node))
}
