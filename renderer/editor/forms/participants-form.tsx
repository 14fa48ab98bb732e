import { FORM_WORDS } from '../../../core/wording/forms'
import { NumberField, TextField } from '../../parts/field'
import { say } from '../../say'
import type { Facts } from '../facts'
import type { FormProps } from './form-view'

const NOBODY = { people: null, atLeast: false, agencies: null }

/** Who led the workshop and how many came. */
export function ParticipantsForm({ facts, change }: FormProps) {
  const participants = facts.participants ?? NOBODY
  const chair = facts.chair ?? { name: '', position: '' }
  const set = (changed: Partial<NonNullable<Facts['participants']>>) =>
    change({ participants: { ...participants, ...changed } })
  return (
    <div className="fields">
      <TextField
        label={say(FORM_WORDS.chair)}
        value={chair.name}
        onChange={name => change({ chair: { ...chair, name } })}
      />
      <TextField
        label={say(FORM_WORDS.chairPosition)}
        value={chair.position}
        onChange={position => change({ chair: { ...chair, position } })}
      />
      <NumberField
        label={say(FORM_WORDS.people)}
        value={participants.people}
        onChange={people => set({ people })}
      />
      <NumberField
        label={say(FORM_WORDS.agencyCount)}
        value={participants.agencies}
        onChange={agencies => set({ agencies })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={participants.atLeast}
          onChange={event => set({ atLeast: event.target.checked })}
        />
        {say(FORM_WORDS.atLeast)}
      </label>
    </div>
  )
}
