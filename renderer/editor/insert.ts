import { $isTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getSelection,
  $getState,
  $isRangeSelection,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { Insertion } from '../../preload/commands/command'
import { $createBlankAction, $createBlankFinding } from './blank'
import { $insertFootnote } from './footnotes'
import { $isActionItemNode } from './nodes/action-item-node'
import { $findingFacts, $isFindingNode } from './nodes/finding-node'
import type { FrameNode } from './nodes/frame-node'
import { newId } from './nodes/identity'
import { $createResolutionNode, $isResolutionNode } from './nodes/resolution-node'
import { $isSectionNode, contentState, type SectionNode } from './nodes/section-node'
import { $createTopicNode, $createTopicTitleNode, $isTopicNode } from './nodes/topic-node'
import { $insertTable } from './tables'

/** The frames around the caret, the innermost first; none without a caret in the text. */
function $framesAtCaret(): LexicalNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const node = selection.anchor.getNode()
  return [node, ...node.getParents()]
}

/** Puts something in where the caret is and moves the caret into it; says whether it has a place there. */
export function $insert(what: Insertion, verb: string): boolean {
  const around = $framesAtCaret()
  const section = around.find($isSectionNode)
  if (section === undefined) return false
  if (what === 'footnote') return $insertFootnote()
  if (what === 'table') return !around.some($isTableNode) && $insertTable()
  return $insertInto(around.find($isTopicNode) ?? section, what, verb)
}

/** Puts something into a matter or a list of items, at its place there. */
export function $insertInto(
  host: FrameNode,
  what: Exclude<Insertion, 'table' | 'footnote'>,
  verb: string,
): boolean {
  const section = [host, ...host.getParents()].find($isSectionNode)
  if (section === undefined || !$allows(section, what)) return false
  if (what === 'topic') return $add(section, $newTopic(), $topicAtCaret(section))
  if (what === 'finding') return $addFinding(section)
  if (what === 'action') return $add(host, filled($createBlankAction()), $actionAtCaret(host))
  const present = host.getChildren().find($isResolutionNode)
  if (present !== undefined) return $enter(present)
  return $add(host, filled($createResolutionNode({ verb })), null)
}

function $allows(section: SectionNode, what: Insertion): boolean {
  const content = $getState(section, contentState)
  if (what === 'finding') return content === 'findings'
  if (what === 'action') return content === 'agenda' || content === 'actions'
  return content === 'agenda'
}

function $addFinding(section: SectionNode): boolean {
  const after =
    $framesAtCaret().find($isFindingNode) ?? section.getChildren().findLast($isFindingNode)
  const like = after === undefined ? undefined : $findingFacts(after)
  return $add(section, filled($createBlankFinding(like)), after ?? null)
}

function $newTopic(): ElementNode {
  return $createTopicNode(newId()).append($createTopicTitleNode(''), $createParagraphNode())
}

function $topicAtCaret(section: SectionNode): LexicalNode | null {
  return $framesAtCaret().find(node => $isTopicNode(node) && section.isParentOf(node)) ?? null
}

function $actionAtCaret(host: FrameNode): LexicalNode | null {
  return $framesAtCaret().find(node => $isActionItemNode(node) && host.isParentOf(node)) ?? null
}

/** The structure guard then moves it to its place among its sisters of other kinds. */
function $add(host: FrameNode, node: ElementNode, after: LexicalNode | null): boolean {
  if (after === null) host.append(node)
  else after.insertAfter(node)
  return $enter(node)
}

function $enter(node: ElementNode): boolean {
  node.selectStart()
  return true
}

function filled(node: FrameNode): FrameNode {
  return node.append($createParagraphNode())
}

/** Moves an item one place among the items of its own kind; says whether there was a place. */
export function $move(node: LexicalNode, step: -1 | 1): boolean {
  const next = step < 0 ? node.getPreviousSibling() : node.getNextSibling()
  if (next === null || next.getType() !== node.getType()) return false
  if (step < 0) next.insertBefore(node)
  else next.insertAfter(node)
  return true
}
