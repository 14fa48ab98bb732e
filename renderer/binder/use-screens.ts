import { useEffect, useRef, useState } from 'react'
import type { PaperRow } from '../../preload/binder'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'
import type { OpenState } from '../session/use-open-document'
import { whenStill } from './when-still'

/** The screens outside a document. */
export type BinderScreen = 'home' | 'register' | 'agencies'

/** Which of them shows, and the ways out of it. */
export interface Screens {
  readonly screen: BinderScreen
  readonly show: (screen: BinderScreen) => void
  readonly openPaper: (paper: PaperRow) => void
  /** Opens a paper at a matter, with the words to lead to. */
  readonly openAt: (place: PaperPlace) => void
  /** The agency whose page shows; `null` for the first. */
  readonly agency: string | null
  readonly showAgency: (agency: string) => void
}

/** A place in a paper of the binder. */
export interface PaperPlace {
  readonly file: number
  /** The id of a topic, an order or a finding; '' for the whole paper. */
  readonly source: string
  /** What stands there. */
  readonly words: string
}

/** Which screen shows outside a document, and the way from there into the papers of the binder. */
export function useScreens(state: OpenState, { report }: Notices): Screens {
  const [screen, setScreen] = useState<BinderScreen>('home')
  const [agency, setAgency] = useState<string | null>(null)
  const lead = useGoal(state)
  const openAt = async (place: PaperPlace) => {
    const result = await ask('register:open', place.file)
    if (!result.ok) {
      if (result.fault.code !== 'cancelled') report(result.fault)
      return
    }
    const opened = result.value
    lead(opened.handle, place)
    if ('already' in opened) state.show('desk')
    else state.offer(opened)
  }
  return {
    screen,
    show: shown => {
      setScreen(shown)
      state.show('start')
    },
    agency,
    showAgency: setAgency,
    openPaper: ({ file }) => void openAt({ file, source: '', words: '' }),
    openAt: place => void openAt(place),
  }
}

/** Leads to a place of a document once its desk is there: what is to be saved first may stand between. */
function useGoal({ open, atStart, desk }: OpenState): (handle: string, place: PaperPlace) => void {
  const goal = useRef<{ readonly handle: string; readonly place: PaperPlace } | null>(null)
  useEffect(() => {
    const wanted = goal.current
    if (wanted === null || atStart || open?.handle !== wanted.handle) return
    goal.current = null
    const { source, words } = wanted.place
    if (source !== '') whenStill(() => desk.current?.show(source, words))
  })
  return (handle, place) => {
    goal.current = { handle, place }
  }
}
