import type { Correction } from '../../core/model/adoption'
import { ADOPTING_WORDS } from '../../core/wording/adoption'
import { figures, fill } from '../../core/wording/sentence'
import { AgencyCell } from '../editor/forms/agency-cell'
import { newId } from '../editor/nodes/identity'
import { ChoiceChip } from '../parts/choice'
import { NumberField, type TextField } from '../parts/field'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

/** Corrections come in the order of the pages: the next one is on the same page or after it. */
export function blankAfter(last: Correction | undefined): Correction {
  const { page, line } = last ?? { page: 1, line: 1 }
  return { id: newId(), page, line, was: '', becomes: '', by: null, accepted: null }
}

const DECISIONS = [
  { value: '', label: ADOPTING_WORDS.undecided },
  { value: 'yes', label: ADOPTING_WORDS.yes },
  { value: 'no', label: ADOPTING_WORDS.no },
] as const

interface CorrectionRowProps {
  /** The field of its words: one that holds with each key, or when it is left. */
  readonly Words: typeof TextField
  readonly at: number
  readonly correction: Correction
  readonly onChange: (changed: Partial<Correction>) => void
  readonly onRemove: () => void
}

/** หน้า … บรรทัดที่ … จาก “…” เป็น “…”: who asks for it, and what the meeting said. */
export function CorrectionRow({ Words, at, correction, onChange, onRemove }: CorrectionRowProps) {
  const { digits } = useDocument().context.house
  const { page, line, was, becomes, by, accepted } = correction
  const name = sayInDigits(digits, fill(ADOPTING_WORDS.correction, figures(at + 1, digits)))
  return (
    <fieldset className="correction fields" aria-label={name} data-correction={correction.id}>
      <NumberField
        label={say(ADOPTING_WORDS.page)}
        value={page}
        onChange={typed => onChange({ page: placeOf(typed, page) })}
      />
      <NumberField
        label={say(ADOPTING_WORDS.line)}
        value={line}
        onChange={typed => onChange({ line: placeOf(typed, line) })}
      />
      <Words
        wide
        label={say(ADOPTING_WORDS.was)}
        value={was}
        most={MOST_WORDS}
        onChange={typed => onChange({ was: typed })}
      />
      <Words
        wide
        label={say(ADOPTING_WORDS.becomes)}
        value={becomes}
        most={MOST_WORDS}
        onChange={typed => onChange({ becomes: typed })}
      />
      <div className="correction-end">
        <AgencyCell value={by} onChange={agency => onChange({ by: agency })} />
        <ChoiceChip
          label={say(ADOPTING_WORDS.accepted)}
          value={accepted === null ? '' : accepted ? 'yes' : 'no'}
          options={DECISIONS}
          missing={accepted === null}
          onChange={chosen => onChange({ accepted: chosen === '' ? null : chosen === 'yes' })}
        />
        <button
          type="button"
          className="quiet"
          aria-label={sayInDigits(digits, fill(ADOPTING_WORDS.remove, figures(at + 1, digits)))}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
    </fieldset>
  )
}

/** As many letters as a file takes. */
const MOST_WORDS = 2000
const MOST_PLACE = 9999

/** Pages and lines count from 1; while a field is empty what it said before holds. */
function placeOf(typed: number | null, before: number): number {
  return typed === null || typed < 1 ? before : Math.min(typed, MOST_PLACE)
}
