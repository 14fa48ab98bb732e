import type { Warning } from '../manuscript/warning'
import { type Sentence, sentence } from '../wording/sentence'
import type { Severity } from './rule'
import type { RuleName } from './rule-book'

/** ช่องที่ขาด: something a person can mend. It never blocks saving. */
export interface Gap {
  /** The rule that found it, or what the press could not do. */
  readonly rule: RuleName | Warning['code']
  readonly severity: Severity
  /** The template part it stands in. */
  readonly part: string
  /** The id of the element inside the part: an action item, a finding, a topic. */
  readonly source?: string
  /** The very words it is about, as typed; absent where something is missing. */
  readonly excerpt?: string
  /** Whether `repair` can mend it without a person's judgement. */
  readonly repairable: boolean
  /** The sentence the person reads, in Thai, and the same in English. */
  readonly message: string
  readonly english: string
  /** Which it is of those that are alike in all else, from 0: the same words may stand twice in one place. */
  readonly nth: number
}

/** What tells a gap from every other of one check. */
export function gapKey({ rule, part, source, excerpt, repairable, message, nth }: Gap): string {
  return JSON.stringify([rule, part, source, excerpt, repairable, message, nth])
}

/** What a gap says, for whoever speaks either language. */
export function gapSentence({ message, english }: Gap): Sentence {
  return sentence(message, english)
}

/** Whether a gap is advice: it is shown, but nothing is wrong with the paper for it. */
export function isAdvice(gap: Gap): boolean {
  return gap.severity === 'advice'
}
