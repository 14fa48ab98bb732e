import { type Participants, toldCounts, UNCOUNTED } from '../../../core/model/participant'
import { FORM_WORDS } from '../../../core/wording/forms'
import { figures } from '../../../core/wording/sentence'
import { NumberField, TextField } from '../../parts/field'
import { say } from '../../port/say'
import type { FormProps } from './form-props'
import { ParticipantList } from './participant-list'

/** Who led the workshop, how many came, and who. */
export function ParticipantsForm({ facts, change }: FormProps) {
  const chair = facts.chair ?? { name: '', position: '' }
  return (
    <>
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
        <CountFields facts={facts} change={change} />
      </div>
      <ParticipantList facts={facts} change={change} />
    </>
  )
}

/** How many came. */
function CountFields({ facts, change }: FormProps) {
  const participants = facts.participants ?? UNCOUNTED
  const { list } = participants
  const set = (changed: Partial<Participants>) =>
    change({ participants: { ...participants, ...changed } })
  const listed = toldCounts({ ...UNCOUNTED, ...(list && { list }) })
  return (
    <>
      <NumberField
        label={say(FORM_WORDS.people)}
        value={participants.people}
        {...asListed(listed.people)}
        onChange={people => set({ people })}
      />
      <NumberField
        label={say(FORM_WORDS.agencyCount)}
        value={participants.agencies}
        {...asListed(listed.agencies)}
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
    </>
  )
}

/** The number that stands while none is typed. */
function asListed(count: number | null) {
  return count === null ? {} : { placeholder: say(FORM_WORDS.listedPeople, figures(count)) }
}
