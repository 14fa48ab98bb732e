import { $getState, type LexicalNode, type NodeKey } from 'lexical'
import type { Picture } from '../../core/model/picture'
import type { Facts } from './facts'
import {
  $actionFacts,
  $dutyOf,
  $isActionItemNode,
  $isProgressNode,
  type ActionFacts,
} from './nodes/action-item-node'
import { $findingFacts, $isFindingNode, type FindingFacts } from './nodes/finding-node'
import { $isFootnoteNode, noteState } from './nodes/footnote-node'
import { $isFormNode, factsState } from './nodes/form-node'
import { idState } from './nodes/identity'
import { $isPictureNode, pictureState } from './nodes/picture-node'
import { $isResolutionNode, $resolutionFacts, type ResolutionFacts } from './nodes/resolution-node'
import {
  $isSectionNode,
  $itemFacts,
  contentState,
  type ItemFacts,
  partState,
  type SectionContent,
  titleState,
} from './nodes/section-node'
import { $isTopicNode, $topicFacts, type TopicFacts } from './nodes/topic-node'

interface Keyed {
  readonly key: NodeKey
}
export interface SectionSnapshot extends Keyed {
  readonly kind: 'section'
  readonly part: string
  readonly title: string
  readonly content: SectionContent
  readonly facts: ItemFacts
}
export interface TopicSnapshot extends Keyed {
  readonly kind: 'topic'
  readonly id: string
  /** The template part it stands in. */
  readonly part: string
  readonly facts: TopicFacts
}
export interface ResolutionSnapshot extends Keyed {
  readonly kind: 'resolution'
  readonly facts: ResolutionFacts
  /** The template part whose verbs it may begin with. */
  readonly part: string
}
export interface ActionSnapshot extends Keyed {
  readonly kind: 'action'
  readonly id: string
  readonly facts: ActionFacts
}
export interface ProgressSnapshot extends Keyed {
  readonly kind: 'progress'
  /** The item that it stands in, and the key of its duty there. */
  readonly action: NodeKey
  readonly duty: number
}
export interface FindingSnapshot extends Keyed {
  readonly kind: 'finding'
  readonly id: string
  readonly facts: FindingFacts
}

export interface FormSnapshot extends Keyed {
  readonly kind: 'form'
  readonly content: SectionContent
  readonly facts: Facts
}

export interface FootnoteSnapshot extends Keyed {
  readonly kind: 'footnote'
  readonly text: string
  /** Put in a moment ago: its words are still to come. */
  readonly isNew: boolean
}

export interface PictureSnapshot extends Keyed {
  readonly kind: 'picture'
  readonly picture: Picture
}

/** The facts of a frame, form or picture at one moment, as its head and foot show them. */
export type FrameSnapshot =
  | SectionSnapshot
  | TopicSnapshot
  | ResolutionSnapshot
  | ActionSnapshot
  | FindingSnapshot
  | FormSnapshot
  | FootnoteSnapshot
  | PictureSnapshot
  | ProgressSnapshot

/** Takes the facts of a frame, form or footnote, or `null` of anything else. */
export function $snapshot(node: LexicalNode | null, isNew = false): FrameSnapshot | null {
  if (node === null) return null
  const key = node.getKey()
  if ($isFootnoteNode(node))
    return { kind: 'footnote', key, text: $getState(node, noteState), isNew }
  if ($isTopicNode(node))
    return {
      kind: 'topic',
      key,
      id: $getState(node, idState),
      part: $partOf(node),
      facts: $topicFacts(node),
    }
  if ($isProgressNode(node)) {
    const action = node.getParent()?.getKey() ?? ''
    return { kind: 'progress', key, action, duty: $dutyOf(node) }
  }
  if ($isActionItemNode(node))
    return { kind: 'action', key, id: $getState(node, idState), facts: $actionFacts(node) }
  if ($isFindingNode(node))
    return { kind: 'finding', key, id: $getState(node, idState), facts: $findingFacts(node) }
  if ($isResolutionNode(node))
    return { kind: 'resolution', key, facts: $resolutionFacts(node), part: $partOf(node) }
  if ($isPictureNode(node)) return { kind: 'picture', key, picture: $getState(node, pictureState) }
  if ($isFormNode(node)) {
    const content = $getState(node, contentState)
    return { kind: 'form', key, content, facts: $getState(node, factsState) }
  }
  if (!$isSectionNode(node)) return null
  return {
    kind: 'section',
    key,
    part: $getState(node, partState),
    title: $getState(node, titleState),
    content: $getState(node, contentState),
    facts: $itemFacts(node),
  }
}

/** The template part that a node stands in. */
export function $partOf(node: LexicalNode): string {
  const section = [node, ...node.getParents()].find($isSectionNode)
  return section === undefined ? '' : $getState(section, partState)
}
