import { EventEmitter } from 'node:events'
import * as fc from 'fast-check'
import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setState,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  FORMAT_TEXT_COMMAND,
  HISTORY_PUSH_TAG,
  INSERT_PARAGRAPH_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { expect } from 'vitest'
import { type Delivery, Feed } from '../../../core/change/mirror'
import { ok } from '../../../core/fault'
import { OUTCOMES } from '../../../core/model/agenda'
import type { Document } from '../../../core/model/document'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { draftMirrors } from '../../../main/journal/draft-mirrors'
import { Journal } from '../../../main/journal/journal'
import { type DraftTask, JournalClient } from '../../../main/journal/journal-client'
import { disk } from '../../../main/storage/disk'
import type { Draft } from '../../../main/storage/recovery'
import type { Insertion } from '../../../preload/commands/command'
import { $addDuty, $removeDuty } from '../../../renderer/editor/duties'
import { $insert, $move } from '../../../renderer/editor/insert'
import { $allLines } from '../../../renderer/editor/lines'
import {
  $actionFacts,
  $isActionItemNode,
  type ActionItemNode,
} from '../../../renderer/editor/nodes/action-item-node'
import { $isFormNode, factsState } from '../../../renderer/editor/nodes/form-node'
import { $isFrameNode } from '../../../renderer/editor/nodes/frame-node'
import { $isSectionNode } from '../../../renderer/editor/nodes/section-node'
import { $isTopicNode, $setTopicFacts } from '../../../renderer/editor/nodes/topic-node'
import { $insertText } from '../../../renderer/editor/paste'
import { $readDocument } from '../../../renderer/editor/read'
import { readerOf } from '../../../renderer/session/reader'
import { type SampleName, sample } from '../../core/papers'
import { now, opened, template } from '../editor/opened'

/** One deed of a hand that hits anything: what it does, and two numbers that say where. */
type Deed = readonly [name: keyof typeof DEEDS, one: number, other: number]

const INSERTIONS: readonly Insertion[] = [
  'topic',
  'resolution',
  'action',
  'finding',
  'table',
  'footnote',
]
const WORDS = ['ก', 'คำ', 'มติ ๑', 'ที่ประชุมเห็นชอบ', '\n']

const pick = <T>(list: readonly T[], at: number): T | undefined =>
  list[at % Math.max(1, list.length)]

/** The caret goes anywhere. */
function $putCaret(one: number, other: number): void {
  const line = pick($allLines(), one)
  const text = line?.getAllTextNodes()
  const node = text && pick(text, other)
  if (node === undefined) line?.selectEnd()
  else node.select(other % (node.getTextContentSize() + 1), other % (node.getTextContentSize() + 1))
}

const $every = (is: (node: LexicalNode) => boolean): LexicalNode[] => {
  const found: LexicalNode[] = []
  const look = (node: LexicalNode) => {
    if (is(node)) found.push(node)
    if ($isElementNode(node)) for (const child of node.getChildren()) look(child)
  }
  look($getRoot())
  return found
}

const command =
  (send: (editor: LexicalEditor) => void) =>
  (editor: LexicalEditor, one: number, other: number) => {
    now(editor, () => $putCaret(one, other))
    now(editor, () => {
      // Else all that is typed within a moment is one step of the history.
      if (other % 3 === 0) $addUpdateTag(HISTORY_PUSH_TAG)
      send(editor)
    })
  }

const AGENCIES = ['rtp', 'dsi', 'doe', 'dsdw']

/** Does something to one of the action items, as one step of the history. */
function atAction(
  editor: LexicalEditor,
  one: number,
  $change: (node: ActionItemNode) => void,
): void {
  now(editor, () => {
    const node = pick($every($isActionItemNode), one)
    $addUpdateTag(HISTORY_PUSH_TAG)
    if ($isActionItemNode(node)) $change(node)
  })
}

const DEEDS = {
  type: (editor: LexicalEditor, one: number, other: number) =>
    command(e => e.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, pick(WORDS, other) ?? ''))(
      editor,
      one,
      other,
    ),
  split: command(e => e.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)),
  rubOut: command(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return
    selection.focus.offset = Math.max(0, selection.focus.offset - 2)
    selection.removeText()
  }),
  bold: (editor: LexicalEditor, one: number, other: number) => {
    now(editor, () => {
      $putCaret(one, 0)
      const selection = $getSelection()
      if ($isRangeSelection(selection))
        selection.focus.getNode().getTopLevelElement()?.selectStart()
    })
    now(editor, () =>
      editor.dispatchCommand(FORMAT_TEXT_COMMAND, other % 2 === 0 ? 'bold' : 'italic'),
    )
  },
  insert: (editor: LexicalEditor, one: number, other: number) =>
    now(editor, () => {
      $putCaret(one, other)
      $insert(pick(INSERTIONS, other) ?? 'topic', 'เห็นชอบ')
    }),
  paste: (editor: LexicalEditor, one: number, other: number) =>
    now(editor, () => {
      $putCaret(one, other)
      $insertText([
        { kind: 'paragraph', spans: [{ text: 'วาง' }] },
        { kind: 'list', ordered: true, items: [{ level: 0, spans: [{ text: 'ข้อ' }] }] },
      ])
    }),
  move: (editor: LexicalEditor, one: number, other: number) =>
    now(editor, () => {
      const frame = pick(
        $every(node => $isFrameNode(node) && !$isSectionNode(node)),
        one,
      )
      if (frame !== undefined) $move(frame, other % 2 === 0 ? -1 : 1)
    }),
  takeOut: (editor: LexicalEditor, one: number) =>
    now(editor, () =>
      pick(
        $every(node => $isFrameNode(node) && !$isSectionNode(node)),
        one,
      )?.remove(),
    ),
  fillIn: (editor: LexicalEditor, one: number, other: number) =>
    now(editor, () => {
      const form = pick($every($isFormNode), one)
      if ($isFormNode(form))
        $setState(form, factsState, facts => ({ ...facts, distribution: [`ที่${other}`] }))
    }),
  handOn: (editor: LexicalEditor, one: number, other: number) =>
    atAction(editor, one, node => $addDuty(node, pick(AGENCIES, other) ?? '')),
  takeBack: (editor: LexicalEditor, one: number, other: number) =>
    atAction(editor, one, node => {
      const duty = pick($actionFacts(node).duties, other)
      if (duty !== undefined) $removeDuty(node, duty.key)
    }),
  tell: (editor: LexicalEditor, one: number, other: number) =>
    now(editor, () => {
      const topic = pick($every($isTopicNode), one)
      if ($isTopicNode(topic)) $setTopicFacts(topic, { outcome: pick(OUTCOMES, other) })
    }),
  undo: (editor: LexicalEditor) => void editor.dispatchCommand(UNDO_COMMAND, undefined),
  redo: (editor: LexicalEditor) => void editor.dispatchCommand(REDO_COMMAND, undefined),
} satisfies Record<string, (editor: LexicalEditor, one: number, other: number) => unknown>

/** A journal with its thread, which keeps drafts in memory. */
function aJournal() {
  const kept = new Map<string, Document>()
  const take = draftMirrors({
    keep: async (draft: Draft) => {
      kept.set(draft.id, draft.document)
      return ok(null)
    },
    drop: async id => {
      kept.delete(id)
      return ok(null)
    },
  })
  const thread = Object.assign(new EventEmitter(), {
    postMessage: async (task: DraftTask) =>
      thread.emit('message', await take(structuredClone(task))),
  })
  return { kept, journal: new Journal(new JournalClient(() => thread), undefined, () => 0) }
}

const names = Object.keys(DEEDS) as (keyof typeof DEEDS)[]
const anyDeed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom('type', 'type', 'undo', ...names),
  fc.nat(999),
  fc.nat(999),
)
/** What becomes of a message on its way. */
const anyWay = fc.constantFrom('comes', 'comes', 'comes', 'lost', 'twice')

/**
 * Edits, undoes and moves in a sample so many times, with messages that are lost or come twice: every mirror must say
 * what the editor says, at every step.
 */
export async function live(name: SampleName, times: number): Promise<void> {
  const document: Document = sample(name)
  const steps = fc.array(fc.tuple(anyDeed, anyWay), { minLength: times, maxLength: times })
  await fc.assert(
    fc.asyncProperty(steps, async life => {
      const editor = opened(document, template(document.template))
      const { kept, journal } = aJournal()
      const documents = new OpenDocuments(disk, journal)
      const { handle } = documents.add(structuredClone(document), null)
      const read = readerOf(document)
      const feed = new Feed<Document>({ edit: 0, value: document })
      let edit = 0
      const send = (delivery: Delivery<Document>) => {
        const taken = documents.receive(handle, structuredClone(delivery))
        if (!taken) feed.forget()
        return taken
      }
      for (const [[deed, one, other], way] of life) {
        DEEDS[deed](editor, one, other)
        const words = read(editor)
        expect(words).toEqual(editor.read(() => $readDocument(document)))
        const delivery = feed.deliver({ edit: ++edit, value: words })
        if (way === 'lost') continue
        if (!send(delivery)) expect(send(feed.deliver({ edit, value: words }))).toBe(true)
        if (way === 'twice') send(delivery)
        expect(documents.find(handle)).toMatchObject({ edit, words })
      }
      const words = read(editor)
      send(feed.deliver({ edit: ++edit, value: words })) ||
        send(feed.deliver({ edit, value: words }))
      await documents.drafted(handle)
      expect(documents.find(handle).words).toEqual(words)
      expect(kept.get(handle)).toEqual(words)
    }),
    { numRuns: 1, endOnFailure: true },
  )
}
