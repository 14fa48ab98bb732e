import type { SetLine } from './page'

/** The words of a line, with each mark of a note as `write` gives it. */
export function withMarks(
  { text, calls }: Pick<SetLine, 'text' | 'calls'>,
  write: (mark: string) => string,
): string {
  let told = ''
  let from = 0
  for (const { at, mark } of calls) {
    told += text.slice(from, at) + write(mark)
    from = at + mark.length
  }
  return told + text.slice(from)
}

/** The words of a line without the marks of notes. */
export function plainWords(line: Pick<SetLine, 'text' | 'calls'>): string {
  return line.calls.length === 0 ? line.text : withMarks(line, () => '')
}
