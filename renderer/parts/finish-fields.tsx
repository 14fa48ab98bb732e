import type { Finish } from '../../core/copies/finish'
import { SHEET_WORDS } from '../../core/wording/desk'
import { say } from '../port/say'
import { CheckBox } from './check-box'
import { TextField } from './field'
import { ThaiDateField } from './thai-date-field'

interface FinishFieldsProps {
  readonly finish: Finish
  readonly onChange: (finish: Finish) => void
}

/** What a paper may carry besides itself: line numbers, marks behind the text, who certifies it. */
export function FinishFields({ finish, onChange }: FinishFieldsProps) {
  const { lineNumbers, watermark, certifier } = finish
  return (
    <fieldset className="finish">
      <legend>{say(SHEET_WORDS.finish)}</legend>
      <CheckBox
        label={say(SHEET_WORDS.lineNumbers)}
        checked={lineNumbers}
        onChange={checked => onChange({ ...finish, lineNumbers: checked })}
      />
      <CheckBox
        label={say(SHEET_WORDS.watermark)}
        checked={watermark}
        onChange={checked => onChange({ ...finish, watermark: checked })}
      />
      <CheckBox
        label={say(SHEET_WORDS.certified)}
        checked={certifier !== null}
        onChange={checked => onChange({ ...finish, certifier: checked ? UNNAMED : null })}
      />
      {certifier !== null && (
        <CertifierFields
          certifier={certifier}
          onChange={changed => onChange({ ...finish, certifier: changed })}
        />
      )}
    </fieldset>
  )
}

type Certifier = NonNullable<Finish['certifier']>

interface CertifierFieldsProps {
  readonly certifier: Certifier
  readonly onChange: (certifier: Certifier) => void
}

/** Who certifies, as what, and when. */
function CertifierFields({ certifier, onChange }: CertifierFieldsProps) {
  return (
    <div className="certifier">
      <TextField
        label={say(SHEET_WORDS.certifierName)}
        hint={say(SHEET_WORDS.certifierHint)}
        value={certifier.name}
        onChange={name => onChange({ ...certifier, name })}
      />
      <TextField
        label={say(SHEET_WORDS.certifierPosition)}
        value={certifier.position}
        onChange={position => onChange({ ...certifier, position })}
      />
      <ThaiDateField
        label={say(SHEET_WORDS.certifierDate)}
        value={certifier.date}
        onChange={date => onChange({ ...certifier, date })}
      />
    </div>
  )
}

const UNNAMED = { name: '', position: '', date: null } as const
