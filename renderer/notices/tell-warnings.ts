import type { Warning } from '../../core/manuscript/warning'
import { withDigits } from '../../core/thai/numerals'
import { DESK_WORDS } from '../../core/wording/desk'
import { warningSentence } from '../../core/wording/press'
import { say } from '../port/say'
import type { Session } from '../session/use-session'
import type { Notices } from './toasts'

/** Tells of what a paper that went out could not be set as it was wanted. It stays until it is closed. */
export function tellWarnings(
  notices: Notices,
  warnings: readonly Warning[],
  { view }: Pick<Session, 'view'>,
): void {
  const [first, ...more] = warnings
  if (first === undefined) return
  const words = say(warningSentence(first))
  const others = more.length === 0 ? '' : ` ${say(DESK_WORDS.moreWarnings, more.length)}`
  notices.tell({ kind: 'fault', words: withDigits(words + others, view.context.house.digits) })
}
