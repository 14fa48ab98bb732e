import type { LexicalEditor } from 'lexical'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Fault } from '../core/fault'
import type { Document } from '../core/model/document'
import { contextOf } from '../core/registry'
import { check } from '../core/template/check'
import type { OpenDocument, Saved, Settings } from '../preload/contract'
import { ask } from './desk-port'
import { type DocumentView, numbersOf } from './document-view'
import { $readDocument } from './editor/read'
import { afterQuiet } from './quiet'

/** Reading the document waits so long for the typing to pause. */
const READ_AFTER_MS = 300
/** The recovery journal is written so long after the last edit. */
const KEEP_AFTER_MS = 1000

/** How far what is on the screen is safe. */
export type SavedState =
  | { readonly kind: 'never' | 'changed' | 'saving' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly at: string | null }

/** One open document at work: what it says now, what it lacks, how safe it is. */
export interface Session {
  readonly open: OpenDocument
  readonly view: DocumentView
  readonly saved: SavedState
  /** Reads the editor this moment; what the document says now, typed a second ago or not. */
  readonly latest: () => Document
  readonly editor: () => LexicalEditor | null
  readonly attach: (editor: LexicalEditor) => void
  readonly edited: () => void
  /** Writes the recovery journal now if an edit is still waiting for it. */
  readonly keepNow: () => void
  /** Saving begins, and how it ended: `null` when it was turned down or failed. */
  readonly saving: () => (saved: Saved | null) => void
}

/** Keeps the session of an open document. The house style comes from the settings. */
export function useSession(
  open: OpenDocument,
  settings: Settings,
  onFault: (fault: Fault) => void,
): Session {
  const [document, setDocument] = useState(open.document)
  const [saved, setSaved] = useState<SavedState>(() => savedAtOpening(open))
  const editor = useRef<LexicalEditor | null>(null)
  const edits = useRef(0)
  const latest = useCallback(
    () => editor.current?.read(() => $readDocument(open.document)) ?? open.document,
    [open],
  )
  const timers = useMemo(() => {
    const composing = () => editor.current?.isComposing() ?? false
    const read = afterQuiet(READ_AFTER_MS, () => setDocument(latest()), composing)
    const write = async () => {
      const kept = await ask('document:keep', open.handle, latest())
      if (!kept.ok) onFault(kept.fault)
    }
    const keep = afterQuiet(KEEP_AFTER_MS, () => void write(), composing)
    return { read, keep }
  }, [open, latest, onFault])
  useEffect(() => () => timers.read.cancel(), [timers])
  useEffect(() => () => timers.keep.cancel(), [timers])
  const edited = useCallback(() => {
    edits.current++
    setSaved(before => (before.kind === 'changed' ? before : { kind: 'changed' }))
    timers.read.touch()
    timers.keep.touch()
  }, [timers])
  const saving = useCallback(() => {
    const begun = edits.current
    const before = saved
    timers.keep.cancel()
    setSaved({ kind: 'saving' })
    return (done: Saved | null) => {
      if (done === null) {
        setSaved(before.kind === 'saving' ? { kind: 'changed' } : before)
        if (before.kind === 'changed') timers.keep.touch()
      } else if (edits.current !== begun) setSaved({ kind: 'changed' })
      else setSaved({ kind: 'saved', fileName: done.fileName, at: done.savedAt })
    }
  }, [saved, timers])
  const attach = useCallback((made: LexicalEditor) => {
    editor.current = made
  }, [])
  const view = useView(document, open, settings)
  return {
    open,
    view,
    saved,
    latest,
    editor: () => editor.current,
    attach,
    edited,
    keepNow: timers.keep.now,
    saving,
  }
}

function savedAtOpening({ recovered, fileName }: OpenDocument): SavedState {
  if (recovered) return { kind: 'changed' }
  return fileName === null ? { kind: 'never' } : { kind: 'saved', fileName, at: null }
}

function useView(document: Document, open: OpenDocument, settings: Settings): DocumentView {
  const { digits, organisation } = settings
  return useMemo(() => {
    const house = { digits, organisation }
    const context = contextOf(document, open.template, open.agencies, house)
    return {
      document,
      context,
      gaps: check(document, context),
      numbers: numbersOf(document, context),
    }
  }, [document, open, digits, organisation])
}
