import { useEffect, useRef, useState } from 'react'
import { sourceOf } from '../../core/binder/source-of'
import type { Document } from '../../core/model/document'
import type { PaperRow } from '../../preload/binder'
import type { DeskHandle } from '../desk'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'
import type { OpenState } from '../session/use-open-document'
import { whenStill } from './when-still'

/** The screens outside a document. */
export type BinderScreen = 'home' | 'register' | 'agencies' | 'areas'

/** Which of them shows, and the ways out of it. */
export interface Screens {
  readonly screen: BinderScreen
  readonly show: (screen: BinderScreen) => void
  readonly openPaper: (paper: PaperRow) => void
  /** Opens a paper at a matter, with the words to lead to. */
  readonly openAt: (place: PaperPlace) => void
  /** Brings a document to the desk, and does something with it there. */
  readonly bring: (where: Where, deed: Deed) => void
  /** What the document says now that is open behind the screens; `null` for none. */
  readonly opened: () => Document | null
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

/** What is done with a document once its desk is there. */
export type Deed = (desk: DeskHandle) => void

/** A document to do something with: the one that is open, a file of the binder, or one that the person chooses. */
export type Where = 'open' | 'chosen' | { readonly file: number }

/** Which screen shows outside a document, and the way from there into the papers of the binder. */
export function useScreens(state: OpenState, { report }: Notices): Screens {
  const [screen, setScreen] = useState<BinderScreen>('home')
  const [agency, setAgency] = useState<string | null>(null)
  const lead = useGoal(state)
  const bring = async (where: Where, deed: Deed) => {
    if (where === 'open') {
      if (state.open === null) return
      lead(state.open.handle, deed)
      state.show('desk')
      return
    }
    const result =
      where === 'chosen' ? await ask('document:choose') : await ask('register:open', where.file)
    if (!result.ok) {
      if (result.fault.code !== 'cancelled') report(result.fault)
      return
    }
    const opened = result.value
    if (opened === null) return
    lead(opened.handle, deed)
    if ('already' in opened) state.show('desk')
    else state.offer(opened)
  }
  const openAt = ({ file, source, words }: PaperPlace) =>
    bring({ file }, desk => {
      if (source !== '') desk.show(sourceOf(desk.latest(), source), words)
    })
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
    bring: (where, deed) => void bring(where, deed),
    opened: () => (state.open === null ? null : (state.desk.current?.latest() ?? null)),
  }
}

/** Does something with a document once its desk is there: what is to be saved first may stand between. */
function useGoal({ open, atStart, desk }: OpenState): (handle: string, deed: Deed) => void {
  const goal = useRef<{ readonly handle: string; readonly deed: Deed } | null>(null)
  useEffect(() => {
    const wanted = goal.current
    if (wanted === null || atStart || open?.handle !== wanted.handle) return
    goal.current = null
    whenStill(() => {
      if (desk.current !== null) wanted.deed(desk.current)
    })
  })
  return (handle, deed) => {
    goal.current = { handle, deed }
  }
}
