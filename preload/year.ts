import type { YearOverview } from '../core/derive/year-overview'
import type { BookYear } from '../core/derive/yearbook'
import type { Sentence } from '../core/wording/sentence'

/** Of which year of which series of the binder something is wanted. */
export interface AskedYear {
  /** As the register names it. */
  readonly series: string
  /** Of the Buddhist Era; `null` for that of its last meeting. */
  readonly year: number | null
}

/** How a year stands. */
export interface YearStand {
  readonly year: BookYear
  readonly overview: YearOverview
  /** The names of files that may be of it and could not be read: they are not counted. */
  readonly unread: readonly string[]
}

/** A yearbook that was written. */
export interface Bound {
  readonly fileName: string
  /** For `folder:show`. */
  readonly token: string
  readonly papers: number
  /** Why each of the other minutes of that year is not in it. */
  readonly leftOut: readonly Sentence[]
}
