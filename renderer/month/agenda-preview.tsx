import { mattersOf } from '../../core/model/walk/matters'
import { withDigits } from '../../core/thai/numerals'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures } from '../../core/wording/sentence'
import { say } from '../port/say'
import { useMonth } from './use-month'

/** The agenda as it will be printed, with what is put aside below. */
export function AgendaPreview() {
  const { minutes, context } = useMonth()
  const { digits } = context.house
  const waiting = [
    ...(minutes.waiting?.topics ?? []).map(({ topic }) => topic.id),
    ...(minutes.waiting?.actions ?? []).map(({ id }) => id),
  ]
  return (
    <aside className="agenda-preview" aria-label={say(MONTH_WORDS.agenda)}>
      <h3>{say(MONTH_WORDS.agenda)}</h3>
      <ol>
        {mattersOf(minutes).map(({ matter, number, isTopic }) => (
          <li key={matter.id} className={isTopic ? 'sub' : undefined}>
            <span className="number">{withDigits(number, digits)}</span>
            <span>{matter.title}</span>
            {matter.actions.length > 0 && (
              <span className="hint">{say(figures(matter.actions.length, digits))}</span>
            )}
          </li>
        ))}
      </ol>
      {waiting.length > 0 && (
        <p className="hint">{say(MONTH_WORDS.waiting, figures(waiting.length, digits))}</p>
      )}
    </aside>
  )
}
