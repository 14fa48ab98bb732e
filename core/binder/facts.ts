import type { IsoDate } from '../calendar'
import type { DutyStatus } from '../model/action-item'
import type { Adoption } from '../model/adoption'
import type { Agency, Area } from '../model/agency'
import type { AgencyReport } from '../model/agency-report'
import type { AttendanceList } from '../model/attendee'
import type { DocumentKind } from '../model/document'
import type { Goal } from '../model/goal'
import type { MeetingState } from '../model/meeting'
import type { MeetingNumber, MeetingRef } from '../model/meeting-ref'
import type { StageName } from '../model/stage'
import { EVENTS, type Trail } from '../model/trail'

/** What the register holds of a matter: what trails tell, and what stands in its own paper alone. */
export const RECORDS = [...EVENTS, 'told', 'found', 'report'] as const
export type Recorded = (typeof RECORDS)[number]

/** ข้อสั่งการ · เรื่อง · ข้อค้นพบ · รายงานของหน่วยงาน. */
export const MATTER_KINDS = ['order', 'topic', 'finding', 'report'] as const
export type MatterKind = (typeof MATTER_KINDS)[number]

/** Which matter a fact is of, and how the paper calls it. */
export interface MatterHead {
  /** The id that it keeps for life. */
  readonly matter: string
  readonly kind: MatterKind
  readonly area: Area | null
  /** The title of a topic, the task of an order, as plain text. */
  readonly head: string
}

/** One thing that a paper records of a matter, by its own words. */
export interface EntryFact extends MatterHead {
  readonly event: Recorded
  /** `5.1`; '' where the paper has no numbers. */
  readonly place: string
  readonly agency: string | null
  readonly due: IsoDate | null
  /** How the agency's part stands in this paper; `null` of what is no order. */
  readonly status: DutyStatus | null
  /** What was reported or decided. */
  readonly said: string
  /** All that it can be found by: head, body, and what was said. */
  readonly words: string
  /** A finding that calls for work. */
  readonly calls?: true
}

/** ความเป็นมา of a matter as this paper has it. */
export interface TrailFact extends MatterHead {
  readonly entries: Trail
}

/** One line of an attendance list. */
export interface PersonFact {
  readonly list: AttendanceList
  readonly name: string
  readonly agency: string | null
  readonly role: string
}

/** The monthly report of an agency: that it came, for which month, and its figures. */
export interface ReportFact
  extends Pick<AgencyReport, 'id' | 'agency' | 'month' | 'received' | 'figures'> {}

/** How matters hang together: an order grew from a finding or a topic, a resolution revises another, a finding has cards. */
const LINKS = ['from', 'revises', 'card'] as const

/** One such link, as one paper tells it. */
export interface LinkFact {
  readonly matter: string
  readonly how: (typeof LINKS)[number]
  /** The matter at its other end; '' of a card. */
  readonly other: string
  /** Whose card it is; else `null`. */
  readonly agency: string | null
  /** Where the paper says so, `5.1`. */
  readonly place: string
}

/** That a meeting adopted an earlier paper. */
export interface AdoptionFact {
  readonly of: MeetingRef
  readonly verdict: Exclude<Adoption['verdict'], null | 'deferred'>
  /** Who asked for each correction; '' of one that nobody is named for. */
  readonly asked: readonly string[]
}

/** The meeting of a paper, as far as the register sorts by it. */
export interface MeetingFact {
  /** The id of its series; `null` where nobody has said how it goes. */
  readonly series: string | null
  readonly body: string
  readonly number: MeetingNumber | null
  readonly date: IsoDate | null
  readonly special: boolean
  /** Whether special meetings of its series count on their own. */
  readonly ownCount: boolean
  readonly state: MeetingState | null
}

/** All that one document tells the register. */
export interface PaperFacts {
  readonly document: string
  readonly kind: DocumentKind
  readonly title: string
  readonly date: IsoDate | null
  readonly meeting: MeetingFact | null
  /** How far the paper has come; `null` while it is ร่าง. */
  readonly stage: StageName | null
  readonly entries: readonly EntryFact[]
  readonly trails: readonly TrailFact[]
  readonly people: readonly PersonFact[]
  readonly reports: readonly ReportFact[]
  readonly goals: readonly Goal[]
  readonly links: readonly LinkFact[]
  readonly adoptions: readonly AdoptionFact[]
  /** Who gets a copy. */
  readonly recipients: readonly string[]
  /** Agencies that the paper names and the office's registry may lack. */
  readonly agencies: readonly Agency[]
}
