import { $getRoot, $getState, type ElementNode } from 'lexical'
import type { ActionItem } from '../../core/model/action-item'
import type { AgendaItem, Resolution, Topic } from '../../core/model/agenda'
import type { Document } from '../../core/model/document'
import type { Finding } from '../../core/model/finding'
import { isBlank } from '../../core/model/rich-text'
import { giveFacts } from './facts'
import {
  $actionFacts,
  $isActionItemNode,
  $isProgressNode,
  type ActionItemNode,
} from './nodes/action-item-node'
import { $findingFacts, $isFindingNode, type FindingNode } from './nodes/finding-node'
import { $isFormNode, factsState } from './nodes/form-node'
import { $isFrameNode } from './nodes/frame-node'
import { idState } from './nodes/identity'
import { $isResolutionNode, verbState } from './nodes/resolution-node'
import {
  $isSectionNode,
  agendaState,
  contentState,
  partState,
  type SectionNode,
  titleState,
} from './nodes/section-node'
import { $isTopicNode, $isTopicTitleNode, $topicFacts, type TopicNode } from './nodes/topic-node'
import { $readRichText } from './rich-text'

/**
 * Reads the whole document out of the editor, made anew each time. Whatever has no place in the
 * editor is taken from `base`, the document that was written into it by `$writeDocument`.
 */
export function $readDocument(base: Document): Document {
  const sections = $getRoot().getChildren().filter($isSectionNode)
  return sections.reduce<Document>((document, section) => $readSection(section, document), {
    ...base,
    ...(base.kind === 'minutes' && { agenda: [] }),
  })
}

function $readSection(section: SectionNode, document: Document): Document {
  const part = $getState(section, partState)
  switch ($getState(section, contentState)) {
    case 'text':
      return $readTextPart(section, part, document)
    case 'agenda':
      if (document.kind !== 'minutes') return document
      return { ...document, agenda: [...document.agenda, $readAgendaItem(section, part)] }
    case 'findings':
      if (document.kind !== 'findings') return document
      return {
        ...document,
        findings: section.getChildren().filter($isFindingNode).map($readFinding),
      }
    case 'actions':
      if (document.kind !== 'findings') return document
      return { ...document, actions: $readActions(section) }
    default: {
      const form = section.getChildren().find($isFormNode)
      return form === undefined ? document : giveFacts($getState(form, factsState), document)
    }
  }
}

function $readTextPart(section: SectionNode, part: string, document: Document): Document {
  const text = $readRichText($ownBlocks(section))
  if (isBlank(text) && document.texts[part] === undefined) return document
  return { ...document, texts: { ...document.texts, [part]: text } }
}

function $readAgendaItem(section: SectionNode, id: string): AgendaItem {
  return {
    id,
    kind: $getState(section, agendaState) ?? 'other',
    title: $getState(section, titleState),
    ...$readMatter(section),
    topics: section.getChildren().filter($isTopicNode).map($readTopic),
  }
}

function $readTopic(topic: TopicNode): Topic {
  const title = topic.getChildren().find($isTopicTitleNode)
  return {
    id: $getState(topic, idState),
    title: title?.getTextContent() ?? '',
    ...$readMatter(topic),
    ...$topicFacts(topic),
  }
}

function $readMatter(parent: ElementNode): Pick<Topic, 'text' | 'resolution' | 'actions'> {
  return {
    text: $readRichText($ownBlocks(parent)),
    resolution: $readResolution(parent),
    actions: $readActions(parent),
  }
}

function $readResolution(parent: ElementNode): Resolution | null {
  const node = parent.getChildren().find($isResolutionNode)
  if (node === undefined) return null
  return { verb: $getState(node, verbState), text: $readRichText(node.getChildren()) }
}

function $readActions(parent: ElementNode): ActionItem[] {
  return parent.getChildren().filter($isActionItemNode).map($readAction)
}

function $readAction(node: ActionItemNode): ActionItem {
  const progress = node.getChildren().find($isProgressNode)
  return {
    id: $getState(node, idState),
    task: $readRichText($ownBlocks(node)),
    ...$actionFacts(node),
    progress: progress === undefined ? [] : $readRichText(progress.getChildren()),
  }
}

function $readFinding(node: FindingNode): Finding {
  return {
    id: $getState(node, idState),
    ...$findingFacts(node),
    text: $readRichText(node.getChildren()),
  }
}

/** The blocks that are a frame's own words: not its title, not the frames inside it. */
function $ownBlocks(parent: ElementNode) {
  return parent.getChildren().filter(child => !$isFrameNode(child) && !$isTopicTitleNode(child))
}
