import type { MatterKind } from '../../core/binder/facts'
import { daysBetween, type IsoDate } from '../../core/calendar'
import type { MeetingNumber } from '../../core/model/meeting-ref'
import { BINDER_WORDS, type MarkShape, RECORD_SHAPES } from '../../core/wording/binder'
import { DUTY_WORDS } from '../../core/wording/matters'
import { shortDay } from '../../core/wording/moments'
import { recordWords } from '../../core/wording/register'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import type { EntryRow, RegisterDuty } from '../../preload/register'

/** A state in words, with the shape that stands beside it. */
export interface Mark {
  readonly shape: MarkShape
  readonly words: Sentence
}

/** One row of the table of the register: a matter, at the place where it was found. */
export interface MatterRow {
  readonly key: string
  readonly matter: string
  readonly kind: MatterKind
  readonly file: number
  readonly number: MeetingNumber | null
  readonly place: string
  /** The page of the issued paper, where one knows it. */
  readonly page: number | null
  readonly series: string | null
  /** '' of the report of a month, which has no title of its own. */
  readonly head: string
  readonly said: string
  readonly agency: string | null
  /** What is of the matter as a whole, and of nobody's part. */
  readonly ofAll: boolean
  readonly due: IsoDate | null
  readonly mark: Mark
  /** How many more of its entries say what was asked for. */
  readonly besides: number
  readonly later: boolean
  readonly kept: boolean
}

/** What papers recorded, a row each. */
export function entryRows(entries: readonly EntryRow[]): MatterRow[] {
  return entries.map(entry => rowOfEntry(entry, 0))
}

/** What a search found, a row a matter: of its entries the one that says it in one piece, else the newest. */
export function foundRows(entries: readonly EntryRow[]): MatterRow[] {
  const byMatter = new Map<string, EntryRow[]>()
  for (const entry of entries)
    byMatter.set(entry.matter, [...(byMatter.get(entry.matter) ?? []), entry])
  return [...byMatter.values()].flatMap(told => {
    const [newest] = told
    const shown = told.find(({ exact }) => exact) ?? newest
    return shown === undefined ? [] : [rowOfEntry(shown, told.length - 1)]
  })
}

function rowOfEntry(entry: EntryRow, besides: number): MatterRow {
  const { matter, kind, file, number, place, page, series, head, said, agency, due } = entry
  const { later, kept } = entry
  return {
    key: `entry-${entry.entry}`,
    matter,
    kind,
    file,
    number,
    place,
    page,
    series,
    head,
    said,
    agency,
    ofAll: agency === null && (kind !== 'order' || entry.event === 'amended'),
    due,
    mark: entryMark(entry),
    besides,
    later,
    kept,
  }
}

/** What an entry recorded, and when. */
function entryMark(entry: EntryRow): Mark {
  const words = recordWords(entry)
  const shape = RECORD_SHAPES[entry.event]
  const { date } = entry
  return { shape, words: date === null ? words : joined([words, shortDay(date)], ' ') }
}

/** Parts of orders as rows, each where it was ordered: without a question the register shows where promises stand. */
export function promiseRows(duties: readonly RegisterDuty[], today: IsoDate): MatterRow[] {
  return duties.map(duty => ({
    key: `duty-${duty.matter}-${duty.agency ?? ''}`,
    matter: duty.matter,
    kind: 'order',
    file: duty.orderedFile,
    number: duty.orderedAt,
    place: duty.orderedPlace,
    page: duty.orderedPage,
    series: duty.series,
    head: duty.task,
    said: '',
    agency: duty.agency,
    ofAll: false,
    due: duty.due,
    mark: dutyMark(duty, today),
    besides: 0,
    later: false,
    kept: duty.kept,
  }))
}

/** Where a part of an order stands today: late is counted from the due day alone. */
export function dutyMark(
  { status, due }: Pick<RegisterDuty, 'status' | 'due'>,
  today: IsoDate,
): Mark {
  if (status !== 'open')
    return { shape: status === 'standing' ? 'ring' : 'full', words: DUTY_WORDS[status] }
  if (due !== null && due < today)
    return { shape: 'late', words: fill(BINDER_WORDS.late, figures(daysBetween(due, today))) }
  return { shape: 'half', words: BINDER_WORDS.openSince }
}
