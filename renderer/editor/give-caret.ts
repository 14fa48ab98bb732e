import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  $setSelection,
  getNearestEditorFromDOMNode,
  type LexicalEditor,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from 'lexical'
import { $allLines } from './lines'

/** Gives the focus to a text with the caret where it was; says whether the element is such a text. */
export function giveCaret(root: Element): boolean {
  const editor = getNearestEditorFromDOMNode(root)
  if (editor === null || editor.getRootElement() !== root) return false
  focusText(editor)
  return true
}

/**
 * Gives the focus to the text of an editor, from a button between its words, too, with the caret where it
 * was. A text that had no caret yet gets it at its beginning, and stays as it is seen.
 */
export function focusText(editor: LexicalEditor): void {
  // The browser puts the caret at the start of the text that it gives the focus to.
  const before = editor.read(() => $getSelection()?.clone() ?? null)
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(
    () => {
      if (before !== null) $setSelection(before)
      else {
        $allLines()[0]?.selectStart()
        $addUpdateTag(SKIP_SCROLL_INTO_VIEW_TAG)
      }
    },
    { discrete: true },
  )
}

/** Whether the caret of a text stands where it can be seen. */
export function caretIsInSight(root: Element): boolean {
  const editor = getNearestEditorFromDOMNode(root)
  const key = editor?.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.focus.key : null
  })
  const line = key ? editor?.getElementByKey(key) : null
  return line !== null && line !== undefined && isInSight(line)
}

/** Whether any of an element stands within the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

/** Whether the caret stands in a table: the keys of tables hold there and nowhere else. */
export function caretIsInTable(): boolean {
  const node = window.getSelection()?.focusNode ?? null
  const element = node instanceof Element ? node : node?.parentElement
  const root = element?.closest('td, th')?.closest('.paper-editor') ?? null
  return root !== null && document.activeElement === root
}
