import {
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { $allLines, $lineOf } from './lines'

/**
 * Leads the browser's caret back when it stands where no words can: behind the last form, between two of them, on a
 * frame. The stock editor takes no such caret over, and every key would be lost. It is looked at when it
 * moves, and before each key, which may come sooner than the news of the move.
 */
export function registerStrayCaret(editor: LexicalEditor): () => void {
  const look = () => void leadBack(editor)
  let ending = new AbortController()
  const end = editor.registerRootListener(root => {
    ending.abort()
    if (root === null) return
    ending = new AbortController()
    const { signal } = ending
    root.ownerDocument.addEventListener('selectionchange', look, { signal })
    root.ownerDocument.addEventListener('keydown', look, { signal, capture: true })
    root.addEventListener('beforeinput', event => insertAtCaret(editor, event), {
      signal,
      capture: true,
    })
  })
  return () => {
    end()
    ending.abort()
  }
}

/**
 * What is typed goes where the caret is. Without a key, from a list of characters say, it would go where the caret had
 * strayed; and soon after words of several sections were typed over, to where the browser thought they ended.
 */
function insertAtCaret(editor: LexicalEditor, event: InputEvent): void {
  if (editor.isComposing()) return
  const strayed = leadBack(editor)
  if (!strayed && !editor.read(() => $pointsElsewhere(event))) return
  const { inputType, data } = event
  if (inputType === 'insertText' && data !== null)
    editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, data)
  else if (inputType === 'insertParagraph')
    editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
  else if (inputType === 'insertLineBreak') editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
  else return
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** Whether the browser would put it on another line than that of the caret. */
function $pointsElsewhere(event: InputEvent): boolean {
  const [target] = event.getTargetRanges()
  const selection = window.getSelection()
  if (!target?.collapsed || !selection?.isCollapsed || selection.focusNode === null) return false
  const lineOf = (node: Node) => {
    const found = $getNearestNodeFromDOMNode(node)
    return found && $lineOf(found)
  }
  const own = lineOf(selection.focusNode)
  return own !== null && !own.is(lineOf(target.startContainer))
}

/** Whether the caret had to be led back. */
function leadBack(editor: LexicalEditor): boolean {
  const root = editor.getRootElement()
  const selection = root?.ownerDocument.getSelection()
  if (!root || !selection?.isCollapsed || root.ownerDocument.activeElement !== root) return false
  const { focusNode: node, focusOffset: offset } = selection
  if (editor.isComposing() || node === null || !root.contains(node)) return false
  if (!editor.read(() => $isStray(node))) return false
  const caret = root.ownerDocument.createRange()
  caret.setStart(node, offset)
  const place = editor.read(() => $lineBeside(editor, caret))
  if (place === null) return false
  // The stock editor takes it over from here: its own way to set a caret reads the stray one first.
  selection.selectAllChildren(place.line)
  if (place.atEnd) selection.collapseToEnd()
  else selection.collapseToStart()
  place.line.scrollIntoView({ block: 'nearest' })
  return true
}

function $isStray(node: Node): boolean {
  const selection = $getSelection()
  if (selection !== null && !$isRangeSelection(selection)) return false
  const found = $getNearestNodeFromDOMNode(node)
  return found === null || $lineOf(found) === null
}

interface PlaceBeside {
  readonly line: HTMLElement
  readonly atEnd: boolean
}

/** On in the direction that the caret came from its last line; at the end of the document back into the last line. */
function $lineBeside(editor: LexicalEditor, caret: Range): PlaceBeside | null {
  const sideOf = (line: HTMLElement) => caret.comparePoint(line, 0)
  const lines = $allLines().flatMap(line => editor.getElementByKey(line.getKey()) ?? [])
  const before = lines.findLast(line => sideOf(line) < 0)
  const after = lines.find(line => sideOf(line) > 0)
  const selection = $getSelection()
  const last = $isRangeSelection(selection) ? $lineOf(selection.focus.getNode()) : null
  const from = last && editor.getElementByKey(last.getKey())
  const goesDown = !from || sideOf(from) < 0
  if (after !== undefined && (goesDown || before === undefined))
    return { line: after, atEnd: false }
  return before === undefined ? null : { line: before, atEnd: true }
}
