import { outcomeOf } from '../../../core/carry/outcome'
import { OUTCOMES, type Outcome } from '../../../core/model/agenda'
import { mattersOf } from '../../../core/model/walk/matters'
import { MATTER_WORDS, OUTCOME_WORDS } from '../../../core/wording/matters'
import { fill } from '../../../core/wording/sentence'
import { ChoiceChip } from '../../parts/choice'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'

interface OutcomeChipProps {
  /** The id of the topic or the agenda item. */
  readonly matter: string
  /** What somebody said of it; absent where the resolution tells. */
  readonly outcome: Outcome | undefined
  readonly onChange: (outcome: Outcome | undefined) => void
}

/** What became of a matter: what its resolution says, until somebody says otherwise. */
export function OutcomeChip({ matter: id, outcome, onChange }: OutcomeChipProps) {
  const { document } = useDocument()
  const resolution = mattersOf(document).find(({ matter }) => matter.id === id)?.matter.resolution
  const told = resolution ? outcomeOf({ resolution }) : null
  const asResolved = fill(MATTER_WORDS.asResolvedTo, told === null ? '…' : OUTCOME_WORDS[told])
  const options = [
    { value: '', label: resolution ? asResolved : MATTER_WORDS.asResolved },
    ...OUTCOMES.map(value => ({ value, label: OUTCOME_WORDS[value] })),
  ] as const
  return (
    <span className={outcome === undefined ? 'quiet-fact' : 'fact'}>
      <ChoiceChip
        label={say(MATTER_WORDS.outcome)}
        value={outcome ?? ''}
        options={options}
        missing={false}
        onChange={chosen => onChange(chosen === '' ? undefined : chosen)}
      />
    </span>
  )
}
