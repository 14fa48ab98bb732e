import { $isTableCellNode, $isTableSelection } from '@lexical/table'
import {
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  HISTORY_MERGE_TAG,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { canHaveFocus, focusAt } from '../fields/focus-at'
import { focusText } from './give-caret'
import { $allLines, $isAtEnd, $lineOf } from './lines'
import { $frameOf, $isFrameNode } from './nodes/frame-node'

/**
 * Leads the caret, and keeps it: over the edge of a frame into the next line that can be written on, out of the
 * places between frames, to a frame's first line when its heading is pressed, and into the nearest field
 * when a form is.
 */
export function registerCaret(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL
  const onPress = (event: MouseEvent) => pressBesideText(editor, event)
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, event => $hop(event, false), first),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, event => $hop(event, true), first),
    editor.registerCommand(KEY_ESCAPE_COMMAND, $stay, COMMAND_PRIORITY_LOW),
    editor.registerCommand(KEY_DOWN_COMMAND, $enterForLetter, first),
    editor.registerUpdateListener(({ editorState }) => {
      if (editorState.read($isBetweenFrames)) editor.update($leaveFrame, { tag: HISTORY_MERGE_TAG })
    }),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', onPress)
      root?.addEventListener('mousedown', onPress)
    }),
  )
}

/** Escape leaves the caret where it is: the stock editor would take it away, and the next words with it. */
function $stay(): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) selection.getNodes()[0]?.selectNext(0, 0)
  return $isRangeSelection($getSelection())
}

/** A letter typed while cells are selected goes into the last of them: there is no caret anywhere else. */
function $enterForLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const selection = $getSelection()
  const isLetter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey
  if (!isLetter || !$isTableSelection(selection)) return false
  $findMatchingParent(selection.focus.getNode(), $isTableCellNode)?.selectEnd()
  return false
}

function $hop(event: KeyboardEvent, backward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
  const line = $lineOf(selection.anchor.getNode())
  if (line === null || !$isAtEnd(selection.anchor, line, backward)) return false
  const lines = $allLines()
  const at = lines.findIndex(candidate => candidate.is(line))
  const next = lines[backward ? at - 1 : at + 1]
  if (next === undefined || $frameOf(next)?.is($frameOf(line))) return false
  event.preventDefault()
  if (backward) next.selectEnd()
  else next.selectStart()
  return true
}

function $isBetweenFrames(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  return $isRootNode(node) || $isFrameNode(node)
}

/** Moves a caret that stands on a frame itself to the nearest line after it, or before. */
function $leaveFrame(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$isBetweenFrames()) return
  const node = selection.anchor.getNode()
  if (!$isRootNode(node) && !$isFrameNode(node)) return
  const lines = $allLines()
  const child = node.getChildAtIndex(selection.anchor.offset)
  const after = lines.find(line => child !== null && (line.is(child) || child.isBefore(line)))
  if (after !== undefined) after.selectStart()
  else lines.findLast(line => node.isParentOf(line))?.selectEnd()
}

/** Without this the caret would jump to the start of the document, or be gone, and typing land there. */
function pressBesideText(editor: LexicalEditor, event: MouseEvent): void {
  const target = event.target
  if (!(target instanceof Element)) return
  const beside = target.closest<HTMLElement>('.frame-head, .frame-foot, .form, .picture')
  if (beside === null || target.closest('button, input, select, textarea, a, label') !== null)
    return
  event.preventDefault()
  if (beside.matches('.form, .picture')) {
    const field = nearestField(beside, event)
    if (field === undefined) focusText(editor)
    else focusAt(field)
    return
  }
  editor.update(() => {
    const frame = $getNearestNodeFromDOMNode(beside.parentElement ?? beside)
    const line = $allLines().find(candidate => frame !== null && $frameOf(candidate)?.is(frame))
    line?.selectStart()
  })
  focusText(editor)
}

const FIELDS = 'input:not([type=checkbox]), textarea, select, .add'

/** The field of a form that is nearest to a press beside all of them. */
function nearestField(
  form: HTMLElement,
  { clientX, clientY }: MouseEvent,
): HTMLElement | undefined {
  const away = (field: HTMLElement) => {
    const { left, right, top, bottom } = field.getBoundingClientRect()
    const [across, down] = [
      Math.max(left - clientX, 0, clientX - right),
      Math.max(top - clientY, 0, clientY - bottom),
    ]
    return Math.hypot(across, down)
  }
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(canHaveFocus)
  return fields.toSorted((a, b) => away(a) - away(b))[0]
}
