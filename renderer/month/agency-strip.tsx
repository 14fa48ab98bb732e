import type { BoardAgency } from '../../core/month/board'
import { AGENCY_STATE_WORDS, MONTH_WORDS } from '../../core/wording/month'
import { figures } from '../../core/wording/sentence'
import { useAgencyNames } from '../editor/heads/agency-name'
import { say } from '../port/say'
import { useMonth } from './use-month'

interface AgencyStripProps {
  readonly agencies: readonly BoardAgency[]
  readonly onAgency: (id: string) => void
}

/** In what order the states are told, and the shape beside the word of each. */
const STATES = [
  ['asked', '○'],
  ['reported', '✓'],
  ['nothing-open', '–'],
] as const

/** Who has not answered, who has, and who has nothing open, by short names; each leads to its report. */
export function AgencyStrip({ agencies, onAgency }: AgencyStripProps) {
  const names = useAgencyNames()
  const { digits } = useMonth().context.house
  return (
    <div className="agency-strip">
      <h3 className="for-readers">{say(MONTH_WORDS.strip)}</h3>
      {STATES.map(([state, shape]) => {
        const own = agencies.filter(agency => agency.state === state)
        if (own.length === 0) return null
        return (
          <fieldset key={state} className={`strip-group ${state}`}>
            <legend>
              {shape} {say(AGENCY_STATE_WORDS[state])} {say(figures(own.length, digits))}
            </legend>
            {own.map(({ id }) => (
              <button
                key={id}
                type="button"
                className={state === 'asked' ? 'chip missing' : 'chip plain'}
                title={names.whole(id)}
                onClick={() => onAgency(id)}
              >
                {names.short(id)}
              </button>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
