import { withDigits } from '../../core/thai/numerals'
import { hits } from './hits'

/** Words of a paper with what was asked for marked. */
export function Marked({
  text,
  words,
}: {
  readonly text: string
  readonly words: readonly string[]
}) {
  return hits(withDigits(text, 'thai'), words).map(({ at, text: stretch, isHit }) =>
    isHit ? <mark key={at}>{stretch}</mark> : <span key={at}>{stretch}</span>,
  )
}
