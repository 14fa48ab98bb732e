import type { Attendee } from '../../../core/model/attendee'
import { COURSE_WORDS } from '../../../core/wording/matters'
import { hourWords } from '../../../core/wording/moments'
import { joined } from '../../../core/wording/sentence'
import { Popover } from '../../parts/popover'
import { TimeField } from '../../parts/time-field'
import { say } from '../../port/say'

type Presence = NonNullable<Attendee['presence']>
type Stay = Presence[number]

const ALL_THE_TIME: Stay = { from: null, to: null }

interface HoursCellProps {
  readonly presence: Presence
  readonly onChange: (presence: Presence) => void
}

/** When a person sat in the room, where it was not all the time: who left and came again has several stays. */
export function HoursCell({ presence, onChange }: HoursCellProps) {
  const stays = presence.length === 0 ? [ALL_THE_TIME] : presence
  const places = stays.map((_, at) => at)
  const last = stays.at(-1)
  const put = (at: number, changed: Partial<Stay>) =>
    onChange(
      stays.map((stay, place) => (place === at ? { ...stay, ...changed } : stay)).filter(isPart),
    )
  return (
    <Popover
      trigger={presence.length === 0 ? say(COURSE_WORDS.hours) : presence.map(stayWords).join(', ')}
      label={say(COURSE_WORDS.hours)}
      className={presence.length === 0 ? 'quiet' : 'chip plain'}
    >
      {() => (
        <div className="fields">
          {[...places, ...(last?.to ? [stays.length] : [])].map(at => (
            <StayFields
              key={at}
              stay={stays[at] ?? ALL_THE_TIME}
              onChange={changed =>
                at < stays.length
                  ? put(at, changed)
                  : onChange([...stays, { ...ALL_THE_TIME, ...changed }].filter(isPart))
              }
            />
          ))}
        </div>
      )}
    </Popover>
  )
}

interface StayFieldsProps {
  readonly stay: Stay
  readonly onChange: (changed: Partial<Stay>) => void
}

function StayFields({ stay, onChange }: StayFieldsProps) {
  return (
    <>
      <TimeField
        label={say(COURSE_WORDS.cameAt)}
        value={stay.from}
        onChange={from => onChange({ from })}
      />
      <TimeField
        label={say(COURSE_WORDS.leftAt)}
        value={stay.to}
        onChange={to => onChange({ to })}
      />
    </>
  )
}

/** A stay from the start of the meeting to its end is nothing to tell. */
function isPart({ from, to }: Stay): boolean {
  return from !== null || to !== null
}

/** «๐๙.๓๐ น. – ๑๑.๐๐ น.»; the start or the end of the meeting has no hour here. */
function stayWords({ from, to }: Stay): string {
  const hour = (time: string | null) => (time === null ? '…' : hourWords(time))
  return say(joined([hour(from), hour(to)], ' – '))
}
