import type { Result } from '../core/fault'
import type { SharedPart } from '../core/office/shared-part'
import type { Sentence } from '../core/wording/sentence'

/** What the binder shares with other desks, as the settings show it. */
export interface SharedState {
  /** The binder's own name; `null` while none is chosen, and nothing can be shared. */
  readonly binder: string | null
  /** What is shared, in words; absent is each desk's own. */
  readonly shared: Readonly<Partial<Record<SharedPart, Sentence | string>>>
  /** Whether this desk has a series to share: that of the minutes that were opened last. */
  readonly hasSeries: boolean
}

/** What the window may ask of it: a part of `Requests`. */
export interface SharedRequests {
  /** What the binder shares with other desks. */
  'shared:read': () => Result<SharedState>
  /** Shares what this desk has of it, in place of what was shared. */
  'shared:put': (part: SharedPart) => Result<SharedState>
  /** Leaves it to each desk again. */
  'shared:drop': (part: SharedPart) => Result<SharedState>
}
