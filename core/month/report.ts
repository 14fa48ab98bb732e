import type { Agency, Area } from '../model/agency'
import type { AgencyReport, AreaReport, Month } from '../model/agency-report'
import type { Minutes } from '../model/document'
import { isBlank } from '../model/rich-text'
import { takeReplies } from './replies'

/** What an agency tells of an area, in the order of the form. */
export const TOLD_OF_AREA = ['results', 'obstacles', 'help', 'next'] as const
export type ToldOfArea = (typeof TOLD_OF_AREA)[number]

/** The month that a meeting is told of: its own. `null` while its day is open. */
export function monthOf({ meeting: { date } }: Pick<Minutes, 'meeting'>): Month | null {
  return date === null ? null : date.slice(0, 7)
}

/** What an agency reported of a month, the first of several. */
export function reportOf(
  { reports = [] }: Pick<Minutes, 'reports'>,
  agency: Agency['id'],
  month: Month,
): AgencyReport | undefined {
  return reports.find(report => report.agency === agency && report.month === month)
}

/** A report that says nothing yet. */
export function emptyReport(id: string, agency: Agency['id'], month: Month): AgencyReport {
  return {
    id,
    agency,
    month,
    by: { name: '', position: '' },
    received: null,
    form: null,
    areas: [],
    replies: [],
    figures: [],
  }
}

/** What a report tells of an area; of one that it does not name, nothing. */
export function areaIn({ areas }: AgencyReport, area: Area): AreaReport {
  return (
    areas.find(told => told.area === area) ?? {
      area,
      results: [],
      obstacles: [],
      help: [],
      next: [],
    }
  )
}

/** The report with what it tells of one area; an area of which nothing is told is left out. */
export function withArea(report: AgencyReport, told: AreaReport): AgencyReport {
  const others = report.areas.filter(({ area }) => area !== told.area)
  const isTold = TOLD_OF_AREA.some(what => !isBlank(told[what]))
  return { ...report, areas: isTold ? [...others, told] : others }
}

/** The report with its figure of one goal; `null` takes it out. */
export function withFigure(report: AgencyReport, goal: string, value: number | null): AgencyReport {
  const others = report.figures.filter(figure => figure.goal !== goal)
  return { ...report, figures: value === null ? others : [...others, { goal, value }] }
}

/**
 * The minutes with that report in the place of the one of its id, or behind all others, and what it tells of duties taken
 * into their places (`takeReplies`). A report that says nothing is none.
 */
export function putReport(minutes: Minutes, report: AgencyReport): Minutes {
  const { reports: before = [] } = minutes
  const old = before.find(({ id }) => id === report.id)
  const put =
    old === undefined ? [...before, report] : before.map(one => (one === old ? report : one))
  const reports = put.filter(one => one !== report || !saysNothing(report))
  const { reports: _, ...rest } = minutes
  const kept = reports.length === 0 ? rest : { ...rest, reports }
  return takeReplies(kept, report, old ?? null).minutes
}

/** Nobody but the agency and its reporter is named in it. */
function saysNothing({ by, received, areas, replies, figures }: AgencyReport): boolean {
  return (
    areas.length + replies.length + figures.length === 0 &&
    `${by.name}${by.position}`.trim() === '' &&
    received === null
  )
}
