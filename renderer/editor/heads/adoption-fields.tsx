import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { meetingNumber } from '../../../core/compose/opening'
import type { Adoption, Correction } from '../../../core/model/adoption'
import { ADOPTING_WORDS } from '../../../core/wording/adoption'
import { fill } from '../../../core/wording/sentence'
import { blankAfter, CorrectionRow } from '../../adoption/correction-row'
import { VerdictField } from '../../adoption/verdict-field'
import { TextField } from '../../parts/field'
import { say, sayInDigits } from '../../port/say'
import { useDocument } from '../../session/document-view'
import { changeNode } from '../change'
import { $isSectionNode, $itemFacts, $setItemFacts } from '../nodes/section-node'
import type { SectionSnapshot } from '../snapshot'

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
      <VerdictField verdict={verdict} onChange={chosen => onChange({ verdict: chosen })} />
      {corrections.map((correction, at) => (
        <CorrectionRow
          Words={TextField}
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
