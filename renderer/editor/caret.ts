import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  $isRootNode,
  COMMAND_PRIORITY_CRITICAL,
  HISTORY_MERGE_TAG,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import { $allLines, $isAtEnd, $lineOf } from './lines'
import { $frameOf, $isFrameNode } from './nodes/frame-node'

/**
 * Leads the caret: over the edge of a frame into the next line that can be written on, out of the
 * places between frames, and to a frame's first line when its heading is pressed.
 */
export function registerCaret(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL
  const onPress = (event: MouseEvent) => pressHeading(editor, event)
  return mergeRegister(
    editor.registerCommand(KEY_ARROW_RIGHT_COMMAND, event => $hop(event, false), first),
    editor.registerCommand(KEY_ARROW_LEFT_COMMAND, event => $hop(event, true), first),
    editor.registerUpdateListener(({ editorState }) => {
      if (editorState.read($isBetweenFrames)) editor.update($leaveFrame, { tag: HISTORY_MERGE_TAG })
    }),
    editor.registerRootListener((root, before) => {
      before?.removeEventListener('mousedown', onPress)
      root?.addEventListener('mousedown', onPress)
    }),
  )
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

/** Without this the caret would jump to the start of the document, and typing land there. */
function pressHeading(editor: LexicalEditor, event: MouseEvent): void {
  const target = event.target
  if (!(target instanceof Element)) return
  const head = target.closest('.frame-head, .frame-foot')
  if (head === null || target.closest('button, input, select, textarea, a, label') !== null) return
  event.preventDefault()
  editor.update(() => {
    const frame = $getNearestNodeFromDOMNode(head.parentElement ?? head)
    const line = $allLines().find(candidate => frame !== null && $frameOf(candidate)?.is(frame))
    line?.selectStart()
  })
  editor.focus()
}
