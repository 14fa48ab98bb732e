import type { Area } from '../model/agency'
import type { AgencyReport } from '../model/agency-report'
import type { Resolution, Topic } from '../model/agenda'
import type { Document, Minutes } from '../model/document'
import { isBlank } from '../model/rich-text'
import { mattersOf } from '../model/walk/matters'
import { agendaTitle } from './agenda-title'

/** Where what a report tells of an area stands before the meeting, `๕.๒`; `null` where nobody raised it. */
export function raisedAs(
  minutes: Minutes,
  { id }: Pick<AgencyReport, 'id'>,
  area: Area,
): string | null {
  const found = mattersOf(minutes).find(
    ({ matter: { raised } }) => raised?.report === id && raised.area === area,
  )
  return found?.number ?? null
}

/** What stands in an agency's way in one area, by its report. */
export interface Trouble {
  readonly report: AgencyReport
  readonly area: Area
  /** Where it stands before the meeting; `null` while it is not raised. */
  readonly number: string | null
}

/** Every obstacle and call for help that the reports tell, in the order of the reports. */
export function troublesOf(minutes: Minutes): Trouble[] {
  const { reports = [] } = minutes
  return reports.flatMap(report =>
    report.areas.flatMap(({ area, obstacles, help }) =>
      isBlank([...obstacles, ...help])
        ? []
        : [{ report, area, number: raisedAs(minutes, report, area) }],
    ),
  )
}

/**
 * เสนอเป็นเรื่องพิจารณา: what stands in an agency's way and the help it asks for, as a topic to decide, under `id`. The same is
 * raised once, and nothing is raised where nothing is told.
 */
export function raiseObstacle(
  minutes: Minutes,
  report: AgencyReport,
  area: Area,
  id: string,
): Minutes {
  const told = report.areas.find(one => one.area === area)
  const text = told === undefined ? [] : [...told.obstacles, ...told.help]
  if (isBlank(text) || raisedAs(minutes, report, area) !== null) return minutes
  const topic: Topic = {
    id,
    title: agendaTitle(text),
    text,
    resolution: null,
    actions: [],
    raised: { by: [report.agency], area, report: report.id },
  }
  const host = minutes.agenda.find(({ kind }) => kind === 'consider') ?? minutes.agenda.at(-1)
  const agenda = minutes.agenda.map(item =>
    item === host ? { ...item, topics: [...item.topics, topic] } : item,
  )
  return { ...minutes, agenda }
}

/** What a meeting resolved on something that an agency raised. */
export interface Answer {
  readonly topic: Topic
  /** `null` while nothing is resolved. */
  readonly resolution: Resolution | null
  /** Where it stands on the agenda, `๕.๒`. */
  readonly number: string
}

/** What became of all that an agency raised before this meeting, to be told back to it. */
export function answersTo(agency: string, document: Document): Answer[] {
  return mattersOf(document).flatMap(({ matter, number }) =>
    matter.raised?.by.includes(agency) === true
      ? [{ topic: matter, resolution: matter.resolution, number }]
      : [],
  )
}
