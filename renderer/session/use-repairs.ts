import { createContext } from 'react'
import type { Gap } from '../../core/check/gap'
import { repair, repairAll } from '../../core/check/repair'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { DESK_WORDS } from '../../core/wording/desk'
import { figures, fill } from '../../core/wording/sentence'
import { rewriteDocument } from '../editor/rewrite'
import { showSource } from '../editor/source'
import type { Notices } from '../notices/toasts'
import type { Session } from './use-session'

/** Mending without a person's judgement: one gap, or all that can be mended so. Each is one undo step. */
export interface Repairs {
  readonly one: (gap: Gap) => void
  readonly all: () => void
}

/** The repairs of the open document; `null` outside of a desk. */
export const RepairsContext = createContext<Repairs | null>(null)

/** The repairs of an open document. What was typed a moment ago is read first, so no word is lost. */
export function repairsOf(session: Session, notices: Notices): Repairs {
  const change = (mend: (document: Document, context: Context) => Document): boolean => {
    const editor = session.editor()
    if (editor === null || session.open.readOnly) return false
    const before = session.latest()
    const after = mend(before, session.contextFor(before))
    if (JSON.stringify(after) === JSON.stringify(before)) return false
    rewriteDocument(editor, before, after)
    return true
  }
  return {
    one: gap => {
      const editor = session.editor()
      if (change((document, context) => repair(document, context, gap)) && editor !== null)
        showSource(editor, gap.source ?? gap.part)
    },
    all: () => {
      let count = 0
      change((document, context) => {
        const { document: after, mended } = repairAll(document, context)
        count = mended.length
        return after
      })
      const { digits } = session.view.context.house
      const mended = fill(DESK_WORDS.mended, figures(count, digits))
      notices.tell({ kind: 'done', words: count === 0 ? DESK_WORDS.nothingMended : mended })
    },
  }
}
