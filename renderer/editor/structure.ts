import { $isTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getState,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  RootNode,
} from 'lexical'
import { isFollowedUp } from '../../core/model/action-item'
import { $createBlankAction, $createBlankFinding } from './blank'
import { registerDeletion } from './deletion'
import {
  $actionFacts,
  $createProgressNode,
  $dutyOf,
  $isActionItemNode,
  $isProgressNode,
  $progressOf,
  ActionItemNode,
  ProgressNode,
} from './nodes/action-item-node'
import { $isFindingNode, FindingNode } from './nodes/finding-node'
import { $saysNothing } from './nodes/footnote-node'
import { $createFormNode, $isFormNode } from './nodes/form-node'
import { $isFrameNode, type FrameNode } from './nodes/frame-node'
import { $isPictureNode } from './nodes/picture-node'
import { $isResolutionNode, ResolutionNode } from './nodes/resolution-node'
import {
  $createSectionNode,
  $isSectionNode,
  agendaState,
  contentState,
  holdsText,
  partState,
  SectionNode,
  type SectionSpec,
} from './nodes/section-node'
import {
  $createTopicTitleNode,
  $isTopicNode,
  $isTopicTitleNode,
  TopicNode,
} from './nodes/topic-node'

/**
 * Keeps the frame of the document standing under anything that typing, pasting or undoing can do.
 * The repairs are idempotent and move words rather than drop them.
 */
export function registerStructure(
  editor: LexicalEditor,
  sections: readonly SectionSpec[],
): () => void {
  const frames = [TopicNode, ResolutionNode, ActionItemNode, ProgressNode, FindingNode]
  return mergeRegister(
    registerDeletion(editor),
    editor.registerNodeTransform(RootNode, root => $restoreSections(root, sections)),
    editor.registerNodeTransform(SectionNode, $restoreSection),
    ...frames.map(frame => editor.registerNodeTransform<FrameNode>(frame, $restoreFrame)),
  )
}

/** Puts the sections back: each once, in the template's order; stray blocks go into the one before. */
function $restoreSections(root: RootNode, specs: readonly SectionSpec[]): void {
  const children = root.getChildren()
  const wanted = specs.map(
    spec =>
      children.find(child => $isSectionNode(child) && $getState(child, partState) === spec.part) ??
      $createSectionNode(spec),
  )
  if (children.length === wanted.length && children.every((child, at) => child === wanted[at]))
    return
  const strays = children.filter(child => !wanted.includes(child))
  const host = wanted.find(section => $isSectionNode(section) && $holdsText(section))
  const words = strays.flatMap(stray => ($isSectionNode(stray) ? stray.getChildren() : [stray]))
  root.splice(0, root.getChildrenSize(), wanted)
  if ($isSectionNode(host)) host.append(...words.filter(word => !isEmptyBlock(word)))
}

function $holdsText(section: SectionNode): boolean {
  return holdsText($getState(section, contentState))
}

function $restoreSection(section: SectionNode): void {
  const content = $getState(section, contentState)
  if (content === 'text') $unwrapFrames(section)
  else if (content === 'agenda') $restoreFrame(section)
  else if (content === 'findings') $wrapWords(section, $isFindingNode, $createBlankFinding)
  else if (content === 'actions') $wrapWords(section, $isActionItemNode, $createBlankAction)
  else $restoreForm(section)
}

/** A form section holds its form and nothing else. */
function $restoreForm(section: SectionNode): void {
  const children = section.getChildren()
  const form = children.find($isFormNode)
  if (form !== undefined && children.length === 1) return
  const content = $getState(section, contentState)
  section.splice(0, section.getChildrenSize(), [form ?? $createFormNode(content, {})])
}

/** A plain text part holds no frames: their words become its paragraphs. */
function $unwrapFrames(section: SectionNode): void {
  for (const child of section.getChildren()) {
    if ($isFrameNode(child)) {
      for (const block of child.getChildren()) child.insertBefore(block)
      child.remove()
    } else if (!$isElementNode(child) && !$isPictureNode(child)) {
      child.replace($createParagraphNode())
    }
  }
  $keepOneBlock(section)
}

/** In a list of items, words typed outside an item become an item; a blank line may only stand alone. */
function $wrapWords(
  section: SectionNode,
  isItem: (node: LexicalNode) => boolean,
  $createItem: () => FrameNode,
): void {
  for (const child of section.getChildren()) {
    if (isItem(child)) continue
    if (!isEmptyBlock(child)) {
      const item = $createItem()
      child.insertBefore(item)
      item.append(child)
    } else if (section.getChildrenSize() > 1) child.remove()
  }
  $keepOneBlock(section)
}

/** Puts what a matter is made of in its order: title, words, resolution, action items, topics. */
function $restoreFrame(frame: FrameNode): void {
  if ($isActionItemNode(frame)) $restoreProgress(frame)
  const children = frame.getChildren()
  const ordered = children.toSorted((a, b) => $rank(frame, a) - $rank(frame, b))
  if (children.some((child, at) => child !== ordered[at]))
    frame.splice(0, frame.getChildrenSize(), ordered)
  if ($isTopicNode(frame)) $restoreTitle(frame)
  $keepWords(frame)
}

/** The place of a child in its frame, in the order in which the paper prints them. */
function $rank(frame: FrameNode, node: LexicalNode): number {
  if ($isTopicTitleNode(node)) return 0
  if ($isTopicNode(node)) return 3
  if ($isResolutionNode(node)) return 4
  if ($isActionItemNode(node)) return $isFollowUp(frame) ? 2 : 5
  if ($isProgressNode(node) && $isActionItemNode(frame)) return 6 + $placeOf(frame, node)
  return $isFrameNode(node) ? 6 : 1
}

/** เรื่องสืบเนื่อง prints what was promised as a table before its topics. */
function $isFollowUp(frame: FrameNode): boolean {
  return $isSectionNode(frame) && $getState(frame, agendaState) === 'matters-arising'
}

/**
 * Each duty has one place for its progress at most, and one of work that is followed up has one at least. What stands in
 * another goes into the last.
 */
function $restoreProgress(action: ActionItemNode): void {
  const facts = $actionFacts(action)
  const wanted = facts.duties.map(({ key }) => key)
  const frames = $progressOf(action)
  const isOwn = (frame: ProgressNode) =>
    wanted.includes($dutyOf(frame)) &&
    frames.find(other => $dutyOf(other) === $dutyOf(frame)) === frame
  const strays = frames.filter(frame => !isOwn(frame))
  const words = strays.flatMap(stray => stray.getChildren()).filter(block => !isEmptyBlock(block))
  for (const key of wanted) {
    const own = frames.find(frame => $dutyOf(frame) === key)
    const takesWords = words.length > 0 && key === wanted.at(-1)
    if (own === undefined && (isFollowedUp(facts) || takesWords))
      action.append($createProgressNode(key).append($createParagraphNode()))
    if (takesWords)
      $progressOf(action)
        .find(frame => $dutyOf(frame) === key)
        ?.append(...words)
  }
  for (const stray of strays) stray.remove()
}

/** Progress stands in the order of the duties. */
function $placeOf(action: ActionItemNode, progress: ProgressNode): number {
  return $actionFacts(action).duties.findIndex(({ key }) => key === $dutyOf(progress))
}

function $restoreTitle(topic: TopicNode): void {
  const [title, ...more] = topic.getChildren().filter($isTopicTitleNode)
  if (title === undefined) topic.splice(0, 0, [$createTopicTitleNode('')])
  for (const extra of more) extra.replace($createParagraphNode(), true)
}

/** A frame always has a line for the caret after its title, pictures and tables, before the frames inside it. */
function $keepWords(frame: FrameNode): void {
  const last = frame.getChildren().findLast(child => $rank(frame, child) === 1)
  if ($isElementNode(last) && !$isTableNode(last)) return
  const at = frame.getChildren().filter($isTopicTitleNode).length
  if (last === undefined) frame.splice(at, 0, [$createParagraphNode()])
  else last.insertAfter($createParagraphNode())
}

function $keepOneBlock(section: SectionNode): void {
  const last = section.getLastChild()
  if (!$isElementNode(last) || $isTableNode(last)) section.append($createParagraphNode())
}

function isEmptyBlock(node: LexicalNode): boolean {
  return $isElementNode(node) && !$isFrameNode(node) && $saysNothing(node)
}
