import { isQuorate } from '../../core/quorum/presence'
import {
  fullHoursIn,
  type HourSpan,
  type SittingStep,
  shareOf,
  type TimedTopic,
} from '../../core/quorum/timeline'
import { withDigits } from '../../core/thai/numerals'
import { hourWords } from '../../core/wording/moments'
import { PRESENCE_WORDS } from '../../core/wording/presence'
import { figures } from '../../core/wording/sentence'
import { say, sayInDigits } from '../port/say'
import { along, percent } from './presence-row'
import { usePresence } from './use-presence'

interface HoursProps {
  readonly span: HourSpan
}

/** The full hours of the meeting above the bars. */
export function HoursAxis({ span }: HoursProps) {
  const { digits } = usePresence().context.house
  return (
    <div className="presence-axis">
      {fullHoursIn(span).map(hour => (
        <span key={hour} style={{ left: percent(shareOf(hour, span)) }}>
          {sayInDigits(digits, hourWords(hour))}
        </span>
      ))}
    </div>
  )
}

interface QuorumLineProps extends HoursProps {
  readonly steps: readonly SittingStep[]
  readonly topics: readonly TimedTopic[]
}

/** How many counted from one change to the next, and where too few: said by a word and a pattern, not by colour alone. */
export function QuorumLine({ span, steps, topics }: QuorumLineProps) {
  const { digits } = usePresence().context.house
  return (
    <div className="presence-track quorum">
      {steps.map(step => {
        const isShort = isQuorate(step.sitting) === false
        const count = say(figures(step.sitting.members.length, digits))
        return (
          <span
            key={step.from}
            className={isShort ? 'quorum-step short' : 'quorum-step'}
            style={along(step, span)}
          >
            {count} {isShort && say(PRESENCE_WORDS.short)}
          </span>
        )
      })}
      {topics.map(({ topic: { id, at }, number, isShort }) =>
        at === undefined ? null : (
          <i
            key={id}
            className={isShort ? 'quorum-topic short' : 'quorum-topic'}
            style={{ left: percent(shareOf(at, span)) }}
          >
            {isShort && '▲'}
            {withDigits(number, digits)}
          </i>
        ),
      )}
    </div>
  )
}
