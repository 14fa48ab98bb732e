import { expect, test } from 'vitest'
import { composeAgenda } from '../../../core/compose/agenda'
import type { Minutes } from '../../../core/model/document'
import type { Goal } from '../../../core/model/goal'
import { plainText, richText } from '../../../core/model/rich-text'
import { actionsOf } from '../../../core/model/walk/matters'
import { boardOf } from '../../../core/month/board'
import { progressOf } from '../../../core/month/goals'
import { answersTo, raisedAs, raiseObstacle } from '../../../core/month/raise'
import { takeReplies } from '../../../core/month/replies'
import { action, duty, told as entry, meetingRef, minutes, minutesWith, resolved } from '../minutes'
import { contextFor, paperText } from '../papers'
import { agencyReport, told } from './reports'

const FIRST = { ordinal: 1, year: 2561 }
const goal: Goal = {
  id: 'g1',
  area: 'protection',
  text: 'ช่วยเหลือผู้เสียหาย',
  unit: 'คน',
  target: 100,
  sum: 'adds',
}
const followed = action({
  id: 'a1',
  trail: [
    entry({ meeting: meetingRef(FIRST, { date: '2018-08-15' }), event: 'ordered', agency: 'rtp' }),
    entry({ meeting: meetingRef(FIRST, { date: '2018-08-15' }), event: 'ordered', agency: 'dsi' }),
    entry({ event: 'silent', agency: 'dsi' }),
  ],
  duties: [duty({ due: '2018-09-27', progress: richText('ส่งแล้ว') }), duty({ agency: 'dsi' })],
})
const paper: Minutes = {
  ...minutesWith('matters-arising', { actions: [followed, action({ id: 'new' })] }),
  distribution: ['rtp', 'dsi', 'dsdw', 'oag'],
  reports: [agencyReport({ figures: [{ goal: 'g1', value: 12 }] })],
  goals: [goal],
}

test('what the agencies report stands under the item for what is told, by area, with its figures', () => {
  const reports = [
    ...(paper.reports ?? []),
    agencyReport({
      id: 'r2',
      agency: 'rtp',
      areas: [told({ next: 'อบรมพนักงานสอบสวน' }), told({ area: 'prevention' })],
    }),
  ]
  const printed = paperText({ blocks: composeAgenda({ ...paper, reports }, contextFor(paper)) })
  expect(printed).toContain(
    [
      '[label] ด้านการคุ้มครองช่วยเหลือผู้เสียหายจากการค้ามนุษย์',
      '[numbered] (๑) → กรมพัฒนาสังคมและสวัสดิการ',
      '[body] ผลการดำเนินงาน คุ้มครองผู้เสียหาย ๑๒ คน',
      '[body] ปัญหาอุปสรรค ขาดล่ามภาษาเมียนมา',
      '[body] ความช่วยเหลือที่ต้องการ ขอรายชื่อล่าม',
      '[body] ตัวเลขผลงาน ช่วยเหลือผู้เสียหาย 12 คน',
      '[numbered] (๒) → สำนักงานตำรวจแห่งชาติ',
      '[body] แผนเดือนถัดไป อบรมพนักงานสอบสวน',
    ].join('\n'),
  )
  expect(printed).not.toContain('ด้านการป้องกัน')
})

test('a problem is raised once, and its answer is told back to the agency', () => {
  const [report] = paper.reports ?? []
  if (report === undefined) throw new Error('no report')
  const raised = raiseObstacle(paper, report, 'protection', 't9')
  expect(raisedAs(raised, report, 'protection')).toBe('๕.๑')
  expect(raiseObstacle(raised, report, 'protection', 't10')).toBe(raised)
  expect(raiseObstacle(paper, report, 'prevention', 't10')).toBe(paper)
  const [answer] = answersTo('dsdw', raised)
  expect(answer).toMatchObject({
    number: '๕.๑',
    resolution: null,
    topic: {
      id: 't9',
      title: 'ขาดล่ามภาษาเมียนมา',
      raised: { by: ['dsdw'], area: 'protection', report: 'r1' },
    },
  })
  expect(plainText(answer?.topic.text ?? [])).toBe('ขาดล่ามภาษาเมียนมา\nขอรายชื่อล่าม')
  expect(paperText({ blocks: composeAgenda(raised, contextFor(raised)) })).toContain(
    '(เสนอโดย พส. ตามรายงานผลประจำเดือน)',
  )
  const decided = {
    ...raised,
    agenda: raised.agenda.map(item => ({
      ...item,
      topics: item.topics.map(topic => ({ ...topic, resolution: resolved('เห็นชอบ') })),
    })),
  }
  expect(answersTo('dsdw', decided)[0]?.resolution?.verb).toBe('เห็นชอบ')
  expect(answersTo('rtp', decided)).toEqual([])
})

test('an agency’s word goes to its own part, and never over what is written there', () => {
  const reply = {
    matter: 'a1',
    status: 'done' as const,
    progress: richText('จัดทำแล้ว'),
    newDue: null,
  }
  const report = agencyReport({ agency: 'dsi', replies: [reply, { ...reply, matter: 'gone' }] })
  const { minutes: taken, standoffs, strangers } = takeReplies(paper, report)
  const dutiesIn = (one: Minutes) =>
    actionsOf(one).find(({ action: { id } }) => id === 'a1')?.action.duties
  expect(dutiesIn(taken)?.map(({ status, progress }) => [status, plainText(progress)])).toEqual([
    ['open', 'ส่งแล้ว'],
    ['done', 'จัดทำแล้ว'],
  ])
  expect([standoffs, strangers]).toEqual([[], ['gone']])
  expect(takeReplies(taken, report)).toMatchObject({ standoffs: [] })
  const police = takeReplies(taken, agencyReport({ agency: 'rtp', replies: [reply] }))
  expect(dutiesIn(police.minutes)).toEqual(dutiesIn(taken))
  expect(police.standoffs).toMatchObject([{ matter: 'a1', agency: 'rtp' }])
})

test('the board tells what is followed up, how old and how late it is, and who has answered', () => {
  const { areas, agencies, open, late, over } = boardOf(paper, contextFor(paper))
  expect(
    areas.map(({ area, rows }) => [
      area,
      rows.map(row => [row.duty.agency, row.late, row.months, row.silent, row.isTold]),
    ]),
  ).toEqual([
    [
      'prosecution',
      [
        ['rtp', 13, 2, 0, true],
        ['dsi', 0, 2, 1, false],
      ],
    ],
  ])
  expect(Object.fromEntries(agencies.map(({ id, state }) => [id, state]))).toEqual({
    rtp: 'reported',
    dsi: 'asked',
    dsdw: 'reported',
    oag: 'nothing-open',
  })
  expect([open, late, over]).toEqual([2, 1, 0])
})

test('figures add up over the months, or the last one holds', () => {
  const months = (...values: [string, number][]) =>
    values.map(([month, value]) => agencyReport({ month, figures: [{ goal: 'g1', value }] }))
  const reports = months(['2018-09', 10], ['2018-10', 5], ['2018-10', 7])
  expect(progressOf([goal], reports)[0]?.value).toBe(22)
  expect(progressOf([{ ...goal, sum: 'last' }], reports)[0]?.value).toBe(12)
  expect(progressOf([goal], [])[0]?.value).toBeNull()
  expect(progressOf([goal], minutes().reports ?? [])).toHaveLength(1)
})
