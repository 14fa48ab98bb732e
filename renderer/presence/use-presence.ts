import { createContext, useContext } from 'react'
import type { MinutesView } from '../session/use-minutes'

export const PresenceContext = createContext<MinutesView | null>(null)

/** The minutes whose people are looked at; throws outside of the dialog. */
export function usePresence(): MinutesView {
  const view = useContext(PresenceContext)
  if (view === null) throw new Error('no meeting is looked at here')
  return view
}
