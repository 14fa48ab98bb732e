import { withDigits } from '../../core/thai/numerals'
import { DIALOG_WORDS } from '../../core/wording/desk'
import { say } from '../port/say'
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
    <section className="draft-note" role="status" aria-label={say(DIALOG_WORDS.draftNote)}>
      <p>{withDigits(say(DIALOG_WORDS.willBeDraft, lacking.length), digits)}</p>
      <ul>
        {lacking.slice(0, NAMED).map(({ rule, part, source, message, nth }) => (
          <li key={JSON.stringify([rule, part, source, message, nth])}>
            {withDigits(message, digits)}
          </li>
        ))}
      </ul>
    </section>
  )
}
