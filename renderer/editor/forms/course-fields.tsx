import type { IsoDate } from '../../../core/calendar'
import { COURSE_WORDS } from '../../../core/wording/matters'
import { CheckBox } from '../../parts/check-box'
import { ChoiceField } from '../../parts/choice'
import { TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say } from '../../port/say'
import type { Facts } from '../facts'
import { said } from '../nodes/said'
import type { FormProps } from './form-props'
import { RepeatedFields } from './repeated-fields'

type Course = NonNullable<Facts['course']>
type Invitation = NonNullable<Course['invitation']>

const KINDS = (['regular', 'special'] as const).map(value => ({
  value,
  label: COURSE_WORDS[value],
}))
const STATES = [
  { value: '', label: COURSE_WORDS.unsaid },
  ...(['planned', 'held', 'adjourned', 'cancelled'] as const).map(value => ({
    value,
    label: COURSE_WORDS[value],
  })),
] as const

/** Whether a meeting was called besides those of the usual days. */
export function isSpecial({ course, meeting }: Facts): boolean {
  return course?.kind === 'special' || meeting?.number?.special === true
}

/** Whether a meeting is one of the usual days, whether it was held, and when else it had been called. */
export function CourseFields({ facts, change }: FormProps) {
  const { course } = facts
  if (course === undefined) return null
  const set = (changed: Partial<Course>) => change({ course: said({ ...course, ...changed }) })
  const { state = '', reason = '', called = [] } = course
  const broken = state === 'adjourned' || state === 'cancelled'
  return (
    <>
      <ChoiceField
        label={say(COURSE_WORDS.kind)}
        value={isSpecial(facts) ? 'special' : 'regular'}
        options={KINDS}
        onChange={kind => change(ofKind(kind, facts))}
      />
      <ChoiceField
        label={say(COURSE_WORDS.state)}
        value={state}
        options={STATES}
        onChange={chosen => set({ state: chosen === '' ? undefined : chosen })}
      />
      {(broken || reason !== '') && (
        <TextField
          wide
          label={say(COURSE_WORDS.reason)}
          value={reason}
          most={500}
          onChange={typed => set({ reason: typed })}
        />
      )}
      <InvitationFields course={course} set={set} />
      <CalledFields days={called} onChange={days => set({ called: days })} />
    </>
  )
}

/** The number of a special meeting says that it is one. */
export function ofKind(kind: 'regular' | 'special', { course = {}, meeting = {} }: Facts): Facts {
  const { kind: _, ...others } = course
  const isNow = kind === 'special'
  const number = meeting.number && {
    ordinal: meeting.number.ordinal,
    year: meeting.number.year,
    ...(isNow && { special: true as const }),
  }
  return {
    course: { ...others, ...(isNow && { kind }) },
    ...(number && { meeting: { ...meeting, number } }),
  }
}

interface InvitationFieldsProps {
  readonly course: Course
  readonly set: (changed: Partial<Course>) => void
}

/** The day that the invitation bears, and whether it called an urgent meeting or one that repeats another. */
function InvitationFields({ course, set }: InvitationFieldsProps) {
  const { invitation, repeats } = course
  const put = (changed: Partial<Invitation>) =>
    invitation && set({ invitation: said({ ...invitation, ...changed }) })
  return (
    <>
      <ThaiDateField
        label={say(COURSE_WORDS.invited)}
        value={invitation?.day ?? null}
        onChange={day => set({ invitation: day === null ? undefined : { ...invitation, day } })}
      />
      {invitation !== undefined && (
        <CheckBox
          label={say(COURSE_WORDS.urgent)}
          checked={invitation.urgent === true}
          onChange={ticked => put({ urgent: ticked || undefined })}
        />
      )}
      {(invitation !== undefined || repeats !== undefined) && (
        <RepeatedFields repeats={repeats} onChange={changed => set({ repeats: changed })} />
      )}
      {invitation !== undefined && repeats !== undefined && (
        <CheckBox
          label={say(COURSE_WORDS.asRepeat)}
          checked={invitation.asRepeat === true}
          onChange={ticked => put({ asRepeat: ticked || undefined })}
        />
      )}
    </>
  )
}

interface CalledFieldsProps {
  readonly days: readonly IsoDate[]
  readonly onChange: (days: IsoDate[]) => void
}

/** The days for which it had been called before, and room for one more; an emptied one goes. */
function CalledFields({ days, onChange }: CalledFieldsProps) {
  const put = (at: number, day: IsoDate | null) =>
    onChange(day === null ? days.toSpliced(at, 1) : days.toSpliced(at, 1, day))
  const places = days.map((_, at) => at)
  return (
    <>
      {[...places, days.length].map(at => (
        <ThaiDateField
          key={at}
          label={say(at < days.length ? COURSE_WORDS.called : COURSE_WORDS.calledMore)}
          value={days[at] ?? null}
          onChange={day => put(at, day)}
        />
      ))}
    </>
  )
}
