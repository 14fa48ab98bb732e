const words = new Intl.Segmenter('th', { granularity: 'word' })

/** Signs that no line breaker puts at the head of a line, and signs it does not leave at its end. */
const NO_HEAD = /^[\s\u0e2f\u0e46)\]}”’»,.:;!?%/–-]/
const NO_TAIL = /[(“‘«[/–-]$/

/**
 * What `findBreaks` would say if it knew only `Intl.Segmenter`: 0 between its words, `Infinity`
 * elsewhere. Breaks before closing signs and after opening ones are left out, as browsers do.
 */
export function intlBreaks(text: string): Float32Array {
  const costs = new Float32Array(text.length + 1).fill(Number.POSITIVE_INFINITY)
  for (const { index } of words.segment(text)) {
    const free = !NO_HEAD.test(text.slice(index)) && !NO_TAIL.test(text.slice(0, index))
    if (index > 0 && free) costs[index] = 0
  }
  return costs
}
