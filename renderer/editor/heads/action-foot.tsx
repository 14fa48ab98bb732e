import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { trailOf } from '../../../core/model/trail'
import { EDITOR_WORDS } from '../../../core/wording/forms'
import { MATTER_WORDS } from '../../../core/wording/matters'
import { AgencyPicker } from '../../parts/agency-picker'
import { ChoiceField } from '../../parts/choice'
import { TextField } from '../../parts/field'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { $addDuty, $changeAction, $removeDuty, type ChangeAction } from '../duties'
import { $isActionItemNode, type ActionFacts } from '../nodes/action-item-node'
import type { ActionSnapshot } from '../snapshot'
import { AREA_OPTIONS } from './area-options'
import { DutyRow } from './duty-row'
import { ItemMenu } from './item-menu'
import { TrailChip } from './trail-chip'
import { placeWords } from './trail-words'

/** The facts of an action item as chips: a row for each agency, then what holds of the whole. */
export function ActionFoot({ action }: { readonly action: ActionSnapshot }) {
  const [editor] = useLexicalComposerContext()
  const { key, facts } = action
  const change: ChangeAction = $change =>
    changeNode(editor, key, node => {
      if ($isActionItemNode(node)) $change(node)
    })
  const trail = trailOf(facts)
  const ordered = trail.find(({ event }) => event === 'ordered')
  return (
    <>
      {facts.duties.map(duty => (
        <DutyRow key={duty.key} duty={duty} alone={facts.duties.length === 1} change={change} />
      ))}
      <AddDuties facts={facts} change={change} />
      <FrameworkChip facts={facts} change={change} />
      <TrailChip trail={trail} {...(ordered && { words: placeWords(ordered) })} />
      <ItemMenu nodeKey={key} what={EDITOR_WORDS.action} movable />
    </>
  )
}

interface FactsProps {
  readonly facts: ActionFacts
  readonly change: ChangeAction
}

/** Hands the work to more agencies, one after the other; choosing one again takes its part away. */
function AddDuties({ facts, change }: FactsProps) {
  const { context } = useDocument()
  const chosen = facts.duties.flatMap(({ agency }) => agency ?? [])
  const choose = (agency: string) => {
    const known = facts.duties.find(duty => duty.agency === agency)
    change(node => {
      if (known === undefined) $addDuty(node, agency)
      else $removeDuty(node, known.key)
    })
  }
  return (
    <Popover
      trigger={
        <>
          <span aria-hidden>+&nbsp;</span>
          {say(MATTER_WORDS.addDuty)}
        </>
      }
      label={say(MATTER_WORDS.addDuty)}
      className="quiet"
    >
      {() => (
        <AgencyPicker
          label={say(MATTER_WORDS.addDuty)}
          agencies={context.agencies}
          chosen={chosen}
          onChoose={choose}
        />
      )}
    </Popover>
  )
}

/** ด้าน and ตัวชี้วัด: what the work serves, and how one will see that it is done. */
function FrameworkChip({ facts, change }: FactsProps) {
  const { area, measure = '' } = facts
  const said = [area === undefined ? '' : say(EDITOR_WORDS[area]), measure].filter(Boolean)
  return (
    <Popover
      trigger={said.join(' · ') || say(MATTER_WORDS.framework)}
      label={say(MATTER_WORDS.framework)}
      className={said.length === 0 ? 'quiet' : 'chip plain'}
    >
      {() => (
        <div className="fields">
          <ChoiceField
            label={say(EDITOR_WORDS.area)}
            value={area ?? ''}
            options={AREA_OPTIONS}
            onChange={chosen =>
              change(node => $changeAction(node, { area: chosen === '' ? undefined : chosen }))
            }
          />
          <TextField
            wide
            label={say(MATTER_WORDS.measure)}
            value={measure}
            most={500}
            onChange={typed => change(node => $changeAction(node, { measure: typed }))}
          />
        </div>
      )}
    </Popover>
  )
}
