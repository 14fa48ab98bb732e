import {
  $addUpdateTag,
  $getNodeByKey,
  $isElementNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
} from 'lexical'
import { focusText } from './give-caret'
import { $allLines } from './lines'

/**
 * Removes an item or a picture as one undo step. The caret goes to its neighbour, the next one or else
 * the one before, so that the next words have a place that can be seen.
 */
export function removeItem(editor: LexicalEditor, key: NodeKey): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if (node === null) return
      $addUpdateTag(HISTORY_PUSH_TAG)
      const [next, previous] = [node.getNextSibling(), node.getPreviousSibling()]
      const alike = [next, previous].find(other => other?.getType() === node.getType())
      const line =
        $lineIn(alike) ?? $lineIn(previous) ?? $lineIn(next) ?? $lineIn(node.getParent(), node)
      node.remove()
      line?.selectEnd()
    },
    { discrete: true },
  )
  focusText(editor)
}

/** The first line of a node that is not one of those in `besides`. */
function $lineIn(node: LexicalNode | null | undefined, besides?: LexicalNode) {
  if (!$isElementNode(node)) return undefined
  return $allLines().find(line => {
    const around = [line, ...line.getParents()]
    return around.some(part => part.is(node)) && !around.some(part => part.is(besides))
  })
}
