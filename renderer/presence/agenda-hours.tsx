import { isQuorate, type Sitting } from '../../core/quorum/presence'
import type { TimedTopic } from '../../core/quorum/timeline'
import { withDigits } from '../../core/thai/numerals'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { figures } from '../../core/wording/sentence'
import { HeldTime } from '../parts/held-time'
import { say, sayInDigits } from '../port/say'
import type { PresenceDeeds } from './deeds'
import { usePresence } from './use-presence'

interface AgendaHoursProps {
  readonly topics: readonly TimedTopic[]
  readonly deeds: PresenceDeeds
}

/** The topics beside the bars: when each was taken up, and who sat there then. */
export function AgendaHours({ topics, deeds }: AgendaHoursProps) {
  const { digits } = usePresence().context.house
  return (
    <aside className="agenda-hours" aria-label={say(PRESENCE_WORDS.agenda)}>
      <h3>{say(PRESENCE_WORDS.agenda)}</h3>
      <p className="hint">
        {say(topics.length === 0 ? PRESENCE_WORDS.noTopics : PRESENCE_WORDS.takenUp)}
      </p>
      <ol>
        {topics.map(({ topic, number, sitting, isShort }) => (
          <li key={topic.id}>
            <span className="number">{withDigits(number, digits)}</span>
            <div>
              {withDigits(topic.title, digits)}
              <HeldTime
                label={sayInDigits(digits, PRESENCE_WORDS.takenUpAt, number)}
                value={topic.at ?? null}
                onChange={hour => deeds.takeUp(topic.id, hour)}
              />
              {sitting !== null && <Counted sitting={sitting} isShort={isShort} />}
            </div>
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Counted({ sitting, isShort }: { readonly sitting: Sitting; readonly isShort: boolean }) {
  const { digits } = usePresence().context.house
  const enough = isQuorate(sitting)
  const count = say(PRESENCE_WORDS.there, figures(sitting.members.length, digits))
  if (isShort)
    return (
      <strong className="behind">
        ▲ {count} {say(PRESENCE_WORDS.resolvedShort)}
      </strong>
    )
  return (
    <span className="soft">
      {count} {enough !== null && say(enough ? PRESENCE_WORDS.enough : PRESENCE_WORDS.short)}
    </span>
  )
}
