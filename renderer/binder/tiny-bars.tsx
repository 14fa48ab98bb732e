import { useEffect, useState } from 'react'
import { BINDER_WORDS } from '../../core/wording/binder'
import { numberWords, shortDay } from '../../core/wording/moments'
import { figures } from '../../core/wording/sentence'
import type { MeetingCount } from '../../preload/register'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { barsSentence, shownMeetings } from './bars'

interface TinyBarsProps {
  /** '' for all. */
  readonly series: string
  readonly revision: number
}

/** What was open and late at each of the last meetings. Its title is what it says; nothing is drawn of a single meeting. */
export function TinyBars({ series, revision }: TinyBarsProps) {
  const shown = shownMeetings(useMeetings(series, revision))
  const title = barsSentence(shown)
  if (title === null) return null
  const most = Math.max(1, ...shown.map(({ open }) => open))
  return (
    <figure className="tiny-bars">
      <figcaption>{say(title)}</figcaption>
      <ul>
        {shown.map(count => (
          <li key={count.file}>
            <span className="hint">
              {say(count.number === null ? shortDay(count.date) : numberWords(count.number))}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-open" width={(100 * count.open) / most} height="10" />
              <rect className="bar-late" width={(100 * count.late) / most} height="10" />
            </svg>
            <span>
              {count.late === 0
                ? say(figures(count.open))
                : say(BINDER_WORDS.bar, figures(count.open), figures(count.late))}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function useMeetings(series: string, revision: number): readonly MeetingCount[] {
  const [counts, setCounts] = useState<readonly MeetingCount[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision there may be another meeting.
  useEffect(() => {
    let isLate = false
    void ask('register:meetings', series).then(result => {
      if (!isLate && result.ok) setCounts(result.value)
    })
    return () => {
      isLate = true
    }
  }, [series, revision])
  return counts
}
