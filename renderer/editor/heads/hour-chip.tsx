import type { ClockTime } from '../../../core/calendar'
import { hourWords } from '../../../core/wording/moments'
import { PRESENCE_WORDS } from '../../../core/wording/presence'
import { Popover } from '../../parts/popover'
import { TimeField } from '../../parts/time-field'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'

interface HourChipProps {
  readonly hour: ClockTime | undefined
  readonly onChange: (hour: ClockTime | undefined) => void
}

/** The hour at which a topic was taken up, for the quorum of that moment. */
export function HourChip({ hour, onChange }: HourChipProps) {
  const { digits } = useDocument().context.house
  const words = hour !== undefined && sayInDigits(digits, hourWords(hour))
  return (
    <span className={words ? 'fact' : 'quiet-fact'}>
      <Popover
        trigger={words || say(PRESENCE_WORDS.addTakenUp)}
        label={say(PRESENCE_WORDS.takenUp)}
        className={words ? 'chip plain' : 'quiet'}
      >
        {() => (
          <TimeField
            label={say(PRESENCE_WORDS.takenUp)}
            value={hour ?? null}
            onChange={typed => onChange(typed ?? undefined)}
          />
        )}
      </Popover>
    </span>
  )
}
