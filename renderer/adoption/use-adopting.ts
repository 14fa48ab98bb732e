import { useReducer } from 'react'
import { adoptingItem, withAdoption } from '../../core/adoption/change-adoptions'
import type { Adoption } from '../../core/model/adoption'
import type { AgendaItem } from '../../core/model/agenda'
import type { Minutes } from '../../core/model/document'
import { useDocument } from '../session/document-view'
import { isLocked } from '../session/locked'
import type { Session } from '../session/use-session'

/** What minutes adopt, as they stand this moment, and the way to change it from the screen. */
export interface Adopting {
  readonly minutes: Minutes
  readonly item: AgendaItem
  readonly readOnly: boolean
  readonly change: (make: (minutes: Minutes) => Minutes) => void
  readonly put: (paper: string, change: (adoption: Adoption) => Adoption) => void
}

/** Read anew with each change made here; `null` of minutes without an item for it, and of other papers. */
export function useAdopting(session: Session): Adopting | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  // Draws again whenever the document was read for another reason, as after a step back.
  useDocument()
  const minutes = session.latest()
  if (minutes.kind !== 'minutes') return null
  const item = adoptingItem(minutes)
  if (item === undefined) return null
  const change: Adopting['change'] = make => {
    session.change(now => (now.kind === 'minutes' ? make(now) : now))
    redraw()
  }
  return {
    minutes,
    item,
    readOnly: isLocked(session),
    change,
    put: (paper, make) => change(now => withAdoption(now, paper, make)),
  }
}
