import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS } from '../../core/wording/binder'
import { AREA_NAMES } from '../../core/wording/forms'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures } from '../../core/wording/sentence'
import { say } from '../port/say'
import type { Binder } from './use-binder'

/** How far each goal of the three areas has come, by the figures of all the monthly reports. */
export function BinderGoals({ binder: { goals } }: { readonly binder: Binder }) {
  if (goals.length === 0) return null
  return (
    <section className="month-reports" aria-labelledby="binder-goals">
      <h2 id="binder-goals">{say(BINDER_WORDS.goals)}</h2>
      <dl>
        {goals.map(({ goal, value }) => (
          <div key={goal.id} data-goal={goal.id}>
            <dt>
              {withDigits(goal.text, 'thai')}
              <small>{say(AREA_NAMES[goal.area])}</small>
            </dt>
            <dd>
              {value === null
                ? say(REGISTER_WORDS.untold)
                : say(
                    REGISTER_WORDS.figure,
                    figures(value),
                    goal.target === null ? '–' : figures(goal.target),
                    goal.unit,
                  )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
