import type { IsoDate } from '../core/calendar'
import type { Call } from '../core/carry/follow-up'
import type { TakenUp } from '../core/carry/take-up'
import type { Delivery } from '../core/change/mirror'
import type { Finish } from '../core/copies/finish'
import type { Result } from '../core/fault'
import type { Agency } from '../core/model/agency'
import type { Document } from '../core/model/document'
import type { GoalProgress } from '../core/month/goals'
import type { Template } from '../core/template/template'
import type { AdoptionRequests } from './adoption'
import type { Announcement, Announcements } from './announcements'
import type {
  BinderState,
  OwnAgency,
  PaperFilter,
  Papers,
  RegisterFindings,
  SeriesRow,
} from './binder'
import type { SharedRequests } from './binder-shares'
import type { HandedOver } from './handed-over'
import type { ChosenImage, TakenImage } from './images'
import type { Circulation, Exported, PagesInfo, PaperRequests, VictimSigns } from './papers'
import type { DraftInfo, RecentFile } from './past-work'
import type {
  AgencyCount,
  AgencyPage,
  Duties,
  ExportedRegister,
  Filtered,
  Found,
  MatterLife,
  MeetingCount,
  RegisterFilter,
  SenderRow,
  SheetFormat,
} from './register'
import type { House, Settings, SettingsChange } from './settings'
import type { Printed } from './work'
import type { YearRequests } from './year'

/** A document in a window. The window never learns a path: `handle` is main's name for the file. */
export interface OpenDocument {
  readonly handle: string
  /** The file's name as a person sees it; `null` before the first save. */
  readonly fileName: string | null
  readonly document: Document
  readonly template: Template
  /** The office's registry, in official order; the document's own rows are the document's. */
  readonly agencies: readonly Agency[]
  /** True when it came out of the recovery journal and is not yet in its file. */
  readonly recovered: boolean
  /** The newest edit of it that main holds: the window counts on from there. */
  readonly edit: number
  /** It is somebody else's just now: it may be read, exported and printed, and saved under another name. */
  readonly readOnly: boolean
  /** Its file keeps the version that was adopted. */
  readonly sealed: boolean
}

/** A file that this window has open already. */
export interface OpenAlready {
  readonly already: true
  readonly handle: string
}

export interface Printer {
  readonly name: string
  readonly label: string
  readonly isDefault: boolean
}

/**
 * What the window may ask of the main process. One line a request: with the lists that it extends this is
 * the whole. Each is answered by one object in `main/requests/`, under the same name.
 */
export interface Requests extends PaperRequests, YearRequests, SharedRequests, AdoptionRequests {
  'template:list': () => Result<readonly Template[]>
  'document:start': (template: string) => Result<OpenDocument>
  'document:follow-up': (handle: string, call: Call) => Result<OpenDocument>
  'document:choose': () => Result<OpenDocument | null>
  'document:open-recent': (id: string) => Result<OpenDocument>
  'document:open-sample': (name: string) => Result<OpenDocument>
  /** What the window begins with: what was open, a file, the one draft, or the sample. `null` leaves the choice. */
  'document:first': () => Result<OpenDocument | null>
  /** The drafts of the journal that are not open, the newest first. */
  'draft:list': () => Result<readonly DraftInfo[]>
  'draft:open': (id: string) => Result<OpenDocument>
  /** Gives the words of a draft up. */
  'draft:discard': (id: string) => Result<null>
  /**
   * What was typed: the one way of words to main, which all other requests are then answered from. `behind`
   * where main has another edit than the one it was made over: then the whole is wanted.
   */
  'document:follow': (handle: string, delivery: Delivery<Document>) => Result<'taken' | 'behind'>
  /** Saves in place; asks for a name when there is none yet. `null` when the person turned back. */
  'document:save': (handle: string) => Result<Saved | null>
  'document:save-as': (handle: string) => Result<Saved | null>
  /** Keeps the paper as it stands as its next version, and saves it. `null` when the person turned back at naming it. */
  'document:issue': (handle: string, day: IsoDate, withPdf: boolean) => Result<SavedVersion | null>
  /** Gives a document up: what is not in its file is forgotten. */
  'document:close': (handle: string) => Result<null>
  /** Leaves a document that was opened but never shown as it was, its draft too. */
  'document:put-back': (handle: string) => Result<null>
  /** The answer to `closing`, under the same ticket: the last words of every open document. */
  'desk:handed-over': (ticket: number, documents: readonly HandedOver[]) => Result<null>
  'document:export': (
    handle: string,
    format: 'docx' | 'pdf',
    finish?: Finish,
  ) => Result<Exported | null>
  'pages:typeset': (handle: string) => Result<PagesInfo>
  'pages:show': (edition: number, page: number) => Result<string | null>
  'copies:circulate': (
    handle: string,
    recipients: readonly string[],
    coverLetter: boolean,
    finish?: Finish,
  ) => Result<Circulation | null>
  /** Begins a news item of the document with the matters of these ids and no other, unless it may tell who a victim is. */
  'document:news': (
    handle: string,
    matters: readonly string[],
  ) => Result<OpenDocument | VictimSigns>
  'printer:list': () => Result<readonly Printer[]>
  'document:print': (handle: string, printer: string, options: PrintOptions) => Result<Printed>
  /** Turns the export, copying or printing back that goes on; answers when it has ended. */
  'work:cancel': () => Result<null>
  'recent:list': () => Result<readonly RecentFile[]>
  'settings:read': () => Result<Settings>
  'settings:write': (change: SettingsChange) => Result<Settings>
  'settings:choose-template-folder': () => Result<Settings | null>
  /** The general list of Thai words, one a line. */
  'words:list': () => Result<string>
  'house:read': () => Result<House>
  /** Takes the form ('') or a built-in style. */
  'house:choose': (name: '' | 'parliament') => Result<House>
  /** Takes the style of a file that the person chooses; `null` when the person turned back. */
  'house:choose-file': () => Result<House | null>
  /** A file that cannot serve is a fault, and the one chosen before stays. */
  'settings:choose-letterhead': () => Result<Settings | null>
  /** Asks the person for files; `null` when the person turned back. */
  'image:choose': (what: 'pictures' | 'emblem') => Result<readonly ChosenImage[] | null>
  /** The bytes of one of them, for the window to look at: they may be anything. */
  'image:read': (token: string) => Result<Uint8Array>
  /** Takes a picture in for a document to show. Its bytes go through main's own door once more. */
  'image:add': (handle: string, bytes: Uint8Array) => Result<TakenImage>
  'settings:set-emblem': (bytes: Uint8Array) => Result<Settings>
  /** Shows the file or folder of the last export in the system's file manager. */
  'folder:show': (token: string) => Result<null>
  /** Asks the person for the folder of the binder; `null` when the person turned back. */
  'register:choose': () => Result<BinderState | null>
  /** Where the binder stands; opens the one of last time, and looks at it, if it is not open yet. */
  'register:state': () => Result<BinderState>
  /** Begins to look at the folder; `binder` is announced as it goes on. `mayLeave`: a person says that files may leave that are gone. */
  'register:look': (mayLeave: boolean) => Result<BinderState>
  /** Gives the binder up: its register is removed, its files are not touched. */
  'register:close': () => Result<BinderState>
  /** What papers recorded, newest first; '' lists all that the filter lets through. `half`: the last word is still being typed. */
  'register:search': (question: string, half: boolean, filter: RegisterFilter) => Result<Found>
  'register:duties': (filter: RegisterFilter) => Result<Duties>
  /** `null` where no paper of the binder knows the matter. */
  'register:life': (matter: string) => Result<MatterLife | null>
  'register:agencies': (today: IsoDate) => Result<readonly AgencyCount[]>
  'register:agency': (agency: string, today: IsoDate) => Result<AgencyPage>
  /** The files of the binder, by series, the newest first. */
  'register:papers': (filter: PaperFilter) => Result<Papers>
  'register:series': () => Result<readonly SeriesRow[]>
  /** Which monthly reports each agency sent that is asked for them, and how far each goal has come by all of them. */
  'register:senders': () => Result<readonly SenderRow[]>
  'register:goals': () => Result<readonly GoalProgress[]>
  /** Agencies that papers of the binder name and the registry may lack. */
  'register:own-agencies': () => Result<readonly OwnAgency[]>
  'register:findings': () => Result<RegisterFindings>
  /** The newest meetings of a series, of all for '', the oldest first: what each found open and late. */
  'register:meetings': (series: string) => Result<readonly MeetingCount[]>
  /** Opens a file of the binder; the window goes to the matter by its id, which the paper knows. */
  'register:open': (file: number) => Result<OpenDocument | OpenAlready>
  /** A matter of a file, ready to be taken up by a coming paper; `null` where that file has no such matter. */
  'register:take-up': (file: number, matter: string) => Result<TakenUp | null>
  /** Writes the orders that are filtered into a file that the person names; `null` when the person turned back. */
  'register:export': (filtered: Filtered, format: SheetFormat) => Result<ExportedRegister | null>
  'register:print': (filtered: Filtered, printer: string) => Result<Printed>
  /** The first page of a file as SVG; `null` of one whose page nobody can set. */
  'register:thumb': (file: number) => Result<string | null>
  /** The office's registry, in official order. */
  'agency:list': () => Result<readonly Agency[]>
  'link:open': (address: string) => Result<null>
}

export interface Saved {
  readonly fileName: string
  readonly savedAt: string
  /** The edit whose words are in the file. */
  readonly edit: number
}

/** A paper that was issued, and saved with it. */
export interface SavedVersion extends Saved {
  /** The how manieth version it is. */
  readonly version: number
  readonly pages: number
  readonly state: 'issued' | 'adopted'
}

export interface PrintOptions {
  /** Copies for these agencies, one job each; empty prints the original once. */
  readonly recipients: readonly string[]
  readonly coverLetter: boolean
  readonly duplex: boolean
  /** A paper as it is, if absent. */
  readonly finish?: Finish
  /** The number of the copy to begin with: those before it went already, and the rest is of the same words. */
  readonly from?: number
}

/** The one channel that requests go through, each with its name and the list of its arguments. */
export const DOOR = 'request'

export type Channel = keyof Requests
export type Arguments<C extends Channel> = Parameters<Requests[C]>
export type Reply<C extends Channel> = Promise<ReturnType<Requests[C]>>

/** `window.desk`: the same list, as the window calls it. */
export interface DeskPort {
  ask<C extends Channel>(channel: C, ...args: Arguments<C>): Reply<C>
  /** Listens until the returned function is called. */
  on<A extends Announcement>(
    announcement: A,
    listener: (value: Announcements[A]) => void,
  ): () => void
}
