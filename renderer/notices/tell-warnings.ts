import type { Warning } from '../../core/manuscript/warning'
import { DESK_WORDS } from '../../core/wording/desk'
import { warningSentence } from '../../core/wording/press'
import { fill, inDigits, joined } from '../../core/wording/sentence'
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
  const others = more.length === 0 ? [] : [fill(DESK_WORDS.moreWarnings, more.length)]
  const words = joined([warningSentence(first), ...others], ' ')
  notices.tell({ kind: 'fault', words: inDigits(words, view.context.house.digits) })
}
