import { useState } from 'react'
import type { AskedCorrection } from '../../core/adoption/apply-corrections'
import type { Adoption } from '../../core/model/adoption'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { unadopted } from '../../core/wording/issuing'
import { figures, fill } from '../../core/wording/sentence'
import type { EarlierPaper } from '../../preload/adoption'
import { tellOfFault } from '../notices/tell-of-work'
import type { Notices } from '../notices/toasts'
import { say } from '../port/say'
import type { Session } from '../session/use-session'
import type { Adopting } from './use-adopting'

interface MakeVersionProps {
  readonly session: Session
  readonly adopting: Adopting
  readonly notices: Notices
  readonly adoption: Adoption
  readonly paper: EarlierPaper | null
  /** Corrections that a person has to look at; [] where there are none. */
  readonly onAsked: (asked: readonly AskedCorrection[]) => void
}

/** Writes the report as it was adopted into its own file, once a person has said so twice: that is for good. */
export function MakeVersion(props: MakeVersionProps) {
  const { session, adopting, notices, adoption, paper, onAsked } = props
  const [sure, setSure] = useState(false)
  if (paper?.cited == null) return null
  if (paper.newest?.own === true) return <p className="done">✓ {say(ADOPT_SCREEN_WORDS.done)}</p>
  const { sha256 } = paper.cited
  const isResolved = adoption.verdict === 'as-is' || adoption.verdict === 'corrected'
  const accepted = adoption.corrections.filter(one => one.accepted === true).length
  const make = async () => {
    setSure(false)
    adopting.put(adoption.of.document, one => ({ ...one, version: one.version ?? sha256 }))
    const { handle } = session.open
    const made = await session.ask('adoption:make', handle, adoption.of.document)
    onAsked(made.ok && made.value.end === 'asked' ? made.value.asked : [])
    if (!made.ok) tellOfFault(notices, made.fault)
    else if (made.value.end === 'refused') {
      const { why, fileName } = made.value
      notices.tell({ kind: 'fault', words: unadopted(why, fileName, ADOPT_SCREEN_WORDS.these) })
    } else if (made.value.end === 'made') {
      const { version, fileName, corrections } = made.value
      const numbers = [figures(version), fileName, figures(corrections)]
      notices.tell({ kind: 'done', words: fill(ADOPT_SCREEN_WORDS.made, ...numbers) })
    }
    await session.earlier.look()
  }
  if (!sure)
    return (
      <button
        type="button"
        className="primary"
        disabled={!isResolved}
        onClick={() => setSure(true)}
      >
        {say(ADOPT_SCREEN_WORDS.make)}
      </button>
    )
  const corrected = adoption.verdict === 'corrected' ? accepted : 0
  return (
    <div className="adopting-sure" role="alert">
      <p>{say(ADOPT_SCREEN_WORDS.makeSure, figures(corrected), paper.fileName)}</p>
      <button type="button" onClick={() => setSure(false)}>
        {say(ADOPT_SCREEN_WORDS.notYet)}
      </button>
      <button
        type="button"
        className="primary"
        // biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that was pressed
        autoFocus
        onClick={() => void make()}
      >
        {say(ADOPT_SCREEN_WORDS.confirm)}
      </button>
    </div>
  )
}
