import type { Group } from '../../core/model/finding'
import { FORM_WORDS } from '../../core/wording/forms'
import { figures } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { cardsByGroup, newGroup, setGroups } from '../../core/workshop/cards'
import { groupName } from '../../core/workshop/take-cards'
import { useAgencyNames } from '../editor/heads/agency-name'
import { newId } from '../editor/nodes/identity'
import { ChoiceChip, ChoiceField } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { SettledField } from '../parts/field'
import { say, sayInDigits } from '../port/say'
import { AREA_CHIPS } from './place-options'
import type { WorkshopBoard } from './use-workshop-board'

interface GroupsDialogProps {
  readonly board: WorkshopBoard
  readonly onClose: () => void
}

/** กลุ่มย่อย: what they are called, which area they spoke of, who led them and who sat in them. */
export function GroupsDialog({ board, onClose }: GroupsDialogProps) {
  const groups = board.report.groups ?? []
  const counts = cardsByGroup(board.report.findings)
  const put = (wanted: readonly Group[]) => board.change(now => setGroups(now, wanted))
  const add = () => {
    put([...groups, newGroup(newId(), groupName(String(groups.length + 1)))])
  }
  return (
    <Dialog
      title={say(WORKSHOP_WORDS.groupsTitle)}
      className="wide"
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={add}>
            {say(WORKSHOP_WORDS.addGroup)}
          </button>
          <button type="button" className="primary" onClick={onClose}>
            {say(WORKSHOP_WORDS.dialogDone)}
          </button>
        </>
      }
    >
      {groups.length === 0 && <p>{say(WORKSHOP_WORDS.noGroups)}</p>}
      {groups.map(group => (
        <GroupForm
          key={group.id}
          group={group}
          board={board}
          cards={counts.get(group.id) ?? 0}
          onChange={change =>
            put(groups.map(other => (other.id === group.id ? { ...other, ...change } : other)))
          }
          onRemove={() => put(groups.filter(({ id }) => id !== group.id))}
        />
      ))}
    </Dialog>
  )
}

interface GroupFormProps {
  readonly group: Group
  readonly board: WorkshopBoard
  readonly cards: number
  readonly onChange: (change: Partial<Group>) => void
  readonly onRemove: () => void
}

function GroupForm({ group, board, cards, onChange, onRemove }: GroupFormProps) {
  const { digits } = board.context.house
  return (
    <fieldset className="group-form">
      <legend lang="th">{group.name}</legend>
      <div className="fields">
        <SettledField
          label={say(WORKSHOP_WORDS.groupName)}
          value={group.name}
          onChange={name => onChange({ name })}
        />
        <ChoiceField
          label={say(WORKSHOP_WORDS.groupArea)}
          value={group.area ?? ''}
          options={AREA_CHIPS}
          onChange={area => onChange({ area: area || null })}
        />
        <SettledField
          label={say(WORKSHOP_WORDS.facilitator)}
          value={group.facilitator}
          onChange={facilitator => onChange({ facilitator })}
        />
        <SettledField
          label={say(WORKSHOP_WORDS.rapporteur)}
          value={group.rapporteur}
          onChange={rapporteur => onChange({ rapporteur })}
        />
      </div>
      <Members group={group} board={board} onChange={agencies => onChange({ agencies })} />
      {cards === 0 ? (
        <button type="button" className="quiet" onClick={onRemove}>
          {say(WORKSHOP_WORDS.removeGroup, group.name)}
        </button>
      ) : (
        <p className="hint">{sayInDigits(digits, WORKSHOP_WORDS.groupHeld, figures(cards))}</p>
      )}
    </fieldset>
  )
}

interface MembersProps {
  readonly group: Group
  readonly board: WorkshopBoard
  readonly onChange: (agencies: string[]) => void
}

function Members({ group: { agencies }, board, onChange }: MembersProps) {
  const names = useAgencyNames()
  const others = board.context.agencies
    .filter(({ id }) => !agencies.includes(id))
    .map(({ id, name, abbreviation }) => ({ value: id, label: abbreviation || name }))
  return (
    <div className="sources">
      <span className="soft">{say(WORKSHOP_WORDS.members)}</span>
      {agencies.map(id => (
        <button
          key={id}
          type="button"
          className="chip"
          lang="th"
          aria-label={say(FORM_WORDS.removeAgency, names.short(id))}
          onClick={() => onChange(agencies.filter(other => other !== id))}
        >
          {names.short(id)} ✕
        </button>
      ))}
      <ChoiceChip
        label={say(FORM_WORDS.addAgency)}
        value=""
        options={[{ value: '', label: FORM_WORDS.addAgency }, ...others]}
        missing={false}
        onChange={id => id !== '' && onChange([...agencies, id])}
      />
    </div>
  )
}
