import { composeActionRows } from '../compose/action-items'
import { meetingNumber } from '../compose/opening'
import { cell, headRow, paragraph } from '../compose/text'
import type { Block, Manuscript } from '../manuscript/manuscript'
import { type ActionItem, isFollowedUp } from '../model/action-item'
import type { FindingsReport, Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { actionsOf, type PlacedMatter } from '../model/walk/matters'
import type { Context } from '../office/context'
import { DERIVED_COLUMNS, DERIVED_NAMES, STATUS_SHORT } from '../wording/derived'
import { PAPER } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { meetingName } from './occasion'

/** ลำดับ, มติ/ข้อสั่งการ, ผู้รับผิดชอบ, กำหนด, ผลการดำเนินงาน, สถานะ on a page that lies; mm. */
const COLUMNS = [15, 75, 45, 26, 50, 36] as const

/** ตารางติดตามมติ: everything ordered in a document or carried into it, on pages that lie. */
export function deriveFollowUpTable(
  document: Minutes | FindingsReport,
  context: Context,
): Manuscript {
  const { meeting } = document
  const rows = orderedIn(document).flatMap(({ action, where }, index) =>
    composeActionRows(
      action,
      cell(agendaNumber(index), 'cell-center'),
      meeting.date,
      context,
      where,
      ({ status }) => [cell(STATUS_SHORT[status], 'cell-center')],
    ),
  )
  const blocks: Block[] = [
    { kind: 'section', orientation: 'landscape' },
    paragraph('title', DERIVED_NAMES['follow-up-table']),
    paragraph('subtitle', meetingName(meeting)),
    rows.length === 0
      ? paragraph('body', PAPER.nothing)
      : {
          kind: 'table',
          columns: COLUMNS,
          header: [headRow(DERIVED_COLUMNS.followUp)],
          rows,
          rules: 'all',
        },
  ]
  const of = meetingName(meeting)
  return derivedPaper(
    { kind: 'follow-up-table', of, date: meeting.date, blocks },
    document,
    context,
  )
}

/** An item, and where it was ordered: «ครั้งที่ ๑/๒๕๖๑ ระเบียบวาระที่ ๕.๑». */
interface Ordered {
  readonly action: ActionItem
  readonly where: string
}

/** In the order of the paper. */
function orderedIn(document: Minutes | FindingsReport): Ordered[] {
  const here = meetingNumber(document.meeting)
  return actionsOf(document).map(({ action, under }) => ({
    action,
    where: under === null ? '' : whereOrdered(action, under, here),
  }))
}

/** What was carried here is named by the meeting that ordered it, as its trail tells. */
function whereOrdered(action: ActionItem, { item, number }: PlacedMatter, here: string): string {
  const isHere = !isFollowedUp(action) && item.kind !== 'matters-arising'
  return isHere ? `${here} ${PAPER.agendaItem} ${number}` : ''
}
