import { recipientsOf } from '../../core/model/recipients'
import { SHEET_WORDS } from '../../core/wording/desk'
import type { Sentence } from '../../core/wording/sentence'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

interface RecipientListProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Which agencies get a copy. Those of the distribution list stand first, in their order. */
export function RecipientList({ chosen, onChange }: RecipientListProps) {
  const { document, context } = useDocument()
  const listed = recipientsOf(document)
  const first = listed.flatMap(id => context.agencies.find(agency => agency.id === id) ?? [])
  const agencies = [...first, ...context.agencies.filter(agency => !listed.includes(agency.id))]
  const all = agencies.map(agency => agency.id)
  const toggle = (id: string) =>
    onChange(all.filter(other => (other === id ? !chosen.includes(id) : chosen.includes(other))))
  return (
    <fieldset className="recipients">
      <legend>
        {say(SHEET_WORDS.recipients)}
        <span className="hint">{sayInDigits('thai', SHEET_WORDS.chosen, chosen.length)}</span>
      </legend>
      <div className="recipient-tools">
        <Shortcut words={SHEET_WORDS.onlyListed} onPress={() => onChange([...listed])} />
        <Shortcut words={SHEET_WORDS.all} onPress={() => onChange(all)} />
        <Shortcut words={SHEET_WORDS.none} onPress={() => onChange([])} />
      </div>
      <div className="recipient-list">
        {agencies.map(({ id, name, abbreviation }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{name}</span>
            <span className="hint">{abbreviation}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Shortcut({ words, onPress }: { readonly words: Sentence; readonly onPress: () => void }) {
  return (
    <button type="button" className="quiet" onClick={onPress}>
      {say(words)}
    </button>
  )
}
