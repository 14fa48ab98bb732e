import type { IsoDate } from '../calendar'
import { partTrail } from '../carry/entries'
import { refOf } from '../carry/living'
import { partStanding } from '../carry/standing'
import type { ActionItem, Duty, DutyStatus } from '../model/action-item'
import type { Area } from '../model/agency'
import type { FindingsReport, Minutes } from '../model/document'
import { wordsOfNow } from '../model/earlier-words'
import type { MeetingNumber } from '../model/meeting-ref'
import { isBlank, plainText } from '../model/rich-text'
import { actionsOf } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'

/**
 * One agency's part of one order, where it stands now: what a book of papers and the register of a binder tell alike, and
 * what both print. Nothing in it is formatted.
 */
export interface RegisterRow {
  /** The id that the order keeps for life. */
  readonly matter: string
  readonly task: string
  /** By registry id. */
  readonly agency: string | null
  readonly area: Area | null
  readonly status: DutyStatus
  readonly due: IsoDate | null
  /** The due day that was set first. */
  readonly firstDue: IsoDate | null
  /** The day of the paper that ordered it. */
  readonly ordered: IsoDate | null
  /** Its meeting; `null` of a workshop, and of a paper that nobody knows any more. */
  readonly orderedAt: MeetingNumber | null
  /** Where in that paper, `5.1`; on which page of it, if one knows. */
  readonly orderedPlace: string
  readonly orderedPage: number | null
  /** What was told last. */
  readonly said: string
  /** Meetings in a row that were told nothing, up to the last. */
  readonly silent: number
}

/** On which page of a paper at hand a matter stands; `null` of a paper that is not. */
export type PageIn = (document: string, matter: string) => number | null

/**
 * A row for each part of each order in these papers, which may stand in any order: an order by the last paper that has
 * it, and in the order in which they were first given. `pageIn` tells pages that no trail has.
 */
export function registerRows(
  papers: readonly (Minutes | FindingsReport)[],
  pageIn: PageIn = () => null,
): RegisterRow[] {
  const sorted = papers.toSorted((a, b) =>
    (a.meeting.date ?? '').localeCompare(b.meeting.date ?? ''),
  )
  const rows = new Map<string, RegisterRow[]>()
  for (const paper of sorted)
    for (const { action, under, index } of actionsOf(paper)) {
      const here = {
        paper,
        place: under === null ? String(index + 1) : toArabicDigits(under.number),
      }
      rows.set(
        action.id,
        action.duties.map(duty => rowOf(action, duty, here, pageIn)),
      )
    }
  return [...rows.values()].flat()
}

interface Here {
  readonly paper: Minutes | FindingsReport
  readonly place: string
}

function rowOf(
  action: ActionItem,
  duty: Duty,
  { paper, place }: Here,
  pageIn: PageIn,
): RegisterRow {
  const mine = partTrail(action, duty)
  const ordered = mine[0] ?? { meeting: refOf(paper), place, page: null }
  const { lastWords, silent } = partStanding(action, duty)
  const now = wordsOfNow(duty.progress)
  return {
    matter: action.id,
    task: plainText(action.task).trim(),
    agency: duty.agency,
    area: action.area ?? null,
    status: duty.status,
    due: duty.due,
    firstDue: mine.find(({ due }) => due !== undefined)?.due ?? duty.due,
    ordered: ordered.meeting.date,
    orderedAt: ordered.meeting.number,
    orderedPlace: ordered.place,
    orderedPage: pageIn(ordered.meeting.document, action.id) ?? ordered.page,
    said: isBlank(now) ? (lastWords?.note ?? '') : plainText(now).trim(),
    silent: isBlank(now) ? silent : 0,
  }
}
