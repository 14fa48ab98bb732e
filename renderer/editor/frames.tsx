import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $getNodeByKey, type LexicalEditor, mergeRegister, type NodeKey } from 'lexical'
import { memo, type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { inPaperOrder } from '../../core/compose/findings'
import { withDigits } from '../../core/thai/numerals'
import { useLanguage } from '../port/language'
import { useDocument } from '../session/document-view'
import { NEW_NOTE_TAG, registerFootnotes } from './footnotes'
import { FormView } from './forms/form-view'
import { ActionFoot } from './heads/action-foot'
import { FindingFoot } from './heads/finding-foot'
import { FootnoteMark } from './heads/footnote-mark'
import { NumberHead } from './heads/number-head'
import { ProgressHead } from './heads/progress-head'
import { ResolutionHead } from './heads/resolution-head'
import { SectionFoot } from './heads/section-foot'
import { SectionHead } from './heads/section-head'
import { TopicFoot } from './heads/topic-foot'
import { TopicHead } from './heads/topic-head'
import { ActionItemNode, ProgressNode } from './nodes/action-item-node'
import { FindingNode } from './nodes/finding-node'
import { FootnoteNode } from './nodes/footnote-node'
import { FormNode } from './nodes/form-node'
import { PictureNode } from './nodes/picture-node'
import { ResolutionNode } from './nodes/resolution-node'
import { SectionNode } from './nodes/section-node'
import { TopicNode } from './nodes/topic-node'
import { PictureView } from './picture-view'
import { $snapshot, type ActionSnapshot, type FrameSnapshot } from './snapshot'

const FRAMES = [
  SectionNode,
  TopicNode,
  ResolutionNode,
  ActionItemNode,
  ProgressNode,
  FindingNode,
  FormNode,
  FootnoteNode,
  PictureNode,
] as const

/** Draws the heads and feet of all frames of the editor, outside the editor's own tree. */
export function Frames() {
  const [editor] = useLexicalComposerContext()
  const frames = useFrames(editor)
  const { document, context } = useDocument()
  const { digits } = context.house
  useEffect(() => {
    const findings = document.kind === 'findings' ? inPaperOrder(document.findings) : []
    return registerFootnotes(editor, {
      write: count => withDigits(String(count), digits),
      findings: findings.map(finding => finding.id),
    })
  }, [editor, digits, document])
  return [...frames].map(([key, frame]) => (
    <Frame key={key} frame={frame} action={actionOf(frame.snapshot, frames)} />
  ))
}

interface MountedFrame {
  readonly element: HTMLElement
  readonly snapshot: FrameSnapshot
}

/** The item whose progress a frame tells: what it shows above it are facts of that item. */
function actionOf(
  frame: FrameSnapshot,
  frames: ReadonlyMap<NodeKey, MountedFrame>,
): ActionSnapshot | null {
  const around = frame.kind === 'progress' ? frames.get(frame.action)?.snapshot : undefined
  return around?.kind === 'action' ? around : null
}

function useFrames(editor: LexicalEditor): ReadonlyMap<NodeKey, MountedFrame> {
  const [frames, setFrames] = useState<ReadonlyMap<NodeKey, MountedFrame>>(new Map())
  useEffect(() => {
    const onMutation = (
      mutated: Map<NodeKey, string>,
      { updateTags }: { readonly updateTags: ReadonlySet<string> },
    ) => {
      const isNew = updateTags.has(NEW_NOTE_TAG)
      setFrames(before => $renewed(editor, before, mutated, isNew))
    }
    return mergeRegister(...FRAMES.map(frame => editor.registerMutationListener(frame, onMutation)))
  }, [editor])
  return frames
}

function $renewed(
  editor: LexicalEditor,
  before: ReadonlyMap<NodeKey, MountedFrame>,
  mutated: ReadonlyMap<NodeKey, string>,
  isNew: boolean,
): ReadonlyMap<NodeKey, MountedFrame> {
  const frames = new Map(before)
  for (const [key, change] of mutated) {
    const element = editor.getElementByKey(key)
    const opens = isNew && change === 'created'
    const snapshot = editor.getEditorState().read(() => $snapshot($getNodeByKey(key), opens))
    if (element === null || snapshot === null) frames.delete(key)
    else frames.set(key, { element, snapshot })
  }
  return frames
}

interface FrameProps {
  readonly frame: MountedFrame
  readonly action: ActionSnapshot | null
}

const Frame = memo(({ frame: { element, snapshot }, action }: FrameProps) => {
  const language = useLanguage()
  useLayoutEffect(() => {
    // The text of the document is Thai; what stands around it is in the language of the window.
    for (const host of hosts(element)) host.lang = language
  }, [element, language])
  return (
    <>
      {snapshot.kind === 'picture' && createPortal(<PictureView picture={snapshot} />, element)}
      {snapshot.kind === 'form' && createPortal(<FormView form={snapshot} />, element)}
      {snapshot.kind === 'footnote' && createPortal(<FootnoteMark note={snapshot} />, element)}
      {place(element, 'frame-head', head(snapshot, action))}
      {place(element, 'frame-foot', foot(snapshot))}
    </>
  )
})

/** The elements of a frame that hold no text of the document. */
function hosts(element: HTMLElement): readonly HTMLElement[] {
  const beside = element.querySelectorAll<HTMLElement>(':scope > .frame-head, :scope > .frame-foot')
  return beside.length === 0 ? [element] : [...beside]
}

function head(frame: FrameSnapshot, action: ActionSnapshot | null): ReactNode {
  switch (frame.kind) {
    case 'section':
      return <SectionHead section={frame} />
    case 'resolution':
      return <ResolutionHead resolution={frame} />
    case 'topic':
      return <TopicHead topic={frame} />
    case 'progress':
      return action && <ProgressHead facts={action.facts} duty={frame.duty} />
    case 'form':
    case 'footnote':
    case 'picture':
      return null
    default:
      return <NumberHead id={frame.id} />
  }
}

function foot(frame: FrameSnapshot): ReactNode {
  switch (frame.kind) {
    case 'section':
      return <SectionFoot section={frame} />
    case 'topic':
      return <TopicFoot topic={frame} />
    case 'action':
      return <ActionFoot action={frame} />
    case 'finding':
      return <FindingFoot finding={frame} />
    default:
      return null
  }
}

function place(element: HTMLElement, slot: string, content: ReactNode): ReactNode {
  const host = element.querySelector(`:scope > .${slot}`)
  return content === null || host === null ? null : createPortal(content, host)
}
