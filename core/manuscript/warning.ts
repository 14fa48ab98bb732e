/**
 * What the press could not set as it was wanted, found while it set a paper. `source` is the model element that the words
 * came from; `null` for what belongs to no element, such as the foot of a page.
 */
export type Warning =
  /** No face has the letters, which stand side by side: boxes stand for them. `words` are those around them. */
  | (InWords & { readonly code: 'letters-missing'; readonly letters: string })
  /** The chosen face lacks the letters, and the bundled one lends them. */
  | (InWords & { readonly code: 'letters-lent'; readonly letters: string })
  /** A word is wider than its line, and was cut inside. */
  | (Sourced & { readonly code: 'word-too-wide'; readonly word: string })
  /** The words of a table did not fit side by side until its letters were made as small as `size`, pt. */
  | (Sourced & { readonly code: 'table-smaller'; readonly size: number })
  /** The words of a table fit side by side at no size: the widest were cut. */
  | (Sourced & { readonly code: 'table-too-wide'; readonly columns: number })
  /** A picture is missing or damaged, and an empty frame stands for it. */
  | (Sourced & { readonly code: 'picture-missing' })

interface Sourced {
  readonly source: string | null
}

interface InWords extends Sourced {
  readonly words: string
}

/** The warnings that hold in a Word file as well: the lines are Word's, and it takes letters from other faces by itself. */
export function warningsInWord(warnings: readonly Warning[]): Warning[] {
  return warnings.filter(({ code }) => code !== 'word-too-wide' && code !== 'letters-lent')
}

/** Each warning once. */
export function distinctWarnings(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map(warning => [JSON.stringify(warning), warning])).values()]
}
