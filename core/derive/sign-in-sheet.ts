import { agencyName } from '../compose/agency-name'
import { standing } from '../compose/attendance'
import { inListOrder } from '../compose/participant-list'
import { cell, headRow } from '../compose/text'
import type { Manuscript, Row } from '../manuscript/manuscript'
import { ATTENDEE_ROLES, type Attendee } from '../model/attendee'
import type { FindingsReport, Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { DERIVED_COLUMNS, DERIVED_NAMES, DERIVED_PAPER } from '../wording/derived'
import { PAPER, PARTICIPANT_WORDS, ROLE_WORDS } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { composeOccasionHead, meetingName } from './occasion'

/** ลำดับ, ชื่อ–สกุล, ตำแหน่ง/หน่วยงาน, ลายมือชื่อ; mm. */
const COLUMNS = [15, 47, 60, 38] as const
/** Room to sign, mm. */
const ROW_HEIGHT = 11
/** Rows for those whom nobody expected. */
const SPARE_ROWS = 8

/** Who is expected to sign: a name if it is known, and as what. */
interface Expected {
  readonly name: string
  readonly standing: string
  readonly source?: string
}

/** What is known of a person beforehand. */
type Listed = Pick<Attendee, 'id' | 'name' | 'position' | 'agency'>

/**
 * ใบลงชื่อผู้เข้าประชุม: the members in their order whether they came last time or not, then those who are
 * not members, then rows for whoever else comes. Of a workshop it is those of its list.
 */
export function deriveSignInSheet(
  document: Minutes | FindingsReport,
  context: Context,
): Manuscript {
  const { meeting } = document
  const title = DERIVED_NAMES['sign-in-sheet']
  const blocks = [
    ...composeOccasionHead(title, meeting),
    {
      kind: 'table' as const,
      columns: COLUMNS,
      header: [headRow(DERIVED_COLUMNS.signIn)],
      rows: rowsFor(document, context),
      rules: 'all' as const,
    },
  ]
  const of = meetingName(meeting)
  return derivedPaper({ kind: 'sign-in-sheet', of, date: meeting.date, blocks }, document, context)
}

function rowsFor(document: Minutes | FindingsReport, context: Context): Row[] {
  const [members, others] = expected(document, context)
  const spare = Array.from({ length: SPARE_ROWS }, () => ({ name: '', standing: '' }))
  const listed = others.length === 0 ? [] : [groupRow(PAPER.inAttendance)]
  const numbered = [...members, ...others, ...spare].map(signatureRow)
  return [...numbered.slice(0, members.length), ...listed, ...numbered.slice(members.length)]
}

function expected(document: Minutes | FindingsReport, context: Context): [Expected[], Expected[]] {
  if (document.kind === 'findings') return [expectedAt(document, context), []]
  const { present, absent, inAttendance } = document.attendance
  const members = [...present, ...absent].toSorted(
    (a, b) => ATTENDEE_ROLES.indexOf(a.role) - ATTENDEE_ROLES.indexOf(b.role),
  )
  const expect = (attendee: Attendee) => expectedOf(attendee, ROLE_WORDS[attendee.role], context)
  return [members.map(expect), inAttendance.map(expect)]
}

/** A member's own line: whoever signs in his place writes his own name. */
function expectedOf(person: Listed, role: string, context: Context): Expected {
  return {
    name: person.name.trim(),
    standing: [standing(person, context), ...(role === '' ? [] : [`(${role})`])].join(' '),
    source: person.id,
  }
}

/** Those of the list agency by agency, or a representative of each agency that gets a copy. */
function expectedAt({ participants, distribution }: FindingsReport, context: Context): Expected[] {
  const { list = [] } = participants
  if (list.length === 0) return distribution.map(id => representative(id, context))
  return inListOrder(list, context).map(person =>
    expectedOf(person, PARTICIPANT_WORDS[person.role], context),
  )
}

function representative(agency: string, context: Context): Expected {
  return { name: '', standing: `${DERIVED_PAPER.representative}${agencyName(agency, context)}` }
}

function signatureRow({ name, standing: as, source }: Expected, index: number): Row {
  return {
    cells: [cell(agendaNumber(index), 'cell-center'), cell(name), cell(as), cell('')],
    height: ROW_HEIGHT,
    ...(source !== undefined && { source }),
  }
}

function groupRow(title: string): Row {
  return { cells: [{ ...cell(title, 'cell-head'), across: COLUMNS.length }] }
}
