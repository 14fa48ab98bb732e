import { useMemo, useState } from 'react'
import type { ClockTime } from '../../core/calendar'
import type { Attendance } from '../../core/model/attendee'
import type { Minutes } from '../../core/model/document'
import { asTaken } from '../../core/quorum/roll'
import { timelineOf } from '../../core/quorum/timeline'
import { DESK_WORDS } from '../../core/wording/desk'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import { Dialog } from '../parts/dialog'
import { TimeField } from '../parts/time-field'
import { say } from '../port/say'
import { isLocked } from '../session/locked'
import { useMinutesOf } from '../session/use-minutes'
import type { Session } from '../session/use-session'
import { AgendaHours } from './agenda-hours'
import { usePresenceDeeds } from './deeds'
import { PresenceGrid } from './presence-grid'
import { PresenceContext, usePresence } from './use-presence'

interface PresenceDialogProps {
  readonly session: Session
  readonly onClose: () => void
}

/** ผู้มาประชุมตามเวลา: who came and left when, as bars over the hours, with the quorum along the agenda. */
export function PresenceDialog({ session, onClose }: PresenceDialogProps) {
  const view = useMinutesOf(session)
  if (view === null) return null
  const close = () => {
    // What is being typed is in the document before its field goes.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    onClose()
  }
  const readOnly = isLocked(session)
  return (
    <PresenceContext value={{ ...view, readOnly }}>
      <Dialog
        title={say(PRESENCE_WORDS.title)}
        className="whole"
        changes
        onClose={close}
        actions={
          <button type="button" onClick={close}>
            {say(DESK_WORDS.close)}
          </button>
        }
      >
        {readOnly && <p className="lead">{say(PRESENCE_WORDS.readOnly)}</p>}
        <fieldset className="whole" disabled={readOnly}>
          <PresenceDesk />
        </fieldset>
      </Dialog>
    </PresenceContext>
  )
}

function PresenceDesk() {
  const { minutes } = usePresence()
  const [hour, setHour] = useState<ClockTime | null>(null)
  const { deeds, told } = usePresenceDeeds(hour)
  const timeline = useMemo(() => timelineOf(minutes), [minutes])
  const { present, inAttendance } = minutes.attendance
  const people = [...present, ...inAttendance]
  const isWhole = people.every(({ presence }) => presence === undefined)
  return (
    <div className="month presence">
      <div className="month-main">
        <div className="presence-head">
          <Came attendance={minutes.attendance} />
          <span className="spring" />
          <TimeField label={say(PRESENCE_WORDS.at)} value={hour} onChange={setHour} />
        </div>
        {people.length === 0 && <p className="lead">{say(PRESENCE_WORDS.nobody)}</p>}
        {timeline.span === null && <p className="lead">{say(PRESENCE_WORDS.noHours)}</p>}
        {people.length > 0 && <PresenceGrid timeline={timeline} deeds={deeds} />}
        <p className="month-foot">
          <span role="status">
            {told !== null && <strong>{say(told)}</strong>}
            {told === null && people.length > 0 && isWhole && say(PRESENCE_WORDS.allTheTime)}
          </span>
          <span className="spring" />
          {KEY_HINTS.map(([key, words]) => (
            <span key={key} className="key-hint">
              <kbd>{key}</kbd> {say(words)}
            </span>
          ))}
        </p>
      </div>
      <AgendaHours topics={timeline.topics} deeds={deeds} />
    </div>
  )
}

const KEY_HINTS = [
  ['I', PRESENCE_WORDS.keyCame],
  ['O', PRESENCE_WORDS.keyLeft],
  ['↓', PRESENCE_WORDS.keyNext],
  ['Enter', PRESENCE_WORDS.keyEdit],
] as const

/** «มา ๑๕ คน · มาแทน ๓ คน · ไม่มา ๒ คน», or that nobody has looked yet. */
function Came({ attendance: { present, absent, expected } }: { readonly attendance: Attendance }) {
  const { context, change } = usePresence()
  const { digits } = context.house
  if (expected === true)
    return (
      <>
        <p className="behind">{say(PRESENCE_WORDS.notTaken)}</p>
        <button type="button" onClick={() => change(taken)}>
          {say(PRESENCE_WORDS.taken)}
        </button>
      </>
    )
  const count = (words: Sentence, number: number) => fill(words, figures(number, digits))
  const instead = present.filter(({ substituteFor }) => substituteFor.trim() !== '')
  const told = [
    count(PRESENCE_WORDS.came, present.length - instead.length),
    ...(instead.length > 0 ? [count(PRESENCE_WORDS.substitutes, instead.length)] : []),
    ...(absent.length > 0 ? [count(PRESENCE_WORDS.away, absent.length)] : []),
  ]
  return <p>{say(joined(told, ' · '))}</p>
}

function taken(minutes: Minutes): Minutes {
  return { ...minutes, attendance: asTaken(minutes.attendance) }
}
