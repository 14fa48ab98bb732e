import { gapKey, gapSentence } from '../../core/check/gap'
import { SHEET_WORDS } from '../../core/wording/desk'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

/** So many of the things that are lacking are named. */
const NAMED = 3

/** Says before papers are made that «ร่าง» will stand on each of them, and what the document still lacks. */
export function DraftNote() {
  const { gaps, context } = useDocument()
  const lacking = gaps.filter(({ severity }) => severity === 'must')
  if (lacking.length === 0) return null
  const { digits } = context.house
  return (
    <section className="draft-note" role="status" aria-label={say(SHEET_WORDS.draftNote)}>
      <p>{sayInDigits(digits, SHEET_WORDS.willBeDraft, lacking.length)}</p>
      <ul>
        {lacking.slice(0, NAMED).map(gap => (
          <li key={gapKey(gap)}>{sayInDigits(digits, gapSentence(gap))}</li>
        ))}
      </ul>
    </section>
  )
}
