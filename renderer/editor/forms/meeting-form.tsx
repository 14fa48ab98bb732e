import { useState } from 'react'
import * as v from 'valibot'
import { MeetingNumber } from '../../../core/model/meeting-ref'
import { buddhistYear } from '../../../core/thai/dates'
import { FORM_WORDS } from '../../../core/wording/forms'
import { NOTE_TAKING, NOTE_TAKING_WORDS } from '../../../core/wording/note-taking'
import { ChoiceField } from '../../parts/choice'
import { NumberField, TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { TimeField } from '../../parts/time-field'
import { say } from '../../port/say'
import type { Facts } from '../facts'
import { CourseFields, isSpecial } from './course-fields'
import type { FormProps } from './form-props'

const NOTE_TAKING_STYLES = (['points', 'verbatim', 'resolutions'] as const).map(value => ({
  value,
  label: NOTE_TAKING_WORDS[value],
}))

type MeetingFacts = NonNullable<Facts['meeting']>

/** Which meeting, when and where. */
export function MeetingForm({ facts, change }: FormProps) {
  const meeting = facts.meeting ?? {}
  const set = (changed: MeetingFacts) => change({ meeting: { ...meeting, ...changed } })
  return (
    <div className="fields">
      <TextField
        wide
        label={say(FORM_WORDS.body)}
        value={meeting.body ?? ''}
        onChange={body => set({ body })}
      />
      <NumberFields
        meeting={meeting}
        isSpecial={isSpecial(facts)}
        onChange={number => set({ number })}
      />
      <DayFields meeting={meeting} set={set} />
      <TextField
        wide
        label={say(FORM_WORDS.place)}
        value={meeting.place ?? ''}
        onChange={place => set({ place })}
      />
      <TextField
        wide
        label={say(FORM_WORDS.online)}
        value={meeting.online ?? ''}
        onChange={online => set({ online })}
      />
      <CourseFields facts={facts} change={change} />
      {facts.noteTaking !== undefined && (
        <ChoiceField
          label={say(NOTE_TAKING)}
          value={facts.noteTaking}
          options={NOTE_TAKING_STYLES}
          onChange={noteTaking => change({ noteTaking })}
        />
      )}
    </div>
  )
}

interface DayFieldsProps {
  readonly meeting: MeetingFacts
  readonly set: (changed: MeetingFacts) => void
}

/** The day of a meeting and its hours; where it ends stands in a part of its own in minutes. */
function DayFields({ meeting, set }: DayFieldsProps) {
  return (
    <>
      <ThaiDateField
        label={say(FORM_WORDS.date)}
        value={meeting.date ?? null}
        onChange={date => set({ date })}
      />
      <TimeField
        label={say(FORM_WORDS.start)}
        value={meeting.start ?? null}
        onChange={start => set({ start })}
      />
      {meeting.end !== undefined && (
        <TimeField label={say(FORM_WORDS.end)} value={meeting.end} onChange={end => set({ end })} />
      )}
    </>
  )
}

interface NumberFieldsProps {
  readonly meeting: MeetingFacts
  /** Whether «(นัดพิเศษ)» stands behind it. */
  readonly isSpecial: boolean
  readonly onChange: (number: MeetingNumber | null) => void
}

/** ครั้งที่ and its year; the year proposed is that of the meeting's day. Half a number is none. */
function NumberFields({ meeting, isSpecial, onChange }: NumberFieldsProps) {
  const number = meeting.number ?? null
  const proposed = meeting.date ? buddhistYear(meeting.date) : null
  const [half, setHalf] = useState<Partial<MeetingNumber>>({})
  const ordinal = number?.ordinal ?? half.ordinal ?? null
  const year = number?.year ?? half.year ?? (ordinal === null ? null : proposed)
  const set = (changed: { ordinal: number | null; year: number | null }) => {
    const parsed = v.safeParse(MeetingNumber, { ...changed, ...(isSpecial && { special: true }) })
    setHalf({
      ...(changed.ordinal !== null && { ordinal: changed.ordinal }),
      ...(changed.year !== null && { year: changed.year }),
    })
    onChange(parsed.success ? parsed.output : null)
  }
  return (
    <>
      <NumberField
        label={say(FORM_WORDS.number)}
        value={ordinal}
        onChange={typed => set({ ordinal: typed, year: year ?? proposed })}
      />
      <NumberField
        label={say(FORM_WORDS.year)}
        value={year}
        onChange={typed => set({ ordinal, year: typed })}
      />
    </>
  )
}

/** เลิกประชุมเวลา. */
export function AdjournmentForm({ facts, change }: FormProps) {
  return (
    <div className="fields">
      <TimeField
        label={say(FORM_WORDS.end)}
        value={facts.meeting?.end ?? null}
        onChange={end => change({ meeting: { end } })}
      />
    </div>
  )
}
