import { createContext } from 'react'
import type { Gap } from '../../core/check/gap'
import { repair, repairAll } from '../../core/check/repair'
import { DESK_WORDS } from '../../core/wording/desk'
import { figures, fill } from '../../core/wording/sentence'
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

/** The repairs of an open document. */
export function repairsOf(session: Session, notices: Notices): Repairs {
  return {
    one: gap => {
      const editor = session.editor()
      const mended = session.change((document, context) => repair(document, context, gap))
      if (mended && editor !== null) showSource(editor, gap.source ?? gap.part)
    },
    all: () => {
      let count = 0
      session.change((document, context) => {
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
