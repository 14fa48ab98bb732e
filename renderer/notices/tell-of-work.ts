import type { Fault } from '../../core/fault'
import { DESK_WORDS } from '../../core/wording/desk'
import { faultSentence } from '../../core/wording/faults'
import { figures, fill } from '../../core/wording/sentence'
import { stoppedPrint, WORK_WORDS } from '../../core/wording/work'
import type { Printed, PrintRest } from '../../preload/work'
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
  if (rest === null) notices.tell({ kind: 'done', words: fill(DESK_WORDS.printed, jobs) })
  else notices.tell({ kind: 'fault', words: stoppedPrint(rest), actions: waysOn(rest, goOn) })
}

/** On from the copy that did not go. One that may have gone is printed again only if the person says so. */
function waysOn(
  { fault, next, total }: PrintRest,
  goOn: (from: number) => void,
): readonly NoticeAction[] {
  const { number } = next
  const from = (words: typeof WORK_WORDS.goOn | typeof WORK_WORDS.again, copy: number) => ({
    words: fill(words, figures(copy)),
    run: () => goOn(copy),
  })
  if (fault.code !== 'print-unsure') return [from(WORK_WORDS.goOn, number)]
  const after = number < total ? [from(WORK_WORDS.goOn, number + 1)] : []
  return [...after, from(WORK_WORDS.again, number)]
}
