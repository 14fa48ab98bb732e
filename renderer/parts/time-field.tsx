import type { ClockTime } from '../../core/calendar'
import { officialTime } from '../../core/thai/dates'
import { readThaiTime } from '../../core/thai/read-time'
import { FORM_WORDS } from '../../core/wording/forms'
import { say } from '../port/say'
import { TypedField } from './typed-field'

const SPELLING = { read: readThaiTime, write: officialTime }

interface TimeFieldProps {
  readonly label: string
  readonly value: ClockTime | null
  readonly onChange: (value: ClockTime | null) => void
}

/** An hour of the day, typed as `9.30` or `๐๙.๓๐ น.` and shown as the paper prints it. */
export function TimeField(props: TimeFieldProps) {
  return (
    <TypedField
      {...props}
      spelling={SPELLING}
      hint={props.value === null ? say(FORM_WORDS.timeHint) : undefined}
      unreadWords={say(FORM_WORDS.timeUnread)}
      className="short"
    />
  )
}
