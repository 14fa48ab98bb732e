import { daysLate } from '../../core/carry/standing'
import { DUTY_WORDS } from '../../core/wording/matters'
import { shortDay } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import type { Duties, RegisterDuty } from '../../preload/register'
import { type AskedRegister, asData, askRegister, shortAgency, whereWords } from './ask-register'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'
import { listTold } from './list-binder'
import { inColumns } from './table'

/**
 * `register`: where promises stand, a row each, those due first at the head, on the screen or in a file; or what else a
 * binder can be listed by.
 */
export async function listDuties(call: CommandCall, io: Io): Promise<Ending> {
  const { list, json } = call.asked
  if (call.to !== '') {
    if (list !== null) return wrongUse('listToFile')
    if (json) return wrongUse('jsonToFile')
    const { exportRegister } = await import('./export-register')
    return exportRegister(call, io)
  }
  return askRegister(call.operand, call, io, asked =>
    list === null ? dutiesTold(asked, call, io) : listTold(list, asked, call, io),
  )
}

function dutiesTold(asked: AskedRegister, call: CommandCall, io: Io): Ending {
  const found = asked.register.duties(asked.filter)
  if (!found.ok) return endWith(found.fault)
  const { rows, total } = found.value
  if (call.asked.json)
    for (const row of rows) io.out(asData({ ...row, late: daysLate(row, asked.today) }, asked))
  else for (const line of linesOf(found.value, asked)) io.out(line)
  if (total > rows.length)
    io.err(asked.say(REGISTER_WORDS.firstOf, figures(rows.length), figures(total)))
  return DONE
}

function linesOf({ rows, total }: Duties, asked: AskedRegister): string[] {
  if (rows.length === 0) return [asked.say(REGISTER_WORDS.noDuties)]
  const table = inColumns(
    rows.map(row => dutyCells(row, asked)),
    [22, 26, 18, 30, 44, 44, 40],
  )
  return [...table, asked.say(REGISTER_WORDS.counted, figures(total))]
}

/** State, agency, due day, what is late or silent, the work, where it was ordered, the id of the matter. */
export function dutyCells(row: RegisterDuty, asked: AskedRegister): string[] {
  const { say } = asked
  const due =
    row.due === null ? say(REGISTER_WORDS.noDue) : say(REGISTER_WORDS.due, shortDay(row.due))
  return [
    say(DUTY_WORDS[row.status]),
    shortAgency(row.agency, asked),
    due,
    warningOf(row, asked),
    row.task,
    whereWords({ number: row.orderedAt, place: row.orderedPlace, page: row.orderedPage }, asked),
    row.matter,
  ]
}

/** «เกินกำหนด ๑๓ วัน», and for how many meetings nothing was told. */
function warningOf(row: RegisterDuty, asked: AskedRegister): string {
  const { say } = asked
  const { status, silent, kept } = row
  const late = daysLate(row, asked.today)
  return [
    late > 0 ? say(REGISTER_WORDS.overdue, figures(late)) : '',
    status === 'open' && silent > 0 ? say(REGISTER_WORDS.silentFor, figures(silent)) : '',
    kept ? say(REGISTER_WORDS.kept) : '',
  ]
    .filter(part => part !== '')
    .join(' ')
}
