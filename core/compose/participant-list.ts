import type { Block, Cell, Row } from '../manuscript/manuscript'
import { agendaNumber } from '../model/numbering'
import { PARTICIPANT_ROLES, type Participant } from '../model/participant'
import type { Context } from '../office/context'
import { COLUMNS, PARTICIPANT_WORDS } from '../wording/paper'
import { agencyName } from './agency-name'
import { orBlank } from './blank'
import { cell, headRow, paragraph } from './text'

/** ลำดับ, ชื่อ–สกุล, ตำแหน่ง, หน่วยงาน; mm. */
const WIDTHS = [15, 48, 52, 45] as const
/** What stands for หน่วยงาน of a person who came for none. */
const NO_AGENCY = '–'

/** People of one role whom one agency sent, in the order typed. */
type Group = readonly [Participant, ...Participant[]]

/** รายชื่อผู้เข้าร่วม as a table: agency by agency, numbered through, the name of the agency once beside its people. */
export function composeParticipantList(
  list: readonly Participant[],
  source: string,
  context: Context,
): Block[] {
  if (list.length === 0) return []
  const starts = new Map(groupsOf(list, context).map(group => [group[0], group.length]))
  const rows = inListOrder(list, context).map((person, index): Row => {
    const size = starts.get(person)
    const agency = size === undefined ? [] : [agencyCell(person, size, context)]
    const number: Cell = { ...cell(agendaNumber(index), 'cell-center'), repeats: true }
    return {
      source: person.id,
      cells: [number, cell(orBlank(person.name)), positionCell(person), ...agency],
    }
  })
  const header = [headRow(COLUMNS.participants)]
  return [{ kind: 'table', columns: WIDTHS, header, rows, rules: 'all', source }]
}

/**
 * The people as they follow one another on paper: the chair, those who took part, guests and the secretariat,
 * each agency by agency in official order, those of none last.
 */
export function inListOrder(list: readonly Participant[], context: Context): Participant[] {
  return groupsOf(list, context).flat()
}

function groupsOf(list: readonly Participant[], { agencies }: Context): Group[] {
  const official = agencies.map(({ id }) => id)
  const named = list.flatMap(({ agency }) => agency ?? [])
  const order = [...new Set([...official, ...named]), null]
  const byRole = PARTICIPANT_ROLES.map(role => list.filter(person => person.role === role))
  return byRole.flatMap(people =>
    order.flatMap(id => {
      const [first, ...rest] = people.filter(({ agency }) => agency === id)
      return first === undefined ? [] : [[first, ...rest] as const]
    }),
  )
}

function positionCell({ position, role }: Participant): Cell {
  const word = PARTICIPANT_WORDS[role]
  const lines = [position.trim(), word].filter(line => line !== '')
  return { paragraphs: lines.length === 0 ? cell('').paragraphs : lines.map(inCell) }
}

function inCell(line: string) {
  return paragraph('cell', line)
}

function agencyCell({ agency }: Participant, down: number, context: Context): Cell {
  const name = agency === null ? NO_AGENCY : agencyName(agency, context)
  return { ...cell(name), ...(down > 1 && { down, repeats: true }) }
}
