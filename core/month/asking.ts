import { addressee } from '../derive/addressee'
import { meetingName } from '../derive/occasion'
import { isOver } from '../model/action-item'
import type { Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { findAgency } from '../office/find-agency'
import { officialDay, officialMonth, shortDate } from '../thai/dates'
import { withDigits } from '../thai/numerals'
import { ASKING } from '../wording/asking'
import { LIFE_WORDS, PAPER } from '../wording/paper'
import { agendaTitle } from './agenda-title'
import { type BoardRow, boardOf } from './board'

/** The agencies that are still asked for a report, in official order. */
export function askedAgencies(minutes: Minutes, context: Context): string[] {
  const { agencies } = boardOf(minutes, context)
  return agencies.filter(({ state }) => state === 'asked').map(({ id }) => id)
}

/** ทวงถาม: the words that ask an agency for its report, with each of its orders that nothing is told of; '' of none known. */
export function askingWords(minutes: Minutes, context: Context, id: string): string {
  const agency = findAgency(id, context)
  if (agency === undefined) return ''
  const { meeting } = minutes
  const orders = boardOf(minutes, context)
    .areas.flatMap(({ rows }) => rows)
    .filter(({ duty, isTold }) => duty.agency === id && !isTold && !isOver(duty))
  const day = meeting.date === null ? PAPER.unknownDay : officialDay(meeting.date)
  const month = meeting.date === null ? '' : officialMonth(meeting.date)
  const lines = [
    ASKING.to(addressee(agency)),
    '',
    `${ASKING.reason(meetingName(meeting), day)} ${ASKING.untold(month, agency.name)}`,
    ...orders.map(orderLine),
    '',
    ASKING.wish,
  ]
  return withDigits(lines.join('\n'), context.house.digits)
}

/** «๑. จัดทำบัญชีล่าม กำหนด ๓๑ ต.ค. ๖๑ เกินกำหนด ๙ วัน». */
function orderLine({ action, duty, late }: BoardRow, index: number): string {
  const due = duty.due === null ? '' : ASKING.due(shortDate(duty.due))
  const behind = late === 0 ? '' : ` ${LIFE_WORDS.late(late)}`
  return ASKING.order(agendaNumber(index), agendaTitle(action.task), due + behind)
}
