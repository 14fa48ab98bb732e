import type { IsoDate } from '../calendar'
import { numberCell, taskCell } from '../compose/action-items'
import { agencyName } from '../compose/agency-name'
import { BLANK } from '../compose/blank'
import { cell, headRow, paragraph } from '../compose/text'
import type { Block, Cell, Manuscript, Row } from '../manuscript/manuscript'
import { type ActionItem, type Duty, isOver } from '../model/action-item'
import { AREAS, type Area } from '../model/agency'
import type { Month } from '../model/agency-report'
import type { FindingsReport, Minutes } from '../model/document'
import type { Goal } from '../model/goal'
import type { Context } from '../office/context'
import { officialMonth, shortDate } from '../thai/dates'
import { COVER } from '../wording/cover'
import { DERIVED_COLUMNS, DERIVED_NAMES, MONTHLY_FORM } from '../wording/derived'
import { AREA_WORDS } from '../wording/paper'
import { derivedPaper } from './derived-paper'
import { dutyAgencies, followedOrders } from './followed-orders'
import { answerKey, FORM_FIELDS, formCode } from './form-keys'
import { meetingName } from './occasion'

/** One that no line ends at and no reader trims. */
const SPACE = '\u00a0'

/** Room to write a few lines in, mm; for one line. */
const ANSWER_HEIGHT = 13
const LINE_HEIGHT = 9
/** The label and the answer; the duties; the figures; mm. */
const ANSWERS = [46, 114] as const
const DUTIES = [15, 50, 45, 50] as const
const FIGURES = [75, 22, 28, 35] as const

/**
 * แบบรายงานผลประจำเดือน: what one agency fills in in Word and sends back before the meeting, of the month in which the
 * meeting is held. One for each agency that has a part in an order, or for the one named.
 */
export function deriveMonthlyForms(
  document: Minutes | FindingsReport,
  context: Context,
  agency: string | null,
): Manuscript[] {
  const all = agency === null ? dutyAgencies(document, context.agencies) : [agency]
  const named = all.length === 0 ? [null] : all
  return named.map(id => monthlyForm(document, context, id))
}

/** The form of an agency; one that nobody is named on has no code, and comes back by hand. */
function monthlyForm(
  document: Minutes | FindingsReport,
  context: Context,
  agency: string | null,
): Manuscript {
  const { meeting, goals = [] } = document
  const name = agencyName(agency, context)
  const of = agency ?? ''
  const blocks: Block[] = [
    paragraph('title', DERIVED_NAMES['monthly-form']),
    paragraph('subtitle', `${MONTHLY_FORM.month} ${monthWords(meeting.date)}`),
    paragraph('subtitle', name),
    paragraph('subtitle', meetingName(meeting)),
    composeReporter(of),
    paragraph('heading', MONTHLY_FORM.areas),
    composeAreas(of),
    paragraph('heading', MONTHLY_FORM.duties),
    composeDuties(document, of),
    ...(goals.length === 0 ? [] : composeFigures(goals, of)),
  ]
  const form = agency === null ? {} : { form: formCode(agency, monthOf(meeting.date)) }
  const paper = { kind: 'monthly-form', of: name, date: meeting.date, blocks, ...form } as const
  return derivedPaper(paper, document, context)
}

function monthOf(day: IsoDate | null): Month | null {
  return day?.slice(0, '2019-02'.length) ?? null
}

function monthWords(day: IsoDate | null): string {
  return day === null ? MONTHLY_FORM.unknownMonth : officialMonth(day)
}

function composeReporter(agency: string): Block {
  const { by, name, position } = MONTHLY_FORM
  return {
    kind: 'table',
    columns: ANSWERS,
    header: [],
    rows: [
      answerRow(`${by} ${name}`, answerKey(agency, 'by', 'name'), LINE_HEIGHT),
      answerRow(position, answerKey(agency, 'by', 'position'), LINE_HEIGHT),
    ],
    rules: 'all',
  }
}

function composeAreas(agency: string): Block {
  const rows = AREAS.flatMap(area => [areaRow(area), ...areaAnswers(area, agency)])
  return { kind: 'table', columns: ANSWERS, header: [], rows, rules: 'all' }
}

function areaRow(area: Area): Row {
  return { cells: [{ ...cell(AREA_WORDS[area], 'cell-head'), across: ANSWERS.length }], held: true }
}

function areaAnswers(area: Area, agency: string): Row[] {
  return FORM_FIELDS.map(field =>
    answerRow(MONTHLY_FORM[field], answerKey(agency, 'area', area, field), ANSWER_HEIGHT),
  )
}

function answerRow(label: string, key: string, height: number): Row {
  return { cells: [cell(label), answer(key)], height }
}

/** A cell that is written into, behind a space: LibreOffice leaves a bookmark around nothing without an end. */
function answer(key: string): Cell {
  return { ...cell(SPACE), answer: key }
}

/** What is still expected of the agency, a row for each of its parts. */
function composeDuties(document: Minutes | FindingsReport, agency: string): Block {
  const parts = followedOrders(document, agency).flatMap(({ orders }) =>
    orders.flatMap(({ action, duties }) =>
      duties.filter(duty => !isOver(duty)).map(duty => ({ action, duty })),
    ),
  )
  if (parts.length === 0) return paragraph('body', MONTHLY_FORM.noDuties)
  return {
    kind: 'table',
    columns: DUTIES,
    header: [headRow(DERIVED_COLUMNS.formDuties)],
    rows: parts.map(({ action, duty }, index) => dutyRow(action, duty, index, agency)),
    rules: 'all',
  }
}

function dutyRow(action: ActionItem, duty: Duty, index: number, agency: string): Row {
  const due = duty.status === 'standing' ? [] : [MONTHLY_FORM.due(dayOrBlank(duty.due))]
  const task = [...taskCell(action).paragraphs, ...due.map(line => paragraph('cell', line))]
  const { done, open, standing, moved } = MONTHLY_FORM
  const choices = duty.status === 'standing' ? [done, standing] : [done, open, moved]
  return {
    cells: [
      numberCell(index),
      { paragraphs: task },
      answer(answerKey(agency, 'progress', action.id)),
      {
        paragraphs: choices.map(choice => paragraph('cell', `${COVER.slipBox} ${choice}`)),
        answer: answerKey(agency, 'status', action.id),
      },
    ],
    source: action.id,
  }
}

function dayOrBlank(day: IsoDate | null): string {
  return day === null ? BLANK : shortDate(day)
}

function composeFigures(goals: readonly Goal[], agency: string): Block[] {
  const rows = goals.map(
    ({ id, text, unit, target }): Row => ({
      cells: [
        cell(text),
        cell(unit, 'cell-center'),
        cell(target === null ? '–' : target.toLocaleString('en'), 'cell-center'),
        answer(answerKey(agency, 'figure', id)),
      ],
      height: LINE_HEIGHT,
      source: id,
    }),
  )
  const header = [headRow(DERIVED_COLUMNS.formFigures)]
  return [
    paragraph('heading', MONTHLY_FORM.figures),
    { kind: 'table', columns: FIGURES, header, rows, rules: 'all' },
  ]
}
