import { actionEntries, type Spot, topicEntries } from '../carry/entries'
import { refOf } from '../carry/living'
import { outcomeOf } from '../carry/outcome'
import { type ActionItem, type DutyStatus, isOver } from '../model/action-item'
import type { AgencyReport } from '../model/agency-report'
import type { AgendaItem, AgendaKind, Topic } from '../model/agenda'
import type { Attendance } from '../model/attendee'
import { type Document, dayOf, type FindingsReport, type Minutes } from '../model/document'
import { agenciesOf } from '../model/finding'
import type { Meeting } from '../model/meeting'
import { agendaNumber } from '../model/numbering'
import { isBlank, plainText } from '../model/rich-text'
import { STAGES, type StageName } from '../model/stage'
import { type Entry, trailOf } from '../model/trail'
import { actionsOf, mattersOf, type PlacedMatter } from '../model/walk/matters'
import { toArabicDigits } from '../thai/numerals'
import type {
  EntryFact,
  MatterHead,
  MeetingFact,
  PaperFacts,
  PersonFact,
  ReportFact,
  TrailFact,
} from './facts'

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
  }
  if (kind === 'minutes') return { ...facts, ...minutesFacts(document) }
  return kind === 'findings' ? { ...facts, ...findingsFacts(document) } : facts
}

/**
 * Whether a paper records what was done: a meeting that was called off or is still to be held, or whose
 * day nobody knows, only hands on what earlier papers told.
 */
function records({ date, state }: Pick<Meeting, 'date' | 'state'>): boolean {
  return date !== null && state !== 'cancelled' && state !== 'planned'
}

/** A letter that is not open gives no words. */
function titleOf(document: Document): string {
  switch (document.kind) {
    case 'letter':
      return document.secrecy === 'open' ? document.subject : ''
    case 'news':
      return document.headline
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
    reports: reportsHeard(minutes).map(({ agency, month }): ReportFact => ({ agency, month })),
  }
}

/** What came in for a meeting that was called off is heard at the next, whose paper has it. */
function reportsHeard({ meeting, reports = [] }: Minutes): readonly AgencyReport[] {
  return meeting.state === 'cancelled' ? [] : reports
}

/** What the meeting did with a matter, and with each order under it. */
function matterFacts(
  { matter, item, isTopic, number }: PlacedMatter,
  minutes: Minutes,
): EntryFact[] {
  const isCutShort = minutes.meeting.state === 'adjourned'
  const spot = { meeting: refOf(minutes), place: toArabicDigits(number), isCutShort }
  const topic = isTopic ? matter : { ...matter, id: `${matter.id}-${minutes.id}` }
  const own = isTopic || saysItself(item) ? topicFacts(topic, item.kind, spot) : []
  return [...own, ...matter.actions.flatMap(action => actionFacts(action, spot))]
}

/** An agenda item is a matter of its own where something was said on it and on no topic. */
function saysItself({ kind, resolution, topics, text }: AgendaItem): boolean {
  if (kind === 'matters-arising') return resolution !== null
  return resolution !== null || (topics.length === 0 && !isBlank(text))
}

function topicFacts(topic: Topic, kind: AgendaKind, spot: Spot): EntryFact[] {
  const said = resolutionOf(topic)
  const head = headOfTopic(topic)
  const words = [head.head, plainText(topic.text), said].join('\n')
  const fact = { ...head, place: spot.place, due: null, status: null, said, words }
  const entries = topicEntries(topic, kind, spot)
  const told = outcomeOf(topic) === 'told'
  const facts = entries.map(
    ({ event, agency }): EntryFact => ({
      ...fact,
      agency,
      event: told && event === 'decided' ? 'told' : event,
    }),
  )
  return entries.some(({ event }) => event !== 'raised')
    ? facts
    : [...facts, { ...fact, agency: null, event: 'told' }]
}

function resolutionOf({ resolution }: Topic): string {
  return resolution === null ? '' : `${resolution.verb}${plainText(resolution.text)}`.trim()
}

function actionFacts(action: ActionItem, spot: Spot): EntryFact[] {
  const head = headOfAction(action)
  return actionEntries(action, spot).map(({ event, agency, due, note }): EntryFact => {
    const duty = action.duties.find(part => part.agency === agency)
    const said = event === 'ordered' || event === 'amended' ? '' : note
    const progress = duty === undefined ? said : plainText(duty.progress)
    const words = [head.head, action.measure ?? '', progress].join('\n')
    return {
      ...head,
      event,
      place: spot.place,
      agency,
      due: due ?? duty?.due ?? null,
      status: duty?.status ?? null,
      said,
      words,
    }
  })
}

function headOfAction({ id, area, task }: ActionItem): MatterHead {
  return { matter: id, kind: 'order', area: area ?? null, head: plainText(task).trim() }
}

function headOfTopic({ id, title, raised }: Topic): MatterHead {
  return { matter: id, kind: 'topic', area: raised?.area ?? null, head: title.trim() }
}

function trailFact(
  head: MatterHead,
  matter: { readonly trail?: Entry[] | undefined },
): TrailFact[] {
  const entries = trailOf(matter)
  return entries.length === 0 ? [] : [{ ...head, entries }]
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

function peopleOf(attendance: Attendance): PersonFact[] {
  const lists = ['present', 'absent', 'inAttendance'] as const
  return lists.flatMap(list =>
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
    }
  })
  const ordered = report.actions.flatMap((action, index) =>
    actionFacts(action, { meeting: refOf(report), place: toArabicDigits(agendaNumber(index)) }),
  )
  return { entries: recorded ? [...found, ...ordered] : [] }
}
