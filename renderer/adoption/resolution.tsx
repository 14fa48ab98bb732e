import { resolvedAdoptions } from '../../core/adoption/adoption-words'
import type { AgendaItem } from '../../core/model/agenda'
import { isBlank } from '../../core/model/rich-text'
import { withDigits } from '../../core/thai/numerals'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { say } from '../port/say'
import { useDocument } from '../session/document-view'

/** The words of the resolution as they will print, in Thai whatever the screen speaks. */
export function ResolutionWords({ item }: { readonly item: AgendaItem }) {
  const { digits } = useDocument().context.house
  const isTyped = item.resolution !== null && !isBlank(item.resolution.text)
  const lines = resolvedAdoptions(item)
  return (
    <section className="adoption-words" aria-label={say(ADOPT_SCREEN_WORDS.printed)}>
      <h3>{say(ADOPT_SCREEN_WORDS.printed)}</h3>
      {lines.map(line => (
        <p key={line} lang="th">
          {withDigits(line, digits)}
        </p>
      ))}
      {lines.length === 0 && (
        <p className="hint">
          {say(isTyped ? ADOPT_SCREEN_WORDS.typed : ADOPT_SCREEN_WORDS.unresolved)}
        </p>
      )}
    </section>
  )
}
