import { expect, test } from 'vitest'
import { type Call, followUp } from '../../../core/carry/follow-up'
import { composeAgenda } from '../../../core/compose/agenda'
import type { Duty } from '../../../core/model/action-item'
import type { AgendaKind } from '../../../core/model/agenda'
import type { Minutes } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { richText } from '../../../core/model/rich-text'
import { action, duty, minutes, resolved, topic } from '../minutes'
import { contextFor, paperText, template } from '../papers'

const form = template('monthly-minutes')

/** The minutes with other words in one agenda item. */
function put(last: Minutes, kind: AgendaKind, change: Partial<Minutes['agenda'][number]>): Minutes {
  const agenda = last.agenda.map(item => (item.kind === kind ? { ...item, ...change } : item))
  return { ...last, agenda }
}

function held(last: Minutes, date: string, change: Partial<Meeting> = {}): Minutes {
  return { ...last, meeting: { ...last.meeting, date, ...change } }
}

/** What one agency tells of its part. */
function told(last: Minutes, id: string, agency: string, change: Partial<Duty>): Minutes {
  const actions = last.agenda.flatMap(item => (item.kind === 'matters-arising' ? item.actions : []))
  return put(last, 'matters-arising', {
    actions: actions.map(one =>
      one.id === id
        ? {
            ...one,
            duties: one.duties.map(part =>
              part.agency === agency ? { ...part, ...change } : part,
            ),
          }
        : one,
    ),
  })
}

/** The agenda as the paper prints it, without what is the same each month. */
function printed(paper: Minutes): string {
  const text = paperText({ blocks: composeAgenda(paper, contextFor(paper)) })
  const lines = text.split('\n').filter(line => !/^\[(agenda|body\] ไม่มี|หัวตาราง)/.test(line))
  return lines.filter(line => !line.includes('เสนอที่ประชุมพิจารณารับรอง')).join('\n')
}

const january = held(
  put(minutes({ id: 'jan' }), 'consider', {
    topics: [
      topic({
        id: 't1',
        title: 'ระบบฐานข้อมูลกลาง',
        actions: [
          action({
            id: 'a1',
            task: richText('จัดทำระบบฐานข้อมูลกลาง'),
            duties: [
              duty({ agency: 'rtp', due: '2019-01-31' }),
              duty({ agency: 'dsi', due: '2019-02-28' }),
              duty({ agency: 'oag', due: '2019-02-28' }),
            ],
          }),
          action({
            id: 'a2',
            task: richText('รายงานสถิติคดีทุกเดือน'),
            duties: [duty({ agency: 'rtp', due: null, status: 'standing' })],
          }),
        ],
      }),
      topic({
        id: 't2',
        title: 'ร่างระเบียบค่าตอบแทนล่าม',
        text: [],
        resolution: resolved('ให้เลื่อนการพิจารณา', 'รอความเห็นกรมบัญชีกลาง'),
      }),
      topic({ id: 't3', title: 'ขอเปลี่ยนชื่อคณะทำงาน', resolution: null, outcome: 'withdrawn' }),
      topic({ id: 't4', title: 'แผนปี ๒๕๖๓', text: [], resolution: null }),
    ],
  }),
  '2019-01-16',
  { number: { ordinal: 1, year: 2562 } },
)

const february = held(followUp(january, form, 'feb'), '2019-02-13')
const februaryHeard = [
  ['a1', 'rtp', { status: 'done', progress: richText('ส่งข้อมูลครบแล้ว') }] as const,
  ['a1', 'dsi', { due: '2019-03-31', progress: richText('ขอขยายเวลา') }] as const,
  ['a2', 'rtp', { progress: richText('๑๒ คดี') }] as const,
].reduce((paper, [id, agency, change]) => told(paper, id, agency, change), february)

const FOR_THE_RULE: Call = { kind: 'special', aside: ['a1', 'a2', 't4'] }
const special = held(followUp(februaryHeard, form, 'special', FOR_THE_RULE), '2019-02-20')
const specialHeard = put(special, 'consider', {
  topics: special.agenda
    .flatMap(({ topics }) => topics)
    .map(one => ({ ...one, resolution: resolved('เห็นชอบ') })),
})
const march = held(followUp(specialHeard, form, 'mar'), '2019-03-13')

test('January: three agencies, a standing task, what is put off, withdrawn and not reached', () => {
  expect(printed(january)).toMatchInlineSnapshot(`
    "[topic] ๕.๑ → ระบบฐานข้อมูลกลาง
    [body] ฝ่ายเลขานุการเสนอที่ประชุมพิจารณา
    [label] มติที่ประชุม
    [resolution] เห็นชอบตามที่เสนอ และมอบหมายให้หน่วยงานดำเนินการ ดังนี้
    [numbered] (๑) → สำนักงานตำรวจแห่งชาติ กรมสอบสวนคดีพิเศษ และสำนักงานอัยการสูงสุด จัดทำระบบฐานข้อมูลกลาง ภายในวันที่ ๓๑ มกราคม ๒๕๖๒ (ตร.) และภายในวันที่ ๒๘ กุมภาพันธ์ ๒๕๖๒ (ดีเอสไอ, อส.)
    [numbered] (๒) → สำนักงานตำรวจแห่งชาติ รายงานสถิติคดีทุกเดือน (งานต่อเนื่อง)
    [topic] ๕.๒ → ร่างระเบียบค่าตอบแทนล่าม
    [label] มติที่ประชุม
    [resolution] ให้เลื่อนการพิจารณารอความเห็นกรมบัญชีกลาง
    [topic] ๕.๓ → ขอเปลี่ยนชื่อคณะทำงาน
    [body] ฝ่ายเลขานุการเสนอที่ประชุมพิจารณา
    [topic] ๕.๔ → แผนปี ๒๕๖๓
    "
  `)
})

test('February: each agency has its row, the deferred topic comes first', () => {
  expect(february.meeting.number).toEqual({ ordinal: 2, year: 2562 })
  expect(printed(february)).toMatchInlineSnapshot(`
    "[แถว] ๑ | จัดทำระบบฐานข้อมูลกลาง / (ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ | ๓๑ ม.ค. ๖๒ | ยังไม่รายงานผล / เกินกำหนด 13 วัน
    [แถว] กรมสอบสวนคดีพิเศษ | ๒๘ ก.พ. ๖๒ | ยังไม่รายงานผล
    [แถว] สำนักงานอัยการสูงสุด | ๒๘ ก.พ. ๖๒ | ยังไม่รายงานผล
    [แถว] ๒ | รายงานสถิติคดีทุกเดือน / (ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ | งานต่อเนื่อง | ยังไม่รายงานผล
    [topic] ๕.๑ → ร่างระเบียบค่าตอบแทนล่าม
    [body] (เลื่อนมาจากการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.2)
    [topic] ๕.๒ → แผนปี ๒๕๖๓
    [body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.4)
    "
  `)
})

test('a special meeting takes one topic; all else waits in it', () => {
  expect(special.meeting.number).toEqual({ ordinal: 3, year: 2562, special: true })
  expect(printed(special)).toMatchInlineSnapshot(`
    "[topic] ๕.๑ → ร่างระเบียบค่าตอบแทนล่าม
    [body] (เลื่อนมาจากการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.2)
    [body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 2/2562 ระเบียบวาระที่ 5.1)
    "
  `)
  expect(special.waiting?.actions.map(({ id }) => id)).toEqual(['a1', 'a2'])
  expect(special.waiting?.topics.map(({ topic: { id } }) => id)).toEqual(['t4'])
})

test('March: done stands grey beside what is open, moved, silent and late; what was never reached is put off twice', () => {
  expect(march.meeting.number).toEqual({ ordinal: 4, year: 2562 })
  expect(printed(march)).toMatchInlineSnapshot(`
    "[แถว] ๑ | จัดทำระบบฐานข้อมูลกลาง / (ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ | ๓๑ ม.ค. ๖๒ | แล้วเสร็จ (ครั้งที่ 2/2562)
    [แถว] กรมสอบสวนคดีพิเศษ | ๓๑ มี.ค. ๖๒ | ครั้งที่ 2/2562: ขอขยายเวลา / ยังไม่รายงานผล / ขยายเวลาจาก ๒๘ ก.พ. ๖๒ (ครั้งที่ 1)
    [แถว] สำนักงานอัยการสูงสุด | ๒๘ ก.พ. ๖๒ | ยังไม่รายงานผล / เกินกำหนด 13 วัน
    [แถว] ๒ | รายงานสถิติคดีทุกเดือน / (ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ | งานต่อเนื่อง | ครั้งที่ 2/2562: ๑๒ คดี / ยังไม่รายงานผล
    [topic] ๕.๑ → แผนปี ๒๕๖๓
    [body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.4)
    [body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 2/2562 ระเบียบวาระที่ 5.2)
    "
  `)
  expect(march.waiting).toBeUndefined()
})

test('a meeting that is called off changes nothing and gives its number back', () => {
  const off = held(march, '2019-03-13', { state: 'cancelled', reason: 'น้ำท่วม' })
  const next = followUp(off, form, 'apr')
  expect(next.meeting.number).toEqual(march.meeting.number)
  expect(next.agenda).toEqual(march.agenda)
})
