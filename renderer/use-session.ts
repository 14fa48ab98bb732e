import type { LexicalEditor } from 'lexical'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { HouseStyle } from '../core/context'
import type { Fault } from '../core/fault'
import type { Document } from '../core/model/document'
import { contextOf } from '../core/registry'
import { check } from '../core/template/check'
import type { OpenDocument, Saved } from '../preload/contract'
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

/** Keeps the session of an open document, read by the habits of the house. */
export function useSession(
  open: OpenDocument,
  house: HouseStyle,
  onFault: (fault: Fault) => void,
): Session {
  const [document, setDocument] = useState(open.document)
  const editor = useRef<LexicalEditor | null>(null)
  const latest = useCallback(
    () => editor.current?.read(() => $readDocument(open.document)) ?? open.document,
    [open],
  )
  const onRead = useMemo(() => ({ read: setDocument, report: onFault }), [onFault])
  const timers = useTimers(open.handle, editor, latest, onRead)
  const { saved, edited, saving } = useSaving(open, timers)
  const attach = useCallback((made: LexicalEditor) => {
    editor.current = made
  }, [])
  const view = useView(document, open, house)
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

/** What waits for the typing to pause: reading the document, and the recovery journal. */
function useTimers(
  handle: string,
  editor: { readonly current: LexicalEditor | null },
  latest: () => Document,
  words: { readonly read: (document: Document) => void; readonly report: (fault: Fault) => void },
) {
  const { read, report } = words
  const timers = useMemo(() => {
    const composing = () => editor.current?.isComposing() ?? false
    const write = async () => {
      const kept = await ask('document:keep', handle, latest())
      if (!kept.ok) report(kept.fault)
    }
    return {
      read: afterQuiet(READ_AFTER_MS, () => read(latest()), composing),
      keep: afterQuiet(KEEP_AFTER_MS, () => void write(), composing),
    }
  }, [handle, editor, latest, read, report])
  useEffect(
    () => () => {
      timers.read.cancel()
      // The desk may go away in a crash of the window, and the words must not.
      timers.keep.now()
    },
    [timers],
  )
  return timers
}

type Timers = ReturnType<typeof useTimers>

/** How safe the words are, from one edit and one saving to the next. */
function useSaving(
  open: OpenDocument,
  timers: Timers,
): Pick<Session, 'saved' | 'edited' | 'saving'> {
  const [saved, setSaved] = useState<SavedState>(() => savedAtOpening(open))
  const edits = useRef(0)
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
      const after = savedAfter(before, done, edits.current === begun)
      setSaved(after)
      if (done === null && after.kind === 'changed') timers.keep.touch()
    }
  }, [saved, timers])
  return { saved, edited, saving }
}

/** How safe the words are after a saving: `done` is `null` when it was turned down or failed. */
export function savedAfter(before: SavedState, done: Saved | null, untouched: boolean): SavedState {
  if (!untouched) return { kind: 'changed' }
  if (done !== null) return { kind: 'saved', fileName: done.fileName, at: done.savedAt }
  return before.kind === 'saving' ? { kind: 'changed' } : before
}

function savedAtOpening({ recovered, fileName }: OpenDocument): SavedState {
  if (recovered) return { kind: 'changed' }
  return fileName === null ? { kind: 'never' } : { kind: 'saved', fileName, at: null }
}

function useView(document: Document, open: OpenDocument, house: HouseStyle): DocumentView {
  return useMemo(() => {
    const context = contextOf(document, open.template, open.agencies, house)
    return {
      document,
      context,
      gaps: check(document, context),
      numbers: numbersOf(document, context),
    }
  }, [document, open, house])
}
