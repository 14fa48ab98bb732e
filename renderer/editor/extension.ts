import { configExtension, defineExtension } from '@lexical/extension'
import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { RichTextExtension } from '@lexical/rich-text'
import { TableExtension } from '@lexical/table'
import { mergeRegister } from 'lexical'
import type { Document } from '../../core/model/document'
import type { Template } from '../../core/template/template'
import { registerCaret } from './caret'
import { registerRuns } from './change'
import { registerMoving } from './moving'
import { ActionItemNode, ProgressNode } from './nodes/action-item-node'
import { FindingNode } from './nodes/finding-node'
import { FootnoteNode } from './nodes/footnote-node'
import { FormNode } from './nodes/form-node'
import { FrameNode } from './nodes/frame-node'
import { PictureNode } from './nodes/picture-node'
import { ResolutionNode } from './nodes/resolution-node'
import { SectionNode } from './nodes/section-node'
import { TopicNode, TopicTitleNode } from './nodes/topic-node'
import { registerPaste } from './paste'
import { sectionsOf } from './sections'
import { registerStrayCaret } from './stray-caret'
import { registerStructure } from './structure'
import { registerTab } from './tab'
import { registerThaiInput } from './thai-input'
import { $writeDocument } from './write'

const NODES = [
  FrameNode,
  SectionNode,
  TopicNode,
  TopicTitleNode,
  ResolutionNode,
  ActionItemNode,
  ProgressNode,
  FindingNode,
  FormNode,
  FootnoteNode,
  PictureNode,
]

/** How many steps back undo goes. Each keeps its whole tree alive, so the number is memory. */
const UNDO_STEPS = 300

/** The editor of one document: its nodes, its first content and everything that guards it. */
export function documentExtension(document: Document, template: Template) {
  const sections = sectionsOf(document, template)
  return defineExtension({
    name: 'mati/document',
    namespace: 'mati',
    nodes: NODES,
    dependencies: [
      RichTextExtension,
      configExtension(HistoryExtension, { delay: 800, maxDepth: UNDO_STEPS }),
      ListExtension,
      LinkExtension,
      configExtension(TableExtension, {
        hasCellMerge: false,
        hasCellBackgroundColor: false,
        hasHorizontalScroll: false,
      }),
    ],
    theme: {
      text: { bold: 'bold', italic: 'italic', underline: 'underline' },
      list: { nested: { listitem: 'nested' } },
      tableCellSelected: 'cell-selected',
    },
    $initialEditorState: () => $writeDocument(document, sections),
    register: editor =>
      mergeRegister(
        registerThaiInput(editor),
        registerPaste(editor),
        registerStrayCaret(editor),
        registerCaret(editor),
        registerMoving(editor),
        registerTab(editor),
        registerRuns(editor),
        registerStructure(editor, sections),
      ),
    onError: error => {
      throw error
    },
  })
}
