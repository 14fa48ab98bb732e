import { memo } from 'react'
import { PARTICIPANT_ROLES, type Participant, UNCOUNTED } from '../../../core/model/participant'
import type { Enrolled } from '../../../core/office/roster'
import { FORM_WORDS, PARTICIPANT_CHOICES } from '../../../core/wording/forms'
import { PARTICIPANT_WORDS } from '../../../core/wording/paper'
import { ChoiceChip } from '../../parts/choice'
import { useLanguage } from '../../port/language'
import { say } from '../../port/say'
import { newId } from '../nodes/identity'
import { AgencyCell } from './agency-cell'
import type { FormProps } from './form-props'
import { PeopleList, type RowProps } from './people-list'
import { PersonRow } from './person-row'

const ROLES = PARTICIPANT_ROLES.map(role => ({
  value: role,
  label: PARTICIPANT_CHOICES[role],
}))

/** รายชื่อ of those who came: rows are added, pasted, removed and put in order. */
export function ParticipantList({ facts, change }: FormProps) {
  const { list: rows = [], ...counts } = facts.participants ?? UNCOUNTED
  // A list that has lost its last row is none, as in a report that never had one.
  const listing = (list: Participant[]) => ({
    participants: { ...counts, ...(list.length > 0 && { list }) },
  })
  return (
    <PeopleList
      facts={facts}
      change={change}
      rows={rows}
      listing={listing}
      legend={say(FORM_WORDS.participantList)}
      addWords={say(FORM_WORDS.addParticipant)}
      hint={say(FORM_WORDS.rosterHint)}
      personOf={participantOf}
      onAdd={() => change(listing([...rows, participantOf(NOBODY)]))}
    >
      {props => <ParticipantRow key={props.row.id} {...props} />}
    </PeopleList>
  )
}

/** Drawn again only when it is another person or has another place: a list may have hundreds. */
const ParticipantRow = memo(function ParticipantRow({ index, row, edits }: RowProps<Participant>) {
  useLanguage()
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
