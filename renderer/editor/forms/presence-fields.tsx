import type { ComponentType } from 'react'
import type { ClockTime } from '../../../core/calendar'
import type { Attendee } from '../../../core/model/attendee'
import { mattersOf } from '../../../core/model/walk/matters'
import { withStays } from '../../../core/quorum/come-and-go'
import { withDigits } from '../../../core/thai/numerals'
import { COURSE_WORDS } from '../../../core/wording/matters'
import { hourWords } from '../../../core/wording/moments'
import { PRESENCE_WORDS } from '../../../core/wording/presence'
import { joined, type Sentence } from '../../../core/wording/sentence'
import { CheckBox } from '../../parts/check-box'
import { ChoiceField } from '../../parts/choice'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'

type Presence = NonNullable<Attendee['presence']>
type Stay = Presence[number]

const ALL_THE_TIME: Stay = { from: null, to: null }
const WAYS = [
  { value: '', label: PRESENCE_WORDS.unsaid },
  { value: 'room', label: PRESENCE_WORDS.room },
  { value: 'online', label: PRESENCE_WORDS.online },
] as const

/** A field of an hour: one whose words hold at once, or only when it is left. */
export type HourField = ComponentType<{
  readonly label: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
}>

interface PresenceFieldsProps {
  readonly row: Attendee
  readonly Hour: HourField
  readonly onChange: (row: Attendee) => void
}

/** When a person sat in the room, by what means, and which topics they left it for. */
export function PresenceFields({ row, Hour, onChange }: PresenceFieldsProps) {
  const { presence = [], by } = row
  const stays = presence.length === 0 ? [ALL_THE_TIME] : presence
  // Who has left may come again.
  const offered = stays.at(-1)?.to ? [...stays, ALL_THE_TIME] : stays
  const put = (at: number, changed: Partial<Stay>) =>
    onChange(
      withStays(
        row,
        offered.map((stay, place) => (place === at ? { ...stay, ...changed } : stay)),
      ),
    )
  const places = offered.map((_, at) => at)
  return (
    <div className="fields presence-fields">
      {places.map(at => (
        <StayFields
          key={at}
          stay={offered[at] ?? ALL_THE_TIME}
          Hour={Hour}
          onChange={changed => put(at, changed)}
        />
      ))}
      <ChoiceField
        label={say(PRESENCE_WORDS.by)}
        value={by ?? ''}
        options={WAYS}
        onChange={way => onChange(attending(row, way === '' ? undefined : way))}
      />
      <RecusedFields row={row} onChange={onChange} />
    </div>
  )
}

interface StayFieldsProps {
  readonly stay: Stay
  readonly Hour: HourField
  readonly onChange: (changed: Partial<Stay>) => void
}

function StayFields({ stay, Hour, onChange }: StayFieldsProps) {
  return (
    <>
      <Hour
        label={say(COURSE_WORDS.cameAt)}
        value={stay.from}
        onChange={from => onChange({ from })}
      />
      <Hour label={say(COURSE_WORDS.leftAt)} value={stay.to} onChange={to => onChange({ to })} />
    </>
  )
}

/** ผู้มีส่วนได้เสียไม่ร่วมพิจารณา: the topics of the agenda, to be ticked. */
function RecusedFields({ row, onChange }: Omit<PresenceFieldsProps, 'Hour'>) {
  const { document, context } = useDocument()
  const { recused = [] } = row
  const topics = mattersOf(document).filter(({ isTopic }) => isTopic)
  if (topics.length === 0) return null
  const toggled = (id: string) =>
    recused.includes(id) ? recused.filter(other => other !== id) : [...recused, id]
  return (
    <fieldset className="field wide recused">
      <legend>{say(PRESENCE_WORDS.recused)}</legend>
      {topics.map(({ matter: { id, title }, number }) => (
        <CheckBox
          key={id}
          label={withDigits(`${number} ${title}`, context.house.digits)}
          checked={recused.includes(id)}
          onChange={() => onChange(leaving(row, toggled(id)))}
        />
      ))}
    </fieldset>
  )
}

/** «๐๙.๓๐ น. – ๑๑.๐๐ น.»; the start or the end of the meeting has no hour here. */
export function hoursWords(presence: Presence): Sentence {
  const hour = (time: ClockTime | null) => (time === null ? '…' : hourWords(time))
  return joined(
    presence.map(({ from, to }) => joined([hour(from), hour(to)], ' – ')),
    ', ',
  )
}

function attending({ by: _, ...row }: Attendee, by: Attendee['by']): Attendee {
  return by === undefined ? row : { ...row, by }
}

function leaving({ recused: _, ...row }: Attendee, topics: readonly string[]): Attendee {
  return topics.length === 0 ? row : { ...row, recused: [...topics] }
}
