import { BINDER_WORDS } from '../../core/wording/binder'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import type { MeetingCount } from '../../preload/register'

/** Four bars are read at a glance. */
const MOST_BARS = 4

/** The meetings that the chart shows. */
export function shownMeetings(counts: readonly MeetingCount[]): readonly MeetingCount[] {
  return counts.slice(-MOST_BARS)
}

/** What the bars come to, as a sentence: the title of the chart. `null` of a single meeting, which nothing can be compared with. */
export function barsSentence(shown: readonly MeetingCount[]): Sentence | null {
  const [first] = shown
  const last = shown.at(-1)
  if (first === undefined || last === undefined || first === last) return null
  const open =
    last.open === first.open
      ? fill(BINDER_WORDS.level, figures(last.open))
      : fill(
          last.open < first.open ? BINDER_WORDS.fewer : BINDER_WORDS.larger,
          figures(first.open),
          figures(last.open),
        )
  return last.late === 0 ? open : fill(BINDER_WORDS.andLate, open, figures(last.late))
}
