import * as fc from 'fast-check'
import type { IsoDate } from '../../core/calendar'
import { type ActionItem, DUTY_STATUSES, type Duty } from '../../core/model/action-item'
import type { Adoption } from '../../core/model/adoption'
import { type Agency, AREAS } from '../../core/model/agency'
import type { AgencyReport } from '../../core/model/agency-report'
import { AGENDA_KINDS, type AgendaItem, OUTCOMES, type Topic } from '../../core/model/agenda'
import { ATTENDEE_ROLES, type Attendee } from '../../core/model/attendee'
import {
  type Document,
  type FindingsReport,
  type Letter,
  type Minutes,
  type News,
  NoteTaking,
} from '../../core/model/document'
import { ASPECTS, type Finding, type Group, type Statement } from '../../core/model/finding'
import type { Goal } from '../../core/model/goal'
import type { Meeting } from '../../core/model/meeting'
import type { MeetingNumber, MeetingRef } from '../../core/model/meeting-ref'
import {
  PARTICIPANT_ROLES,
  type Participant,
  type Participants,
} from '../../core/model/participant'
import type { Signatory } from '../../core/model/person'
import { usualSeries } from '../../core/model/series'
import { STAGES, type Stage } from '../../core/model/stage'
import { type Entry, EVENTS } from '../../core/model/trail'
import { anyPicture } from './picture'
import { anyRichText } from './rich-text'

/** Ids of agencies that the registry has, and one that it lacks. */
const AGENCY_IDS = ['datip', 'dsdw', 'rtp', 'dsi', 'doe', 'unlisted']

const anyId = fc.uuid()

/** A line of text as staff type it: Thai words, both kinds of digits, Latin, nothing at all. */
const anyLine: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'กรมการจัดหางาน',
      'รายงานผล',
      'ผู้เสียหาย',
      'คำสั่งที่ 12/2561',
      'ครั้งที่ ๑/๒๕๖๑',
      'NRM2',
      'น้ำ',
      'ต่าง ๆ',
      '',
      '“ก”',
    ),
    { maxLength: 4 },
  )
  .map(words => words.join(' '))

/** Any day between 1957 and 2156. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1957-01-01'), max: new Date('2156-12-31'), noInvalidDate: true })
  .map(day => day.toISOString().slice(0, 10))

const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(pair => pair.map(part => String(part).padStart(2, '0')).join(':'))

const anyNumber: fc.Arbitrary<MeetingNumber> = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 999 }),
    year: fc.integer({ min: 2400, max: 2998 }),
    special: fc.constantFrom(true, undefined),
  })
  .map(withoutAbsent)

/** The record without the fields that are `undefined`, as a file has it. */
function withoutAbsent<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const present = Object.entries(record).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as { [K in keyof T]: Exclude<T[K], undefined> }
}

/** Often nothing: what a file leaves out. */
function mostly<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined, freq: 2 })
}

/** Any meeting, with any fact missing. */
const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    body: anyLine,
    number: fc.option(anyNumber),
    date: fc.option(anyDay),
    start: fc.option(anyTime),
    end: fc.option(anyTime),
    place: anyLine,
    online: anyLine,
    series: mostly(
      fc.constantFrom(usualSeries('series'), { ...usualSeries('series'), year: 'fiscal' as const }),
    ),
    kind: fc.constantFrom('special' as const, undefined),
    state: mostly(fc.constantFrom('held', 'adjourned', 'cancelled')),
    reason: mostly(anyLine),
    called: mostly(fc.array(anyDay, { maxLength: 2 })),
  })
  .map(withoutAbsent)

const anyAgency = fc.option(fc.constantFrom(...AGENCY_IDS))

const anyMeetingRef: fc.Arbitrary<MeetingRef> = fc.record({
  document: anyId,
  number: fc.option(anyNumber),
  date: fc.option(anyDay),
})

/** Any line of ความเป็นมา, in an order that no meetings gave. */
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    meeting: anyMeetingRef,
    place: fc.constantFrom('', '3', '5.1'),
    page: fc.option(fc.integer({ min: 1, max: 40 })),
    event: fc.constantFrom(...EVENTS),
    agency: anyAgency,
    due: mostly(anyDay),
    note: anyLine,
  })
  .map(withoutAbsent)
const anyTrail = mostly(fc.array(anyEntry, { minLength: 1, maxLength: 4 }))

const anyDuty: fc.Arbitrary<Duty> = fc
  .record({
    agency: anyAgency,
    lead: fc.constantFrom(true as const, undefined),
    due: fc.option(anyDay),
    status: fc.constantFrom(...DUTY_STATUSES),
    progress: anyRichText,
  })
  .map(withoutAbsent)

/** Any action item, with any fact missing. */
const anyActionItem: fc.Arbitrary<ActionItem> = fc
  .record({
    id: anyId,
    task: anyRichText,
    area: mostly(fc.constantFrom(...AREAS)),
    from: mostly(fc.array(anyId, { maxLength: 2 })),
    measure: mostly(anyLine),
    duties: fc.array(anyDuty, { minLength: 1, maxLength: 3 }),
    trail: anyTrail,
  })
  .map(withoutAbsent)

const matter = {
  id: anyId,
  title: anyLine,
  text: anyRichText,
  resolution: fc.option(
    fc.record({ verb: fc.constantFrom('', 'รับทราบ', 'เห็นชอบ'), text: anyRichText }),
  ),
  outcome: mostly(fc.constantFrom(...OUTCOMES)),
  actions: fc.array(anyActionItem, { maxLength: 2 }),
  trail: anyTrail,
}
const anyTopic: fc.Arbitrary<Topic> = fc
  .record({
    ...matter,
    presenter: fc.constantFrom('', 'กรมประมง'),
    enclosures: fc.array(fc.constantFrom('ร่างแบบรายงาน', 'ร่าง ๒'), { maxLength: 2 }),
    standing: fc.constantFrom(true as const, undefined),
    raised: mostly(
      fc.record({
        by: fc.uniqueArray(fc.constantFrom(...AGENCY_IDS), { maxLength: 2 }),
        area: fc.option(fc.constantFrom(...AREAS)),
        report: fc.option(anyId),
      }),
    ),
    at: mostly(anyTime),
  })
  .map(({ presenter, enclosures, ...topic }) => ({
    ...withoutAbsent(topic),
    ...(presenter !== '' && { presenter }),
    ...(enclosures.length > 0 && { enclosures }),
  }))

const anyPlace = fc.integer({ min: 1, max: 99 })
const anyAdoption: fc.Arbitrary<Adoption> = fc.record({
  of: anyMeetingRef,
  version: fc.constantFrom(null, 'a'.repeat(64)),
  verdict: fc.constantFrom(null, 'as-is', 'corrected', 'deferred'),
  corrections: fc.array(
    fc.record({
      id: anyId,
      page: anyPlace,
      line: anyPlace,
      was: anyLine,
      becomes: anyLine,
      by: anyAgency,
      accepted: fc.option(fc.boolean()),
    }),
    { maxLength: 2 },
  ),
})

/** Any agenda item of any kind. */
const anyAgendaItem: fc.Arbitrary<AgendaItem> = fc
  .record({
    ...matter,
    kind: fc.constantFrom(...AGENDA_KINDS),
    topics: fc.array(anyTopic, { maxLength: 2 }),
    adoptions: mostly(fc.array(anyAdoption, { minLength: 1, maxLength: 2 })),
  })
  .map(withoutAbsent)

/** Any line of an attendance list. */
const anyAttendee: fc.Arbitrary<Attendee> = fc
  .record({
    id: anyId,
    name: anyLine,
    position: anyLine,
    agency: fc.option(fc.constantFrom(...AGENCY_IDS)),
    role: fc.constantFrom(...ATTENDEE_ROLES),
    substituteFor: anyLine,
    reason: anyLine,
    presence: mostly(
      fc.array(fc.record({ from: fc.option(anyTime), to: fc.option(anyTime) }), { maxLength: 2 }),
    ),
    recused: mostly(fc.array(anyId, { maxLength: 1 })),
    by: mostly(fc.constantFrom('room', 'online')),
  })
  .map(withoutAbsent)

/** Any card, of which the words may be known or only who gave it. */
const anyStatement: fc.Arbitrary<Statement> = fc.record({
  id: anyId,
  group: fc.constantFrom(null, 'g1', 'g2'),
  agency: anyAgency,
  words: anyLine,
  area: fc.option(fc.constantFrom(...AREAS)),
  aspect: fc.option(fc.constantFrom(...ASPECTS)),
})

/** Any finding, of any area and aspect or of none. */
const anyFinding: fc.Arbitrary<Finding> = fc.record({
  id: anyId,
  area: fc.option(fc.constantFrom(...AREAS)),
  aspect: fc.option(fc.constantFrom(...ASPECTS)),
  statements: fc.array(anyStatement, { maxLength: 3 }),
  text: anyRichText,
})

const anySignatory: fc.Arbitrary<Signatory> = fc.record({
  role: fc.constantFrom('minute-taker', 'reviewer', 'preparer', 'signer'),
  name: anyLine,
  position: anyLine,
})

const anyOwnAgency: fc.Arbitrary<Agency> = fc.record({
  id: fc.constantFrom('own-a', 'own-b'),
  name: fc.constantFrom('หน่วยงานตัวอย่าง ก', 'หน่วยงานตัวอย่าง ข'),
  abbreviation: fc.constantFrom('', 'ก.'),
  ministry: anyLine,
  area: fc.option(fc.constantFrom(...AREAS)),
  validFrom: fc.constant(null),
  validTo: fc.option(anyDay),
})

function common(template: string, parts: readonly [string, ...string[]]) {
  return {
    id: anyId,
    template: fc.constant(template),
    texts: fc.dictionary(fc.constantFrom(...parts), anyRichText),
    signatories: fc.array(anySignatory, { maxLength: 3 }),
    distribution: fc.uniqueArray(fc.constantFrom(...AGENCY_IDS)),
    agencies: fc.uniqueArray(anyOwnAgency, { selector: agency => agency.id }),
  }
}

const anyGoals: fc.Arbitrary<Goal[] | undefined> = mostly(
  fc.array(
    fc.record({
      id: anyId,
      area: fc.constantFrom(...AREAS),
      text: anyLine,
      unit: fc.constantFrom('คดี', 'คน'),
      target: fc.option(fc.nat(1000)),
      sum: fc.constantFrom('adds', 'last'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
)

const anyStages: fc.Arbitrary<Stage[] | undefined> = mostly(
  fc.array(fc.record({ stage: fc.constantFrom(...STAGES), day: anyDay, by: anyLine }), {
    minLength: 1,
    maxLength: 2,
  }),
)

/** Any report of an agency, on any of the areas. */
const anyReport: fc.Arbitrary<AgencyReport> = fc.record({
  id: anyId,
  agency: fc.constantFrom(...AGENCY_IDS),
  month: fc.constantFrom('2018-09', '2018-10'),
  by: fc.record({ name: anyLine, position: anyLine }),
  received: fc.option(anyDay),
  form: fc.constantFrom(null, 'f'.repeat(64)),
  areas: fc.array(
    fc.record({
      area: fc.constantFrom(...AREAS),
      results: anyRichText,
      obstacles: anyRichText,
      help: anyRichText,
      next: anyRichText,
    }),
    { maxLength: 2 },
  ),
  replies: fc.array(
    fc.record({
      matter: anyId,
      status: fc.constantFrom('open', 'standing', 'done'),
      progress: anyRichText,
      newDue: fc.option(anyDay),
    }),
    { maxLength: 2 },
  ),
  figures: fc.array(fc.record({ goal: anyId, value: fc.nat(1000) }), { maxLength: 2 }),
})

/** Any minutes: ids are unique, every fact may be missing, agenda items in any order. */
export const anyMinutes: fc.Arbitrary<Minutes> = fc
  .record({
    kind: fc.constant('minutes' as const),
    ...common('monthly-minutes', ['opening', 'unknown-part']),
    meeting: anyMeeting,
    attendance: fc
      .record({
        present: fc.array(anyAttendee, { maxLength: 4 }),
        absent: fc.array(anyAttendee, { maxLength: 2 }),
        inAttendance: fc.array(anyAttendee, { maxLength: 2 }),
        expected: mostly(fc.constant(true as const)),
        appointed: mostly(fc.array(anyId, { maxLength: 3 })),
      })
      .map(withoutAbsent),
    agenda: fc.array(anyAgendaItem, { maxLength: 6 }),
    noteTaking: fc.option(fc.constantFrom(...NoteTaking.options)),
    waiting: mostly(
      fc.record({
        actions: fc.array(anyActionItem, { maxLength: 2 }),
        topics: fc.array(fc.record({ kind: fc.constantFrom(...AGENDA_KINDS), topic: anyTopic }), {
          maxLength: 2,
        }),
      }),
    ),
    reports: mostly(fc.array(anyReport, { minLength: 1, maxLength: 2 })),
    goals: anyGoals,
    stages: anyStages,
  })
  .map(({ noteTaking, ...minutes }) => ({
    ...withoutAbsent(minutes),
    ...(noteTaking !== null && { noteTaking }),
  }))

/** Any line of the list of a workshop. */
const anyParticipant: fc.Arbitrary<Participant> = fc.record({
  id: anyId,
  name: anyLine,
  position: anyLine,
  agency: fc.option(fc.constantFrom(...AGENCY_IDS)),
  role: fc.constantFrom(...PARTICIPANT_ROLES),
})

/** How many came, with a list of them or without. */
const anyParticipants: fc.Arbitrary<Participants> = fc
  .record({
    people: fc.option(fc.nat(500)),
    atLeast: fc.boolean(),
    agencies: fc.option(fc.nat(60)),
    list: fc.option(fc.array(anyParticipant, { maxLength: 6 })),
  })
  .map(({ list, ...counts }) => ({ ...counts, ...(list !== null && { list }) }))

/** Any findings report. */
export const anyFindingsReport: fc.Arbitrary<FindingsReport> = fc
  .record({
    kind: fc.constant('findings' as const),
    ...common('workshop-findings', ['summary', 'rationale', 'methods', 'recommendations']),
    meeting: anyMeeting,
    chair: fc.record({ name: anyLine, position: anyLine }),
    participants: anyParticipants,
    findings: fc.array(anyFinding, { maxLength: 6 }),
    actions: fc.array(anyActionItem, { maxLength: 4 }),
    photographs: fc.array(anyPicture, { maxLength: 4 }),
    issued: fc.option(anyDay),
    groups: mostly(
      fc.constant<Group[]>([
        {
          id: 'g1',
          name: 'กลุ่มที่ ๑',
          area: null,
          facilitator: '',
          rapporteur: '',
          agencies: ['rtp'],
        },
      ]),
    ),
    goals: anyGoals,
  })
  .map(({ issued, ...report }) => ({
    ...withoutAbsent(report),
    ...(issued !== null && { issued }),
  }))

/** Any letter, circular or memo. */
export const anyLetter: fc.Arbitrary<Letter> = fc.record({
  kind: fc.constant('letter'),
  ...common('circular-letter', ['reason', 'purpose', 'conclusion']),
  form: fc.constantFrom('external', 'memo'),
  circular: fc.boolean(),
  reference: anyLine,
  sender: fc.array(anyLine, { maxLength: 3 }),
  date: fc.option(anyDay),
  urgency: fc.constantFrom('normal', 'urgent', 'very-urgent', 'most-urgent'),
  secrecy: fc.constantFrom('open', 'secret', 'very-secret', 'most-secret'),
  subject: anyLine,
  recipient: anyLine,
  citations: fc.array(anyLine, { maxLength: 2 }),
  enclosures: fc.array(anyLine, { maxLength: 3 }),
  contact: fc.array(anyLine, { maxLength: 3 }),
  copiesTo: fc.array(anyLine, { maxLength: 2 }),
})

/** Any news item. */
export const anyNews: fc.Arbitrary<News> = fc
  .record({
    kind: fc.constant('news' as const),
    ...common('news', ['lead', 'body', 'outlook']),
    headline: anyLine,
    date: fc.option(anyDay),
    origin: fc.constantFrom('', 'http://www.thaigov.go.th/news/contents/details/14626', 'สำนักข่าว'),
    photographs: fc.array(anyPicture, { maxLength: 3 }),
    contact: fc.array(anyLine, { maxLength: 2 }),
  })
  .map(({ photographs, contact, ...news }) => ({
    ...news,
    ...(photographs.length > 0 && { photographs }),
    ...(contact.length > 0 && { contact }),
  }))

/** Any document of any kind, valid by the schema. */
export const anyDocument: fc.Arbitrary<Document> = fc.oneof(
  anyMinutes,
  anyFindingsReport,
  anyLetter,
  anyNews,
)
