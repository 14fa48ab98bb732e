import type { AreaStand } from '../../core/derive/overview'
import { withDigits } from '../../core/thai/numerals'
import { AREAS_WORDS } from '../../core/wording/areas'
import { AREA_NAMES } from '../../core/wording/forms'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'
import { StateBar, stateWords } from './state-bar'

interface AreaCardProps {
  readonly stand: AreaStand
  readonly isChosen: boolean
  readonly onChoose: () => void
  /** Shows its orders in the register. */
  readonly onOpen: () => void
}

/** One area: its orders by state, and each figure against its target. */
export function AreaCard({ stand, isChosen, onChoose, onOpen }: AreaCardProps) {
  const { area, ordered, done, late, goals } = stand
  const counts = { done, late, open: ordered - done - late }
  return (
    <li className={isChosen ? 'area-card chosen' : 'area-card'}>
      <button
        type="button"
        className="area-head"
        aria-pressed={isChosen}
        tabIndex={isChosen ? 0 : -1}
        onFocus={onChoose}
        onClick={onChoose}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          onOpen()
        }}
      >
        <strong>{say(areaName(area))}</strong>
        <span>{say(AREAS_WORDS.counts, figures(ordered))}</span>
      </button>
      <StateBar counts={counts} most={ordered} />
      <p className="hint">{say(stateWords(counts))}</p>
      {goals.length === 0 ? (
        <p className="hint">{say(AREAS_WORDS.noGoal)}</p>
      ) : (
        <ul>
          {goals.map(one => (
            <GoalLine key={one.goal.id} {...one} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** An area by its name, and what is of none. */
export function areaName(area: AreaStand['area']): Sentence {
  return area === null ? AREAS_WORDS.noArea : AREA_NAMES[area]
}

/** A figure against its target: a bar with a mark where the target is. */
function GoalLine({ goal, value }: AreaStand['goals'][number]) {
  const { text, unit, target } = goal
  const words = goalWords(value, unit, target)
  return (
    <li>
      <span>{withDigits(text, 'thai')}</span>
      {target !== null && target > 0 && (
        <svg
          className="goal-bar"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          role="img"
          aria-label={say(words)}
        >
          <rect className="goal-track" width="100" height="10" />
          <rect className="goal-value" width={goalWidth(value ?? 0, target)} height="10" />
          <rect className="goal-mark" x={goalWidth(target, target) - 0.6} width="1.2" height="10" />
        </svg>
      )}
      <span className="hint">{say(words)}</span>
    </li>
  )
}

/** The target stands at four fifths of the width, so that more than it can be seen as well. */
function goalWidth(value: number, target: number): number {
  return Math.max(0, Math.min(100, (80 * value) / target))
}

function goalWords(value: number | null, unit: string, target: number | null): Sentence {
  const number = (one: number) => figures(one.toLocaleString('en'))
  if (value === null) return AREAS_WORDS.noFigure
  return target === null
    ? joined([number(value), unit], ' ')
    : fill(AREAS_WORDS.figure, number(value), unit, number(target))
}
