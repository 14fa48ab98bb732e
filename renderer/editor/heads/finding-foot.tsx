import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { AREAS } from '../../../core/model/agency'
import { ASPECTS } from '../../../core/model/finding'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../../core/wording/forms'
import { AgencyPicker } from '../../parts/agency-picker'
import { ChoiceChip } from '../../parts/choice'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import {
  $findingFacts,
  $isFindingNode,
  $setFindingFacts,
  type FindingFacts,
} from '../nodes/finding-node'
import type { FindingSnapshot } from '../snapshot'
import { ItemMenu } from './item-menu'

const AREA_OPTIONS = [
  { value: '', label: EDITOR_WORDS.noArea },
  ...AREAS.map(area => ({ value: area, label: EDITOR_WORDS[area] })),
] as const
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
      <AgenciesChip chosen={facts.agencies} onChange={agencies => change({ agencies })} />
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.finding} movable />
    </>
  )
}

interface AgenciesChipProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

function AgenciesChip({ chosen, onChange }: AgenciesChipProps) {
  const { context } = useDocument()
  const names = chosen.map(id => {
    const agency = context.agencies.find(candidate => candidate.id === id)
    return agency === undefined ? id : agency.abbreviation || agency.name
  })
  return (
    <Popover
      trigger={names.length === 0 ? say(EDITOR_WORDS.noAgencies) : names.join(', ')}
      label={say(EDITOR_WORDS.agencies)}
      className={names.length === 0 ? 'chip plain' : 'chip'}
    >
      {() => (
        <AgencyPicker
          label={say(EDITOR_WORDS.agencies)}
          agencies={context.agencies}
          chosen={chosen}
          onChoose={id =>
            onChange(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id])
          }
        />
      )}
    </Popover>
  )
}
