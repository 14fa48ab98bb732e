import { expect, test } from 'vitest'
import { actionEntries, topicEntries } from '../../../core/carry/entries'
import { type Followed, livingAfter, refOf } from '../../../core/carry/living'
import { daysLate } from '../../../core/carry/standing'
import { type ActionItem, type Duty, isOver } from '../../../core/model/action-item'
import type { Minutes } from '../../../core/model/document'
import { agendaNumber } from '../../../core/model/numbering'
import type { Entry, Event } from '../../../core/model/trail'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { progressOf } from '../../../core/month/goals'
import { toArabicDigits } from '../../../core/thai/numerals'
import { binder } from './papers'
import { ASKED_ON, type Facts, QUESTIONS, type QuestionName } from './questions'

/** What one paper records of one matter. */
interface Told extends Entry {
  readonly matter: string
}

const papers = binder()
const meetings = papers.filter(paper => paper.kind === 'minutes')
const held = meetings.filter(({ meeting }) => meeting.state !== 'cancelled')
const workshop = papers.find(paper => paper.kind === 'findings')
const told = papers.filter(paper => paper.meeting.state !== 'cancelled').flatMap(toldIn)
const open = livingAfter(papers.at(-1) ?? last())
const reports = [
  ...new Map(meetings.flatMap(({ reports = [] }) => reports).map(one => [one.id, one])).values(),
]
const topics = held.flatMap(paper =>
  mattersOf(paper).flatMap(({ matter, isTopic, number }) =>
    isTopic ? [{ matter, paper, place: toArabicDigits(number) }] : [],
  ),
)

function last(): never {
  throw new Error('no paper')
}

/** All that a paper records, in its order. */
function toldIn(paper: Followed): Told[] {
  const meeting = refOf(paper)
  const works = actionsOf(paper).flatMap(({ action, under, index }) => {
    const place = toArabicDigits(under?.number ?? agendaNumber(index))
    return actionEntries(action, { meeting, place }).map(entry => ({ ...entry, matter: action.id }))
  })
  const matters = mattersOf(paper).flatMap(({ matter, item, isTopic, number }) => {
    const spot = { meeting, place: toArabicDigits(number) }
    const entries = isTopic ? topicEntries(matter, item.kind, spot) : []
    return entries.map(entry => ({ ...entry, matter: matter.id }))
  })
  return [...works, ...matters]
}

interface Part {
  readonly action: ActionItem
  readonly duty: Duty
}

const liveParts: Part[] = open.actions.flatMap(action =>
  action.duties.filter(duty => !isOver(duty)).map(duty => ({ action, duty })),
)
const lateParts = liveParts.filter(({ duty }) => daysLate(duty, ASKED_ON) > 0)

const idOf = ({ action }: Part) => action.id
const nameOf = ({ action, duty }: Part) => `${action.id} ${duty.agency}`
const dueOf = ({ duty }: Part) => duty.due ?? ''
const paperOf = ({ meeting }: Told) => meeting.document
const spotOf = ({ meeting, place }: Told) => `${meeting.document} ${place}`
const dayOf = ({ meeting }: Told) => meeting.date ?? ''
const partOf = ({ matter, agency }: Told) => `${matter} ${agency}`
const once = <T>(list: readonly T[]) => [...new Set(list)]
const owedBy = (agency: string) => liveParts.filter(({ duty }) => duty.agency === agency)
const of = (event: Event, ...agencies: string[]) =>
  told.filter(
    one => one.event === event && (agencies.length === 0 || agencies.includes(one.agency ?? '')),
  )
const on = (matter: string) => told.filter(one => one.matter === matter)
const reportsOf = (month: string) => reports.filter(report => report.month === month)
const raisedBy = (agency: string) =>
  topics.filter(({ matter }) => matter.raised?.by.includes(agency)).map(({ matter }) => matter.id)
const grownFrom = (id: string) =>
  once(
    papers
      .flatMap(paper => actionsOf(paper).map(({ action, under }) => ({ action, under })))
      .filter(({ action, under }) => action.from?.includes(id) || under?.matter.id === id)
      .map(({ action }) => action.id),
  )
const adoptions = held.flatMap(({ agenda }) => agenda.flatMap(item => item.adoptions ?? []))
const adopted = adoptions.filter(({ verdict }) => verdict === 'as-is' || verdict === 'corrected')
const meetingsThat = (is: (paper: Minutes) => boolean) => meetings.filter(is)
const idsOf = (list: readonly Minutes[]) => list.map(({ id }) => id)
const daysOf = (list: readonly Minutes[]) => list.map(({ meeting }) => meeting.date ?? '')
const revisions = topics.flatMap(({ matter, paper, place }) => {
  const revises = matter.resolution?.revises
  return revises === undefined ? [] : [{ matter, revises, spot: `${paper.id} ${place}` }]
})
const notReached = told.filter(({ event, note }) => event === 'deferred' && note === '')

/** The answers as the papers give them. */
const ANSWERS: Readonly<Record<QuestionName, () => Facts>> = {
  open: () => ({ matters: open.actions.map(({ id }) => id) }),
  late: () => ({
    parts: lateParts.map(nameOf),
    counts: lateParts.map(({ duty }) => daysLate(duty, ASKED_ON)),
  }),
  owedByProsecutors: () => ({ matters: owedBy('oag').map(idOf), days: owedBy('oag').map(dueOf) }),
  silentProsecutors: () => {
    const silent = of('silent', 'oag')
    return { papers: silent.map(paperOf), counts: [silent.length] }
  },
  owedByPolice: () => ({ matters: owedBy('rtp').map(idOf) }),
  owedByWelfare: () => ({ matters: owedBy('dsdw').map(idOf), days: owedBy('dsdw').map(dueOf) }),
  neverTold: () => {
    const spoke = new Set(
      told.filter(({ event }) => event !== 'ordered' && event !== 'silent').map(one => one.agency),
    )
    const asked = liveParts.map(({ duty }) => duty.agency ?? '')
    const silent = new Set(of('silent').map(one => one.agency))
    return { agencies: once(asked).filter(agency => silent.has(agency) && !spoke.has(agency)) }
  },
  neverReported: () => {
    const sent = new Set(reports.map(({ agency }) => agency))
    return { agencies: workshop?.distribution.filter(agency => !sent.has(agency)) ?? [] }
  },
  reportsOfSeptember: () => ({ agencies: reportsOf('2018-09').map(({ agency }) => agency) }),
  reportsOfOctober: () => ({ agencies: reportsOf('2018-10').map(({ agency }) => agency) }),
  reportsOfNovember: () => ({ agencies: reportsOf('2018-11').map(({ agency }) => agency) }),
  reportsLate: () => {
    const late = reportsOf('2018-09').filter(({ received }) => (received ?? '') > '2018-10-03')
    return {
      agencies: late.map(({ agency }) => agency),
      days: late.map(({ received }) => received ?? ''),
    }
  },
  doneByPolice: () => ({
    matters: of('done', 'rtp').map(({ matter }) => matter),
    papers: of('done', 'rtp').map(paperOf),
  }),
  duesOfSpecialCases: () => ({
    days: on('fw-case-data').flatMap(({ agency, due }) => (agency === 'dsi' && due ? due : [])),
  }),
  moved: () => {
    const parts = once(of('moved').map(partOf))
    const times = parts.map(part => of('moved').filter(one => partOf(one) === part).length)
    return { parts, counts: times }
  },
  sinceWhen: () => {
    const ordered = on('o-referral').filter(({ event }) => event === 'ordered')
    return { papers: once(ordered.map(spotOf)), days: once(ordered.map(dayOf)) }
  },
  decidedOnPay: () => ({
    papers: topics
      .filter(({ matter }) => /ค่าตอบแทนล่าม/.test(matter.title))
      .map(({ paper, place }) => `${paper.id} ${place}`),
  }),
  revised: () => ({
    matters: revisions.flatMap(({ matter, revises }) => [revises.matter, matter.id]),
    papers: revisions.flatMap(({ revises: { meeting, place }, spot }) => [
      `${meeting.document} ${place}`,
      spot,
    ]),
  }),
  reworded: () => ({
    matters: of('amended').map(({ matter }) => matter),
    papers: of('amended').map(paperOf),
  }),
  deferredInSeptember: () => ({
    matters: of('deferred')
      .filter(one => paperOf(one) === 'binder-2561-1' && one.note !== '')
      .map(({ matter }) => matter),
  }),
  notReached: () => ({
    matters: notReached.map(({ matter }) => matter),
    papers: notReached.map(paperOf),
  }),
  database: () => {
    const life = on('t1-database')
    const decided = life.filter(({ event }) => event === 'decided')
    return {
      counts: [life.filter(({ event }) => event === 'deferred').length],
      papers: decided.map(spotOf),
      days: decided.map(dayOf),
    }
  },
  stillToDecide: () => ({ matters: open.topics.map(({ topic }) => topic.id) }),
  withdrawn: () => ({
    matters: of('withdrawn').map(({ matter }) => matter),
    papers: of('withdrawn').map(spotOf),
  }),
  raisedByLabour: () => {
    const [topic = ''] = raisedBy('dlpw')
    const [order = ''] = grownFrom(topic)
    const ends = [...on(topic), ...on(order)].filter(
      ({ event }) => event === 'decided' || event === 'done',
    )
    return { matters: [topic, order], papers: ends.map(spotOf) }
  },
  raisedByAmlo: () => {
    const [topic = ''] = raisedBy('amlo')
    const [order = ''] = grownFrom(topic)
    const standing = liveParts.filter(one => idOf(one) === order).map(({ duty }) => duty.agency)
    const spoke = on(order).filter(({ event }) => event === 'reported')
    return {
      matters: [topic, order],
      agencies: [...standing, ...spoke.map(({ agency }) => agency)].flatMap(one => one ?? []),
    }
  },
  raisedByFisheries: () => {
    const deferred = raisedBy('fisheries').flatMap(id =>
      on(id).filter(({ event }) => event === 'deferred'),
    )
    return { matters: deferred.map(({ matter }) => matter), papers: deferred.map(spotOf) }
  },
  special: () => {
    const special = meetingsThat(({ meeting }) => meeting.kind === 'special')
    const matters = topics.filter(({ paper, place }) => special.includes(paper) && /^5/.test(place))
    return {
      papers: idsOf(special),
      days: daysOf(special),
      matters: matters.map(({ matter }) => matter.id),
    }
  },
  calledOff: () => {
    const off = meetingsThat(({ meeting }) => meeting.state === 'cancelled')
    return { papers: idsOf(off), days: daysOf(off) }
  },
  numberFour: () => {
    const fourth = held.filter(({ meeting }) => meeting.number?.ordinal === 4)
    return { papers: idsOf(fourth), days: daysOf(fourth) }
  },
  adopted: () => ({ papers: adopted.map(({ of: { document } }) => document) }),
  notAdopted: () => {
    const done = new Set(adopted.map(({ of: { document } }) => document))
    return { papers: idsOf(held).filter(id => !done.has(id)) }
  },
  corrected: () => {
    const corrected = adoptions.filter(({ verdict }) => verdict === 'corrected')
    const corrections = corrected.flatMap(one => one.corrections)
    return {
      papers: corrected.map(({ of: { document } }) => document),
      counts: [corrections.length],
      agencies: corrections.flatMap(({ by }) => by ?? []),
    }
  },
  findingsLeft: () => {
    const asks = ['weakness', 'obstacle', 'challenge']
    const served = new Set(
      papers.flatMap(paper => actionsOf(paper).flatMap(({ action }) => action.from ?? [])),
    )
    const left = workshop?.findings.filter(
      ({ id, aspect }) => asks.includes(aspect ?? '') && !served.has(id),
    )
    return { matters: left?.map(({ id }) => id) ?? [] }
  },
  fromInterpreters: () => ({ matters: grownFrom('f-interpreter') }),
  cardsOnInterpreters: () => {
    const found = workshop?.findings.find(({ id }) => id === 'f-interpreter')
    return { agencies: found?.statements.flatMap(({ agency }) => agency ?? []) ?? [] }
  },
  goals: () => ({
    counts: progressOf(workshop?.goals ?? [], reports).flatMap(({ goal, value }) => [
      value ?? 0,
      goal.target ?? 0,
    ]),
  }),
  finishedSinceNovember: () => ({
    parts: of('done')
      .filter(one => dayOf(one) >= '2018-11-01')
      .map(partOf),
  }),
  dueThisYear: () => ({
    parts: liveParts
      .filter(({ duty: { due } }) => due !== null && due > ASKED_ON && due <= '2018-12-31')
      .map(nameOf),
  }),
  standing: () => ({
    parts: liveParts.filter(({ duty: { status } }) => status === 'standing').map(nameOf),
  }),
}

test('there are forty questions', () => {
  expect(Object.keys(QUESTIONS)).toHaveLength(40)
})

test.each(Object.entries(QUESTIONS))(
  '%s: the papers answer as the table says',
  (name, { answer }) => {
    const found = Object.entries(ANSWERS).find(([key]) => key === name)?.[1]()
    expect(found).toEqual(answer)
  },
)
