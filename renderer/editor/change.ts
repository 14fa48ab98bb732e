import {
  $addUpdateTag,
  $getNodeByKey,
  HISTORY_MERGE_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  type NodeKey,
  SKIP_DOM_SELECTION_TAG,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'

/**
 * Changes one node from a field or a button beside the text. The text caret stays where it is and
 * the focus stays in the field; `joins` makes it one undo step with the change before it.
 */
export function changeNode(
  editor: LexicalEditor,
  key: NodeKey,
  $change: (node: LexicalNode) => void,
  joins = false,
): void {
  editor.update(
    () => {
      const node = $getNodeByKey(key)
      if (node === null) return
      $addUpdateTag(joins ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG)
      $addUpdateTag(SKIP_DOM_SELECTION_TAG)
      $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
      $change(node)
    },
    { discrete: true },
  )
}
