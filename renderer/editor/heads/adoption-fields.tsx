import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { meetingNumber } from '../../../core/compose/opening'
import type { Adoption, Correction } from '../../../core/model/adoption'
import { ADOPTING_WORDS, VERDICT_WORDS } from '../../../core/wording/adoption'
import { figures, fill } from '../../../core/wording/sentence'
import { ChoiceChip, ChoiceField } from '../../parts/choice'
import { NumberField, TextField } from '../../parts/field'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { AgencyCell } from '../forms/agency-cell'
import { newId } from '../nodes/identity'
import { $isSectionNode, $itemFacts, $setItemFacts } from '../nodes/section-node'
import type { SectionSnapshot } from '../snapshot'

const VERDICTS = [
  { value: '', label: ADOPTING_WORDS.open },
  ...(['as-is', 'corrected', 'deferred'] as const).map(value => ({
    value,
    label: VERDICT_WORDS[value],
  })),
] as const

/** How the reports of earlier meetings are adopted under this item, and what is corrected in them by page and line. */
export function AdoptionFields({ section }: { readonly section: SectionSnapshot }) {
  const { key, facts } = section
  const [editor] = useLexicalComposerContext()
  const put = (at: number, changed: Partial<Adoption>) =>
    changeNode(editor, key, node => {
      if (!$isSectionNode(node)) return
      const { adoptions = [], ...others } = $itemFacts(node)
      const changing = adoptions.map((one, place) => (place === at ? { ...one, ...changed } : one))
      $setItemFacts(node, { ...others, adoptions: changing })
    })
  return facts.adoptions?.map((adoption, at) => (
    <AdoptionField
      key={adoption.of.document}
      adoption={adoption}
      onChange={changed => put(at, changed)}
    />
  ))
}

interface AdoptionFieldProps {
  readonly adoption: Adoption
  readonly onChange: (changed: Partial<Adoption>) => void
}

function AdoptionField({ adoption, onChange }: AdoptionFieldProps) {
  const { digits } = useDocument().context.house
  const { of, verdict, corrections } = adoption
  const number = of.number === null ? ADOPTING_WORDS.unknown : meetingNumber(of)
  const put = (at: number, changed: Partial<Correction>) =>
    onChange({
      corrections: corrections.map((one, place) => (place === at ? { ...one, ...changed } : one)),
    })
  return (
    <fieldset className="adoption">
      <legend>{sayInDigits(digits, fill(ADOPTING_WORDS.report, number))}</legend>
      <ChoiceField
        label={say(ADOPTING_WORDS.verdict)}
        value={verdict ?? ''}
        options={VERDICTS}
        hint={say(ADOPTING_WORDS.printed)}
        onChange={chosen => onChange({ verdict: chosen === '' ? null : chosen })}
      />
      {corrections.map((correction, at) => (
        <CorrectionRow
          key={correction.id}
          at={at}
          correction={correction}
          onChange={changed => put(at, changed)}
          onRemove={() => onChange({ corrections: corrections.toSpliced(at, 1) })}
        />
      ))}
      <button
        type="button"
        className="add"
        onClick={() => onChange({ corrections: [...corrections, blankAfter(corrections.at(-1))] })}
      >
        <span aria-hidden>+</span> {say(ADOPTING_WORDS.add)}
      </button>
    </fieldset>
  )
}

/** Corrections come in the order of the pages: the next one is on the same page or after it. */
function blankAfter(last: Correction | undefined): Correction {
  const { page, line } = last ?? { page: 1, line: 1 }
  return { id: newId(), page, line, was: '', becomes: '', by: null, accepted: null }
}

const DECISIONS = [
  { value: '', label: ADOPTING_WORDS.undecided },
  { value: 'yes', label: ADOPTING_WORDS.yes },
  { value: 'no', label: ADOPTING_WORDS.no },
] as const

interface CorrectionRowProps {
  readonly at: number
  readonly correction: Correction
  readonly onChange: (changed: Partial<Correction>) => void
  readonly onRemove: () => void
}

/** หน้า … บรรทัดที่ … จาก “…” เป็น “…”: who asks for it, and what the meeting said. */
function CorrectionRow({ at, correction, onChange, onRemove }: CorrectionRowProps) {
  const { digits } = useDocument().context.house
  const { page, line, was, becomes, by, accepted } = correction
  const name = sayInDigits(digits, fill(ADOPTING_WORDS.correction, figures(at + 1, digits)))
  return (
    <fieldset className="correction fields" aria-label={name}>
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
      <TextField
        wide
        label={say(ADOPTING_WORDS.was)}
        value={was}
        most={MOST_WORDS}
        onChange={typed => onChange({ was: typed })}
      />
      <TextField
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
