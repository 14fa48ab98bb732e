import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ASPECTS, agenciesOf } from '../../../core/model/finding'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../../core/wording/forms'
import { MATTER_WORDS } from '../../../core/wording/matters'
import { figures } from '../../../core/wording/sentence'
import { AgencyPicker } from '../../parts/agency-picker'
import { ChoiceChip } from '../../parts/choice'
import { NumberField } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { withAgency } from '../cards'
import { changeNode } from '../change'
import {
  $findingFacts,
  $isFindingNode,
  $setFindingFacts,
  type FindingFacts,
} from '../nodes/finding-node'
import type { FindingSnapshot } from '../snapshot'
import { useAgencyNames } from './agency-name'
import { AREA_OPTIONS } from './area-options'
import { ItemMenu } from './item-menu'

const ASPECT_OPTIONS = [
  { value: '', label: EDITOR_WORDS.noAspect },
  ...ASPECTS.map(aspect => ({ value: aspect, label: ASPECT_CHOICES[aspect] })),
] as const

/** The facts of a finding as chips: its area, its aspect, who gave it. */
export function FindingFoot({ finding }: { readonly finding: FindingSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const { key, facts } = finding
  const change = (changed: Partial<FindingFacts>) =>
    changeNode(editor, key, node => {
      if ($isFindingNode(node)) $setFindingFacts(node, { ...$findingFacts(node), ...changed })
    })
  const count = (weight: number | null) =>
    changeNode(editor, key, node => {
      if ($isFindingNode(node)) $setFindingFacts(node, weighed($findingFacts(node), weight))
    })
  return (
    <>
      <ChoiceChip
        label={say(EDITOR_WORDS.area)}
        value={facts.area ?? ''}
        options={AREA_OPTIONS}
        missing={facts.area === null}
        onChange={area => change({ area: area === '' ? null : area })}
      />
      <ChoiceChip
        label={say(EDITOR_WORDS.aspect)}
        value={facts.aspect ?? ''}
        options={ASPECT_OPTIONS}
        missing={facts.aspect === null}
        onChange={aspect => change({ aspect: aspect === '' ? null : aspect })}
      />
      <AgenciesChip facts={facts} change={change} />
      <WeightChip weight={facts.weight ?? null} onChange={count} />
      <Cards facts={facts} />
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.finding} movable />
    </>
  )
}

interface AgenciesChipProps {
  readonly facts: FindingFacts
  readonly change: (changed: Partial<FindingFacts>) => void
}

/** Who gave it. A card that has words stays, whoever is taken out. */
function AgenciesChip({ facts, change }: AgenciesChipProps) {
  const { context } = useDocument()
  const names = useAgencyNames()
  const chosen = agenciesOf(facts)
  return (
    <Popover
      trigger={chosen.map(names.short).join(', ') || say(EDITOR_WORDS.noAgencies)}
      label={say(EDITOR_WORDS.agencies)}
      className={chosen.length === 0 ? 'chip plain' : 'chip'}
    >
      {() => (
        <AgencyPicker
          label={say(EDITOR_WORDS.agencies)}
          agencies={context.agencies}
          chosen={chosen}
          onChoose={agency => change({ statements: withAgency(facts, agency) })}
        />
      )}
    </Popover>
  )
}

interface WeightChipProps {
  readonly weight: number | null
  readonly onChange: (weight: number | null) => void
}

/** How many were for it, where the workshop counted. */
function WeightChip({ weight, onChange }: WeightChipProps) {
  const { digits } = useDocument().context.house
  const words = weight !== null && sayInDigits(digits, MATTER_WORDS.weight, figures(weight))
  return (
    <span className={words ? 'fact' : 'quiet-fact'}>
      <Popover
        trigger={words || say(MATTER_WORDS.addWeight)}
        label={say(MATTER_WORDS.weightField)}
        className={words ? 'chip plain' : 'quiet'}
      >
        {() => (
          <NumberField label={say(MATTER_WORDS.weightField)} value={weight} onChange={onChange} />
        )}
      </Popover>
    </span>
  )
}

function weighed({ weight: _, ...facts }: FindingFacts, weight: number | null): FindingFacts {
  return weight === null ? facts : { ...facts, weight }
}

/** The cards that it was made of, in their own words; nobody changes them here. */
function Cards({ facts }: { readonly facts: FindingFacts }) {
  const { document } = useDocument()
  const names = useAgencyNames()
  const groups = document.kind === 'findings' ? (document.groups ?? []) : []
  const cards = facts.statements.filter(({ words }) => words !== '')
  if (cards.length === 0) return null
  return (
    <div className="cards">
      {cards.map(({ id, group, agency, words }) => (
        <div key={id} className="card-words" lang="th">
          {[groups.find(known => known.id === group)?.name, agency && names.short(agency)]
            .filter(Boolean)
            .join(', ')}
          : {words}
        </div>
      ))}
    </div>
  )
}
