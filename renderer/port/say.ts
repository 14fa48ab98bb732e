/** A sentence of the desk in both languages. */
export interface Phrase {
  readonly th: string
  readonly en: string
}

/** The words of a phrase in the language of the desk, its places filled in order. */
export function say(phrase: Phrase, ...parts: readonly (string | number)[]): string {
  return parts.reduce<string>((text, part) => text.replace('{}', () => String(part)), phrase.th)
}
