import type { Signatory, SignatoryRole } from '../../../core/model/person'
import { FORM_WORDS } from '../../../core/wording/forms'
import type { Sentence } from '../../../core/wording/sentence'
import { TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say } from '../../port/say'
import type { FormProps } from './form-props'

const ROLES: Readonly<Record<SignatoryRole, Sentence>> = {
  'minute-taker': FORM_WORDS.minuteTaker,
  reviewer: FORM_WORDS.reviewer,
  preparer: FORM_WORDS.preparer,
  signer: FORM_WORDS.signer,
}

/** Who signs, and as what; of a report also when it was made. A name left empty prints as dots, to be written by hand. */
export function SignaturesForm({ facts, change }: FormProps) {
  const signatories = facts.signatories ?? []
  const set = (index: number, changed: Partial<Signatory>) =>
    change({
      signatories: signatories.map((signatory, at) =>
        at === index ? { ...signatory, ...changed } : signatory,
      ),
    })
  return (
    <>
      {signatories.map((signatory, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signatories have no identity but their place
        <fieldset key={index} className="signatory">
          <legend>{say(ROLES[signatory.role])}</legend>
          <div className="fields">
            <TextField
              label={say(FORM_WORDS.name)}
              value={signatory.name}
              onChange={name => set(index, { name })}
            />
            <TextField
              label={say(FORM_WORDS.position)}
              value={signatory.position}
              onChange={position => set(index, { position })}
            />
          </div>
        </fieldset>
      ))}
      {facts.issued !== undefined && (
        <ThaiDateField
          label={say(FORM_WORDS.issued)}
          value={facts.issued}
          onChange={issued => change({ issued })}
        />
      )}
    </>
  )
}
