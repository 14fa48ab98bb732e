import { buddhistYear } from '../../../core/thai/dates'
import { FORM_WORDS } from '../../../core/wording/forms'
import { NOTE_TAKING, NOTE_TAKING_WORDS } from '../../../core/wording/note-taking'
import { ChoiceField } from '../../parts/choice'
import { TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { TimeField } from '../../parts/time-field'
import { say } from '../../port/say'
import type { Facts } from '../facts'
import { CourseFields, isSpecial } from './course-fields'
import type { FormProps } from './form-props'
import { NumberFields } from './number-fields'

const NOTE_TAKING_STYLES = (['points', 'verbatim', 'resolutions'] as const).map(value => ({
  value,
  label: NOTE_TAKING_WORDS[value],
}))

const NUMBER = { ordinal: FORM_WORDS.number, year: FORM_WORDS.year }

type MeetingFacts = NonNullable<Facts['meeting']>

/** Which meeting, when and where; the year proposed is that of its day. */
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
        labels={NUMBER}
        number={meeting.number ?? null}
        proposed={meeting.date ? buddhistYear(meeting.date) : null}
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
