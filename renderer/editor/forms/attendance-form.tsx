import { memo } from 'react'
import {
  ATTENDEE_ROLES,
  type Attendance,
  type Attendee,
  type AttendeeRole,
} from '../../../core/model/attendee'
import type { Enrolled } from '../../../core/office/roster'
import { FORM_WORDS, ROLE_CHOICES } from '../../../core/wording/forms'
import { ROLE_WORDS } from '../../../core/wording/paper'
import { ChoiceChip } from '../../parts/choice'
import { useLanguage } from '../../port/language'
import { say } from '../../port/say'
import { newId } from '../nodes/identity'
import { AgencyCell } from './agency-cell'
import type { FormProps } from './form-props'
import { HoursCell } from './hours-cell'
import { PeopleList, type RowProps } from './people-list'
import { PersonCell, PersonRow } from './person-row'
import { QuorumFields } from './quorum-fields'

type List = keyof Attendance

const LISTS = ['present', 'absent', 'inAttendance'] as const
const ADD = {
  present: FORM_WORDS.addPresent,
  absent: FORM_WORDS.addAbsent,
  inAttendance: FORM_WORDS.addInAttendance,
} as const
const NOBODY: Attendance = { present: [], absent: [], inAttendance: [] }
const ROLES = ATTENDEE_ROLES.map(role => ({
  value: role,
  label: ROLE_CHOICES[role],
}))

/** The three lists of an attendance: rows are added, pasted, removed and put in order; and what makes a quorum of them. */
export function AttendanceForm(props: FormProps) {
  return (
    <>
      {LISTS.map(list => (
        <AttendeeList key={list} list={list} {...props} />
      ))}
      <QuorumFields {...props} />
    </>
  )
}

/** One of the three lists. */
function AttendeeList({ list, facts, change }: FormProps & { readonly list: List }) {
  const attendance = facts.attendance ?? NOBODY
  const rows = attendance[list]
  const listing = (changed: Attendee[]) => ({ attendance: { ...attendance, [list]: changed } })
  return (
    <PeopleList
      facts={facts}
      change={change}
      rows={rows}
      listing={listing}
      legend={say(FORM_WORDS[list])}
      addWords={say(ADD[list])}
      hint={rows.length > 0 ? say(FORM_WORDS.rosterHint) : ''}
      personOf={attendeeOf}
      onAdd={() => change(listing([...rows, blankRow(firstRole(list, rows))]))}
    >
      {props => <AttendeeRow key={props.row.id} list={list} {...props} />}
    </PeopleList>
  )
}

interface AttendeeRowProps extends RowProps<Attendee> {
  readonly list: List
}

/** A person, for whom he stands, in what office, and in whose place or why not. Drawn again only when it changes. */
const AttendeeRow = memo(function AttendeeRow({ list, index, row, edits }: AttendeeRowProps) {
  useLanguage()
  const put = (changed: Partial<Attendee>) => edits.change(index, changed)
  const field = list === 'present' ? 'substituteFor' : 'reason'
  return (
    <PersonRow index={index} row={row} edits={edits}>
      <AgencyCell value={row.agency} onChange={agency => put({ agency })} />
      {list !== 'inAttendance' && (
        <>
          <ChoiceChip
            label={say(FORM_WORDS.role)}
            value={row.role}
            options={ROLES}
            missing={false}
            onChange={role => put({ role })}
          />
          <PersonCell
            label={say(FORM_WORDS[field])}
            value={row[field]}
            onChange={words => put({ [field]: words })}
          />
        </>
      )}
      {list !== 'absent' && (
        <HoursCell
          presence={row.presence ?? []}
          onChange={presence => edits.put(index, timed(row, presence))}
        />
      )}
    </PersonRow>
  )
})

/** Who sat there all the time has no hours. */
function timed(
  { presence: _, ...row }: Attendee,
  presence: NonNullable<Attendee['presence']>,
): Attendee {
  return presence.length === 0 ? row : { ...row, presence }
}

/** The first one present is the chair until said otherwise. */
function firstRole(list: List, rows: readonly Attendee[]): AttendeeRole {
  return list === 'present' && rows.length === 0 ? 'chair' : 'member'
}

function blankRow(role: AttendeeRole): Attendee {
  const blank = { name: '', position: '', agency: null, substituteFor: '', reason: '' }
  return { id: newId(), role, ...blank }
}

function attendeeOf({ role: word, ...person }: Enrolled): Attendee {
  const role = ATTENDEE_ROLES.find(known => word !== '' && ROLE_WORDS[known] === word)
  return { ...blankRow(role ?? 'member'), ...person }
}
