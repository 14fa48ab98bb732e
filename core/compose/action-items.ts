import type { IsoDate } from '../calendar'
import { isUntold } from '../carry/entries'
import { partStanding } from '../carry/standing'
import type { Block, Cell, Row } from '../manuscript/manuscript'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import { wordsOfNow } from '../model/earlier-words'
import { agendaNumber, bracketNumber } from '../model/numbering'
import { isBlank } from '../model/rich-text'
import type { Context } from '../office/context'
import { officialDate, shortDate } from '../thai/dates'
import { inWords } from '../thai/in-words'
import { COLUMNS, LIFE_WORDS, PAPER, STATUS_WORDS } from '../wording/paper'
import { agencyName, shortAgencyName } from './agency-name'
import { BLANK } from './blank'
import { composeLastWords, composeOrigin, standingLines } from './life'
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
    const owners = inWords(action.duties.map(({ agency }) => agencyName(agency, context)))
    const task = composeTextOrBlank(action.task, action.id)
    const lead = { text: `${bracketNumber(index)}\t${owners} ` }
    const due = { text: ` ${dueWords(action.duties, context)}` }
    return endTextWith(leadWith(task, lead, 'numbered'), due)
  })
}

/** «ภายในวันที่ ๓๑ มกราคม ๒๕๖๒ (ตร.) และวันที่ …»: one day for all, or each with those whom it is for. */
function dueWords(duties: readonly Duty[], context: Context): string {
  const days = [...new Set(duties.map(({ due }) => due))]
  const [first] = days
  if (days.length === 1 && first === null && duties.every(({ status }) => status === 'standing'))
    return `(${LIFE_WORDS.standing})`
  const write = (due: IsoDate | null) => (due === null ? BLANK : officialDate(due))
  if (days.length === 1) return `${PAPER.dueBy} ${write(first ?? null)}`
  const each = days.map(day => {
    const own = duties.filter(({ due }) => due === day)
    const names = own.map(({ agency }) =>
      agency === null ? BLANK : shortAgencyName(agency, context),
    )
    return `${PAPER.dueBy} ${write(day)} (${names.join(', ')})`
  })
  return inWords(each)
}

/** เรื่องสืบเนื่อง: what was ordered, of whom, by when, and what has come of it, a row for each agency's part. */
export function composeFollowUpTable(
  actions: readonly ActionItem[],
  source: string,
  day: IsoDate | null,
  context: Context,
): Block[] {
  const rows = actions.flatMap((action, index) =>
    dutyRows(action, [numberCell(index), orderedTask(action)], duty => [
      ...dutyCells(duty, action, shortDate, context),
      progressCell(action, duty, day, context),
    ]),
  )
  return table([13, 44, 31, 26, 46], COLUMNS.followUp, rows, source)
}

/** กรอบแนวทางปฏิบัติงาน: what the workshop wants done, by whom, by when. */
export function composeFramework(
  actions: readonly ActionItem[],
  source: string,
  context: Context,
): Block[] {
  const rows = actions.flatMap((action, index) =>
    dutyRows(action, [numberCell(index), measuredTask(action)], duty =>
      dutyCells(duty, action, officialDate, context),
    ),
  )
  return table([15, 69, 36, 40], COLUMNS.framework, rows, source)
}

/** The rows of an item: the cells that all its parts share, then those of each part. */
export function dutyRows(
  action: Pick<ActionItem, 'id' | 'duties'>,
  shared: readonly Cell[],
  own: (duty: Duty) => readonly Cell[],
): Row[] {
  const down = action.duties.length
  const wide = down === 1 ? shared : shared.map(one => ({ ...one, down }))
  return action.duties.map((duty, at) => ({
    source: action.id,
    cells: at === 0 ? [...wide, ...own(duty)] : own(duty),
  }))
}

function table(
  columns: readonly number[],
  titles: readonly string[],
  rows: readonly Row[],
  source: string,
): Block[] {
  return [{ kind: 'table', columns, header: [headRow(titles)], rows, rules: 'all', source }]
}

/** The number of an order, said again where its row goes on. */
export function numberCell(index: number): Cell {
  return { ...cell(agendaNumber(index), 'cell-center'), repeats: true }
}

/** What is to be done, or dots. */
export function taskCell(action: ActionItem): Cell {
  return isBlank(action.task) ? cell(BLANK) : composeCell(action.task)
}

function orderedTask(action: ActionItem): Cell {
  return { paragraphs: [...taskCell(action).paragraphs, ...composeOrigin(action)] }
}

/** The task, and under it how it is measured. */
function measuredTask(action: ActionItem): Cell {
  const { measure = '' } = action
  const told =
    measure.trim() === '' ? [] : [paragraph('cell', `${PAPER.measure} ${measure.trim()}`)]
  return { paragraphs: [...taskCell(action).paragraphs, ...told] }
}

function dutyCells(
  { agency, due, status, lead }: Duty,
  { duties }: ActionItem,
  write: (day: IsoDate) => string,
  context: Context,
): Cell[] {
  const day = due === null ? (status === 'standing' ? LIFE_WORDS.standing : BLANK) : write(due)
  const name = agencyName(agency, context)
  const isLead = lead === true && duties.length > 1
  return [cell(isLead ? `${name} ${LIFE_WORDS.lead}` : name), cell(day)]
}

/** What earlier papers told of the part, how it stands, and what is told now. */
function progressCell(action: ActionItem, duty: Duty, day: IsoDate | null, context: Context): Cell {
  const before = composeLastWords(action, duty)
  const lines = standingLines(action, duty, day, context)
  const state = stateWords(action, duty, before.length + lines.length === 0)
  return {
    paragraphs: [
      ...before,
      ...[...state, ...lines].map(line => paragraph('cell', line)),
      ...composeCell(duty.progress).paragraphs,
    ],
  }
}

/** Where nobody tells it in words: that nothing was told, that it is over now, or of a part of which nothing is said how far it is. */
function stateWords(action: ActionItem, duty: Duty, isUnsaid: boolean): string[] {
  if (!isBlank(wordsOfNow(duty.progress))) return []
  const { silent, over } = partStanding(action, duty)
  if (isUntold(action, duty)) return silent === 0 ? [LIFE_WORDS.silent(1)] : []
  const isSaid = isOver(duty) ? over !== null : !isUnsaid
  return isSaid ? [] : [STATUS_WORDS[duty.status]]
}
