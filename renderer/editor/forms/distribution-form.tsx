import type { Document } from '../../../core/model/document'
import { agenciesIn } from '../../../core/model/participant'
import { FORM_WORDS } from '../../../core/wording/forms'
import { figures } from '../../../core/wording/sentence'
import { AgencyPicker } from '../../parts/agency-picker'
import { Popover } from '../../parts/popover'
import { say } from '../../port/say'
import { useDocument } from '../../session/document-view'
import type { FormProps } from './form-props'

/** บัญชีแจกจ่าย: who gets a copy, in the order of the copies. */
export function DistributionForm({ facts, change }: FormProps) {
  const { context, document } = useDocument()
  const chosen = facts.distribution ?? []
  const others = attending(document).filter(id => !chosen.includes(id))
  const set = (distribution: string[]) => change({ distribution })
  const toggle = (id: string) =>
    set(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id])
  return (
    <div className="distribution">
      {chosen.length === 0 && <p className="hint">{say(FORM_WORDS.noRecipients)}</p>}
      <ol>
        {chosen.map((id, index) => (
          <Recipient key={id} id={id} index={index} onRemove={() => toggle(id)} />
        ))}
      </ol>
      <Popover
        trigger={`+ ${say(FORM_WORDS.addAgency)}`}
        label={say(FORM_WORDS.addAgency)}
        className="add"
      >
        {() => (
          <AgencyPicker
            label={say(FORM_WORDS.addAgency)}
            agencies={context.agencies}
            chosen={chosen}
            onChoose={toggle}
          />
        )}
      </Popover>
      {others.length > 0 && (
        <button type="button" className="add" onClick={() => set([...chosen, ...others])}>
          {`+ ${say(FORM_WORDS.addAttending, figures(others.length))}`}
        </button>
      )}
    </div>
  )
}

/** The agencies whose people are on the lists of the document. */
function attending(document: Document): string[] {
  switch (document.kind) {
    case 'minutes': {
      const { present, absent, inAttendance } = document.attendance
      return [...agenciesIn([...present, ...absent, ...inAttendance])]
    }
    case 'findings':
      return [...agenciesIn(document.participants.list ?? [])]
    default:
      return []
  }
}

interface RecipientProps {
  readonly id: string
  readonly index: number
  readonly onRemove: () => void
}

function Recipient({ id, index, onRemove }: RecipientProps) {
  const { context } = useDocument()
  const name = context.agencies.find(agency => agency.id === id)?.name ?? id
  return (
    <li>
      <span className="number">{say(figures(index + 1))}.</span>
      <span>{name}</span>
      <button
        type="button"
        className="icon"
        aria-label={say(FORM_WORDS.removeAgency, name)}
        onClick={onRemove}
      >
        ✕
      </button>
    </li>
  )
}
