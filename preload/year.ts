import type { YearOverview } from '../core/derive/year-overview'
import type { YearHindrance } from '../core/derive/year-plan'
import type { BookYear } from '../core/derive/yearbook'
import type { Result } from '../core/fault'
import type { Sentence } from '../core/wording/sentence'
import type { Exported, Preview } from './papers'
import type { Printed } from './work'

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

/** What the window may ask of a year: a part of `Requests`. */
export interface YearRequests {
  /** How a year of a series stands, counted over the papers of the binder. */
  'year:overview': (wish: AskedYear) => Result<YearStand | YearHindrance>
  /** The page for the minister over that year: seen, written, printed. */
  'year:preview': (wish: AskedYear) => Result<Preview | YearHindrance>
  'year:export': (
    wish: AskedYear,
    format: 'docx' | 'pdf',
  ) => Result<Exported | YearHindrance | null>
  'year:print': (wish: AskedYear, printer: string) => Result<Printed | YearHindrance>
  /** Binds the adopted minutes of that year into a sealed book; `null` when the person turned back. */
  'year:bind': (wish: AskedYear) => Result<Bound | YearHindrance | null>
}
