import {
  $createParagraphNode,
  $createRangeSelection,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  COMMAND_PRIORITY_CRITICAL,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  type ElementNode,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type NodeKey,
  PASTE_COMMAND,
  type PointType,
  type RangeSelection,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import { isFollowedUp } from '../../core/model/action-item'
import { $adjacentLine, $linesOf } from './lines'
import { $actionFacts, $isActionItemNode, $isProgressNode } from './nodes/action-item-node'
import { $saysNothing } from './nodes/footnote-node'
import { $frameOf, $isFrameNode, type FrameNode } from './nodes/frame-node'
import { $isResolutionNode, $resolutionFacts, type ResolutionFacts } from './nodes/resolution-node'
import { $isSectionNode } from './nodes/section-node'
import { $isTopicTitleNode } from './nodes/topic-node'
import { $deletePictures } from './pictures'

/**
 * Guards every way to delete: a selection across frames loses its words frame by frame and no frame;
 * at a frame's edge nothing is joined, and an empty item goes away by Backspace.
 */
export function registerDeletion(editor: LexicalEditor): () => void {
  const first = COMMAND_PRIORITY_CRITICAL
  const deleting = <T>(command: LexicalCommand<T>) =>
    editor.registerCommand(command, payload => $guardDeletion(payload), first)
  const replacing = <T>(command: LexicalCommand<T>) =>
    editor.registerCommand(command, $clearFirst, first)
  const stopping = (command: LexicalCommand<boolean>) =>
    editor.registerCommand(command, $stopAtEdge, first)
  return mergeRegister(
    deleting(DELETE_CHARACTER_COMMAND),
    deleting(DELETE_WORD_COMMAND),
    deleting(DELETE_LINE_COMMAND),
    deleting(REMOVE_TEXT_COMMAND),
    deleting(KEY_BACKSPACE_COMMAND),
    deleting(KEY_DELETE_COMMAND),
    replacing(CONTROLLED_TEXT_INSERTION_COMMAND),
    replacing(INSERT_PARAGRAPH_COMMAND),
    replacing(INSERT_LINE_BREAK_COMMAND),
    replacing(PASTE_COMMAND),
    editor.registerCommand(CUT_COMMAND, event => $cutAcrossFrames(editor, event), first),
    stopping(DELETE_CHARACTER_COMMAND),
    stopping(DELETE_WORD_COMMAND),
    stopping(DELETE_LINE_COMMAND),
  )
}

/** What replaces a selection across frames first deletes it frame by frame, then happens as usual. */
function $clearFirst(): boolean {
  $deleteAcrossFrames()
  return false
}

function $guardDeletion(payload: unknown): boolean {
  const done = $deletePictures() || $isNodeSelection($getSelection()) || $deleteAcrossFrames()
  if (done && payload instanceof Event) payload.preventDefault()
  return done
}

function $cutAcrossFrames(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null) {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$crossesFrames(selection)) return false
  event?.preventDefault()
  editor.dispatchCommand(COPY_COMMAND, event)
  $deleteAcrossFrames()
  return true
}

function $crossesFrames(selection: RangeSelection): boolean {
  if (selection.isCollapsed()) return false
  const anchor = $frameOf(selection.anchor.getNode())
  return anchor === null || anchor !== $frameOf(selection.focus.getNode())
}

/** A place in the text that stays as it is while the selection moves. */
interface Spot {
  readonly key: NodeKey
  readonly offset: number
  readonly type: PointType['type']
}

/** Deletes the selected words of each frame by itself; says whether the selection crossed frames. */
function $deleteAcrossFrames(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !$crossesFrames(selection)) return false
  const [first, last] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  const lines = $linesOf(first, last)
  const [from, to] = [spotOf(first), spotOf(last)]
  const caret = $caretAfter(from, lines)
  for (const own of $byFrame(lines)) $deleteInFrame(own, from, to)
  caret()
  return true
}

function $byFrame(lines: readonly ElementNode[]): ElementNode[][] {
  const frames = new Map<string, ElementNode[]>()
  for (const line of lines) {
    const key = $frameOf(line)?.getKey() ?? ''
    frames.set(key, [...(frames.get(key) ?? []), line])
  }
  return [...frames.values()]
}

/** Removes the selected part of a frame's lines: whole lines go, a cut line keeps its rest. */
function $deleteInFrame(lines: readonly ElementNode[], from: Spot, to: Spot): void {
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return
  const [cutsFirst, cutsLast] = [$isIn(from, first), $isIn(to, last)]
  if (!cutsFirst && !cutsLast) {
    $blankLines(lines)
    return
  }
  const range = $createRangeSelection()
  const opening = cutsFirst ? from : spotOf(first.select(0, 0).anchor)
  const closing = cutsLast ? to : spotOf(last.selectEnd().anchor)
  range.anchor.set(opening.key, opening.offset, opening.type)
  range.focus.set(closing.key, closing.offset, closing.type)
  $setSelection(range)
  range.removeText()
}

/** Empties whole lines and keeps the first of them, and every title, as the caret's place. */
function $blankLines(lines: readonly ElementNode[]): void {
  const blocks = new Set(lines.map(line => line.getTopLevelElement() ?? line))
  const [first] = [...blocks].filter(block => !$isTopicTitleNode(block))
  for (const block of blocks) {
    if (!$isElementNode(block)) continue
    if ($isTopicTitleNode(block)) block.splice(0, block.getChildrenSize(), [])
    else if (block === first) block.replace($createParagraphNode())
    else block.remove()
  }
}

function $isIn(spot: Spot, line: ElementNode): boolean {
  const node = $getNodeByKey(spot.key)
  return node !== null && (node.is(line) || line.isParentOf(node))
}

function spotOf({ key, offset, type }: PointType): Spot {
  return { key, offset, type }
}

/** Where the caret stands afterwards: where the selection began, or in the first frame it touched. */
function $caretAfter(start: Spot, lines: readonly ElementNode[]): () => void {
  const frame = $frameOf(lines[0] ?? null)
  return () => {
    const node = $getNodeByKey(start.key)
    // A node that was just removed is still found by its key.
    if (node === null || !node.isAttached() || $isFrameNode(node)) frame?.selectStart()
    else if ($isTextNode(node)) node.select(start.offset, start.offset)
    else if ($isElementNode(node)) node.select(Math.min(start.offset, node.getChildrenSize()))
  }
}

/** At the edge of a frame a deletion would reach into the next one: it stops there. */
function $stopAtEdge(backward: boolean): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const { anchor } = selection
  const frame = $frameOf(anchor.getNode())
  const next = $adjacentLine(anchor, backward)
  if (frame === null || next === 'inside' || next === 'list') return false
  if (next !== null && $frameOf(next)?.is(frame)) return false
  if (backward && $isBlankItem(frame)) {
    if (next !== null) next.selectEnd()
    frame.remove()
  }
  return true
}

/**
 * Whether the frame is an item that can go away and holds nothing. The verb alone is a resolution; what is followed up
 * keeps a place for each report.
 */
function $isBlankItem(frame: FrameNode): boolean {
  if ($isSectionNode(frame) || !$saysNothing(frame)) return false
  if ($isProgressNode(frame)) return !$isFollowedUp(frame.getParent())
  return !$isResolutionNode(frame) || isEmptyResolution($resolutionFacts(frame))
}

function $isFollowedUp(node: LexicalNode | null): boolean {
  return $isActionItemNode(node) && isFollowedUp($actionFacts(node))
}

function isEmptyResolution({ verb, revises }: ResolutionFacts): boolean {
  return verb === '' && revises === undefined
}
