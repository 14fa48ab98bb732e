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

/** The same, with their numbers before them where there are several. */
export function numberedLines(lines: readonly string[]): string[] {
  const filled = filledLines(lines)
  return filled.length > 1 ? filled.map((line, index) => `${index + 1}. ${line}`) : filled
}
