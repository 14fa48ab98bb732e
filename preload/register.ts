import type { LinkFact, MatterKind, Recorded } from '../core/binder/facts'
import type { IsoDate } from '../core/calendar'
import type { RegisterRow } from '../core/derive/register-rows'
import type { RegisterScope } from '../core/derive/register-scope'
import type { Area } from '../core/model/agency'
import type { MeetingNumber, MeetingRef } from '../core/model/meeting-ref'
import type { Exported } from './papers'

// What the register of a binder answers. Agencies are registry ids; no path is among it.

/** The most rows that one answer holds; `skip` asks for those after them. */
export const MOST_ROWS = 200

/** So many months of what an agency told are in its page. */
export const MONTHS_SHOWN = 12

/** What a search and the table of duties can be narrowed to. Absent is all. */
export interface RegisterFilter extends RegisterScope {
  /** What the paper recorded; `decided` for «ที่ประชุมเคยมีมติว่าอย่างไร». In a search alone, as those below. */
  readonly event?: Recorded
  readonly kind?: MatterKind
  /** Findings that call for work and that no order grew from, up to now. */
  readonly unserved?: true
  /** How many rows to leave out, for the next page. */
  readonly skip?: number
}

/** One thing that a paper recorded. */
export interface EntryRow {
  readonly entry: number
  readonly matter: string
  readonly kind: MatterKind
  readonly event: Recorded
  /** The title or the task, shortened. */
  readonly head: string
  /** What was reported or decided, shortened. */
  readonly said: string
  readonly agency: string | null
  readonly area: Area | null
  readonly due: IsoDate | null
  /** The day of the meeting; `null` where a later paper alone tells of it and does not know. */
  readonly date: IsoDate | null
  readonly number: MeetingNumber | null
  readonly series: string | null
  readonly place: string
  /** The page of the issued paper, where one knows it. */
  readonly page: number | null
  /** The file that says so, for `register:open`. */
  readonly file: number
  /** «จากรายงานครั้งหลัง»: the paper itself is missing, a later one tells. */
  readonly later: boolean
  /** The paper cannot be read now: it is what it said before. */
  readonly kept: boolean
  /** In a search: it says what was typed in one piece. */
  readonly exact: boolean
}

/** What the screen of a register shows now: what is made of it on paper says so. */
export interface Filtered {
  readonly question: string
  readonly filter: RegisterFilter
  /** The day that it is of. */
  readonly day: IsoDate
}

/** How a question was understood, to be told above what it found. */
export interface Understood {
  /** Each name with the ids of all agencies that bear it. */
  readonly agencies: readonly (readonly string[])[]
  /** The words, as they were cut. */
  readonly words: readonly string[]
  /** The last word, as its commonest endings were taken; [] where it was whole. */
  readonly endings: readonly string[]
  /** Nothing said it as typed: it was read once more without tones and the like. */
  readonly slipped: boolean
}

export interface Found {
  readonly rows: readonly EntryRow[]
  /** There are more: ask again with `skip` larger by `rows.length`. */
  readonly more: boolean
  readonly understood: Understood
}

/** One agency's part of an order, where it stands now, and the file that tells so. Long words are shortened. */
export interface RegisterDuty extends RegisterRow {
  /** The file that ordered it. */
  readonly orderedFile: number
  /** The last meeting that heard of it. */
  readonly last: IsoDate | null
  /** How many meetings have heard of it. */
  readonly months: number
  readonly series: string | null
  /** Where, and in which file, it was last told of. */
  readonly place: string
  readonly file: number
  readonly kept: boolean
}

export interface Duties {
  readonly rows: readonly RegisterDuty[]
  readonly total: number
}

/** The life of a matter, the oldest entry first. */
export interface MatterLife {
  readonly matter: string
  readonly kind: MatterKind
  readonly head: string
  readonly area: Area | null
  readonly duties: readonly RegisterDuty[]
  readonly entries: readonly EntryRow[]
  /** Where the ความเป็นมา of a later paper is not what the paper itself says. */
  readonly differs: readonly TrailDifference[]
  readonly links: readonly MatterLink[]
}

/**
 * How a matter hangs together with another: it came `from` it or the other `grew` from it, it `revises` the other's
 * resolution or was `revised` by it; `card`: an agency gave a card that it is made of.
 */
export interface MatterLink {
  readonly how: LinkFact['how'] | 'grew' | 'revised'
  /** The other matter and how it is called; '' of a card. */
  readonly matter: string
  readonly head: string
  readonly agency: string | null
  /** The paper that says so first. */
  readonly number: MeetingNumber | null
  readonly date: IsoDate | null
  readonly place: string
  readonly file: number
}

/** Which senders of monthly reports are listed: those of one month, `2018-09`; those who never sent one. */
export interface SenderFilter {
  readonly month?: string
  readonly never?: true
}

/** Which monthly reports an agency sent. */
export interface SenderRow {
  readonly agency: string
  /** The oldest month first; `file` is the paper that has it. */
  readonly sent: readonly {
    readonly month: string
    readonly received: IsoDate | null
    readonly file: number
  }[]
}

/** Where an entry of a trail says that a matter stood. */
export interface TrailSpot {
  readonly matter: string
  readonly meeting: MeetingRef
  readonly page: number | null
}

/** The page of the issued paper that such an entry should say; `document` as the entry names it. */
export interface TrailPage {
  readonly matter: string
  readonly document: string
  readonly page: number
}

/** «ความเป็นมาไม่ตรงกับรายงานครั้งที่ …». */
export interface TrailDifference {
  readonly number: MeetingNumber | null
  readonly date: IsoDate | null
  readonly event: Recorded
  readonly agency: string | null
  /** The file whose trail it is. */
  readonly file: number
}

/** One row of the table of agencies. */
export interface AgencyCount {
  /** `null` counts what nobody was named for. */
  readonly agency: string | null
  readonly open: number
  readonly standing: number
  readonly done: number
  readonly late: number
  /** Open parts that nothing was told of at the last two meetings or more. */
  readonly silent: number
  readonly oldestDue: IsoDate | null
  /** How often it reported, and at which meeting last; 0 and `null` of one that never did. */
  readonly reports: number
  readonly lastReport: IsoDate | null
}

/** How many parts of orders a meeting found open, and how many of those were late on its day. */
export interface MeetingCount {
  readonly file: number
  readonly number: MeetingNumber | null
  readonly date: IsoDate
  readonly open: number
  readonly late: number
}

/** One agency: what it owes, month by month. */
export interface AgencyPage extends AgencyCount {
  /** What papers recorded of its orders in its last `MONTHS_SHOWN` months, the oldest first. */
  readonly told: readonly EntryRow[]
  readonly months: readonly {
    readonly month: string
    readonly reported: number
    readonly silent: number
    readonly ordered: number
    readonly done: number
  }[]
  readonly duties: readonly RegisterDuty[]
  /** Problems that it raised, and what became of them: newest first. */
  readonly raised: readonly EntryRow[]
  /** Meetings that its people came to, of those that list them. */
  readonly attended: number
  readonly meetings: number
}

/** As what file a register is made. */
export const SHEET_FORMATS = ['xlsx', 'docx', 'pdf'] as const
export type SheetFormat = (typeof SHEET_FORMATS)[number]

/** The orders that were filtered, as a file. */
export interface ExportedRegister extends Pick<Exported, 'fileName' | 'token' | 'warnings'> {
  /** How many parts of orders are in it. */
  readonly rows: number
  /** How many matters were found that are no orders: they are not in it. */
  readonly others: number
}
