import type { IsoDate } from '../../core/calendar'
import { officialDate, officialDay } from '../../core/thai/dates'
import { readThaiDate } from '../../core/thai/read-date'
import { FORM_WORDS } from '../../core/wording/forms'
import { say } from '../say'
import { Field } from './field'
import { useTyped } from './use-typed'

const SPELLING = { read: readThaiDate, write: officialDate }

interface ThaiDateFieldProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onChange: (value: IsoDate | null) => void
}

/**
 * A day, typed any way people type one and shown as the paper prints it. What cannot be read stays as
 * it was typed, with words on how to type it; the day itself is then unchanged.
 */
export function ThaiDateField({ label, value, onChange }: ThaiDateFieldProps) {
  const { text, unread, type, settle } = useTyped(value, SPELLING, onChange)
  const hint = value === null ? say(FORM_WORDS.dateHint) : officialDay(value)
  return (
    <Field label={label} hint={hint} error={unread ? say(FORM_WORDS.dateUnread) : undefined}>
      {({ id, describedBy }) => (
        <input
          id={id}
          className="day"
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
