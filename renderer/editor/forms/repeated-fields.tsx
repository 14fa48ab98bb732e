import { meetingNumber } from '../../../core/compose/opening'
import { type MeetingRef, unfiledMeeting } from '../../../core/model/meeting-ref'
import { COURSE_WORDS } from '../../../core/wording/matters'
import { CheckBox } from '../../parts/check-box'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say } from '../../port/say'
import { NumberFields } from './number-fields'

/** A meeting of which a person knows no more than that there was one. */
const SOME = unfiledMeeting(null, null)
const NUMBER = { ordinal: COURSE_WORDS.repeatedNumber, year: COURSE_WORDS.repeatedYear }

interface RepeatedFieldsProps {
  readonly repeats: MeetingRef | undefined
  readonly onChange: (repeats: MeetingRef | undefined) => void
}

/** นัดประชุมซ้ำตามมาตรา ๗๙ วรรคสอง: which meeting had no quorum and is called again by this one. */
export function RepeatedFields({ repeats, onChange }: RepeatedFieldsProps) {
  const isKnown = repeats !== undefined && !repeats.document.startsWith('?')
  const label = isKnown
    ? say(COURSE_WORDS.repeats, meetingNumber(repeats))
    : say(COURSE_WORDS.repeating)
  return (
    <>
      <CheckBox
        label={label}
        checked={repeats !== undefined}
        onChange={ticked => onChange(ticked ? SOME : undefined)}
      />
      {repeats !== undefined && !isKnown && (
        <>
          <NumberFields
            labels={NUMBER}
            number={repeats.number}
            proposed={null}
            isSpecial={repeats.number?.special === true}
            onChange={number => onChange(unfiledMeeting(number, repeats.date))}
          />
          <ThaiDateField
            label={say(COURSE_WORDS.repeatedDay)}
            value={repeats.date}
            onChange={date => onChange({ ...repeats, date })}
          />
        </>
      )}
    </>
  )
}
