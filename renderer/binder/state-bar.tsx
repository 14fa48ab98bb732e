import { useId } from 'react'
import type { OrderState } from '../../core/derive/overview'
import { AREAS_WORDS, ORDER_STATES } from '../../core/wording/areas'
import { figures, joined, type Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'

/** How many orders stand how. */
export type StateCounts = Readonly<Record<OrderState, number>>

const STATES = ['done', 'open', 'late'] as const

/** «แล้วเสร็จ ๓ · อยู่ระหว่าง ๒ · เกินกำหนด ๑»; states of nothing are left out. */
export function stateWords(counts: StateCounts): Sentence {
  const told = STATES.filter(state => counts[state] > 0)
  if (told.length === 0) return AREAS_WORDS.noOrders
  const parts = told.map(state => joined([ORDER_STATES[state], figures(counts[state])], ' '))
  return joined(parts, ' · ')
}

interface StateBarProps {
  readonly counts: StateCounts
  /** How many fill the whole width. */
  readonly most: number
}

/** A bar of states: full, empty and hatched, so that it needs no colour; its words are its name for readers. */
export function StateBar({ counts, most }: StateBarProps) {
  const hatch = useId()
  let from = 0
  return (
    <svg
      className="state-bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={say(stateWords(counts))}
    >
      <defs>
        <pattern id={hatch} width="2" height="10" patternUnits="userSpaceOnUse">
          <rect className="bar-late" width="1" height="10" />
        </pattern>
      </defs>
      {STATES.map(state => {
        const width = (100 * counts[state]) / Math.max(1, most)
        const x = from
        from += width
        return (
          <rect
            key={state}
            className={`part-${state}`}
            x={x}
            width={width}
            height="10"
            fill={state === 'late' ? `url(#${hatch})` : undefined}
          />
        )
      })}
    </svg>
  )
}
