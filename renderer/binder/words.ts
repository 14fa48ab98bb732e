import type { MeetingNumber } from '../../core/model/meeting-ref'
import { compareThai } from '../../core/thai/collate'
import { BINDER_WORDS, STAGE_STATES } from '../../core/wording/binder'
import { KIND_WORDS } from '../../core/wording/kinds'
import { COURSE_WORDS } from '../../core/wording/matters'
import { numberWords, placeFigures } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import type { OwnAgency, PaperRow, SeriesRow } from '../../preload/binder'
import { say } from '../port/say'
import type { Mark } from './matter-rows'
import { isPaperAdopted } from './this-month'
import type { BinderLists } from './use-binder'

type Agencies = readonly OwnAgency[]

/** An agency as tables name it: its short form, or its name. */
export function shortName(id: string | null, agencies: Agencies): Sentence | string {
  if (id === null) return REGISTER_WORDS.nobody
  const agency = agencies.find(row => row.id === id)
  return agency === undefined ? id : agency.abbreviation || agency.name
}

/** The same, said. */
export function sayShortName(
  id: string | null,
  { agencies }: Pick<BinderLists, 'agencies'>,
): string {
  const name = shortName(id, agencies)
  return typeof name === 'string' ? name : say(name)
}

/** Names one after the other. */
export function listed(names: readonly (Sentence | string)[]): Sentence {
  return joined(names, ', ')
}

/** The name in full, for a heading and for readers. */
export function fullName(id: string | null, agencies: Agencies): Sentence | string {
  if (id === null) return REGISTER_WORDS.nobody
  return agencies.find(row => row.id === id)?.name ?? id
}

/** «ครั้งที่ ๓/๒๕๖๒»; a paper without a number is the workshop's. */
export function meetingWords(number: MeetingNumber | null): Sentence {
  return number === null
    ? REGISTER_WORDS.workshop
    : fill(REGISTER_WORDS.meeting, numberWords(number))
}

/** «ระเบียบวาระที่ ๕.๑»; `null` of what has no place. */
export function spotWithin(number: MeetingNumber | null, place: string): Sentence | null {
  if (place === '') return null
  return fill(number === null ? REGISTER_WORDS.point : REGISTER_WORDS.item, placeFigures(place))
}

/** «ครั้งที่ ๓/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔». */
export function spot(entry: {
  readonly number: MeetingNumber | null
  readonly place: string
  readonly page: number | null
}): Sentence {
  const place = spotWithin(entry.number, entry.place)
  const page = entry.page === null ? null : fill(REGISTER_WORDS.page, figures(entry.page))
  const parts = [meetingWords(entry.number), place, page].filter(part => part !== null)
  return joined(parts, ' ')
}

/** A paper as lists name it: its number, or what kind it is. */
export function paperName({ kind, number, title }: PaperRow): Sentence | string {
  if (number !== null) return meetingWords(number)
  if (kind === 'findings') return BINDER_WORDS.workshop
  return title || (kind === null ? '' : KIND_WORDS[kind])
}

/** How far a paper has come, or that its meeting is yet to be held or was called off. */
export function paperMark(paper: PaperRow): Mark {
  const { stage, meetingState } = paper
  if (meetingState === 'cancelled') return { shape: 'ring', words: COURSE_WORDS.cancelled }
  if (isPaperAdopted(paper)) return { shape: 'full', words: STAGE_STATES.adopted }
  if (stage !== null) return { shape: 'half', words: STAGE_STATES[stage] }
  return { shape: 'dashed', words: STAGE_STATES.draft }
}

/** The body whose meetings a series is, as its newest paper calls it; '' of none. */
export function seriesName(id: string | null, series: readonly SeriesRow[]): string {
  return series.find(row => row.series === id)?.name ?? ''
}

/** Agencies that were handed work or are asked for reports, in official order, then what only papers name; nobody is no agency. */
export function agencyOrder({
  counts,
  senders,
  agencies,
}: Pick<BinderLists, 'counts' | 'senders' | 'agencies'>): string[] {
  const all = [...counts, ...senders].flatMap(({ agency }) => agency ?? [])
  const ids = [...new Set(all)]
  const place = (id: string) => {
    const at = agencies.findIndex(agency => agency.id === id)
    return at < 0 ? agencies.length : at
  }
  return ids.toSorted((a, b) => place(a) - place(b) || compareThai(a, b))
}
