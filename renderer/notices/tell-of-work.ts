import type { Fault } from '../../core/fault'
import { toThaiDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { faultSentence } from '../../core/wording/faults'
import { stoppedPrint, WORK_WORDS } from '../../core/wording/work'
import type { NamedCopy, Printed, PrintRest } from '../../preload/work'
import { say } from '../port/say'
import type { NoticeAction, Notices } from './toasts'

/** Tells of work that came to nothing. Of one that the person turned back, that nothing was changed. */
export function tellOfFault(notices: Notices, fault: Fault): void {
  if (fault.code === 'cancelled') notices.tell({ kind: 'done', words: faultSentence(fault) })
  else notices.report(fault)
}

/** Tells what went to the printer. `goOn` prints the rest, from the copy of a number. */
export function tellOfPrint(
  notices: Notices,
  { jobs, rest }: Printed,
  goOn: (from: number) => void,
): void {
  if (rest === null) notices.tell({ kind: 'done', words: say(DESK_WORDS.printed, jobs) })
  else notices.tell({ kind: 'fault', words: wordsOf(rest), actions: waysOn(rest, goOn) })
}

function wordsOf({ fault, sent, next, total }: PrintRest): string {
  const inThai = ({ number, agency }: NamedCopy) => ({ number: toThaiDigits(number), agency })
  return stoppedPrint({
    fault,
    sent: sent.map(inThai),
    next: inThai(next),
    count: toThaiDigits(sent.length),
    total: toThaiDigits(total),
  })
}

/** On from the copy that did not go. One that may have gone is printed again only if the person says so. */
function waysOn(
  { fault, next, total }: PrintRest,
  goOn: (from: number) => void,
): readonly NoticeAction[] {
  const { number } = next
  const from = (words: typeof WORK_WORDS.goOn | typeof WORK_WORDS.again, copy: number) => ({
    words: say(words, toThaiDigits(copy)),
    run: () => goOn(copy),
  })
  if (fault.code !== 'print-unsure') return [from(WORK_WORDS.goOn, number)]
  const after = number < total ? [from(WORK_WORDS.goOn, number + 1)] : []
  return [...after, from(WORK_WORDS.again, number)]
}
