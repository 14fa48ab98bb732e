import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import { composeOverview } from '../../../core/derive/minister-summary'
import { overviewOf } from '../../../core/derive/overview'
import { april, GOALS, REPORTS } from '../followed-year'
import { contextFor, paperText, paperWords } from '../papers'

test('each area says what was ordered, done and late, and its figures', () => {
  expect(overviewOf(april()).areas).toEqual([
    { area: 'prosecution', ordered: 2, done: 0, late: 1, goals: [{ goal: GOALS[0], value: 14 }] },
    { area: 'protection', ordered: 1, done: 0, late: 0, goals: [{ goal: GOALS[1], value: 86.5 }] },
    { area: 'prevention', ordered: 1, done: 1, late: 0, goals: [{ goal: GOALS[2], value: 240 }] },
  ])
})

test('the months are those of the trails: an order is late when one part of it was on that day', () => {
  expect(overviewOf(april()).months).toEqual([
    { day: '2019-01-16', done: 0, open: 2, late: 0 },
    { day: '2019-02-13', done: 0, open: 3, late: 0 },
    { day: '2019-03-13', done: 0, open: 3, late: 1 },
    { day: '2019-04-10', done: 1, open: 2, late: 1 },
  ])
})

test('figures that add up are added, others are the last that came', () => {
  const [report] = REPORTS
  if (report === undefined) throw new Error('no report')
  const more = { ...report, id: 'r3', agency: 'rtp', received: '2019-04-09' }
  const figures = [
    { goal: 'g1', value: 6 },
    { goal: 'g2', value: 91 },
  ]
  const { areas } = overviewOf(april({ reports: [{ ...more, figures }, ...REPORTS] }))
  expect(areas.map(({ goals: [first] }) => first?.value)).toEqual([20, 91, 240])
})

test('five calls for help at most, long ones cut, and how many more there are', () => {
  const calls = Array.from({ length: 7 }, (_, at) => ({
    area: 'protection' as const,
    obstacle: `ปัญหาที่ ${at} ${'ยาว'.repeat(100)}`,
    help: 'ขอล่าม',
  }))
  const blocks = composeOverview({ areas: [], months: [], calls, ofOnePaper: false })
  const lines = paperText({ blocks }).split('\n')
  expect(lines.filter(line => line.startsWith('[numbered]'))).toHaveLength(5)
  expect(lines).toContain('[flush] และอีก 2 เรื่อง')
  expect(lines.find(line => line.includes('(๑)'))).toContain('… ขอรับ: ขอล่าม')
})

test('no person and no agency is named', () => {
  const document = april({
    reports: REPORTS.map(report => ({ ...report, by: { name: 'นายสมมุติ', position: 'ผู้อำนวยการ' } })),
  })
  const words = derive('minister-summary', document, contextFor(document)).map(paperWords).join('')
  expect(words).not.toMatch(/สมมุติ|ผู้อำนวยการ|ตำรวจ|กรม|อัยการสูงสุด|ดีเอสไอ/)
})

test('a meeting that ordered nothing says so', () => {
  const empty = april({ agenda: [], goals: [], reports: [] })
  const words = derive('minister-summary', empty, contextFor(empty)).map(paperWords).join('')
  expect(words).toContain('ไม่มีข้อสั่งการ')
  expect(words).toContain('ไม่มีหน่วยงานขอความช่วยเหลือ')
})

test('what an agency does not ask help for is no call', () => {
  expect(overviewOf(april()).calls).toEqual([
    {
      area: 'prosecution',
      obstacle: 'ล่ามภาษาเมียนมาไม่เพียงพอ การสอบปากคำล่าช้า',
      help: 'ขอให้จัดหาล่ามเพิ่ม ๑๐ คน',
    },
  ])
  const silent = april({ reports: [{ ...REPORTS[0], areas: [] } as (typeof REPORTS)[0]] })
  expect(overviewOf(silent).calls).toEqual([])
})
