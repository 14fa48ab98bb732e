import { memo } from 'react'
import {
  ATTENDANCE_LISTS,
  ATTENDEE_ROLES,
  type Attendance,
  type AttendanceList,
  type Attendee,
  type AttendeeRole,
} from '../../../core/model/attendee'
import type { Enrolled } from '../../../core/office/roster'
import { asTaken, markedAs } from '../../../core/quorum/roll'
import { FORM_WORDS, ROLE_CHOICES } from '../../../core/wording/forms'
import { ROLE_WORDS } from '../../../core/wording/paper'
import { PRESENCE_WORDS } from '../../../core/wording/presence'
import { ChoiceChip } from '../../parts/choice'
import { useStable } from '../../parts/use-stable'
import { useLanguage } from '../../port/language'
import { say } from '../../port/say'
import { newId } from '../nodes/identity'
import { AgencyCell } from './agency-cell'
import type { FormProps } from './form-props'
import { PeopleList, type RowProps } from './people-list'
import { PersonCell, PersonRow } from './person-row'
import { PresenceCell } from './presence-cell'
import { SeriesLine } from './series-line'

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
      <Expected {...props} />
      {ATTENDANCE_LISTS.map(list => (
        <AttendeeList key={list} list={list} {...props} />
      ))}
      <SeriesLine {...props} />
    </>
  )
}

/** Of a list that came from the last meeting: a person says once that it is now the list of who came. */
function Expected({ facts, change }: FormProps) {
  const attendance = facts.attendance ?? NOBODY
  if (attendance.expected !== true) return null
  return (
    <p className="expected">
      {say(PRESENCE_WORDS.notTaken)}{' '}
      <button type="button" onClick={() => change({ attendance: asTaken(attendance) }, 'apart')}>
        {say(PRESENCE_WORDS.taken)}
      </button>
    </p>
  )
}

/** One of the three lists. */
function AttendeeList({ list, facts, change }: FormProps & { readonly list: AttendanceList }) {
  const attendance = facts.attendance ?? NOBODY
  const rows = attendance[list]
  const listing = (changed: Attendee[]) => ({ attendance: { ...attendance, [list]: changed } })
  const marks = useStable<Marks>({
    as: (other, id) => change({ attendance: markedAs(other, id, attendance) }, 'apart'),
  })
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
      {props => <AttendeeRow key={props.row.id} list={list} marks={marks} {...props} />}
    </PeopleList>
  )
}

/** Marks a member as absent, or as present again. */
interface Marks {
  readonly as: (list: 'present' | 'absent', id: string) => void
}

interface AttendeeRowProps extends RowProps<Attendee> {
  readonly list: AttendanceList
  readonly marks: Marks
}

/** A person, for whom he stands, in what office, and in whose place or why not. Drawn again only when it changes. */
const AttendeeRow = memo(function AttendeeRow(props: AttendeeRowProps) {
  useLanguage()
  const { list, index, row, edits, marks } = props
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
        <PresenceCell row={row} onChange={changed => edits.put(index, changed)} />
      )}
      {list !== 'inAttendance' && (
        <MarkButton other={list === 'present' ? 'absent' : 'present'} id={row.id} marks={marks} />
      )}
    </PersonRow>
  )
})

interface MarkButtonProps {
  readonly other: 'present' | 'absent'
  readonly id: string
  readonly marks: Marks
}

/** Moves a member over to the other list; the name and the place in the order of appointment stay. */
function MarkButton({ other, id, marks }: MarkButtonProps) {
  return (
    <button type="button" className="quiet" onClick={() => marks.as(other, id)}>
      {say(other === 'absent' ? PRESENCE_WORDS.markAbsent : PRESENCE_WORDS.markPresent)}
    </button>
  )
}

/** The first one present is the chair until said otherwise. */
function firstRole(list: AttendanceList, rows: readonly Attendee[]): AttendeeRole {
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
