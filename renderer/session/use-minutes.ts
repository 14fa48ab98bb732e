import { useMemo, useReducer } from 'react'
import type { Minutes } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { useDocument } from './document-view'
import type { Session } from './use-session'

/** Puts another state of the minutes in their place, as one step to undo. */
export type ChangeMinutes = (make: (minutes: Minutes, context: Context) => Minutes) => void

/** The minutes as they stand this moment, and the way to change them from a panel. */
export interface MinutesView {
  readonly minutes: Minutes
  readonly context: Context
  readonly readOnly: boolean
  readonly change: ChangeMinutes
}

/** The view of a session, read anew with each change made here; `null` of another paper than minutes. */
export function useMinutesOf(session: Session): MinutesView | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // Draws again whenever the document was read for another reason, as after a step back.
  useDocument()
  const document = session.latest()
  const { contextFor, change, open } = session
  return useMemo(() => {
    if (document.kind !== 'minutes') return null
    return {
      minutes: document,
      context: contextFor(document),
      readOnly: open.readOnly,
      change: make => {
        change((now, context) => (now.kind === 'minutes' ? make(now, context) : now))
        redraw()
      },
    }
  }, [document, contextFor, change, open])
}
