import type { Block } from '../manuscript/manuscript'
import { AREAS, type Area } from '../model/agency'
import type { AgencyReport, AreaReport } from '../model/agency-report'
import type { Minutes } from '../model/document'
import { bracketNumber } from '../model/numbering'
import { isBlank } from '../model/rich-text'
import { TOLD_OF_AREA, type ToldOfArea } from '../month/report'
import type { Context } from '../office/context'
import { AREA_WORDS, REPORT_WORDS } from '../wording/paper'
import { agencyName } from './agency-name'
import { composeText, leadWith, paragraph } from './text'

/** What the agencies reported, by area, each area by the official order of the agencies; nothing where none did. */
export function composeReports(minutes: Minutes, context: Context): Block[] {
  const { reports = [] } = minutes
  return AREAS.flatMap(area => {
    const told = inOfficialOrder(reports, context).flatMap(report => {
      const own = report.areas.find(one => one.area === area)
      const figures = figuresOf(report, area, minutes)
      return own === undefined && figures.length === 0 ? [] : [{ report, own, figures }]
    })
    const heard = told.filter(({ own, figures }) => figures.length > 0 || saysSomething(own))
    if (heard.length === 0) return []
    return [
      paragraph('label', AREA_WORDS[area]),
      ...heard.flatMap(({ report, own, figures }, index) => [
        paragraph(
          'numbered',
          `${bracketNumber(index)}\t${agencyName(report.agency, context)}`,
          report.id,
        ),
        ...TOLD_OF_AREA.flatMap(what => composeTold(own?.[what] ?? [], what, report.id)),
        ...(figures.length === 0
          ? []
          : [paragraph('body', `${REPORT_WORDS.figures} ${figures.join(' ')}`, report.id)]),
      ]),
    ]
  })
}

/** Whether an agency told anything of an area. */
function saysSomething(own: AreaReport | undefined): boolean {
  return own !== undefined && TOLD_OF_AREA.some(what => !isBlank(own[what]))
}

function composeTold(text: AreaReport['results'], what: ToldOfArea, source: string): Block[] {
  if (isBlank(text)) return []
  const lead = { text: `${REPORT_WORDS[what]} `, bold: true as const }
  return leadWith(composeText(text, source), lead, 'body')
}

/** «ช่วยเหลือผู้เสียหาย ๑๒ คน», for each goal of the area that the report has a figure of. */
function figuresOf(report: AgencyReport, area: Area, { goals = [] }: Minutes): string[] {
  return goals
    .filter(goal => goal.area === area)
    .flatMap(({ id, text, unit }) =>
      report.figures
        .filter(figure => figure.goal === id)
        .map(({ value }) => `${text} ${value.toLocaleString('en')} ${unit}`.trim()),
    )
}

/** The agencies of the registry in its order; of others, in the order in which they came. */
function inOfficialOrder(reports: readonly AgencyReport[], { agencies }: Context): AgencyReport[] {
  const place = (id: string) => {
    const at = agencies.findIndex(agency => agency.id === id)
    return at < 0 ? agencies.length : at
  }
  return reports.toSorted((a, b) => place(a.agency) - place(b.agency))
}
