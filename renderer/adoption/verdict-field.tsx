import type { Adoption } from '../../core/model/adoption'
import { ADOPTING_WORDS, VERDICT_WORDS } from '../../core/wording/adoption'
import { ChoiceField } from '../parts/choice'
import { say } from '../port/say'

const VERDICTS = [
  { value: '', label: ADOPTING_WORDS.open },
  ...(['as-is', 'corrected', 'deferred'] as const).map(value => ({
    value,
    label: VERDICT_WORDS[value],
  })),
] as const

interface VerdictFieldProps {
  readonly verdict: Adoption['verdict']
  readonly onChange: (verdict: Adoption['verdict']) => void
}

/** How a report is adopted: as it is, with corrections, or another time. */
export function VerdictField({ verdict, onChange }: VerdictFieldProps) {
  return (
    <ChoiceField
      label={say(ADOPTING_WORDS.verdict)}
      value={verdict ?? ''}
      options={VERDICTS}
      hint={say(ADOPTING_WORDS.printed)}
      onChange={chosen => onChange(chosen === '' ? null : chosen)}
    />
  )
}
