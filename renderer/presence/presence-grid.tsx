import type { Attendee } from '../../core/model/attendee'
import { sittingAtOpening } from '../../core/quorum/presence'
import type { Timeline } from '../../core/quorum/timeline'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { say, sayInDigits } from '../port/say'
import type { PresenceDeeds } from './deeds'
import { HoursAxis, QuorumLine } from './hours-head'
import { PresenceRow } from './presence-row'
import { usePresence } from './use-presence'
import { useRowKeys } from './use-row-keys'

interface PresenceGridProps {
  readonly timeline: Timeline
  readonly deeds: PresenceDeeds
}

/** The members and those in attendance, a row each, over the hours of the meeting. */
export function PresenceGrid({ timeline, deeds }: PresenceGridProps) {
  const { present, inAttendance } = usePresence().minutes.attendance
  const keys = useRowKeys([...present, ...inAttendance], deeds)
  const { span, steps, topics } = timeline
  const rows = (people: readonly Attendee[]) =>
    people.map((one, index) => (
      <PresenceRow key={one.id} {...{ one, index, span, topics, keys, deeds }} />
    ))
  return (
    <div className="month-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table of which one row at a time has the focus */}
      <table role="grid" className="presence-grid" aria-label={say(PRESENCE_WORDS.title)}>
        <colgroup>
          <col className="presence-number" />
          <col className="presence-agency" />
          <col />
          <col className="presence-hours" />
          <col className="presence-words" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" colSpan={3}>
              {say(PRESENCE_WORDS.person)}
            </th>
            <th scope="col" aria-label={say(PRESENCE_WORDS.bars)}>
              {span !== null && <HoursAxis span={span} />}
            </th>
            <th scope="col">{say(PRESENCE_WORDS.hours)}</th>
          </tr>
          <tr>
            <th scope="row" colSpan={3}>
              {say(PRESENCE_WORDS.quorum)}
            </th>
            <td>{span !== null && <QuorumLine span={span} steps={steps} topics={topics} />}</td>
            <td>
              <Needed />
            </td>
          </tr>
        </thead>
        <tbody>{rows(present)}</tbody>
        {inAttendance.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {say(PRESENCE_WORDS.guests)}
              </th>
            </tr>
            {rows(inAttendance)}
          </tbody>
        )}
      </table>
    </div>
  )
}

/** How many have to sit there, of how many; or that nobody has said it. */
function Needed() {
  const { minutes, context } = usePresence()
  const { needed, appointed } = sittingAtOpening(minutes)
  if (needed === null || appointed === null)
    return <span className="hint">{say(PRESENCE_WORDS.unknown)}</span>
  return <>{sayInDigits(context.house.digits, PRESENCE_WORDS.quorumOf, needed, appointed)}</>
}
