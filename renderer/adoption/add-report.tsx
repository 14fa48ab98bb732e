import { useEffect, useState } from 'react'
import { addAdoption } from '../../core/adoption/change-adoptions'
import { meetingNumber } from '../../core/compose/opening'
import type { Result } from '../../core/fault'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import type { OfferedPaper, TakenPaper } from '../../preload/adoption'
import type { Notices } from '../notices/toasts'
import { Popover } from '../parts/popover'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'
import type { Session } from '../session/use-session'
import type { Adopting } from './use-adopting'

interface AddReportProps {
  readonly session: Session
  readonly adopting: Adopting
  readonly notices: Notices
  readonly onAdded: (paper: string) => void
}

/** Adds a report to adopt: one that the binder has, or a file. */
export function AddReport({ session, adopting, notices, onAdded }: AddReportProps) {
  const take = async (asking: Promise<Result<TakenPaper | null>>) => {
    const taken = await asking
    if (!taken.ok) return notices.report(taken.fault)
    if (taken.value === null) return undefined
    const { of, paper, cited } = taken.value
    adopting.change(minutes =>
      paper === of.document ? addAdoption(minutes, of, cited?.sha256 ?? null) : minutes,
    )
    onAdded(paper)
    return session.earlier.look()
  }
  const { handle } = session.open
  return (
    <Popover
      trigger={say(ADOPT_SCREEN_WORDS.addReport)}
      label={say(ADOPT_SCREEN_WORDS.addReport)}
      className="add"
    >
      {close => (
        <div className="menu" role="menu">
          <Offers
            session={session}
            onTake={file => {
              close()
              void take(session.ask('adoption:take', handle, file))
            }}
          />
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              close()
              void take(session.ask('adoption:choose', handle))
            }}
          >
            {say(ADOPT_SCREEN_WORDS.chooseFile)}
          </button>
        </div>
      )}
    </Popover>
  )
}

interface OffersProps {
  readonly session: Session
  readonly onTake: (file: number) => void
}

/** What was circulated and is not adopted, as the binder knows it. */
function Offers({ session, onTake }: OffersProps) {
  const { digits } = useDocument().context.house
  const [offers, setOffers] = useState<readonly OfferedPaper[]>([])
  const { ask, open } = session
  useEffect(() => {
    void ask('adoption:offers', open.handle).then(found => {
      if (found.ok) setOffers(found.value)
    })
  }, [ask, open])
  if (offers.length === 0) return <p className="hint">{say(ADOPT_SCREEN_WORDS.noOffers)}</p>
  return offers.map(({ file, fileName, number }) => (
    <button key={file} type="button" role="menuitem" onClick={() => onTake(file)}>
      {number === null
        ? fileName
        : sayInDigits(digits, { th: meetingNumber({ number }), en: meetingNumber({ number }) })}
    </button>
  ))
}
