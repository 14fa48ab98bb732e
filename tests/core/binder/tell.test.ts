import { describe, expect, test } from 'vitest'
import { tell } from '../../../core/binder/tell'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import type { Entry } from '../../../core/model/trail'
import { minutes, minutesWith, resolved, topic } from '../minutes'
import { agencyReport } from '../month/reports'
import { sample } from '../papers'

const WORK = {
  id: 'a1',
  task: richText('จัดทำฐานข้อมูลกลาง'),
  area: 'prevention',
  duties: [
    { agency: 'rtp', due: '2018-11-30', status: 'open', progress: [] },
    { agency: 'dsi', due: null, status: 'standing', progress: [] },
  ],
} as const

function ordered(meeting: string): Entry {
  return {
    meeting: { document: meeting, number: { ordinal: 1, year: 2561 }, date: '2018-09-12' },
    place: '5.1',
    page: 4,
    event: 'ordered',
    agency: 'rtp',
    due: '2018-11-30',
    note: 'จัดทำฐานข้อมูลกลาง',
  }
}

function eventsOf(document: Minutes): string[] {
  return tell(document).entries.map(({ matter, event, agency }) => `${matter} ${event} ${agency}`)
}

test('ข้อสั่งการใหม่เป็นหนึ่งรายการต่อหน่วยงาน พร้อมกำหนดและที่ที่บันทึก', () => {
  const paper = minutesWith('consider', {
    topics: [
      topic({
        resolution: resolved('เห็นชอบ', 'ตามเสนอ'),
        actions: [structuredClone(WORK) as never],
      }),
    ],
  })
  expect(eventsOf(paper)).toEqual(['t1 decided null', 'a1 ordered rtp', 'a1 ordered dsi'])
  expect(tell(paper).entries[1]).toMatchObject({
    place: '5.1',
    due: '2018-11-30',
    status: 'open',
    area: 'prevention',
    head: 'จัดทำฐานข้อมูลกลาง',
  })
})

test('ข้อสั่งการที่ติดตามบอกว่าครั้งนี้รายงานหรือไม่ และส่งความเป็นมาต่อ', () => {
  const action = {
    ...structuredClone(WORK),
    trail: [ordered('m0')],
    duties: [
      { agency: 'rtp', due: '2018-11-30', status: 'open', progress: richText('ทำแล้วครึ่งหนึ่ง') },
    ],
  }
  const paper = minutesWith('matters-arising', { actions: [action as never] })
  expect(eventsOf(paper)).toEqual(['a1 reported rtp'])
  expect(tell(paper).trails).toEqual([
    {
      matter: 'a1',
      kind: 'order',
      area: 'prevention',
      head: 'จัดทำฐานข้อมูลกลาง',
      entries: [ordered('m0')],
    },
  ])
})

test.each([
  ['รับทราบ', 'told'],
  ['เห็นชอบ', 'decided'],
  ['ให้เลื่อนการพิจารณา', 'deferred'],
  ['ให้ถอนเรื่อง', 'withdrawn'],
])('เรื่องที่ที่ประชุม%sคือ %s', (verb, event) => {
  expect(
    eventsOf(minutesWith('consider', { topics: [topic({ resolution: resolved(verb) })] })),
  ).toEqual([`t1 ${event} null`])
})

describe('ที่ยังไม่บันทึกสิ่งใด', () => {
  test.each([
    ['งดประชุม', { state: 'cancelled' }],
    ['ยังไม่ประชุม', { state: 'planned' }],
    ['ยังไม่มีวันประชุม', { date: null }],
  ] as const)('%s', (_case, change) => {
    const paper = minutesWith('consider', { topics: [topic()] })
    const facts = tell({ ...paper, meeting: { ...paper.meeting, ...change } })
    expect(facts.entries).toEqual([])
    expect(facts.people).toEqual([])
  })
})

test('รายชื่อที่ยกมาจากครั้งก่อนยังไม่บอกว่าผู้ใดมา', () => {
  const paper = minutesWith('consider', { topics: [] })
  const open = { ...paper, attendance: { ...paper.attendance, expected: true as const } }
  expect(tell(paper).people).toHaveLength(1)
  expect(tell(open).people).toEqual([])
})

test('เรื่องที่ฝากไว้ยังส่งความเป็นมาต่อ', () => {
  const action = { ...structuredClone(WORK), trail: [ordered('m0')] }
  const facts = tell(minutes({ waiting: { actions: [action as never], topics: [] } }))
  expect(facts.trails.map(({ matter }) => matter)).toEqual(['a1'])
})

test('รายงานการถอดบทเรียนบอกข้อค้นพบทุกข้อและกรอบแนวทางทุกงาน', () => {
  const { entries } = tell(sample('workshop-2561'))
  expect(new Set(entries.map(({ event }) => event))).toEqual(new Set(['found', 'ordered']))
})

test('หนังสือที่มีชั้นความลับไม่บอกชื่อเรื่อง', () => {
  const letter = {
    kind: 'letter',
    secrecy: 'secret',
    subject: 'ลับมาก',
    date: null,
    agencies: [],
    id: 'l1',
  }
  expect(tell(letter as never).title).toBe('')
})

test('รายงานของการประชุมที่งดเป็นของครั้งถัดไป จึงไม่นับสองครั้ง', () => {
  const report = agencyReport()
  const held = minutes({ reports: [report] })
  const off = { ...held, meeting: { ...held.meeting, state: 'cancelled' as const } }
  expect(tell(held).reports).toMatchObject([{ agency: report.agency, month: report.month }])
  expect(tell(off).reports).toEqual([])
})
