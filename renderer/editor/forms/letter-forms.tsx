import { SECRECIES, URGENCIES } from '../../../core/model/document'
import { CLASS_WORDS, FORM_WORDS } from '../../../core/wording/forms'
import { ChoiceField } from '../../parts/choice'
import { LinesField, TextField } from '../../parts/field'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say } from '../../port/say'
import type { Facts } from '../facts'
import type { FormProps } from './form-props'
import { SignaturesForm } from './signatures-form'

type LetterFacts = NonNullable<Facts['letter']>

const URGENCY_CHOICES = URGENCIES.map(value => ({ value, label: CLASS_WORDS[value] }))
const SECRECY_CHOICES = SECRECIES.map(value => ({ value, label: CLASS_WORDS[value] }))

/** The head of a letter or memo. Its number is never proposed: the registry office gives it. */
export function LetterheadForm({ facts, change }: FormProps) {
  const letter = facts.letter ?? {}
  const set = (changed: LetterFacts) => change({ letter: { ...letter, ...changed } })
  return (
    <div className="fields">
      <TextField
        label={say(FORM_WORDS.reference)}
        value={letter.reference ?? ''}
        onChange={reference => set({ reference })}
      />
      <ThaiDateField
        label={say(FORM_WORDS.date)}
        value={letter.date ?? null}
        onChange={date => set({ date })}
      />
      <LinesField
        label={say(FORM_WORDS.sender)}
        lines={letter.sender ?? []}
        onChange={sender => set({ sender })}
      />
      <TextField
        wide
        label={say(FORM_WORDS.subject)}
        value={letter.subject ?? ''}
        onChange={subject => set({ subject })}
      />
      <TextField
        wide
        label={say(FORM_WORDS.recipient)}
        value={letter.recipient ?? ''}
        onChange={recipient => set({ recipient })}
      />
      <Attached letter={letter} set={set} />
      <Classes letter={letter} set={set} />
    </div>
  )
}

interface LetterFieldsProps {
  readonly letter: LetterFacts
  readonly set: (changed: LetterFacts) => void
}

function Attached({ letter, set }: LetterFieldsProps) {
  return (
    <>
      <LinesField
        label={say(FORM_WORDS.citations)}
        lines={letter.citations ?? []}
        onChange={citations => set({ citations })}
      />
      <LinesField
        label={say(FORM_WORDS.enclosures)}
        lines={letter.enclosures ?? []}
        onChange={enclosures => set({ enclosures })}
      />
    </>
  )
}

function Classes({ letter, set }: LetterFieldsProps) {
  return (
    <>
      <ChoiceField
        label={say(FORM_WORDS.urgency)}
        value={letter.urgency ?? 'normal'}
        options={URGENCY_CHOICES}
        onChange={urgency => set({ urgency })}
      />
      <ChoiceField
        label={say(FORM_WORDS.secrecy)}
        value={letter.secrecy ?? 'open'}
        options={SECRECY_CHOICES}
        onChange={secrecy => set({ secrecy })}
      />
    </>
  )
}

/** The foot of a letter: who signs, whom to call, who else gets it. */
export function ClosingForm({ facts, change }: FormProps) {
  const letter = facts.letter ?? {}
  return (
    <>
      <SignaturesForm facts={facts} change={change} />
      <div className="fields">
        <LinesField
          label={say(FORM_WORDS.contact)}
          lines={letter.contact ?? []}
          onChange={contact => change({ letter: { ...letter, contact } })}
        />
        <LinesField
          label={say(FORM_WORDS.copiesTo)}
          lines={letter.copiesTo ?? []}
          onChange={copiesTo => change({ letter: { ...letter, copiesTo } })}
        />
      </div>
    </>
  )
}
