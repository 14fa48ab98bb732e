import { $isListItemNode, type ListItemNode } from '@lexical/list'
import { $isTableCellNode, $isTableSelection, type TableCellNode } from '@lexical/table'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $lineOf } from './lines'
import { goOn } from './stops'
import { $enterNextCell } from './tables'

/** How deep an item of a list may stand; `TextList` of the document knows no deeper one. */
const DEEPEST = 2

/**
 * What the Tab key does in the text: in a table it goes to the next cell, below the last one into a new
 * row; in a list it moves the items a level; elsewhere it goes on to the next fact or text. Shift goes
 * the other way. The browser never takes it: it would go to the first field of the whole document.
 */
export function registerTab(editor: LexicalEditor): () => void {
  const onKey = (event: KeyboardEvent) => goOnFromField(editor, event)
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      event => $onTab(editor, event),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('keydown', onKey, true)
      root?.addEventListener('keydown', onKey, true)
    }),
  )
}

function $onTab(editor: LexicalEditor, event: KeyboardEvent): boolean {
  event.preventDefault()
  const back = event.shiftKey
  const cell = $cellAtCaret()
  if (cell !== null && $enterNextCell(cell, back)) return true
  if (cell === null && $shiftItems(back)) return true
  const from = $elementAtCaret(editor)
  // Going on ends in another update, which cannot begin inside of this one.
  if (from !== null) queueMicrotask(() => goOn(editor, from, back))
  return true
}

/** From the fields and buttons around the text the key goes on in reading order, too, and into the text. */
function goOnFromField(editor: LexicalEditor, event: KeyboardEvent): void {
  const { target } = event
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.isComposing) return
  if (!(target instanceof Element) || target === editor.getRootElement()) return
  if (!goOn(editor, target, event.shiftKey)) return
  event.preventDefault()
  event.stopPropagation()
}

function $cellAtCaret(): TableCellNode | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null
  return $findMatchingParent(selection.focus.getNode(), $isTableCellNode)
}

/** Moves the items at the selection in or out, as far as there are levels; says whether it stands in a list. */
function $shiftItems(out: boolean): boolean {
  const items = $itemsAtSelection()
  for (const item of items) {
    const level = item.getIndent()
    if (out ? level > 0 : level < DEEPEST) item.setIndent(level + (out ? -1 : 1))
  }
  return items.length > 0
}

function $itemsAtSelection(): ListItemNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const lines = selection.getNodes().flatMap(node => $lineOf(node) ?? [])
  return [...new Set(lines)].filter($isListItemNode)
}

/** The element of the line that the caret stands on, or of the picture that is selected. */
function $elementAtCaret(editor: LexicalEditor): Element | null {
  const selection = $getSelection()
  const node = $isRangeSelection(selection) ? selection.focus.getNode() : selection?.getNodes()[0]
  if (node === undefined) return null
  return editor.getElementByKey(($lineOf(node) ?? node).getKey())
}
