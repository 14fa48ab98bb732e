import type { RuleName } from './rule-names'

/** ช่องที่ขาด: something a person can mend. It never blocks saving. */
export interface Gap {
  readonly rule: RuleName
  /** The template part it stands in. */
  readonly part: string
  /** The id of the element inside the part: an action item, a finding, a topic. */
  readonly source?: string
  /** The sentence the person reads, in Thai. */
  readonly message: string
}

/** Rules that give advice: the paper is right without them, so they do not make it a draft. */
const ADVICE: readonly RuleName[] = [
  'areas-covered',
  'distribution-listed',
  'one-digit-kind',
  'official-words',
]

/** Whether a gap is advice: it is shown, but the paper is not marked «ร่าง» for it. */
export function isAdvice(gap: Gap): boolean {
  return ADVICE.includes(gap.rule)
}
