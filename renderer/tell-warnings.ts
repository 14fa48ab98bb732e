import { withDigits } from '../core/thai/numerals'
import type { Warning } from '../core/warning'
import { DESK_WORDS } from '../core/wording/desk'
import { warningSentence } from '../core/wording/press'
import type { Notices } from './panels/toasts'
import { say } from './say'
import type { Session } from './use-session'

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
