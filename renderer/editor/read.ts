import { $getRoot, $getState, type ElementNode } from 'lexical'
import type { ActionItem } from '../../core/model/action-item'
import type { AgendaItem, Resolution, Topic } from '../../core/model/agenda'
import type { Document } from '../../core/model/document'
import type { Finding } from '../../core/model/finding'
import { isBlank } from '../../core/model/rich-text'
import { $readBeside } from './beside-text'
import { giveFacts } from './facts'
import {
  $actionFacts,
  $dutyOf,
  $isActionItemNode,
  $progressOf,
  type ActionItemNode,
} from './nodes/action-item-node'
import { $findingFacts, $isFindingNode, type FindingNode } from './nodes/finding-node'
import { $isFormNode, factsState } from './nodes/form-node'
import { $isFrameNode } from './nodes/frame-node'
import { idState } from './nodes/identity'
import { $isResolutionNode, $resolutionFacts } from './nodes/resolution-node'
import {
  $isSectionNode,
  $itemFacts,
  agendaState,
  contentState,
  partState,
  type SectionNode,
  titleState,
} from './nodes/section-node'
import { $isTopicNode, $isTopicTitleNode, $topicFacts, type TopicNode } from './nodes/topic-node'
import { Readings } from './readings'
import { $readRichText } from './rich-text'

/**
 * Reads the whole document out of the editor. Whatever has no place in the editor is taken from `base`, the
 * document that was written into it by `$writeDocument`. What is known of a node by `readings` is not read again.
 */
export function $readDocument(base: Document, readings = new Readings()): Document {
  const sections = $getRoot().getChildren().filter($isSectionNode)
  return sections.reduce<Document>(
    (document, section) => $readSection(section, document, readings),
    $readBeside(base.kind === 'minutes' ? { ...base, agenda: [] } : base),
  )
}

function $readSection(section: SectionNode, document: Document, known: Readings): Document {
  const part = $getState(section, partState)
  switch ($getState(section, contentState)) {
    case 'text':
      return $readTextPart(section, part, document, known)
    case 'agenda':
      if (document.kind !== 'minutes') return document
      return {
        ...document,
        agenda: [...document.agenda, known.of(section, node => $readAgendaItem(node, part, known))],
      }
    case 'findings':
      if (document.kind !== 'findings') return document
      return {
        ...document,
        findings: section
          .getChildren()
          .filter($isFindingNode)
          .map(finding => $readFinding(finding, known)),
      }
    case 'actions':
      if (document.kind !== 'findings') return document
      return { ...document, actions: $readActions(section, known) }
    default: {
      const form = section.getChildren().find($isFormNode)
      return form === undefined ? document : giveFacts($getState(form, factsState), document)
    }
  }
}

function $readTextPart(
  section: SectionNode,
  part: string,
  document: Document,
  known: Readings,
): Document {
  const text = known.of(section, node => $readRichText($ownBlocks(node), known))
  if (isBlank(text) && document.texts[part] === undefined) return document
  return { ...document, texts: { ...document.texts, [part]: text } }
}

function $readAgendaItem(section: SectionNode, id: string, known: Readings): AgendaItem {
  return {
    id,
    kind: $getState(section, agendaState) ?? 'other',
    title: $getState(section, titleState),
    ...$readMatter(section, known),
    ...$itemFacts(section),
    topics: section
      .getChildren()
      .filter($isTopicNode)
      .map(topic => known.of(topic, node => $readTopic(node, known))),
  }
}

function $readTopic(topic: TopicNode, known: Readings): Topic {
  const title = topic.getChildren().find($isTopicTitleNode)
  return {
    id: $getState(topic, idState),
    title: title?.getTextContent() ?? '',
    ...$readMatter(topic, known),
    ...$topicFacts(topic),
  }
}

function $readMatter(
  parent: ElementNode,
  known: Readings,
): Pick<Topic, 'text' | 'resolution' | 'actions'> {
  return {
    text: $readRichText($ownBlocks(parent), known),
    resolution: $readResolution(parent, known),
    actions: $readActions(parent, known),
  }
}

function $readResolution(parent: ElementNode, known: Readings): Resolution | null {
  const found = parent.getChildren().find($isResolutionNode)
  if (found === undefined) return null
  return known.of(found, node => ({
    ...$resolutionFacts(node),
    text: $readRichText(node.getChildren(), known),
  }))
}

function $readActions(parent: ElementNode, known: Readings): ActionItem[] {
  return parent
    .getChildren()
    .filter($isActionItemNode)
    .map(action => known.of(action, node => $readAction(node, known)))
}

function $readAction(node: ActionItemNode, known: Readings): ActionItem {
  const { duties, ...facts } = $actionFacts(node)
  const told = new Map($progressOf(node).map(frame => [$dutyOf(frame), frame]))
  return {
    id: $getState(node, idState),
    task: $readRichText($ownBlocks(node), known),
    ...facts,
    duties: duties.map(({ key, ...duty }) => ({
      ...duty,
      progress: $readRichText(told.get(key)?.getChildren() ?? [], known),
    })),
  }
}

function $readFinding(finding: FindingNode, known: Readings): Finding {
  return known.of(finding, node => ({
    id: $getState(node, idState),
    ...$findingFacts(node),
    text: $readRichText(node.getChildren(), known),
  }))
}

/** The blocks that are a frame's own words: not its title, not the frames inside it. */
function $ownBlocks(parent: ElementNode) {
  return parent.getChildren().filter(child => !$isFrameNode(child) && !$isTopicTitleNode(child))
}
