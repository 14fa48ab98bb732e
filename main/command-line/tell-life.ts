import { numberWords } from '../../core/wording/moments'
import { findingSentence, LINK_WORDS, RECORD_WORDS } from '../../core/wording/register'
import type { MatterLink } from '../../preload/register'
import {
  type AskedRegister,
  asData,
  askRegister,
  fileWords,
  shortAgency,
  whereWords,
} from './ask-register'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend } from './ending'
import { entryLines } from './find-words'
import { dutyCells } from './list-duties'
import { inColumns } from './table'

/** `life`: one matter, from the paper that began it to the last that heard of it. */
export function tellLife(call: CommandCall, io: Io): Promise<Ending> {
  return askRegister(call.choice, call, io, asked => lifeTold(asked, call, io))
}

function lifeTold(asked: AskedRegister, call: CommandCall, io: Io): Ending {
  const life = asked.register.life(call.operand)
  if (!life.ok) return endWith(life.fault)
  if (life.value === null) return mend('unknownMatter', call.operand)
  const { head, entries, duties, differs, links } = life.value
  if (call.asked.json) {
    for (const row of [...entries, ...links]) io.out(asData(row, asked))
    return DONE
  }
  io.out(head)
  const cells = duties.map(row => dutyCells(row, asked).slice(0, 4))
  for (const line of inColumns(cells, [22, 26, 18, 50])) io.out(`  ${line}`)
  for (const entry of entries)
    for (const line of entryLines(entry, asked).filter((_, at) => at !== 1)) io.out(line)
  for (const link of links) io.out(linkLine(link, asked))
  for (const { number, file, event } of differs) {
    const meeting = number === null ? asked.say(RECORD_WORDS[event]) : numberWords(number)
    io.err(asked.say(findingSentence('trail', head, fileWords(file, asked), meeting)))
  }
  return DONE
}

/** «เกิดเป็น  ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๕.๓  จัดตารางเวร…  [o-night]» */
function linkLine(link: MatterLink, asked: AskedRegister): string {
  const { how, matter, head, agency } = link
  const what = asked.say(LINK_WORDS[how])
  if (how === 'card') return `${what} ${shortAgency(agency, asked)}`
  const shown = head.length > LONGEST_HEAD ? `${head.slice(0, LONGEST_HEAD)}…` : head
  return [what, whereWords(link, asked), shown, `[${matter}]`]
    .filter(part => part !== '')
    .join('  ')
}

/** As much of another matter's words as a line shows, in letters. */
const LONGEST_HEAD = 60
