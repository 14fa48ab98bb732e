import { type RefObject, useEffect, useRef, useState } from 'react'
import { DESK_WORDS } from '../../core/wording/desk'
import type { OpenDocument } from '../../preload/contract'
import type { DeskHandle } from '../desk'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'

/** Which document the window has open, and whether it shows that or the start screen. */
export interface OpenState {
  readonly open: OpenDocument | null
  readonly atStart: boolean
  /** A document that waits until the person has said what becomes of the open one. */
  readonly waiting: OpenDocument | null
  /** The desk of the open document. */
  readonly desk: RefObject<DeskHandle | null>
  /** Opens a document in place of the one that is open. */
  readonly enter: (opened: OpenDocument) => void
  /** The same, but asks first when words would be left behind. */
  readonly offer: (opened: OpenDocument) => void
  /** Keeps the open document and forgets the one that waits. */
  readonly stay: () => void
  readonly show: (screen: 'start' | 'desk') => void
}

/** Keeps one document open at a time; the one before is closed when the next one comes. */
export function useOpenDocument(notices: Notices): OpenState {
  const desk = useRef<DeskHandle | null>(null)
  const [open, setOpen] = useState<OpenDocument | null>(null)
  const [waiting, setWaiting] = useState<OpenDocument | null>(null)
  const [atStart, setAtStart] = useState(false)
  useClosing(open)
  const enter = (opened: OpenDocument) => {
    setWaiting(null)
    setOpen(opened)
    setAtStart(false)
    if (opened.readOnly) notices.tell({ kind: 'fault', words: DESK_WORDS.readOnly })
    if (opened.recovered) notices.tell({ kind: 'done', words: DESK_WORDS.recovered })
  }
  return {
    open,
    atStart,
    waiting,
    desk,
    enter,
    offer: opened => {
      const settle = async () =>
        (await desk.current?.settle()) ? setWaiting(opened) : enter(opened)
      void settle()
    },
    stay: () => {
      if (waiting !== null) void ask('document:put-back', waiting.handle)
      setWaiting(null)
    },
    show: screen => setAtStart(screen === 'start'),
  }
}

/**
 * Closes a document when another has come in its place. Its desk is gone by then, so nothing is kept
 * after the closing; a window that breaks closes nothing.
 */
function useClosing(open: OpenDocument | null): void {
  const before = useRef<OpenDocument | null>(null)
  useEffect(() => {
    const left = before.current
    before.current = open
    if (left !== null && left.handle !== open?.handle) void ask('document:close', left.handle)
  }, [open])
}
