import { AREAS } from '../../core/model/agency'
import type { Goal } from '../../core/model/goal'
import { progressOf } from '../../core/month/goals'
import { AREA_NAMES } from '../../core/wording/forms'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures } from '../../core/wording/sentence'
import { newId } from '../editor/nodes/identity'
import { ChoiceField } from '../parts/choice'
import { SettledField } from '../parts/field'
import { say } from '../port/say'
import { FigureField } from './figure-field'
import { useMonth } from './use-month'

const AREA_CHOICE = AREAS.map(value => ({ value, label: AREA_NAMES[value] }))
const SUMS = [
  { value: 'adds', label: MONTH_WORDS.adds },
  { value: 'last', label: MONTH_WORDS.lastHolds },
] as const

/** เป้าหมายของแต่ละด้าน: what is counted from month to month, and how far it is. */
export function GoalList() {
  const { minutes, change } = useMonth()
  const { goals = [], reports = [] } = minutes
  const put = (make: (goals: readonly Goal[]) => Goal[]) =>
    change(now => {
      const { goals: before = [], ...rest } = now
      const after = make(before)
      return after.length === 0 ? rest : { ...rest, goals: after }
    })
  const add = () => {
    const goal = { id: newId(), text: '', unit: '', target: null }
    put(all => [...all, { ...goal, area: all.at(-1)?.area ?? AREAS[0], sum: 'adds' }])
  }
  return (
    <div className="goal-list">
      {goals.length === 0 && <p className="lead">{say(MONTH_WORDS.noGoals)}</p>}
      {progressOf(goals, reports).map(({ goal, value }, at) => (
        <GoalFields
          key={goal.id}
          goal={goal}
          value={value}
          at={at}
          onChange={next => put(all => all.map(one => (one.id === goal.id ? next : one)))}
          onRemove={() => put(all => all.filter(({ id }) => id !== goal.id))}
        />
      ))}
      <button type="button" className="add" onClick={add}>
        + {say(MONTH_WORDS.addGoal)}
      </button>
    </div>
  )
}

interface GoalFieldsProps {
  readonly goal: Goal
  readonly value: number | null
  readonly at: number
  readonly onChange: (goal: Goal) => void
  readonly onRemove: () => void
}

function GoalFields({ goal, value, at, onChange, onRemove }: GoalFieldsProps) {
  const { digits } = useMonth().context.house
  const number = figures(at + 1, digits)
  const remove = say(MONTH_WORDS.removeGoal, number)
  return (
    <fieldset className="goal">
      <legend>{say(MONTH_WORDS.goal, number)}</legend>
      <div className="goal-fields">
        <ChoiceField
          label={say(MONTH_WORDS.area)}
          value={goal.area}
          options={AREA_CHOICE}
          onChange={area => onChange({ ...goal, area })}
        />
        <SettledField
          label={say(MONTH_WORDS.goalText)}
          value={goal.text}
          most={500}
          onChange={text => onChange({ ...goal, text })}
        />
        <SettledField
          label={say(MONTH_WORDS.unit)}
          value={goal.unit}
          most={40}
          onChange={unit => onChange({ ...goal, unit })}
        />
        <FigureField
          label={say(MONTH_WORDS.target)}
          value={goal.target}
          onChange={target => onChange({ ...goal, target })}
        />
        <ChoiceField
          label={say(MONTH_WORDS.sum)}
          value={goal.sum}
          options={SUMS}
          onChange={sum => onChange({ ...goal, sum })}
        />
        <button
          type="button"
          className="icon"
          title={remove}
          aria-label={remove}
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
      <p className="hint">
        {value === null
          ? say(MONTH_WORDS.noFigure)
          : say(MONTH_WORDS.soFar, figures(value.toLocaleString('en'), digits), goal.unit)}
      </p>
    </fieldset>
  )
}
