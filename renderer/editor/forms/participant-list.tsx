import { memo } from 'react'
import {
  PARTICIPANT_ROLES,
  type Participant,
  type Participants,
} from '../../../core/model/participant'
import type { Enrolled } from '../../../core/roster'
import { FORM_WORDS } from '../../../core/wording/forms'
import { PARTICIPANT_WORDS } from '../../../core/wording/paper'
import { ChoiceChip } from '../../parts/choice'
import { useStable } from '../../parts/use-stable'
import { say } from '../../say'
import { newId } from '../nodes/identity'
import { AgencyCell } from './agency-cell'
import type { FormProps } from './form-view'
import { type ListEdits, moved, PersonRow } from './person-row'
import { placed, useRoster } from './use-roster'

const ROLES = PARTICIPANT_ROLES.map(role => ({
  value: role,
  label: PARTICIPANT_WORDS[role] || say(FORM_WORDS.participant),
}))
const UNCOUNTED: Participants = { people: null, atLeast: false, agencies: null }

/** รายชื่อ of those who came: rows are added, pasted, removed and put in order. */
export function ParticipantList({ facts, change }: FormProps) {
  const { list: rows = [], ...counts } = facts.participants ?? UNCOUNTED
  const roster = useRoster(facts.agencies ?? [])
  // A list that has lost its last row is none, as in a report that never had one.
  const listing = (list: Participant[]) => ({
    participants: { ...counts, ...(list.length > 0 && { list }) },
  })
  const set = (list: Participant[]) => change(listing(list))
  const edits = useStable<ListEdits<Participant>>({
    change: (index, changed) => {
      const row = rows[index]
      if (row !== undefined) set(rows.with(index, { ...row, ...changed }))
    },
    move: (index, step) => set(moved(rows, index, step)),
    remove: index => set(rows.toSpliced(index, 1)),
    paste: (index, text) =>
      roster.take(text, (people, agencies) => {
        const list = placed(rows, index, people.map(participantOf))
        change({ ...listing(list), agencies: [...agencies] }, 'apart')
      }),
  })
  return (
    <fieldset className="attendance">
      <legend>{say(FORM_WORDS.participantList)}</legend>
      {rows.map((row, index) => (
        <ParticipantRow key={row.id} index={index} row={row} edits={edits} />
      ))}
      <button type="button" className="add" onClick={() => set([...rows, participantOf(NOBODY)])}>
        <span aria-hidden>+</span> {say(FORM_WORDS.addParticipant)}
      </button>
      <p className="hint" role="status">
        {roster.told || say(FORM_WORDS.rosterHint)}
      </p>
    </fieldset>
  )
}

interface ParticipantRowProps {
  readonly index: number
  readonly row: Participant
  readonly edits: ListEdits<Participant>
}

/** Drawn again only when it is another person or has another place: a list may have hundreds. */
const ParticipantRow = memo(function ParticipantRow({ index, row, edits }: ParticipantRowProps) {
  return (
    <PersonRow index={index} row={row} edits={edits}>
      <AgencyCell value={row.agency} onChange={agency => edits.change(index, { agency })} />
      <ChoiceChip
        label={say(FORM_WORDS.role)}
        value={row.role}
        options={ROLES}
        missing={false}
        onChange={role => edits.change(index, { role })}
      />
    </PersonRow>
  )
})

const NOBODY: Enrolled = { name: '', position: '', agency: null, role: '' }

function participantOf({ role: word, ...person }: Enrolled): Participant {
  const role = PARTICIPANT_ROLES.find(known => word !== '' && PARTICIPANT_WORDS[known] === word)
  return { id: newId(), ...person, role: role ?? 'participant' }
}
