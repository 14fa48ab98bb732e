import { type Quorum, SHARES } from '../../../core/model/series'
import { QUORUM_FIELD_WORDS } from '../../../core/wording/matters'
import { CheckBox } from '../../parts/check-box'
import { ChoiceField } from '../../parts/choice'
import { NumberField } from '../../parts/field'
import { say } from '../../port/say'

const LEAST = [
  ...SHARES.map(value => ({ value, label: QUORUM_FIELD_WORDS[value] })),
  { value: 'people', label: QUORUM_FIELD_WORDS.people },
] as const

interface QuorumFieldsProps {
  readonly quorum: Quorum
  readonly onChange: (quorum: Quorum) => void
}

/** องค์ประชุม: how many were appointed, how many of them make a quorum, and whether substitutes count. */
export function QuorumFields({ quorum, onChange }: QuorumFieldsProps) {
  const { appointed, least, substitutes } = quorum
  const put = (changed: Partial<Quorum>) => onChange({ ...quorum, ...changed })
  return (
    <>
      <NumberField
        label={say(QUORUM_FIELD_WORDS.appointed)}
        value={appointed}
        onChange={typed => put({ appointed: counted(typed) })}
      />
      <ChoiceField
        label={say(QUORUM_FIELD_WORDS.least)}
        value={typeof least === 'number' ? 'people' : least}
        options={LEAST}
        onChange={chosen => put({ least: chosen === 'people' ? half(appointed) : chosen })}
      />
      {typeof least === 'number' && (
        <NumberField
          label={say(QUORUM_FIELD_WORDS.leastPeople)}
          value={least}
          onChange={typed => put({ least: counted(typed) ?? least })}
        />
      )}
      <CheckBox
        label={say(QUORUM_FIELD_WORDS.substitutes)}
        checked={substitutes}
        onChange={ticked => put({ substitutes: ticked })}
      />
    </>
  )
}

const MOST = 999

function counted(typed: number | null): number | null {
  return typed === null || typed < 1 ? null : Math.min(typed, MOST)
}

/** What a person changes from: the law's half. */
function half(appointed: number | null): number {
  return Math.ceil((appointed ?? 2) / 2)
}
