import { shortAgencyName } from '../compose/agency-name'
import { orBlank } from '../compose/blank'
import { refWords } from '../compose/life'
import { cell, headRow, paragraph } from '../compose/text'
import type { Block, Manuscript, Row } from '../manuscript/manuscript'
import type { Minutes } from '../model/document'
import { agendaNumber } from '../model/numbering'
import { plainText } from '../model/rich-text'
import { type Entry, type Trail, trailOf } from '../model/trail'
import { mattersOf, type PlacedMatter } from '../model/walk/matters'
import type { Context } from '../office/context'
import { shortDate } from '../thai/dates'
import { DERIVED_COLUMNS, DERIVED_NAMES, HISTORY } from '../wording/derived'
import { eventName, PAPER } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { meetingName } from './occasion'

/** ครั้งที่, วาระ, หน้า, เหตุการณ์, ข้อความ; mm. */
const COLUMNS = [34, 16, 14, 34, 62] as const

/** ภาคผนวก ความเป็นมาของเรื่อง: what each earlier paper recorded of every matter of these minutes, in their order. */
export function deriveMatterHistory(minutes: Minutes, context: Context): Manuscript {
  const { meeting } = minutes
  const of = meetingName(meeting)
  const lives = mattersOf(minutes).flatMap(livesOf)
  const blocks = [
    paragraph('title', DERIVED_NAMES['matter-history']),
    paragraph('subtitle', of),
    ...(lives.length === 0
      ? [paragraph('body', HISTORY.none)]
      : lives.flatMap((life, index) => composeLife(life, index, context))),
  ]
  return derivedPaper({ kind: 'matter-history', of, date: meeting.date, blocks }, minutes, context)
}

/** A matter or an order that earlier papers told of. */
interface Life {
  readonly id: string
  readonly title: string
  readonly trail: Trail
}

/** The matter itself, then its orders, each under the number of the matter. */
function livesOf({ matter, number }: PlacedMatter): Life[] {
  const where = `${PAPER.agendaItem} ${number}`
  const own = {
    id: matter.id,
    title: `${orBlank(matter.title)} (${where})`,
    trail: trailOf(matter),
  }
  const orders = matter.actions.map(action => ({
    id: action.id,
    title: `${orBlank(plainText(action.task))} (${HISTORY.order} ${where})`,
    trail: trailOf(action),
  }))
  return [own, ...orders].filter(({ trail }) => trail.length > 0)
}

function composeLife({ id, title, trail }: Life, index: number, context: Context): Block[] {
  const header = [headRow(DERIVED_COLUMNS.history)]
  const rows = trail.map(entry => entryRow(entry, id, context))
  return [
    paragraph('heading', `${agendaNumber(index)}. ${title.replaceAll('\n', ' ')}`, id),
    { kind: 'table', columns: COLUMNS, header, rows, rules: 'all' },
  ]
}

function entryRow(entry: Entry, source: string, context: Context): Row {
  const { meeting, place, page, agency, due, note } = entry
  const told = [
    ...(agency === null ? [] : [shortAgencyName(agency, context)]),
    ...(note === '' ? [] : [note]),
    ...(due === undefined ? [] : [HISTORY.due(shortDate(due))]),
  ]
  return {
    cells: [
      cell(refWords(meeting) || HISTORY.unknown),
      cell(place || HISTORY.unknown, 'cell-center'),
      cell(page === null ? HISTORY.unknown : String(page), 'cell-center'),
      cell(eventName(entry)),
      { paragraphs: told.map(line => paragraph('cell', line)) },
    ],
    source,
  }
}
