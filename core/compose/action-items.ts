import type { IsoDate } from '../calendar'
import type { Block, Cell, Row } from '../manuscript/manuscript'
import type { ActionItem } from '../model/action-item'
import { wordsOfNow } from '../model/earlier-words'
import { agendaNumber, bracketNumber } from '../model/numbering'
import { isBlank } from '../model/rich-text'
import type { Context } from '../office/context'
import { officialDate, shortDate } from '../thai/dates'
import { COLUMNS, PAPER, STATUS_WORDS } from '../wording/paper'
import { agencyName } from './agency-name'
import { BLANK } from './blank'
import { meetingNumber } from './opening'
import {
  cell,
  composeCell,
  composeTextOrBlank,
  endTextWith,
  headRow,
  leadWith,
  paragraph,
} from './text'

/** New action items as they stand under a resolution: «(๑) กรม… รายงานผล… ภายในวันที่ ๓๐ กันยายน ๒๕๖๑». */
export function composeActionList(actions: readonly ActionItem[], context: Context): Block[] {
  return actions.flatMap((action, index) => {
    const owner = agencyName(action.owner, context)
    const due = action.due === null ? BLANK : officialDate(action.due)
    const task = composeTextOrBlank(action.task, action.id)
    const lead = { text: `${bracketNumber(index)}\t${owner} ` }
    return endTextWith(leadWith(task, lead, 'numbered'), { text: ` ${PAPER.dueBy} ${due}` })
  })
}

/** เรื่องสืบเนื่อง: what was ordered, of whom, by when, and what has come of it. */
export function composeFollowUpTable(
  actions: readonly ActionItem[],
  source: string,
  context: Context,
): Block[] {
  const rows = actions.map((action, index): Row => {
    const told = composeCell(action.progress)
    const progress = isBlank(wordsOfNow(action.progress))
      ? { paragraphs: [...cell(STATUS_WORDS[action.status]).paragraphs, ...told.paragraphs] }
      : told
    return {
      source: action.id,
      cells: [number(index), orderedTask(action), ...duty(action, shortDate, context), progress],
    }
  })
  return table([15, 50, 35, 24, 36], COLUMNS.followUp, rows, source)
}

/** กรอบแนวทางปฏิบัติงาน: what the workshop wants done, by whom, by when. */
export function composeFramework(
  actions: readonly ActionItem[],
  source: string,
  context: Context,
): Block[] {
  const rows = actions.map(
    (action, index): Row => ({
      source: action.id,
      cells: [number(index), taskCell(action), ...duty(action, officialDate, context)],
    }),
  )
  return table([15, 69, 36, 40], COLUMNS.framework, rows, source)
}

/**
 * An item as cells of a table that follows it up: what was ordered and where, by whom to be done, by
 * when, and what has come of it.
 */
export function composeActionRow(action: ActionItem, where: string, context: Context): Cell[] {
  const task = taskCell(action)
  const place = where === '' ? [] : [paragraph('cell', `(${where})`)]
  return [
    { paragraphs: [...task.paragraphs, ...place] },
    ...duty(action, shortDate, context),
    composeCell(action.progress),
  ]
}

function table(
  columns: readonly number[],
  titles: readonly string[],
  rows: readonly Row[],
  source: string,
): Block[] {
  return [{ kind: 'table', columns, header: [headRow(titles)], rows, rules: 'all', source }]
}

function number(index: number): Cell {
  return { ...cell(agendaNumber(index), 'cell-center'), repeats: true }
}

function taskCell(action: ActionItem): Cell {
  return isBlank(action.task) ? cell(BLANK) : composeCell(action.task)
}

function orderedTask(action: ActionItem): Cell {
  const task = taskCell(action)
  if (action.origin === null) return task
  const origin = `(${meetingNumber({ number: action.origin })})`
  return { paragraphs: [...task.paragraphs, paragraph('cell', origin)] }
}

function duty(action: ActionItem, write: (day: IsoDate) => string, context: Context): Cell[] {
  const due = action.due === null ? BLANK : write(action.due)
  return [cell(agencyName(action.owner, context)), cell(due)]
}
