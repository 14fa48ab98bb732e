/** Dots where a person will write by hand: an unfilled field is visible, never silently empty. */
export const BLANK = '……………………………'

/** The text, or dots in its place. */
export function orBlank(text: string): string {
  return text.trim() === '' ? BLANK : text.trim()
}

/** The lines that are not blank, trimmed. */
export function filledLines(lines: readonly string[]): string[] {
  return lines.map(line => line.trim()).filter(line => line !== '')
}
