import {
  $addUpdateTag,
  $getRoot,
  $getState,
  $setSelection,
  $setState,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
} from 'lexical'
import type { Document } from '../../core/model/document'
import { $writeBeside, besideOf } from './beside-text'
import { takeFacts } from './facts'
import {
  $isSectionNode,
  $itemFacts,
  $setItemFacts,
  agendaState,
  contentState,
  itemFacts,
  partState,
  type SectionNode,
  type SectionSpec,
  titleState,
} from './nodes/section-node'
import { $writeContent } from './write'

/**
 * Puts another state of the document into the editor as one undo step. Sections that say the same in
 * both are not touched, so that their folds, fields and lines stay as they are.
 */
export function rewriteDocument(editor: LexicalEditor, before: Document, after: Document): void {
  editor.update(
    () => {
      $addUpdateTag(HISTORY_PUSH_TAG)
      const changed = $getRoot()
        .getChildren()
        .filter($isSectionNode)
        .filter(section => !saysTheSame($specOf(section), before, after))
      // The caret may stand in words that go away.
      if (changed.length > 0) $setSelection(null)
      for (const section of changed) $rewriteSection(section, after)
      if (JSON.stringify(besideOf(before)) !== JSON.stringify(besideOf(after))) $writeBeside(after)
    },
    { discrete: true },
  )
}

function $rewriteSection(section: SectionNode, document: Document): void {
  const spec = $specOf(section)
  section.splice(0, section.getChildrenSize(), $writeContent(document, spec))
  const item = document.kind === 'minutes' && document.agenda.find(({ id }) => id === spec.part)
  if (!item) return
  $setState(section, titleState, item.title)
  $setItemFacts(section, itemFacts(item))
}

function $specOf(section: SectionNode): SectionSpec {
  return {
    part: $getState(section, partState),
    title: $getState(section, titleState),
    content: $getState(section, contentState),
    agenda: $getState(section, agendaState),
    facts: $itemFacts(section),
  }
}

function saysTheSame(spec: SectionSpec, before: Document, after: Document): boolean {
  return JSON.stringify(wordsOf(spec, before)) === JSON.stringify(wordsOf(spec, after))
}

/** What of the document a section shows. */
function wordsOf({ content, part }: SectionSpec, document: Document): unknown {
  switch (content) {
    case 'text':
      return document.texts[part]
    case 'agenda':
      return document.kind === 'minutes' && document.agenda.find(({ id }) => id === part)
    case 'findings':
      return document.kind === 'findings' && document.findings
    case 'actions':
      return document.kind === 'findings' && document.actions
    default:
      return takeFacts(content, document)
  }
}
