import type { Unadopted } from '../core/adoption/adopt'
import type { AskedCorrection } from '../core/adoption/apply-corrections'
import type { IsoDate } from '../core/calendar'
import type { Result } from '../core/fault'
import type { VersionRow } from '../core/file/versions'
import type { MeetingNumber, MeetingRef } from '../core/model/meeting-ref'

// What is told of the reports that minutes adopt. No path is among it.

/** The version whose pages and lines are cited, and its lines as `paintText` printed them. */
export interface CitedVersion extends Pick<VersionRow, 'n' | 'day' | 'sha256' | 'state'> {
  readonly text: string
}

/** A report that minutes adopt, as its file has it. */
export interface EarlierPaper {
  /** The document that the minutes name. */
  readonly paper: string
  readonly fileName: string
  /** `null` where it was never issued. */
  readonly cited: CitedVersion | null
  /** The newest of its versions, and whether these minutes made it. */
  readonly newest: (Pick<VersionRow, 'n' | 'state'> & { readonly own: boolean }) | null
}

/** Minutes of the binder that can be adopted. */
export interface OfferedPaper {
  /** Its name here, as `PaperRow` has it. */
  readonly file: number
  readonly fileName: string
  readonly document: string
  readonly number: MeetingNumber | null
  readonly date: IsoDate | null
}

/** A report that was chosen to be adopted: how minutes name it. */
export interface TakenPaper extends EarlierPaper {
  readonly of: MeetingRef
}

/** What came of making the adopted version: made, not possible, or a person has to look at corrections first. */
export type AdoptionMade =
  | {
      readonly end: 'made'
      readonly version: number
      readonly fileName: string
      readonly corrections: number
    }
  | { readonly end: 'refused'; readonly why: Unadopted; readonly fileName: string }
  | { readonly end: 'asked'; readonly asked: readonly AskedCorrection[] }

/** What the window may ask of adopting reports: a part of `Requests`. */
export interface AdoptionRequests {
  /** The reports that these minutes adopt, those whose files are found. */
  'adoption:papers': (handle: string) => Result<readonly EarlierPaper[]>
  /** Minutes of the binder that these may adopt: circulated, not adopted, of their series. */
  'adoption:offers': (handle: string) => Result<readonly OfferedPaper[]>
  /** Takes a report to adopt from the binder. */
  'adoption:take': (handle: string, file: number) => Result<TakenPaper>
  /** Takes one from a file that the person chooses; `null` when the person turned back. */
  'adoption:choose': (handle: string) => Result<TakenPaper | null>
  /** On which pages of an issued report its matters stand, by their ids; [] where that is not known. */
  'adoption:pages': (
    handle: string,
    paper: string,
  ) => Result<readonly (readonly [string, number])[]>
  /** Makes the next version of a report as these minutes adopted it, in its own file. */
  'adoption:make': (handle: string, paper: string) => Result<AdoptionMade>
}
