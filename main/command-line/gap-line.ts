import { type Gap, gapSentence } from '../../core/check/gap'
import { gapPlace } from '../../core/check/gap-place'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { SEVERITY_WORDS, times } from '../../core/wording/gap-lines'
import { inDigits, inLanguage, type Language, type Sentence } from '../../core/wording/sentence'

/** The paper that gaps are told of. */
interface Checked {
  readonly document: Document
  readonly context: Context
}

/** How gaps are told: in which language; in English as well, after a tab; with what each weighs before it. */
interface Telling {
  readonly language: Language
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
  { language, english, weighed = false }: Telling,
): string[] {
  const words = (sentence: Sentence) => inLanguage(sentence, language)
  const twin = english && language !== 'en'
  const found = new Map<string, { readonly gap: Gap; readonly count: number }>()
  for (const gap of gaps) {
    const line = `${weighed ? `[${words(SEVERITY_WORDS[gap.severity])}] ` : ''}${placed(gap, paper, language)}`
    found.set(line, { gap, count: (found.get(line)?.count ?? 0) + 1 })
  }
  return [...found].map(
    ([line, { gap, count }]) =>
      `${line}${count > 1 ? words(times(count)) : ''}${twin ? `\t${gap.english}` : ''}`,
  )
}

/** The sentence after as much of its place as it does not name itself. */
function placed(gap: Gap, { document, context }: Checked, language: Language): string {
  const message = inLanguage(gapSentence(gap), language)
  const said = message.toLowerCase()
  const steps = gapPlace(gap, document, context)
    .map(step => inLanguage(inDigits(step, context.house.digits), language))
    .filter((step, at, all) => !said.includes(step.toLowerCase()) && all.indexOf(step) === at)
  return steps.length === 0 ? message : `${steps.join(' ')}: ${message}`
}
