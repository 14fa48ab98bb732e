import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { dayWords } from '../../../core/wording/moments'
import { AgencyPicker } from '../../parts/agency-picker'
import { ChoiceChip } from '../../parts/choice'
import { Popover } from '../../parts/popover'
import { ThaiDateField } from '../../parts/thai-date-field'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import {
  $actionFacts,
  $isActionItemNode,
  $setActionFacts,
  type ActionFacts,
} from '../nodes/action-item-node'
import type { ActionSnapshot } from '../snapshot'
import { AgencyChipName } from './agency-name'
import { ItemMenu } from './item-menu'

const STATUSES = [
  { value: 'open', label: EDITOR_WORDS.open },
  { value: 'done', label: EDITOR_WORDS.finished },
  { value: 'carried', label: EDITOR_WORDS.carried },
] as const

interface ActionFootProps {
  readonly action: ActionSnapshot
}

/** The facts of an action item as chips: who, by when, how far, from which meeting. */
export function ActionFoot({ action }: ActionFootProps) {
  const [editor] = useLexicalComposerContext()
  const { context } = useDocument()
  const { key, facts } = action
  const change = (changed: Partial<ActionFacts>) =>
    changeNode(editor, key, node => {
      if ($isActionItemNode(node)) $setActionFacts(node, { ...$actionFacts(node), ...changed })
    })
  const origin = facts.origin && `${facts.origin.ordinal}/${facts.origin.year}`
  return (
    <>
      <OwnerChip owner={facts.owner} onChange={owner => change({ owner })} />
      <DueChip due={facts.due} onChange={due => change({ due })} />
      <ChoiceChip
        label={say(EDITOR_WORDS.status)}
        value={facts.status}
        options={STATUSES}
        missing={false}
        onChange={status => change({ status })}
      />
      {origin && (
        <span className="chip origin">
          {sayInDigits(context.house.digits, EDITOR_WORDS.origin, origin)}
        </span>
      )}
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.action} movable />
    </>
  )
}

interface OwnerChipProps {
  readonly owner: string | null
  readonly onChange: (owner: string | null) => void
}

function OwnerChip({ owner, onChange }: OwnerChipProps) {
  const { context } = useDocument()
  return (
    <Popover
      trigger={owner === null ? say(EDITOR_WORDS.noOwner) : <AgencyChipName id={owner} />}
      label={say(EDITOR_WORDS.owner)}
      className={owner === null ? 'chip missing' : 'chip'}
    >
      {close => (
        <AgencyPicker
          label={say(EDITOR_WORDS.owner)}
          agencies={context.agencies}
          chosen={owner === null ? [] : [owner]}
          onChoose={chosen => {
            onChange(chosen === owner ? null : chosen)
            close()
          }}
        />
      )}
    </Popover>
  )
}

interface DueChipProps {
  readonly due: ActionFacts['due']
  readonly onChange: (due: ActionFacts['due']) => void
}

function DueChip({ due, onChange }: DueChipProps) {
  const { context } = useDocument()
  return (
    <Popover
      trigger={
        due === null
          ? say(EDITOR_WORDS.noDue)
          : sayInDigits(context.house.digits, EDITOR_WORDS.dueBy, dayWords(due))
      }
      label={say(EDITOR_WORDS.due)}
      className={due === null ? 'chip missing' : 'chip plain'}
    >
      {() => <ThaiDateField label={say(EDITOR_WORDS.due)} value={due} onChange={onChange} />}
    </Popover>
  )
}
