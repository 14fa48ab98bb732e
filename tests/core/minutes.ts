import type { ActionItem, Duty } from '../../core/model/action-item'
import type { AgendaItem, AgendaKind, Resolution, Topic } from '../../core/model/agenda'
import type { Attendee } from '../../core/model/attendee'
import type { FindingsReport, Minutes } from '../../core/model/document'
import type { Finding, Statement } from '../../core/model/finding'
import type { MeetingNumber, MeetingRef } from '../../core/model/meeting-ref'
import type { Participant, Participants } from '../../core/model/participant'
import { plainText, richText } from '../../core/model/rich-text'
import type { Entry } from '../../core/model/trail'
import { startDocument } from '../../core/template/start'
import { template } from './papers'

/** The words that tests of meetings are written in: each makes a small whole thing, complete by default. */
export function minutes(change: Partial<Minutes> = {}): Minutes {
  const started = startDocument(template('monthly-minutes'), 'm1')
  if (started.kind !== 'minutes') throw new Error('not minutes')
  return {
    ...started,
    meeting: {
      body: 'ติดตามผลการดำเนินงาน',
      number: { ordinal: 2, year: 2561 },
      date: '2018-10-10',
      start: '09:30',
      end: '12:00',
      place: 'ห้องประชุม ๑',
      online: '',
    },
    attendance: { present: [attendee({ role: 'chair' })], absent: [], inAttendance: [] },
    signatories: [{ role: 'minute-taker', name: '', position: 'นักพัฒนาสังคม' }],
    distribution: ['dsdw'],
    ...change,
  }
}

/** Minutes whose only change is one agenda item. */
export function minutesWith(kind: AgendaKind, change: Partial<AgendaItem>): Minutes {
  const base = minutes()
  const agenda = base.agenda.map(item => (item.kind === kind ? { ...item, ...change } : item))
  return { ...base, agenda }
}

/** A topic with its resolution, under the id `t1`. */
export function topic(change: Partial<Topic> = {}): Topic {
  return {
    id: 't1',
    title: 'แบบรายงาน',
    text: richText('ฝ่ายเลขานุการเสนอที่ประชุมพิจารณา'),
    resolution: resolved('เห็นชอบ', 'ตามที่เสนอ'),
    actions: [],
    ...change,
  }
}

/** มติที่ประชุม. */
export function resolved(verb: string, text = ''): Resolution {
  return { verb, text: richText(text) }
}

/** What a test says of an action item: of its one part besides what it says of the whole. */
type SaidOfAction = Partial<ActionItem> &
  Partial<Duty> & {
    /** The earlier meeting that ordered it. */
    readonly origin?: MeetingNumber
  }

/** An action item under the id `a1`, of one agency, due after the meeting. */
export function action({
  agency,
  due,
  status,
  progress,
  origin,
  ...change
}: SaidOfAction = {}): ActionItem {
  const task = richText('รายงานผลการคัดแยกผู้เสียหาย')
  const part = duty({
    ...(agency !== undefined && { agency }),
    ...(due !== undefined && { due }),
    ...(status !== undefined && { status }),
    ...(progress !== undefined && { progress }),
  })
  const trail = origin && [
    told({
      meeting: meetingRef(origin),
      event: 'ordered',
      agency: part.agency,
      ...(part.due !== null && { due: part.due }),
      note: plainText(task),
    }),
  ]
  return { id: 'a1', task, duties: [part], ...(trail && { trail }), ...change }
}

/** One agency's part of an action item. */
export function duty(change: Partial<Duty> = {}): Duty {
  return { agency: 'rtp', due: '2018-10-31', status: 'open', progress: [], ...change }
}

/** A meeting as later papers name it. */
export function meetingRef(number: MeetingNumber, change: Partial<MeetingRef> = {}): MeetingRef {
  return { document: `?${number.ordinal}/${number.year}`, number, date: null, ...change }
}

/** What an earlier paper told. */
export function told(change: Partial<Entry> = {}): Entry {
  return {
    meeting: meetingRef({ ordinal: 1, year: 2561 }),
    place: '',
    page: null,
    event: 'reported',
    agency: 'rtp',
    note: '',
    ...change,
  }
}

/** A line of an attendance list. */
export function attendee(change: Partial<Attendee> = {}): Attendee {
  return {
    id: 'p1',
    name: '',
    position: 'ผู้แทนหน่วยงาน',
    agency: null,
    role: 'member',
    substituteFor: '',
    reason: '',
    ...change,
  }
}

/** A findings report with one finding in each area. */
export function report(change: Partial<FindingsReport> = {}): FindingsReport {
  const started = startDocument(template('workshop-findings'), 'w1')
  if (started.kind !== 'findings') throw new Error('not a findings report')
  return {
    ...started,
    meeting: { ...minutes().meeting, body: 'การประชุมเชิงปฏิบัติการถอดบทเรียนการดำเนินงาน', number: null },
    chair: { name: '', position: 'รองปลัดกระทรวง' },
    participants: { people: 70, atLeast: true, agencies: 20 },
    texts: Object.fromEntries(Object.keys(started.texts).map(id => [id, richText('ข้อความ')])),
    findings: [
      finding({ id: 'f1', area: 'prosecution' }),
      finding({ id: 'f2', area: 'protection' }),
      finding({ id: 'f3', area: 'prevention' }),
    ],
    actions: [action()],
    signatories: [{ role: 'preparer', name: '', position: 'ฝ่ายเลขานุการ' }],
    distribution: ['dsdw'],
    ...change,
  }
}

/** One of those who came to a workshop: a representative of กรมพัฒนาสังคมและสวัสดิการ. */
export function participant(change: Partial<Participant> = {}): Participant {
  return {
    id: 'p1',
    name: 'ผู้แทน ก',
    position: 'นักสังคมสงเคราะห์',
    agency: 'dsdw',
    role: 'participant',
    ...change,
  }
}

/** A findings report with that list, and no numbers but those of the list. */
export function reportOf(
  list: readonly Participant[],
  counts: Partial<Participants> = {},
): FindingsReport {
  const untold = { people: null, atLeast: false, agencies: null }
  return report({ participants: { ...untold, ...counts, list: [...list] } })
}

/** ข้อค้นพบ of one agency; `agencies` are those of whom is known only that they gave it. */
export function finding({
  agencies = ['dsi'],
  ...change
}: Partial<Finding> & { readonly agencies?: readonly string[] } = {}): Finding {
  const found = {
    id: 'f1',
    area: 'prosecution' as const,
    aspect: 'strength' as const,
    text: richText('มีกฎหมายเฉพาะ'),
    ...change,
  }
  const statements = agencies.map((agency, at) =>
    statement({ id: `${found.id}.${at + 1}`, agency }),
  )
  return { statements, ...found }
}

/** A card of which only is known who gave it. */
export function statement(change: Partial<Statement> = {}): Statement {
  return {
    id: 's1',
    group: null,
    agency: 'dsi',
    words: '',
    area: 'prosecution',
    aspect: 'strength',
    ...change,
  }
}
