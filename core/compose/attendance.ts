import type { Block, Cell, Row } from '../manuscript/manuscript'
import type { Attendance, Attendee } from '../model/attendee'
import { agendaNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { findAgency } from '../office/find-agency'
import { officialTime } from '../thai/dates'
import { PAPER, QUORUM_WORDS, ROLE_WORDS } from '../wording/paper'
import { BLANK, filledLines, orBlank } from './blank'
import { cell, paragraph } from './text'

/** Number, name, position and agency, role or reason; in mm. */
const COLUMNS = [12, 48, 70, 30]

/**
 * The three lists of แบบที่ ๑๑, as columns without rules. ผู้มาประชุม always stands; the other two
 * only when somebody is in them.
 */
export function composeAttendance(
  attendance: Attendance,
  source: string,
  context: Context,
): Block[] {
  const role = (attendee: Attendee) => ROLE_WORDS[attendee.role]
  const list = (title: string, rows: Row[]): Block[] => [
    paragraph('heading', title, source),
    { kind: 'table', columns: COLUMNS, header: [], rows, rules: 'none', source },
  ]
  const rows = (attendees: readonly Attendee[], last: (attendee: Attendee) => string) =>
    attendees.map((attendee, index) => composeAttendee(attendee, index, last(attendee), context))
  const { present, absent, inAttendance } = attendance
  return [
    ...list(PAPER.present, present.length > 0 ? rows(present, role) : [unnamedRow()]),
    ...(absent.length > 0
      ? list(
          PAPER.absent,
          rows(absent, attendee => attendee.reason),
        )
      : []),
    ...(inAttendance.length > 0
      ? list(
          PAPER.inAttendance,
          rows(inAttendance, () => ''),
        )
      : []),
  ]
}

function composeAttendee(attendee: Attendee, index: number, last: string, context: Context): Row {
  const substitute = attendee.substituteFor.trim().replace(/^แทน\s*/, '')
  const names = [orBlank(attendee.name)]
  if (substitute !== '') names.push(`${PAPER.substituteFor} ${substitute}`)
  names.push(...presenceLines(attendee))
  return {
    source: attendee.id,
    cells: [
      cell(`${agendaNumber(index)}.`),
      lines(names),
      cell(standing(attendee, context)),
      cell(last),
    ],
  }
}

/** «(เข้าประชุม ๑๐.๑๕ น.)», «(ออกจากที่ประชุม ๑๑.๓๐ น.)»: of whom it is known that they did not sit there all the time. */
function presenceLines({ presence = [], by }: Attendee): string[] {
  const hours = presence.flatMap(({ from, to }) => [
    ...(from === null ? [] : [`(${QUORUM_WORDS.came} ${officialTime(from)})`]),
    ...(to === null ? [] : [`(${QUORUM_WORDS.left} ${officialTime(to)})`]),
  ])
  return by === 'online' ? [QUORUM_WORDS.online, ...hours] : hours
}

/** Position and agency; the agency is not said twice where the position already names it. */
export function standing(
  attendee: Pick<Attendee, 'position' | 'agency'>,
  context: Context,
): string {
  const position = attendee.position.trim()
  const agency = findAgency(attendee.agency, context)
  if (agency === undefined) return orBlank(position)
  const named = [agency.name, ...filledLines([agency.abbreviation])]
  if (named.some(name => position.includes(name))) return position
  return position.endsWith('ผู้แทน') ? position + agency.name : `${position} ${agency.name}`.trim()
}

function unnamedRow(): Row {
  return { cells: [cell(`${agendaNumber(0)}.`), cell(BLANK), cell(BLANK), cell('')] }
}

function lines(texts: readonly string[]): Cell {
  return { paragraphs: texts.map(text => paragraph('cell', text)) }
}
