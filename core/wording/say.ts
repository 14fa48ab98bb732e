/** One sentence in the two languages of the desk. */
export interface Sentence {
  readonly th: string
  readonly en: string
}

/** Puts a sentence and its English twin together. */
export function say(th: string, en: string): Sentence {
  return { th, en }
}
