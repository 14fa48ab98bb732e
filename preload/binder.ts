import type { AdoptionFact } from '../core/binder/facts'
import type { IsoDate } from '../core/calendar'
import type { Fault, FaultCode } from '../core/fault'
import type { DocumentKind } from '../core/model/document'
import type { MeetingState } from '../core/model/meeting'
import type { MeetingNumber } from '../core/model/meeting-ref'
import type { StageName } from '../core/model/stage'
import type { Sentence } from '../core/wording/sentence'

// What is told of a binder and its files. No path is among it.

/**
 * How a file of the binder stands: `ok`; of two of one document `copy` (the same bytes), `older` (an earlier
 * revision) or `conflict` (the same revision, other words); `newer` (of a later program) and `unreadable` with a fault;
 * `gone` while nobody has said that so many files may leave.
 */
export const PAPER_STATES = [
  'ok',
  'copy',
  'older',
  'conflict',
  'unreadable',
  'newer',
  'gone',
] as const
export type PaperState = (typeof PAPER_STATES)[number]

/** Where the binder and its register stand. */
export interface BinderState {
  /** The folder's own name; `null` while none is chosen. */
  readonly name: string | null
  /** When its files were last looked at, as an ISO time; `null` before the first look. */
  readonly lookedAt: string | null
  /** The folder could not be reached at the last look: all that is told is of `lookedAt`. */
  readonly away: boolean
  /** The files that are being read; `null` when all is done. */
  readonly reading: { readonly done: number; readonly total: number } | null
  /** Files that tell something. */
  readonly papers: number
  /** So many files are gone at once that a person has to say that they may leave; 0 asks nothing. */
  readonly asksGone: number
  /** Whether there are more files, folders or entries than are looked at: what is beyond them is not told. */
  readonly tooMany: boolean
  /** Where folders and files lie in it that could not be looked at. */
  readonly unseen: readonly string[]
}

/** A file of the binder. */
export interface PaperRow {
  /** Its name here: asks for it to be opened. It holds until the register is made anew. */
  readonly file: number
  readonly fileName: string
  /** The folder within the binder, `2562/ชุดที่ 1`; '' for the binder itself. */
  readonly folder: string
  readonly state: PaperState
  readonly fault: FaultCode | null
  /** What it told before it could no longer be read still counts. */
  readonly kept: boolean
  /** `null` of what could never be read. */
  readonly kind: DocumentKind | null
  readonly title: string
  /** Names its series in filters. */
  readonly series: string | null
  readonly number: MeetingNumber | null
  /** The year that it is filed under, of the Buddhist Era. */
  readonly year: number | null
  readonly date: IsoDate | null
  readonly meetingState: MeetingState | null
  readonly stage: StageName | null
  /** How a later meeting adopted it, who asked for each correction ('' of one that nobody is named for), and the file that says so. */
  readonly adoption: {
    readonly verdict: AdoptionFact['verdict']
    readonly asked: readonly string[]
    readonly file: number
  } | null
}

/** Which files of the binder are listed. Absent is all. */
export interface PaperFilter {
  readonly series?: string
  readonly year?: number
  /** How many rows to leave out, for the next page. */
  readonly skip?: number
}

export interface Papers {
  readonly rows: readonly PaperRow[]
  readonly total: number
}

/** A series of papers as filters offer it. */
export interface SeriesRow {
  readonly series: string
  /** The body, as its newest paper calls it. */
  readonly name: string
  readonly years: readonly number[]
  readonly papers: number
}

/** An agency that only papers of the binder name, as the newest of them calls it. */
export interface OwnAgency {
  readonly id: string
  readonly name: string
  readonly abbreviation: string
}

/** Something about the files that a person can mend; nothing is dropped for it. */
export interface RegisterFinding {
  readonly finding: string
  readonly says: Sentence
  /** The files that it is about, for `register:open`. */
  readonly files: readonly number[]
}

export interface RegisterFindings {
  readonly rows: readonly RegisterFinding[]
  readonly total: number
}

/** What one look at the folder came upon. */
export interface LookReport {
  readonly state: BinderState
  readonly read: number
  readonly left: number
  /** What kept it from looking; `null` where all went well. */
  readonly trouble: Fault | null
}
