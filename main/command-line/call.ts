import type { IsoDate } from '../../core/calendar'
import type { Finish } from '../../core/copies/finish'
import type { HouseStyle } from '../../core/office/context'
import type { SharedOffice } from '../../core/office/shared-office'
import type { Flavour } from '../../core/paper/flavour'
import type { Likeness } from '../../core/paper/likeness'
import type { Digits } from '../../core/thai/numerals'
import type { Language } from '../../core/wording/sentence'
import type { RegisterFilter } from '../../preload/register'
import type { Places } from '../places'
import type { Ending } from './ending'

/** Where a command reads and writes besides files. */
export interface Io {
  out(line: string): void
  err(line: string): void
  readonly places: Places
  /** Turned when the person stops the command. Those that take long heed it; the others end as programs do. */
  readonly stop?: StopWish
}

/** The person's wish to stop, for as long as somebody heeds it. */
export interface StopWish {
  /** From here on Ctrl+C only asks: the command ends by itself, with nothing half made. */
  heed(): AbortSignal
}

/** Options that need a value. */
export type OptionName =
  | 'to'
  | 'recipients'
  | 'digits'
  | 'font'
  | 'likeness'
  | 'emblem'
  | 'templates'
  | 'house'
  | 'pdf'
  | 'organisation'
  | 'letterhead'
  | 'only'
  | 'agency'
  | 'area'
  | 'state'
  | 'topics'
  | 'year'
  | 'series'
  | 'day'
  | 'earlier'
  | 'since'
  | 'until'
  | 'month'
  | 'event'
  | 'kind'
  | 'list'

/** Options that need no value; only `certified` may have one, «name, position». */
export const FLAGS = [
  'line-numbers',
  'watermark',
  'certified',
  'english',
  'special',
  'overdue',
  'json',
  'fiscal',
  'with-pdf',
  'replace',
  'silent',
  'never-reported',
  'unserved',
] as const
export type FlagName = (typeof FLAGS)[number]

/** What `register` can list besides the parts of orders: files, senders of monthly reports, goals, agencies. */
export const BINDER_LISTS = ['papers', 'reports', 'goals', 'agencies'] as const
export type BinderList = (typeof BINDER_LISTS)[number]

/** How a question to the register is narrowed on the command line. */
export interface RegisterOptions {
  /** Any name of an agency, or its id. */
  readonly agency?: string
  /** What needs no registry to be understood. */
  readonly filter: Omit<RegisterFilter, 'agency' | 'overdueOn' | 'unheard'>
  readonly overdue: boolean
  readonly neverReported: boolean
  /** `null` for the parts of orders. */
  readonly list: BinderList | null
  /** Of monthly reports, `2018-09`. */
  readonly month?: string
  readonly json: boolean
}

/** What was asked, parsed: the word after the command, the options, the place to write to. */
export interface CommandCall {
  /** The template or file; '' for a command that takes none. */
  readonly operand: string
  /** The word before it, for a command that takes two; '' otherwise. */
  readonly choice: string
  /** The value of `--to`; '' for a command that writes nothing. */
  readonly to: string
  readonly recipients: string | null
  /** The digits that were asked for; `null` leaves them to the house. */
  readonly digits: Digits | null
  /** The file of the house style; '' for none. */
  readonly houseFile: string
  readonly house: HouseStyle
  /** What the binder shares that the files of the call lie in. */
  readonly shared: SharedOffice
  readonly font: string
  /** In what faces other than the official one are like it. */
  readonly likeness: Likeness
  /** The kind of PDF that was asked for; `null` for the usual one. */
  readonly flavour: Flavour | null
  /** A picture for the place of the Garuda; '' for none. */
  readonly emblem: string
  /** The office's own folder of templates; '' for none. */
  readonly templates: string
  /** What the paper carries besides itself. */
  readonly finish: Finish
  /** In which language the command speaks; what it prints is Thai always. */
  readonly language: Language
  /** Whether each gap is told in English as well, as before there was a language to choose. */
  readonly english: boolean
  /** Whether the next meeting is a special one. */
  readonly special: boolean
  /** Whether what was reported before gives way. */
  readonly replace: boolean
  /** The ids of the matters that it is called for, with commas between; '' for all. */
  readonly only: string
  /** What the register is asked for besides words; absent is all. */
  readonly asked: RegisterOptions
  /** The words that follow the one operand, for a command that takes any number. */
  readonly more: readonly string[]
  /** What a news item tells of, by number or id with commas between; '' for none. */
  readonly topics: string
  /** A series of meetings by its id or by its body's name; '' for the only one. */
  readonly series: string
  /** Whether that year runs from October to September. */
  readonly fiscal: boolean
  /** The file of an earlier report that this one may correct; '' for none. */
  readonly earlier: string
  /** The day that was asked for; `null` for today. */
  readonly day: IsoDate | null
  /** Whether a version keeps its pages as PDF, too. */
  readonly withPdf: boolean
  /** The office's own Word file to write into; '' for none. */
  readonly letterhead: string
}

/** What a module under this folder offers: one command. */
export type CommandRunner = (call: CommandCall, io: Io) => Promise<Ending>
