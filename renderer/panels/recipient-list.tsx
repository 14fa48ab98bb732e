import type { Agency } from '../../core/model/agency'
import { toThaiDigits } from '../../core/thai/numerals'
import { DIALOG_WORDS } from '../../core/wording/desk'
import { say } from '../say'

interface RecipientListProps {
  readonly agencies: readonly Agency[]
  /** The document's own distribution list, in the order of its copies. */
  readonly listed: readonly string[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Which agencies get a copy. Those of the distribution list stand first, in their order. */
export function RecipientList({ agencies, listed, chosen, onChange }: RecipientListProps) {
  const first = listed.flatMap(id => agencies.find(agency => agency.id === id) ?? [])
  const ordered = [...first, ...agencies.filter(agency => !listed.includes(agency.id))]
  const inOrder = (ids: readonly string[]) =>
    ordered.map(agency => agency.id).filter(id => ids.includes(id))
  const toggle = (id: string) =>
    onChange(inOrder(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]))
  return (
    <fieldset className="recipients">
      <legend>
        {say(DIALOG_WORDS.recipients)}
        <span className="hint">{toThaiDigits(say(DIALOG_WORDS.chosen, chosen.length))}</span>
      </legend>
      <div className="recipient-tools">
        <button type="button" className="quiet" onClick={() => onChange([...listed])}>
          {say(DIALOG_WORDS.onlyListed)}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => onChange(ordered.map(agency => agency.id))}
        >
          {say(DIALOG_WORDS.all)}
        </button>
        <button type="button" className="quiet" onClick={() => onChange([])}>
          {say(DIALOG_WORDS.none)}
        </button>
      </div>
      <div className="recipient-list">
        {ordered.map(agency => (
          <label key={agency.id} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(agency.id)}
              onChange={() => toggle(agency.id)}
            />
            <span>{agency.name}</span>
            <span className="hint">{agency.abbreviation}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
