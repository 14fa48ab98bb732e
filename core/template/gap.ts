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
