import { type Agency, type Area, isValidOn } from '../model/agency'
import type { Month } from '../model/agency-report'
import type { Minutes } from '../model/document'
import type { Goal } from '../model/goal'
import { plainText, richText } from '../model/rich-text'
import { actionsOf } from '../model/walk/matters'
import { agenciesByName } from '../office/agencies-by-name'
import type { Context } from '../office/context'
import { toArabicDigits } from '../thai/numerals'
import { areaNamed } from '../workshop/usual-names'
import { namesMonth } from './month-named'
import type { ReportRow } from './read-report-rows'
import {
  areaIn,
  emptyReport,
  putReport,
  reportOf,
  TOLD_OF_AREA,
  type ToldOfArea,
  withArea,
  withFigure,
} from './report'

/** Why a row of a table fits nowhere. */
export const UNFIT_REASONS = [
  'agency-missing',
  'agency-unknown',
  'agency-closed',
  'other-month',
  'area-unknown',
  'nothing-told',
  'figure-unread',
  'head-unknown',
  'told-twice',
  'told-already',
] as const
export type UnfitReason = (typeof UNFIT_REASONS)[number]

/** A row that was not taken, or words of it that were not. */
export interface UnfitRow {
  readonly row: ReportRow
  readonly reason: UnfitReason
  /** The very words that it is about. */
  readonly words: string
}

/** Minutes with the rows of a table in them, and those that fit nowhere. */
export interface TakenRows {
  readonly minutes: Minutes
  /** The agencies that the rows told of, each once. */
  readonly agencies: readonly string[]
  readonly taken: number
  /** How many rows say what is reported already, word for word. */
  readonly known: number
  readonly unfit: readonly UnfitRow[]
}

/** What the rows of a table are taken by. */
export interface RowsAsked {
  readonly month: Month
  /** Whether what an agency has reported gives way to what the table says. */
  readonly replace: boolean
  readonly newId: () => string
}

/**
 * Takes the rows of a table into the reports of their agencies of that month. A row is taken whole or not at all but for cells
 * under a head that nobody knows, which are told. What is reported already is never overwritten unless asked, and what the
 * same table said above never.
 */
export function takeReportRows(
  minutes: Minutes,
  rows: readonly ReportRow[],
  context: Context,
  asked: RowsAsked,
): TakenRows {
  const agencyOf = agenciesAt(minutes, context)
  const fresh = { minutes, fresh: new Set<string>(), agencies: new Set<string>() }
  const state: State = { ...fresh, unfit: [], taken: 0, known: 0 }
  for (const row of rows) {
    const agency = agencyOf(row.agency)
    const placed = isOfMonth(row, asked.month) ?? placeOfRow(row, agency, minutes)
    if ('reason' in placed) state.unfit.push({ row, ...placed })
    else take(row, placed, state, asked)
  }
  const { unfit, taken, known, agencies } = state
  return { minutes: state.minutes, agencies: [...agencies], taken, known, unfit }
}

/**
 * Finds agencies by their names as they are on the day of the meeting: of two of one name the one that goes by it then.
 */
function agenciesAt({ meeting: { date } }: Minutes, { agencies }: Context) {
  const isNow = (agency: Agency) => date === null || isValidOn(agency, date)
  const sorted = agencies.toSorted((a, b) => Number(isNow(b)) - Number(isNow(a)))
  const { known } = agenciesByName(sorted, () => '')
  return (name: string) => agencies.find(({ id }) => id === known(name))
}

/** Why a row is not of this month; `null` where it is, or does not say. */
function isOfMonth({ month: said }: ReportRow, month: Month): Unplaced | null {
  if (said === '' || namesMonth(said, month) === true) return null
  return { reason: 'other-month', words: said }
}

/** Whether an agency that no longer goes by its name is still asked something here. */
function isNamedHere(id: string, minutes: Minutes): boolean {
  return actionsOf(minutes).some(({ action }) => action.duties.some(({ agency }) => agency === id))
}

interface State {
  minutes: Minutes
  taken: number
  known: number
  /** What this table told already: agency, area and field, or agency and goal. */
  readonly fresh: Set<string>
  readonly agencies: Set<string>
  readonly unfit: UnfitRow[]
}

interface PlaceOfRow {
  readonly agency: string
  /** `null` where it gives figures alone. */
  readonly area: Area | null
  readonly figures: readonly { readonly goal: string; readonly value: number }[]
  /** Cells under heads that nobody knows. */
  readonly stray: readonly string[]
}

type Unplaced = Pick<UnfitRow, 'reason' | 'words'>

function placeOfRow(
  row: ReportRow,
  agency: Agency | undefined,
  minutes: Minutes,
): PlaceOfRow | Unplaced {
  const { goals = [], meeting } = minutes
  if (row.agency === '') return { reason: 'agency-missing', words: row.cells.join(' ').trim() }
  if (agency === undefined) return { reason: 'agency-unknown', words: row.agency }
  const isNow = meeting.date === null || isValidOn(agency, meeting.date)
  if (!isNow && !isNamedHere(agency.id, minutes))
    return { reason: 'agency-closed', words: row.agency }
  const told = TOLD_OF_AREA.some(what => row[what] !== '')
  const area = row.area === '' ? agency.area : areaNamed(row.area)
  if (area === null && (told || row.area !== ''))
    return { reason: 'area-unknown', words: row.area || row.agency }
  const figures = []
  const stray = []
  for (const { head, words } of row.others) {
    const goal = goals.find(one => isHeadOf(one, head))
    const value = goal === undefined ? null : numberIn(words)
    if (goal === undefined) stray.push(head === '' ? words : `${head}: ${words}`)
    else if (value === null) return { reason: 'figure-unread', words }
    else figures.push({ goal: goal.id, value })
  }
  if (!told && figures.length === 0)
    return { reason: 'nothing-told', words: row.cells.join(' ').trim() }
  return { agency: agency.id, area, figures, stray }
}

/** «ช่วยเหลือผู้เสียหาย», «ช่วยเหลือผู้เสียหาย (คน)». */
function isHeadOf({ text, unit }: Goal, head: string): boolean {
  const bare = (words: string) => toArabicDigits(words).replaceAll(/[\s().:]/g, '')
  return bare(head) !== '' && [text, text + unit].some(name => bare(name) === bare(head))
}

/** `๑,๒๐๐` and `12.5`; `null` of what is no such number. */
export function numberIn(words: string): number | null {
  const figures = toArabicDigits(words).trim()
  if (!/^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?$/.test(figures)) return null
  return Number(figures.replaceAll(',', ''))
}

function take(row: ReportRow, placed: PlaceOfRow, state: State, asked: RowsAsked): void {
  const { agency, area, figures, stray } = placed
  const known = reportOf(state.minutes, agency, asked.month)
  let report = known ?? emptyReport(asked.newId(), agency, asked.month)
  let isNew = false
  const keys: string[] = []
  const clash = (key: string, isOther: boolean, words: string): boolean => {
    keys.push(`${agency} ${key}`)
    const twice = state.fresh.has(`${agency} ${key}`)
    if (!isOther || (asked.replace && !twice)) return false
    state.unfit.push({ row, reason: twice ? 'told-twice' : 'told-already', words })
    return true
  }
  if (area !== null) {
    const before = areaIn(report, area)
    const told = TOLD_OF_AREA.filter(what => row[what] !== '')
    const isOther = (what: ToldOfArea) => !['', row[what]].includes(plainText(before[what]).trim())
    if (told.some(what => clash(`${area} ${what}`, isOther(what), row[what]))) return
    isNew = told.some(what => plainText(before[what]).trim() !== row[what])
    const words = Object.fromEntries(told.map(what => [what, richText(row[what])]))
    report = withArea(report, { ...before, ...words })
  }
  for (const { goal, value } of figures) {
    const figure = report.figures.find(one => one.goal === goal)
    if (clash(goal, figure !== undefined && figure.value !== value, String(value))) return
    isNew ||= figure?.value !== value
    report = withFigure(report, goal, value)
  }
  for (const key of keys) state.fresh.add(key)
  for (const words of stray) state.unfit.push({ row, reason: 'head-unknown', words })
  if (!isNew) {
    state.known += 1
    return
  }
  state.minutes = putReport(state.minutes, report)
  state.agencies.add(agency)
  state.taken += 1
}

/** The rows that fit nowhere as a table again, to be mended and pasted once more; '' where all fit. */
export function unfitTable(heads: readonly string[] | null, unfit: readonly UnfitRow[]): string {
  const rows = [...new Set(unfit.map(({ row }) => row))]
  if (rows.length === 0) return ''
  const lines = [...(heads === null ? [] : [heads]), ...rows.map(({ cells }) => cells)]
  return lines.map(cells => cells.map(quoted).join('\t')).join('\n')
}

function quoted(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
