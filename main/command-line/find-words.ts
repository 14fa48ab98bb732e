import { shortDay } from '../../core/wording/moments'
import { REGISTER_WORDS, recordWords } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import { OPERANDS } from '../../core/wording/usage'
import type { EntryRow, Found } from '../../preload/register'
import {
  type AskedRegister,
  asData,
  askRegister,
  fileWords,
  shortAgency,
  whereWords,
} from './ask-register'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, wrongUse } from './ending'

/** `find`: what papers recorded, the newest first, each with where it stands; without words all that the options let through. */
export async function findWords(call: CommandCall, io: Io): Promise<Ending> {
  const question = call.more.join(' ')
  const { agency, filter, overdue, neverReported } = call.asked
  const isNarrowed = Object.keys(filter).length > 0 || agency !== undefined || overdue
  if (question === '' && !isNarrowed && !neverReported)
    return wrongUse('missingOption', OPERANDS.words)
  return askRegister(call.operand, call, io, asked => wordsFound(question, asked, call, io))
}

function wordsFound(question: string, asked: AskedRegister, call: CommandCall, io: Io): Ending {
  const found = asked.register.search(question, asked.filter, false)
  if (!found.ok) return endWith(found.fault)
  const { rows, more, understood } = found.value
  if (more) io.err(asked.say(REGISTER_WORDS.more))
  if (call.asked.json) {
    for (const row of rows) io.out(asData(row, asked))
    return DONE
  }
  if (question !== '')
    io.err(asked.say(REGISTER_WORDS.understood, howUnderstood(understood, asked)))
  if (understood.slipped) io.err(asked.say(REGISTER_WORDS.slipped))
  for (const row of rows) for (const line of entryLines(row, asked)) io.out(line)
  const nothing = question === '' ? REGISTER_WORDS.nothingSuch : REGISTER_WORDS.nothingFound
  io.out(
    rows.length === 0
      ? asked.say(nothing, question)
      : asked.say(REGISTER_WORDS.counted, figures(rows.length)),
  )
  return DONE
}

/** «ตร. · ฐานข้อมูล · กลาง»: names as agencies, the rest as bare words. */
function howUnderstood({ agencies, words }: Found['understood'], asked: AskedRegister): string {
  const names = agencies.map(ids => ids.map(id => shortAgency(id, asked)).join(' / '))
  return [...names, ...words].join(' · ')
}

/** An entry in up to four lines: when and what, of which matter, in which words and where. */
export function entryLines(row: EntryRow, asked: AskedRegister): string[] {
  const { say } = asked
  const when = row.date === null ? '' : say(shortDay(row.date))
  const who = row.agency === null ? '' : shortAgency(row.agency, asked)
  const notes = [row.later ? REGISTER_WORDS.later : null, row.kept ? REGISTER_WORDS.kept : null]
  const marks = notes.flatMap(note => (note === null ? [] : [`(${say(note)})`]))
  const due = row.due === null ? '' : say(REGISTER_WORDS.due, shortDay(row.due))
  const first = [when, whereWords(row, asked), say(recordWords(row)), who, due, ...marks]
  return [
    first.filter(part => part !== '').join('  '),
    ...(row.head === '' ? [] : [`    ${row.head}`]),
    ...(row.said === '' ? [] : [`    ${row.said}`]),
    `    ${fileWords(row.file, asked)}  [${row.matter}]`,
  ]
}
