import {
  ATTENDEE_ROLES,
  type Attendance,
  type Attendee,
  type AttendeeRole,
} from '../../../core/model/attendee'
import { toThaiDigits } from '../../../core/thai/numerals'
import { EDITOR_WORDS, FORM_WORDS } from '../../../core/wording/forms'
import { ROLE_WORDS } from '../../../core/wording/paper'
import { ChoiceChip } from '../../parts/choice'
import { useDraft } from '../../parts/use-draft'
import { say } from '../../say'
import { newId } from '../nodes/identity'
import { AgencyCell } from './agency-cell'
import type { FormProps } from './form-view'

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
  label: ROLE_WORDS[role] || say(FORM_WORDS.member),
}))

/** The three lists of an attendance: rows are added, removed and put in order. */
export function AttendanceForm({ facts, change }: FormProps) {
  const attendance = facts.attendance ?? NOBODY
  const set = (list: List, rows: Attendee[]) =>
    change({ attendance: { ...attendance, [list]: rows } })
  return LISTS.map(list => (
    <fieldset key={list} className="attendance">
      <legend>{say(FORM_WORDS[list])}</legend>
      {attendance[list].map((row, index) => (
        <AttendeeRow
          key={row.id}
          list={list}
          index={index}
          row={row}
          onChange={changed => set(list, attendance[list].with(index, { ...row, ...changed }))}
          onMove={step => set(list, moved(attendance[list], index, step))}
          onRemove={() => set(list, attendance[list].toSpliced(index, 1))}
        />
      ))}
      <button
        type="button"
        className="add"
        onClick={() => set(list, [...attendance[list], blankRow(attendance, list)])}
      >
        <span aria-hidden>+</span> {say(ADD[list])}
      </button>
    </fieldset>
  ))
}

interface AttendeeRowProps {
  readonly list: List
  readonly index: number
  readonly row: Attendee
  readonly onChange: (changed: Partial<Attendee>) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function AttendeeRow({ list, index, row, onChange, onMove, onRemove }: AttendeeRowProps) {
  const number = toThaiDigits(index + 1)
  const person = say(FORM_WORDS.person, number)
  return (
    <fieldset className="attendee" aria-label={person}>
      <span className="number">{number}.</span>
      <Cell label={say(FORM_WORDS.name)} value={row.name} onChange={name => onChange({ name })} />
      <Cell
        label={say(FORM_WORDS.position)}
        value={row.position}
        onChange={position => onChange({ position })}
      />
      <div className="facts">
        <AgencyCell value={row.agency} onChange={agency => onChange({ agency })} />
        {list !== 'inAttendance' && (
          <ChoiceChip
            label={say(FORM_WORDS.role)}
            value={row.role}
            options={ROLES}
            missing={false}
            onChange={role => onChange({ role })}
          />
        )}
        <LastCell list={list} row={row} onChange={onChange} />
      </div>
      <RowMenu onMove={onMove} onRemove={onRemove} what={person} />
    </fieldset>
  )
}

type LastCellProps = Pick<AttendeeRowProps, 'list' | 'row' | 'onChange'>

/** Whom a person present stands in for, or why one is absent. */
function LastCell({ list, row, onChange }: LastCellProps) {
  if (list === 'inAttendance') return null
  const field = list === 'present' ? 'substituteFor' : 'reason'
  return (
    <Cell
      label={say(FORM_WORDS[field])}
      value={row[field]}
      onChange={words => onChange({ [field]: words })}
    />
  )
}

interface CellProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Cell({ label, value, onChange }: CellProps) {
  const draft = useDraft(value, onChange)
  return (
    <input
      className="cell"
      aria-label={label}
      placeholder={label}
      value={draft.value}
      spellCheck={false}
      onChange={event => draft.type(event.target.value)}
    />
  )
}

interface RowMenuProps {
  readonly what: string
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

function RowMenu({ what, onMove, onRemove }: RowMenuProps) {
  const remove = say(EDITOR_WORDS.remove, what)
  return (
    <span className="item-menu">
      <button
        type="button"
        className="icon"
        aria-label={say(EDITOR_WORDS.moveUp)}
        onClick={() => onMove(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="icon"
        aria-label={say(EDITOR_WORDS.moveDown)}
        onClick={() => onMove(1)}
      >
        ↓
      </button>
      <button type="button" className="icon" aria-label={remove} title={remove} onClick={onRemove}>
        ✕
      </button>
    </span>
  )
}

/** The first one present is the chair until said otherwise. */
function blankRow(attendance: Attendance, list: List): Attendee {
  const first = list === 'present' && attendance.present.length === 0
  const role: AttendeeRole = first ? 'chair' : 'member'
  const blank = { name: '', position: '', agency: null, substituteFor: '', reason: '' }
  return { id: newId(), role, ...blank }
}

function moved(rows: readonly Attendee[], index: number, step: -1 | 1): Attendee[] {
  const row = rows[index]
  const to = index + step
  if (row === undefined || to < 0 || to >= rows.length) return [...rows]
  return rows.toSpliced(index, 1).toSpliced(to, 0, row)
}
