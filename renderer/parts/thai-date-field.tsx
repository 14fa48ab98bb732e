import type { IsoDate } from '../../core/calendar'
import { officialDate } from '../../core/thai/dates'
import { readThaiDate } from '../../core/thai/read-date'
import { FORM_WORDS } from '../../core/wording/forms'
import { weekdayWords } from '../../core/wording/moments'
import { say } from '../port/say'
import { TypedField } from './typed-field'

const SPELLING = { read: readThaiDate, write: officialDate }

interface ThaiDateFieldProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onChange: (value: IsoDate | null) => void
}

/** A day, typed any way people type one and shown as the paper prints it, its weekday below. */
export function ThaiDateField(props: ThaiDateFieldProps) {
  const { value } = props
  return (
    <TypedField
      {...props}
      spelling={SPELLING}
      hint={value === null ? say(FORM_WORDS.dateHint) : say(weekdayWords(value))}
      unreadWords={say(FORM_WORDS.dateUnread)}
      className="day"
    />
  )
}
