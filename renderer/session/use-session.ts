import type { LexicalEditor } from 'lexical'
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { check } from '../../core/check/check'
import type { Document } from '../../core/model/document'
import type { Context, HouseStyle } from '../../core/office/context'
import { contextOf } from '../../core/office/registry'
import type { Lexicon } from '../../core/thai/lexicon'
import type { DeskPort, OpenDocument, Saved } from '../../preload/contract'
import { ask, askAfter } from '../port/desk-port'
import { type ChangeDocument, changeOf } from './change-of'
import { type DocumentView, numbersOf } from './document-view'
import { type Keeper, keepWords } from './keeper'
import { afterQuiet, type Quiet } from './quiet'
import { readerOf } from './reader'
import { type Earlier, useEarlier } from './use-earlier'

/** Reading the document waits so long for the typing to pause. */
const READ_AFTER_MS = 300

/** How far what is on the screen is safe. */
export type SavedState =
  | { readonly kind: 'never' | 'changed' | 'saving' }
  | { readonly kind: 'saved'; readonly fileName: string; readonly at: string | null }

/** One open document at work: what it says now, what it lacks, how safe it is. */
export interface Session {
  readonly open: OpenDocument
  readonly view: DocumentView
  readonly saved: SavedState
  /** Its file keeps the version that was adopted. */
  readonly sealed: boolean
  /** Notes that it does, as of now. */
  readonly seal: () => void
  /** Reads the editor this moment; what the document says now, typed a second ago or not. */
  readonly latest: () => Document
  /** What a document is read against here: for words read this moment, which may name agencies of their own. */
  readonly contextFor: (document: Document) => Context
  readonly editor: () => LexicalEditor | null
  readonly attach: (editor: LexicalEditor) => void
  readonly change: ChangeDocument
  readonly edited: () => void
  /** Brings every key to main, and says whether words are in no file: by their edits, never by the time. */
  readonly settle: () => Promise<boolean>
  /** Asks main for something of the document as it stands this moment: what was typed goes over first. */
  readonly ask: DeskPort['ask']
  /** The reports that these minutes adopt. */
  readonly earlier: Earlier
  /** Saving begins; what it gives back is told how it ended: `null` when it was turned down or failed. */
  readonly saving: () => (saved: Saved | null) => void
}

/** What a document is read by: the habits of the house, and the words of the language once they are there. */
export interface Reading {
  readonly house: HouseStyle
  readonly lexicon: Lexicon | undefined
}

/** Keeps the session of an open document, read by the habits of the house. */
export function useSession(open: OpenDocument, reading: Reading): Session {
  const [document, setDocument] = useState(open.document)
  const editor = useRef<LexicalEditor | null>(null)
  const latest = useMemo(() => {
    const read = readerOf(open.document)
    return () => (editor.current === null ? open.document : read(editor.current))
  }, [open])
  const work = useWork(open, editor, latest, setDocument)
  const { saved, edited, saving, settle } = useSaving(open, work, latest)
  const attach = useCallback((made: LexicalEditor) => {
    editor.current = made
  }, [])
  const ask = useAsk(work)
  const earlier = useEarlier(open, document, ask)
  const contextFor = useContextFor(open, reading, earlier.issued)
  const view = useView(document, contextFor)
  const current = () => editor.current
  const { sealed, seal, putSeal } = useSeal(open)
  const change = useMemo((): ChangeDocument => {
    const parts = { open, latest, contextFor, isSealed: () => seal.current }
    const put = changeOf({ ...parts, editor: () => editor.current })
    // What asks for a change shows it at once; only typing waits for a pause.
    return make => {
      const changed = put(make)
      if (changed) work.read.cancel()
      if (changed) setDocument(latest())
      return changed
    }
  }, [open, latest, contextFor, work, seal])
  const words = { latest, contextFor, editor: current, attach, change }
  const locks = { sealed, seal: putSeal }
  return { open, view, ...words, ...locks, ask, earlier, saved, edited, settle, saving }
}

/** Whether the file keeps the adopted version: it may come to while the document is open, and then for good. */
function useSeal(open: OpenDocument) {
  const [sealed, setSealed] = useState(open.sealed)
  const seal = useRef(sealed)
  const putSeal = useCallback(() => {
    seal.current = true
    setSealed(true)
  }, [])
  return { sealed, seal, putSeal }
}

/** What follows the typing: reading the document for what stands around it, and keeping its words. */
interface Work {
  readonly read: Quiet
  /** There is one from when the editor stands until it goes. */
  readonly keeper: { readonly current: Keeper | null }
}

function useWork(
  open: OpenDocument,
  editor: { readonly current: LexicalEditor | null },
  latest: () => Document,
  onRead: (document: Document) => void,
): Work {
  const keeper = useRef<Keeper | null>(null)
  const composing = useCallback(() => editor.current?.isComposing() ?? false, [editor])
  const read = useMemo(
    () => afterQuiet(READ_AFTER_MS, () => onRead(latest()), composing),
    [latest, onRead, composing],
  )
  useLayoutEffect(() => {
    const made = keepWords(open, { latest, composing })
    keeper.current = made
    return () => {
      read.cancel()
      // The desk may go away in a crash of the window, and the words must not.
      made.retire()
    }
  }, [open, latest, composing, read])
  return useMemo(() => ({ read, keeper }), [read])
}

/** Asks main of the words as they stand: they go over first. */
function useAsk({ keeper }: Work): DeskPort['ask'] {
  return useCallback(
    (channel, ...args) =>
      keeper.current === null
        ? ask(channel, ...args)
        : askAfter(keeper.current.deliver(), channel, ...args),
    [keeper],
  )
}

/** How safe the words are, from one edit and one saving to the next. */
function useSaving(
  open: OpenDocument,
  { read, keeper }: Work,
  latest: () => Document,
): Pick<Session, 'saved' | 'edited' | 'saving' | 'settle'> {
  const [saved, setSaved] = useState<SavedState>(() => savedAtOpening(open))
  /** The edit that is in the file, or was there when the document was opened. */
  const filed = useRef(open.recovered ? -1 : open.edit)
  const edited = useCallback(() => {
    setSaved(before => (before.kind === 'changed' ? before : { kind: 'changed' }))
    read.touch()
    keeper.current?.touch()
  }, [read, keeper])
  const saving = useCallback(() => {
    // Reading brings what was typed this instant into the document, and so may count an edit.
    latest()
    const before = saved
    const begun = keeper.current?.edit()
    setSaved({ kind: 'saving' })
    return (answer: Saved | null) => {
      if (answer !== null) filed.current = answer.edit
      const untouched = keeper.current?.edit() === (answer?.edit ?? begun)
      setSaved(savedAfter(before, answer, untouched))
    }
  }, [saved, latest, keeper])
  const settle = useCallback(async () => {
    const over = await keeper.current?.handOver()
    return over !== undefined && over.edit !== filed.current
  }, [keeper])
  return { saved, edited, saving, settle }
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

function useContextFor(
  { template, agencies }: OpenDocument,
  { house, lexicon }: Reading,
  issued: Earlier['issued'],
): Session['contextFor'] {
  return useCallback(
    document => {
      const known = { ...contextOf(document, template, agencies, house), issued }
      return lexicon === undefined ? known : { ...known, lexicon }
    },
    [template, agencies, house, lexicon, issued],
  )
}

function useView(document: Document, contextFor: Session['contextFor']): DocumentView {
  return useMemo(() => {
    const context = contextFor(document)
    return {
      document,
      context,
      gaps: check(document, context),
      numbers: numbersOf(document, context),
    }
  }, [document, contextFor])
}
