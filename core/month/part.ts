import type { Duty } from '../model/action-item'
import type { Minutes } from '../model/document'
import { earlierWords } from '../model/earlier-words'
import { normalizeText, plainText, type RichText, richText } from '../model/rich-text'
import { mapActions } from '../model/walk/matters'

/** Which part of which order: the id of the action item, and the place of the duty in it. */
export interface PartOfOrder {
  readonly action: string
  readonly at: number
}

/** The minutes with one part of an order changed. */
export function changePart(
  minutes: Minutes,
  { action: id, at }: PartOfOrder,
  change: (duty: Duty) => Duty,
): Minutes {
  const changed = mapActions(minutes, action =>
    action.id === id
      ? {
          ...action,
          duties: action.duties.map((duty, index) => (index === at ? change(duty) : duty)),
        }
      : action,
  )
  return changed.kind === 'minutes' ? changed : minutes
}

/** The part with these words told of it at this meeting; those of earlier meetings stay below. */
export function withWords(duty: Duty, words: string): Duty {
  return { ...duty, progress: [...richText(words.trimEnd()), ...earlierWords(duty.progress)] }
}

/** The words as a plain field can hold them; `null` where it would lose a table, a list, a picture or a face. */
export function plainWordsOf(text: RichText): string | null {
  const words = plainText(text)
  const isPlain =
    JSON.stringify(normalizeText(richText(words))) === JSON.stringify(normalizeText(text))
  return isPlain ? words.trimEnd() : null
}
