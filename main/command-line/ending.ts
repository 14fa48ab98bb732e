import type { Fault } from '../../core/fault'
import { type CommandLineSentence, commandLineSentence } from '../../core/wording/command-line'
import { faultSentence } from '../../core/wording/faults'
import type { Filling, Sentence } from '../../core/wording/sentence'

/** How a command ends: 0 done, 1 a person must mend something, 2 it was used wrongly, 130 it was stopped. */
export interface Ending {
  readonly exit: 0 | 1 | 2 | 130
  /** The one sentence for standard error; `null` if all has been said. */
  readonly sentence: Sentence | null
}

export const DONE: Ending = { exit: 0, sentence: null }

/** Gaps were listed; there is nothing to add. */
export const GAPS_LEFT: Ending = { exit: 1, sentence: null }

/** Ends with a word about how the command was used. */
export function wrongUse(name: CommandLineSentence, ...about: readonly Filling[]): Ending {
  return { exit: 2, sentence: commandLineSentence(name, ...about) }
}

/** Ends with a word about what a person must mend. */
export function mend(name: CommandLineSentence, ...about: readonly Filling[]): Ending {
  return { exit: 1, sentence: commandLineSentence(name, ...about) }
}

/** Ends with a fault that a person must mend. */
export function endWith(fault: Fault): Ending {
  return { exit: 1, sentence: faultSentence(fault) }
}

/** Ends with a fault of what was typed: a template or an agency that there is not. */
export function endWithMisnamed(fault: Fault): Ending {
  return { exit: 2, sentence: faultSentence(fault) }
}

/** Ends because the person stopped it; the sentence says what that left. */
export function stopped(name: 'stoppedBefore' | 'stoppedAfter', folder: string): Ending {
  return { exit: 130, sentence: commandLineSentence(name, folder) }
}
