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
import { fieldHasWords } from '../fields/focus-at'

/** How long a pause in typing makes the next key a new undo step, in ms. */
const UNDO_PAUSE_MS = 1000

/** The last words that were typed in a field, while nothing else has happened to the document since. */
interface Run {
  readonly field: Element
  readonly at: number
}
const runs = new WeakMap<LexicalEditor, Run>()

/**
 * Changes one node from a field or a button beside the text. The text caret stays where it is and the
 * focus stays in the field. It is an undo step of its own, but what is typed in one field without
 * `pause` milliseconds between is one step.
 */
export function changeNode(
  editor: LexicalEditor,
  key: NodeKey,
  $change: (node: LexicalNode) => void,
  pause = UNDO_PAUSE_MS,
): void {
  const field = fieldInUse()
  const run = runs.get(editor)
  const joins = field !== null && run?.field === field && performance.now() - run.at < pause
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
  if (field !== null && pause > 0) joinNext(editor, field)
}

/** Makes the next words that are typed in the field one undo step with what was done just now. */
export function joinNext(editor: LexicalEditor, field: Element): void {
  runs.set(editor, { field, at: performance.now() })
}

/** Ends a run of typing when anything else happens to the document, going back and forth included. */
export function registerRuns(editor: LexicalEditor): () => void {
  return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    // A change from a field begins its run when it is done, after this.
    if (dirtyElements.size > 0 || dirtyLeaves.size > 0) runs.delete(editor)
  })
}

/** The field that is typed in. One that only searches a list holds none of the document's words. */
function fieldInUse(): Element | null {
  const active = document.activeElement
  return fieldHasWords(active) && active.role !== 'combobox' ? active : null
}
