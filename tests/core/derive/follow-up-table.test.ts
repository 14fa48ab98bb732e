import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import type { ActionItem } from '../../../core/model/action-item'
import type { DerivedKind } from '../../../core/model/derived-kinds'
import { richText } from '../../../core/model/rich-text'
import { action, duty, meetingRef, minutesWith, told, topic } from '../minutes'
import { contextFor, paperText } from '../papers'

const FIRST = meetingRef({ ordinal: 1, year: 2561 }, { date: '2018-09-12' })

/** The rows of a table made from minutes of 10 October 2018 that follow these orders up. */
function rowsOf(kind: DerivedKind, actions: ActionItem[], agency: string | null = null): string[] {
  const document = minutesWith('matters-arising', { actions })
  return derive(kind, document, contextFor(document), agency)
    .map(paperText)
    .join('')
    .split('\n')
    .filter(line => line.startsWith('[แถว] '))
    .map(line => line.slice('[แถว] '.length))
}

test('the table says where each item was ordered, by whom, by when, and how far it is', () => {
  const carried = action({ status: 'standing', origin: { ordinal: 1, year: 2561 } })
  const base = minutesWith('matters-arising', { actions: [carried] })
  const topics = [topic({ actions: [action({ id: 'a2', status: 'done', due: null })] })]
  const agenda = base.agenda.map(item => (item.kind === 'consider' ? { ...item, topics } : item))
  const [paper] = derive('follow-up-table', { ...base, agenda }, contextFor(base))
  const text = paper === undefined ? '' : paperText(paper)
  expect(text.startsWith('[section landscape ]\n')).toBe(true)
  expect(text.split('\n').slice(4, 6)).toEqual([
    '[แถว] ๑ | รายงานผลการคัดแยกผู้เสียหาย / (ครั้งที่ ๑/๒๕๖๑) |  | สำนักงานตำรวจแห่งชาติ | ๓๑ ต.ค. ๖๑ |  |  | งานต่อเนื่อง',
    '[แถว] ๒ | รายงานผลการคัดแยกผู้เสียหาย / (ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๕.๑) |  | สำนักงานตำรวจแห่งชาติ | …………………………… |  |  | แล้วเสร็จ',
  ])
})

test('orders stand by area, the latest first, and are numbered through', () => {
  const rows = rowsOf('follow-up-table', [
    action({ id: 'a', task: richText('ก'), area: 'prevention' }),
    action({ id: 'b', task: richText('ข'), area: 'prosecution', due: '2018-10-31' }),
    action({ id: 'c', task: richText('ค'), area: 'prosecution', due: '2018-10-01' }),
    action({ id: 'd', task: richText('ง'), area: 'prosecution', due: '2018-09-01' }),
    action({ id: 'e', task: richText('จ') }),
  ])
  expect(rows.map(row => row.split(' | ').slice(0, 2).join(' '))).toEqual([
    'ด้านการดำเนินคดีกับผู้กระทำผิด',
    '๑ ง',
    '๒ ค',
    '๓ ข',
    'ด้านการป้องกันปัญหาการค้ามนุษย์',
    '๔ ก',
    'ยังไม่ระบุด้าน',
    '๕ จ',
  ])
  expect(rows[1]).toContain('เกินกำหนด ๓๙ วัน')
})

const SHARED = action({
  measure: 'ทุกสถานี',
  duties: [
    duty({ lead: true, due: '2018-11-30', progress: richText('ส่งร่างแล้ว') }),
    duty({ agency: 'dsi', due: '2018-09-30' }),
  ],
  trail: [
    told({ meeting: FIRST, event: 'ordered', due: '2018-09-30', note: 'ก' }),
    told({ meeting: FIRST, event: 'ordered', agency: 'dsi', due: '2018-09-30' }),
    told({ meeting: FIRST, note: 'เก็บข้อมูลแล้ว' }),
    told({ meeting: FIRST, event: 'silent', agency: 'dsi' }),
  ],
})

test('a part says who leads, which day was set first, what was told last and now, and how it stands', () => {
  expect(rowsOf('follow-up-table', [SHARED])).toEqual([
    '๑ | รายงานผลการคัดแยกผู้เสียหาย / (ครั้งที่ ๑/๒๕๖๑) | ทุกสถานี | สำนักงานตำรวจแห่งชาติ (หน่วยงานหลัก) | ๓๐ พ.ย. ๖๑ / (กำหนดแรก ๓๐ ก.ย. ๖๑) | ครั้งที่ ๑/๒๕๖๑: เก็บข้อมูลแล้ว | ส่งร่างแล้ว | อยู่ระหว่างดำเนินการ / ขยายเวลาจาก ๓๐ ก.ย. ๖๑ (ครั้งที่ ๑)',
    'กรมสอบสวนคดีพิเศษ (หน่วยงานสนับสนุน) | ๓๐ ก.ย. ๖๑ |  |  | อยู่ระหว่างดำเนินการ / ยังไม่รายงานผล / เกินกำหนด ๑๐ วัน',
  ])
})

test('the copy of an agency holds its own rows and no word of another', () => {
  const other = action({ id: 'b', agency: 'rtp' })
  const rows = rowsOf('agency-table', [other, SHARED], 'dsi')
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain('กรมสอบสวนคดีพิเศษ')
  expect(rows[0]).not.toMatch(/ตำรวจ|ส่งร่างแล้ว|เก็บข้อมูลแล้ว/)
})

test('each agency with a part gets a copy, in the order of the registry, and one blank copy says there is none', () => {
  const document = minutesWith('matters-arising', { actions: [SHARED] })
  const made = derive('agency-table', document, contextFor(document))
  expect(made.map(({ properties }) => properties.title)).toEqual([
    'ตารางติดตามมติรายหน่วยงาน สำนักงานตำรวจแห่งชาติ การประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑',
    'ตารางติดตามมติรายหน่วยงาน กรมสอบสวนคดีพิเศษ การประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๑',
  ])
  const none = minutesWith('matters-arising', { actions: [] })
  const [blank] = derive('agency-table', none, contextFor(none))
  expect(blank && paperText(blank)).toContain('[body] ไม่มี')
})
