import type { ClockTime } from '../../core/calendar'
import { officialTime } from '../../core/thai/dates'
import { readThaiTime } from '../../core/thai/read-time'
import { FORM_WORDS } from '../../core/wording/forms'
import { say } from '../say'
import { Field } from './field'
import { useTyped } from './use-typed'

const SPELLING = { read: readThaiTime, write: officialTime }

interface TimeFieldProps {
  readonly label: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
}

/** An hour of the day, typed as `9.30` or `๐๙.๓๐ น.` and shown as the paper prints it. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const { text, unread, type, settle } = useTyped(value, SPELLING, onChange)
  const hint = value === null ? say(FORM_WORDS.timeHint) : undefined
  return (
    <Field label={label} hint={hint} error={unread ? say(FORM_WORDS.timeUnread) : undefined}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="short"
          aria-describedby={describedBy}
          aria-invalid={unread}
          value={text}
          onChange={event => type(event.target.value)}
          onBlur={settle}
          onKeyDown={event => {
            if (event.key === 'Enter') settle()
          }}
        />
      )}
    </Field>
  )
}
