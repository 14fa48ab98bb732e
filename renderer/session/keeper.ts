import { Feed } from '../../core/change/mirror'
import { ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { OpenDocument } from '../../preload/contract'
import type { HandedOver } from '../../preload/handed-over'
import { ask } from '../port/desk-port'
import { afterQuiet } from './quiet'

/** What was typed goes over after so many ms without a key, and while keys keep coming after so many at most. */
const QUIET_MS = 16
const LONGEST_MS = 500
/** Words that main did not take are offered again after so many ms. */
const AGAIN_MS = 2_000

/** Brings the words of one open document to main, edit by edit: of each what changed. */
export interface Keeper {
  /** An edit was made. */
  touch(): void
  /** The newest edit. */
  edit(): number
  /** Reads what is on the screen this moment, and answers when main has it or will not take it. */
  deliver(): Promise<Result<null>>
  /** The same, told by its edits. */
  handOver(): Promise<HandedOver>
  /** The last words go over, and nothing after them. */
  retire(): void
}

/** What a keeper reads: the words of this moment, and whether letters are being put together. */
export interface TypedWords {
  readonly latest: () => Document
  readonly composing: () => boolean
}

const atWork = new Set<Keeper>()

/** Keeps the words of an open document until it retires. */
export function keepWords(open: OpenDocument, typed: TypedWords): Keeper {
  let edit = open.edit
  let kept = open.edit
  let read = typed.latest
  const feed = new Feed({ edit, value: open.document })
  const deliver = async (): Promise<Result<null>> => {
    // Reading brings what was typed this instant into the document, and so may count an edit.
    const value = read()
    const edition = { edit, value }
    if (edit <= kept) return ok(null)
    for (;;) {
      const result = await ask('document:follow', open.handle, feed.deliver(edition))
      if (result.ok && result.value === 'taken') break
      feed.forget()
      if (result.ok) continue
      // A desk that is gone tries no more: its document may be closed.
      if (atWork.has(keeper)) setTimeout(due.touch, AGAIN_MS)
      return result
    }
    kept = Math.max(kept, edition.edit)
    return ok(null)
  }
  // None waits for the one before: a slow computer that is busy with keys hears no answer as long as they come.
  const due = afterQuiet(QUIET_MS, () => void deliver(), typed.composing, LONGEST_MS)
  const keeper: Keeper = {
    touch: () => {
      edit++
      due.touch()
    },
    edit: () => edit,
    deliver: () => {
      due.cancel()
      return deliver()
    },
    handOver: async () => {
      await keeper.deliver()
      return { handle: open.handle, edit, kept }
    },
    retire: () => {
      // The editor goes away now.
      const words = typed.latest()
      read = () => words
      void keeper.handOver().finally(() => atWork.delete(keeper))
    },
  }
  atWork.add(keeper)
  return keeper
}

/** Answers main's question for the last words, whatever the window shows by then. */
export function answerClosing(): void {
  window.desk.on('closing', async ticket => {
    endComposition()
    const documents = await Promise.all([...atWork].map(keeper => keeper.handOver()))
    await ask('desk:handed-over', ticket, documents)
  })
}

/** Letters that are still being put together are settled. The caret stays where it is. */
function endComposition(): void {
  const text = document.activeElement
  if (!(text instanceof HTMLElement) || !text.isContentEditable) return
  text.blur()
  text.focus({ preventScroll: true })
}
