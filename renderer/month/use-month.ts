import { createContext, useContext, useMemo, useReducer } from 'react'
import type { AgencyReport } from '../../core/model/agency-report'
import type { Minutes } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { useDocument } from '../session/document-view'
import type { Session } from '../session/use-session'

/** Puts another state of the minutes in their place, as one step to undo. */
export type ChangeMinutes = (make: (minutes: Minutes, context: Context) => Minutes) => void

/** Changes the report of the agency at hand, which is made with the first word. */
export type ChangeReport = (make: (report: AgencyReport) => AgencyReport) => void

/** The minutes as they stand this moment, and the way to change them from a panel. */
export interface MonthView {
  readonly minutes: Minutes
  readonly context: Context
  readonly readOnly: boolean
  readonly change: ChangeMinutes
}

export const MonthContext = createContext<MonthView | null>(null)

/** The minutes of the month; throws outside of its dialog. */
export function useMonth(): MonthView {
  const view = useContext(MonthContext)
  if (view === null) throw new Error('no month is open here')
  return view
}

/** The view of a session, read anew with each change made here; `null` of another paper than minutes. */
export function useMonthOf(session: Session): MonthView | null {
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
