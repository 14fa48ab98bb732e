import type { IsoDate } from '../calendar'
import { partTrail } from '../carry/entries'
import { partStanding } from '../carry/standing'
import { dutyRows, numberCell, taskCell } from '../compose/action-items'
import { agencyName } from '../compose/agency-name'
import { composeResolution } from '../compose/agenda'
import { BLANK, orBlank } from '../compose/blank'
import { composeLastWords, composeOrigin, standingLines } from '../compose/life'
import { cell, composeCell, headRow, paragraph } from '../compose/text'
import type { Block, Cell, Manuscript, Row } from '../manuscript/manuscript'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import type { FindingsReport, Minutes } from '../model/document'
import { earlierWords, wordsOfNow } from '../model/earlier-words'
import { bracketNumber } from '../model/numbering'
import { type Answer, answersTo } from '../month/raise'
import type { Context } from '../office/context'
import { shortDate } from '../thai/dates'
import { DERIVED_COLUMNS, DERIVED_NAMES, STATUS_SHORT, TABLE_WORDS } from '../wording/derived'
import { AREA_WORDS, LIFE_WORDS, PAPER } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import {
  type AreaOrders,
  concernedAgencies,
  type FollowedOrder,
  followedOrders,
} from './followed-orders'
import { meetingName } from './occasion'

/**
 * ลำดับ, มติ/ข้อสั่งการ, ตัวชี้วัด, ผู้รับผิดชอบ, กำหนด, ผลครั้งก่อน, ผลครั้งนี้, สถานะ on a page that lies; mm.
 */
const COLUMNS = [14, 52, 25, 36, 25, 31, 31, 33] as const

/** ตารางติดตามมติ: everything ordered in a document or carried into it, on pages that lie. */
export function deriveFollowUpTable(
  document: Minutes | FindingsReport,
  context: Context,
): Manuscript {
  const { meeting } = document
  const of = meetingName(meeting)
  const blocks: Block[] = [
    { kind: 'section', orientation: 'landscape' },
    paragraph('title', DERIVED_NAMES['follow-up-table']),
    paragraph('subtitle', of),
    composeOrders(followedOrders(document, null), meeting.date, context),
  ]
  return derivedPaper(
    { kind: 'follow-up-table', of, date: meeting.date, blocks },
    document,
    context,
  )
}

/**
 * The same of one agency, which then tells of no other, and below it what was resolved on what the agency raised; of each
 * that has a part or raised something where none is named. While nobody has, a single paper says so.
 */
export function deriveAgencyTables(
  document: Minutes | FindingsReport,
  context: Context,
  agency: string | null,
): Manuscript[] {
  const all = agency === null ? concernedAgencies(document, context.agencies) : [agency]
  const named = all.length === 0 ? [null] : all
  return named.map(id => {
    const { meeting } = document
    const name = agencyName(id, context)
    const orders = id === null ? [] : followedOrders(document, id)
    const answers = id === null ? [] : answersTo(id, document)
    const blocks: Block[] = [
      { kind: 'section', orientation: 'landscape' },
      paragraph('title', DERIVED_NAMES['follow-up-table']),
      paragraph('subtitle', meetingName(meeting)),
      paragraph('subtitle', name),
      composeOrders(orders, meeting.date, context),
      ...composeAnswers(answers),
    ]
    const of = `${name} ${meetingName(meeting)}`
    return derivedPaper({ kind: 'agency-table', of, date: meeting.date, blocks }, document, context)
  })
}

/** What the agency raised and what was resolved on it, in the words of the minutes; nothing where it raised nothing. */
function composeAnswers(answers: readonly Answer[]): Block[] {
  if (answers.length === 0) return []
  const told = answers.flatMap(({ topic, resolution, number }, index) => [
    paragraph(
      'numbered',
      `${bracketNumber(index)}\t${orBlank(topic.title)} (${PAPER.agendaItem} ${number})`,
      topic.id,
    ),
    ...(resolution === null
      ? [paragraph('resolution', TABLE_WORDS.unanswered, topic.id)]
      : [
          paragraph('label', PAPER.resolution, topic.id),
          ...composeResolution(resolution, topic.id),
        ]),
  ])
  return [paragraph('heading', TABLE_WORDS.answers), ...told]
}

/** A row for each part of each order, under its area where any is named. */
function composeOrders(
  groups: readonly AreaOrders[],
  day: IsoDate | null,
  context: Context,
): Block {
  if (groups.length === 0) return paragraph('body', PAPER.nothing)
  const headed = groups.some(({ area }) => area !== null)
  let count = 0
  const rows = groups.flatMap(({ area, orders }) => [
    ...(headed ? [areaRow(area === null ? TABLE_WORDS.noArea : AREA_WORDS[area])] : []),
    ...orders.flatMap(order => orderRows(order, numberCell(count++), day, context)),
  ])
  const header = [headRow(DERIVED_COLUMNS.followUp)]
  return { kind: 'table', columns: COLUMNS, header, rows, rules: 'all' }
}

function areaRow(title: string): Row {
  return { cells: [{ ...cell(title, 'cell-head'), across: COLUMNS.length }], held: true }
}

function orderRows(
  { action, duties, where }: FollowedOrder,
  lead: Cell,
  day: IsoDate | null,
  context: Context,
): Row[] {
  const place = where === '' ? composeOrigin(action) : [paragraph('cell', `(${where})`)]
  const task = { paragraphs: [...taskCell(action).paragraphs, ...place] }
  const shared = [lead, task, cell(action.measure?.trim() ?? '')]
  const shown = { id: action.id, duties: [...duties] }
  return dutyRows(shown, shared, duty => [
    cell(ownerWords(action, duty, context)),
    dueCell(action, duty),
    earlierCell(action, duty),
    composeCell(wordsOfNow(duty.progress)),
    stateCell(action, duty, day, context),
  ])
}

/** What was told before: as the trail has it, and what stands under the heads of earlier meetings. */
function earlierCell(action: ActionItem, duty: Duty): Cell {
  const kept = composeCell(earlierWords(duty.progress)).paragraphs
  return { paragraphs: [...composeLastWords(action, duty), ...kept] }
}

/** Whose part it is, and of work of several whether they lead. */
function ownerWords({ duties }: ActionItem, { agency, lead }: Duty, context: Context): string {
  const name = agencyName(agency, context)
  if (!duties.some(duty => duty.lead === true) || duties.length < 2) return name
  return `${name} ${lead === true ? LIFE_WORDS.lead : TABLE_WORDS.support}`
}

/** The day, and below it the one that was set first where it was another. */
function dueCell(action: ActionItem, duty: Duty): Cell {
  const { due, status } = duty
  const day = due === null ? (status === 'standing' ? LIFE_WORDS.standing : BLANK) : shortDate(due)
  const first = partTrail(action, duty).find(entry => entry.due !== undefined)?.due
  const moved = first !== undefined && first !== due && due !== null
  const lines = [orBlank(day), ...(moved ? [TABLE_WORDS.firstDue(shortDate(first))] : [])]
  return { paragraphs: lines.map(line => paragraph('cell', line)) }
}

/** How far it is; of a part that an earlier paper ended, which paper. */
function stateCell(action: ActionItem, duty: Duty, day: IsoDate | null, context: Context): Cell {
  const told = isOver(duty) && partStanding(action, duty).over !== null
  const state = told ? [] : [STATUS_SHORT[duty.status]]
  const lines = [...state, ...standingLines(action, duty, day, context)]
  return { paragraphs: lines.map(line => paragraph('cell', line)) }
}
