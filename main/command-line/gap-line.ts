import type { Gap } from '../../core/check/gap'
import { gapPlace } from '../../core/check/gap-place'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { withDigits } from '../../core/thai/numerals'
import { SEVERITY_WORDS, times } from '../../core/wording/gap-lines'

/** The paper that gaps are told of. */
interface Checked {
  readonly document: Document
  readonly context: Context
}

/** How gaps are told: in English as well, after a tab; with what each weighs before it. */
interface Telling {
  readonly english: boolean
  readonly weighed?: boolean
}

/**
 * Gaps, one a line: where each stands, what it is and what to do. What is found several times in one
 * place is told once.
 */
export function gapLines(
  gaps: readonly Gap[],
  paper: Checked,
  { english, weighed = false }: Telling,
): string[] {
  const found = new Map<string, { readonly gap: Gap; readonly count: number }>()
  for (const gap of gaps) {
    const line = `${weighed ? `[${SEVERITY_WORDS[gap.severity]}] ` : ''}${placed(gap, paper)}`
    found.set(line, { gap, count: (found.get(line)?.count ?? 0) + 1 })
  }
  return [...found].map(
    ([line, { gap, count }]) =>
      `${line}${count > 1 ? times(count) : ''}${english ? `\t${gap.english}` : ''}`,
  )
}

/** The sentence after as much of its place as it does not name itself. */
function placed({ message, ...gap }: Gap, { document, context }: Checked): string {
  const steps = gapPlace(gap, document, context).filter(step => !message.includes(step))
  if (steps.length === 0) return message
  return `${withDigits(steps.join(' '), context.house.digits)}: ${message}`
}
