import { $createParagraphNode, $getRoot, type ElementNode, type LexicalNode } from 'lexical'
import { type ActionItem, isFollowedUp } from '../../core/model/action-item'
import type { Resolution, Topic } from '../../core/model/agenda'
import type { Document } from '../../core/model/document'
import type { Finding } from '../../core/model/finding'
import { $writeBeside } from './beside-text'
import { takeFacts } from './facts'
import { $createActionItemNode, $createProgressNode } from './nodes/action-item-node'
import { $createFindingNode } from './nodes/finding-node'
import { $createFormNode } from './nodes/form-node'
import { $createResolutionNode } from './nodes/resolution-node'
import { $createSectionNode, type SectionSpec } from './nodes/section-node'
import { $createTopicNode, $createTopicTitleNode } from './nodes/topic-node'
import { $writeRichText } from './rich-text'

/** Writes a document into an empty editor. The inverse is `$readDocument` in `read.ts`. */
export function $writeDocument(document: Document, sections: readonly SectionSpec[]): void {
  const nodes = sections.map(spec => {
    const section = $createSectionNode(spec)
    return section.append(...$writeContent(document, spec))
  })
  const root = $getRoot()
  root.splice(0, root.getChildrenSize(), nodes)
  $writeBeside(document)
}

/** Writes what one section shows of a document. */
export function $writeContent(document: Document, spec: SectionSpec) {
  switch (spec.content) {
    case 'text':
      return $writeRichText(document.texts[spec.part] ?? [])
    case 'agenda':
      return $writeAgenda(document, spec)
    case 'findings':
      return $orBlank(document.kind === 'findings' ? document.findings.map($writeFinding) : [])
    case 'actions':
      return $orBlank(document.kind === 'findings' ? document.actions.map($writeAction) : [])
    default:
      return [$createFormNode(spec.content, takeFacts(spec.content, document))]
  }
}

function $writeAgenda(document: Document, spec: SectionSpec): LexicalNode[] {
  const agenda = document.kind === 'minutes' ? document.agenda : []
  const item = agenda.find(candidate => candidate.id === spec.part)
  if (item === undefined) return [$createParagraphNode()]
  const promised = item.kind === 'matters-arising'
  const actions = item.actions.map($writeAction)
  return [
    ...$writeRichText(item.text),
    ...(promised ? actions : []),
    ...item.topics.map($writeTopic),
    ...$writeResolution(item.resolution),
    ...(promised ? [] : actions),
  ]
}

function $writeResolution(resolution: Resolution | null): ElementNode[] {
  if (resolution === null) return []
  const { text, ...facts } = resolution
  return [$createResolutionNode(facts).append(...$writeRichText(text))]
}

/** Writes one topic: its title, its words, what was decided, the work it hands out. */
function $writeTopic({ id, title, text, resolution, actions, ...facts }: Topic): ElementNode {
  return $createTopicNode(id, facts).append(
    $createTopicTitleNode(title),
    ...$writeRichText(text),
    ...$writeResolution(resolution),
    ...actions.map($writeAction),
  )
}

/** Writes one action item; of one that an earlier paper ordered, each duty gets a place for its progress. */
function $writeAction(item: ActionItem): ElementNode {
  const { id, task, duties, ...facts } = item
  const parts = duties.map(({ progress: _, ...duty }, key) => ({ key, ...duty }))
  const told = duties.flatMap(({ progress }, key) =>
    isFollowedUp(item) || progress.length > 0
      ? [$createProgressNode(key).append(...$writeRichText(progress))]
      : [],
  )
  return $createActionItemNode(id, { ...facts, duties: parts }).append(
    ...$writeRichText(task),
    ...told,
  )
}

/** Writes one finding. */
function $writeFinding({ id, text, ...facts }: Finding): ElementNode {
  return $createFindingNode(id, facts).append(...$writeRichText(text))
}

function $orBlank(nodes: ElementNode[]): ElementNode[] {
  return nodes.length === 0 ? [$createParagraphNode()] : nodes
}
