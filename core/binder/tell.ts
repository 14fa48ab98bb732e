import { refOf } from '../carry/living'
import { victimSigns } from '../derive/victim-signs'
import { type DutyStatus, isOver } from '../model/action-item'
import type { AgencyReport } from '../model/agency-report'
import { ATTENDANCE_LISTS, type Attendance } from '../model/attendee'
import { type Document, dayOf, type FindingsReport, type Minutes } from '../model/document'
import { agenciesOf } from '../model/finding'
import { hasMet, type Meeting } from '../model/meeting'
import { agendaNumber } from '../model/numbering'
import { plainText } from '../model/rich-text'
import { STAGES, type StageName } from '../model/stage'
import type { Entry } from '../model/trail'
import { actionsOf, mattersOf } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import { callsForWork } from '../workshop/framework'
import type { EntryFact, MeetingFact, PaperFacts, PersonFact, ReportFact } from './facts'
import { adoptionFacts, linkFacts } from './links'
import { actionFacts, headOfAction, headOfTopic, matterFacts, trailFact } from './tell-matters'

/** What one document tells the register. Letters and news tell what they are, and no more. */
export function tell(document: Document): PaperFacts {
  const { kind, id } = document
  const facts = {
    document: id,
    kind,
    title: titleOf(document),
    date: dayOf(document),
    meeting: 'meeting' in document ? meetingFact(document.meeting) : null,
    stage: stageOf(document),
    agencies: document.agencies,
    entries: [],
    trails: [],
    people: [],
    reports: [],
    goals: [],
    links: [],
    adoptions: [],
    recipients: [],
  }
  if (kind === 'minutes') return { ...facts, ...minutesFacts(document) }
  return kind === 'findings' ? { ...facts, ...findingsFacts(document) } : facts
}

/**
 * Whether a paper records what was done: a meeting that was called off or is still to be held, or whose
 * day nobody knows, only hands on what earlier papers told.
 */
function records(meeting: Pick<Meeting, 'date' | 'state'>): boolean {
  return meeting.date !== null && hasMet(meeting)
}

/** A letter that is not open gives no words, nor does news that may tell who a victim is. */
function titleOf(document: Document): string {
  switch (document.kind) {
    case 'letter':
      return document.secrecy === 'open' ? document.subject : ''
    case 'news':
      return victimSigns({ ...document, texts: {} }, []).length > 0 ? '' : document.headline
    case 'minutes':
    case 'findings':
      return document.meeting.body
  }
}

function stageOf({ stages = [] }: Document): StageName | null {
  return STAGES.findLast(name => stages.some(({ stage }) => stage === name)) ?? null
}

function meetingFact({ body, number, date, kind, state, series }: Meeting): MeetingFact {
  return {
    series: series?.id ?? null,
    body,
    number,
    date,
    special: kind === 'special' || number?.special === true,
    ownCount: series?.special === 'own-count',
    state: state ?? null,
  }
}

function minutesFacts(minutes: Minutes) {
  const { actions: held, topics: put } = minutes.waiting ?? { actions: [], topics: [] }
  const placed = mattersOf(minutes)
  const matters = [
    ...placed.filter(({ isTopic }) => isTopic).map(({ matter }) => matter),
    ...put.map(({ topic }) => topic),
  ]
  const actions = [...actionsOf(minutes).map(({ action }) => action), ...held]
  const recorded = records(minutes.meeting)
  const told = placed.flatMap(place => matterFacts(place, minutes))
  return {
    entries: recorded ? [...told, ...reportEntries(minutes)] : [],
    trails: [
      ...actions.flatMap(action => trailFact(headOfAction(action), action)),
      ...matters.flatMap(topic => trailFact(headOfTopic(topic), topic)),
    ],
    people: recorded ? peopleOf(minutes.attendance) : [],
    reports: reportsHeard(minutes).map(reportFact),
    goals: minutes.goals ?? [],
    links: recorded ? linkFacts(minutes) : [],
    adoptions: recorded ? adoptionFacts(minutes) : [],
    recipients: minutes.distribution,
  }
}

function reportFact({ id, agency, month, received, figures }: AgencyReport): ReportFact {
  return { id, agency, month, received, figures }
}

/** What came in for a meeting that was called off is heard at the next, whose paper has it. */
function reportsHeard({ meeting, reports = [] }: Minutes): readonly AgencyReport[] {
  return meeting.state === 'cancelled' ? [] : reports
}

/** How a part stands after an entry of a trail, which says what happened and no state. */
export function statusAfter(event: Entry['event'], before: DutyStatus | null): DutyStatus {
  if (event === 'done' || event === 'ended') return event
  return before === null || isOver({ status: before }) ? 'open' : before
}

function reportEntries({ reports = [] }: Minutes): EntryFact[] {
  return reports.flatMap(report =>
    report.areas.map(({ area, results, obstacles, help, next }): EntryFact => {
      const said = [results, obstacles, help, next].map(plainText).join('\n').trim()
      return {
        matter: report.id,
        kind: 'report',
        area,
        head: '',
        event: 'report',
        place: '',
        agency: report.agency,
        due: null,
        status: null,
        said,
        words: said,
      }
    }),
  )
}

/** Nobody came as long as nobody has said so. */
function peopleOf(attendance: Attendance): PersonFact[] {
  if (attendance.expected === true) return []
  return ATTENDANCE_LISTS.flatMap(list =>
    attendance[list].map(({ name, agency, role }): PersonFact => ({ list, name, agency, role })),
  )
}

function findingsFacts(report: FindingsReport) {
  const recorded = records(report.meeting)
  const found = report.findings.map((finding): EntryFact => {
    const head = plainText(finding.text).trim()
    const [agency, ...others] = agenciesOf(finding)
    return {
      matter: finding.id,
      kind: 'finding',
      area: finding.area,
      head,
      event: 'found',
      place: '',
      agency: others.length === 0 ? (agency ?? null) : null,
      due: null,
      status: null,
      said: '',
      words: [head, ...finding.statements.map(({ words }) => words)].join('\n'),
      ...(callsForWork(finding) && { calls: true }),
    }
  })
  const ordered = report.actions.flatMap((action, index) =>
    actionFacts(action, { meeting: refOf(report), place: toArabicDigits(agendaNumber(index)) }),
  )
  return {
    entries: recorded ? [...found, ...ordered] : [],
    goals: report.goals ?? [],
    links: recorded ? linkFacts(report) : [],
    recipients: report.distribution,
  }
}
