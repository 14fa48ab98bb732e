import type { IsoDate } from '../calendar'
import { partTrail } from '../carry/entries'
import { refOf } from '../carry/living'
import { partStanding } from '../carry/standing'
import { refWords } from '../compose/life'
import type { ActionItem, Duty, DutyStatus } from '../model/action-item'
import type { Area } from '../model/agency'
import type { FindingsReport, Minutes } from '../model/document'
import { wordsOfNow } from '../model/earlier-words'
import { isBlank, plainText } from '../model/rich-text'
import { actionsOf } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'

/** One agency's part of one order, as a register of many papers tells it. Nothing in it is formatted. */
export interface RegisterRow {
  /** The id that the order keeps for life. */
  readonly matter: string
  readonly task: string
  /** By registry id. */
  readonly agency: string | null
  readonly area: Area | null
  readonly ordered: IsoDate | null
  readonly due: IsoDate | null
  readonly firstDue: IsoDate | null
  readonly status: DutyStatus
  /** What was told last. */
  readonly lastWords: string
  /** Meetings in a row that were told nothing. */
  readonly silent: number
  /** The id of the document that ordered it; begins with «?» where only its number is known. */
  readonly document: string
  /** Which paper ordered it, «ครั้งที่ 1/2562»; where in it, `5.1`; on which page of it, if one knows. */
  readonly paper: string
  readonly place: string
  readonly page: number | null
}

/**
 * A row for each part of each order in these papers, which may stand in any order: an order by the last paper that has
 * it, and in the order in which they were first given.
 */
export function registerRows(papers: readonly (Minutes | FindingsReport)[]): RegisterRow[] {
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
        action.duties.map(duty => rowOf(action, duty, here)),
      )
    }
  return [...rows.values()].flat()
}

interface Here {
  readonly paper: Minutes | FindingsReport
  readonly place: string
}

function rowOf(action: ActionItem, duty: Duty, { paper, place }: Here): RegisterRow {
  const mine = partTrail(action, duty)
  const ordered = mine[0] ?? { meeting: refOf(paper), place, page: null }
  const { lastWords, silent } = partStanding(action, duty)
  const now = wordsOfNow(duty.progress)
  return {
    matter: action.id,
    task: plainText(action.task).trim(),
    agency: duty.agency,
    area: action.area ?? null,
    ordered: ordered.meeting.date,
    due: duty.due,
    firstDue: mine.find(({ due }) => due !== undefined)?.due ?? duty.due,
    status: duty.status,
    lastWords: isBlank(now) ? (lastWords?.note ?? '') : plainText(now).trim(),
    silent: isBlank(now) ? silent : 0,
    document: ordered.meeting.document,
    paper: refWords(ordered.meeting),
    place: ordered.place,
    page: ordered.page,
  }
}
