import path from 'node:path'
import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import type { ActionItem, Duty } from '../../../core/model/action-item'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { minutesWith, topic } from '../../core/minutes'
import { template } from '../../core/papers'
import { aBinder, told } from './a-register'

const PART: Duty = { agency: null, due: '2018-11-30', status: 'open', progress: [] }

/** October's minutes, which order one thing of these. */
function ordering(duties: readonly Duty[]): Minutes {
  const action: ActionItem = { id: 'a1', task: richText('จัดทำฐานข้อมูล'), duties: [...duties] }
  return minutesWith('consider', { topics: [topic({ actions: [action] })] })
}

/** The minutes of the month after, with what that order has become. */
function followed(
  last: Minutes,
  month: number,
  change: (action: ActionItem) => ActionItem,
): Minutes {
  const next = followUp(last, template('monthly-minutes'), `m${month}`)
  const meeting = { ...next.meeting, date: `2018-${month}-10` }
  const agenda = next.agenda.map(item => ({
    ...item,
    actions: item.actions.map(action => (action.id === 'a1' ? change(action) : action)),
  }))
  return { ...next, meeting, agenda }
}

async function dutiesOf(papers: readonly Minutes[]) {
  const binder = aBinder()
  for (const [at, paper] of papers.entries()) binder.write(`${at}.mati`, paper)
  const register = binder.open()
  await register.look()
  const rows = told(register.duties({})).rows
  return rows.map(({ agency, status, due, firstDue, months, silent }) => ({
    agency,
    status,
    due,
    firstDue,
    months,
    silent,
  }))
}

const OPEN = { status: 'open', due: '2018-11-30', firstDue: '2018-11-30' } as const

test('ข้อสั่งการที่ปรับถ้อยคำยังเป็นส่วนเดียวของหน่วยงานเดิม', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }])
  const second = followed(first, 11, action => ({ ...action, task: richText('จัดทำฐานข้อมูลกลาง') }))
  expect(await dutiesOf([first, second])).toEqual([
    { ...OPEN, agency: 'rtp', months: 2, silent: 1 },
  ])
})

test('ส่วนที่ยังไม่มีผู้รับผิดชอบ เมื่อระบุแล้วนับต่อจากเดิม ไม่เหลือส่วนของใครก็ไม่รู้', async () => {
  const first = ordering([PART])
  expect(await dutiesOf([first])).toEqual([{ ...OPEN, agency: null, months: 1, silent: 0 }])
  const second = followed(first, 11, action => ({
    ...action,
    duties: action.duties.map(duty => ({ ...duty, agency: 'dsi' })),
  }))
  expect(await dutiesOf([first, second])).toEqual([
    { ...OPEN, agency: 'dsi', months: 2, silent: 1 },
  ])
})

test('ส่วนที่ยังไม่มีผู้รับผิดชอบข้างส่วนของหน่วยงานอื่น เมื่อระบุแล้วไม่ค้างเป็นของใครก็ไม่รู้', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }, PART])
  const second = followed(first, 11, action => ({
    ...action,
    duties: action.duties.map(duty => ({ ...duty, agency: duty.agency ?? 'dsi' })),
  }))
  expect(await dutiesOf([first, second])).toEqual([
    { ...OPEN, agency: 'dsi', months: 2, silent: 1 },
    { ...OPEN, agency: 'rtp', months: 2, silent: 1 },
  ])
})

test('งานที่มอบหน่วยงานอื่นแทน ของเดิมยุติ ของใหม่เปิด', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }])
  const second = followed(first, 11, action => ({
    ...action,
    duties: [{ ...PART, agency: 'dsi', due: '2018-12-31' }],
  }))
  expect(await dutiesOf([first, second])).toEqual([
    {
      agency: 'dsi',
      status: 'open',
      due: '2018-12-31',
      firstDue: '2018-12-31',
      months: 1,
      silent: 0,
    },
    {
      agency: 'rtp',
      status: 'ended',
      due: '2018-11-30',
      firstDue: '2018-11-30',
      months: 2,
      silent: 0,
    },
  ])
})

test('ขยายเวลาแล้วเงียบหนึ่งครั้ง: กำหนดแรกยังอยู่ และนับครั้งที่เงียบ', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }])
  const second = followed(first, 11, action => ({
    ...action,
    duties: action.duties.map(duty => ({
      ...duty,
      due: '2018-12-31',
      progress: richText('ขอขยายเวลา'),
    })),
  }))
  const third = followed(second, 12, action => action)
  expect(await dutiesOf([first, second, third])).toEqual([
    {
      agency: 'rtp',
      status: 'open',
      due: '2018-12-31',
      firstDue: '2018-11-30',
      months: 3,
      silent: 1,
    },
  ])
})

test('การประชุมที่งดไม่นับเป็นครั้งที่ไม่รายงาน', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }])
  const second = followed(first, 11, action => action)
  const cancelled: Minutes = { ...second, meeting: { ...second.meeting, state: 'cancelled' } }
  expect(await dutiesOf([first, cancelled])).toEqual([
    { ...OPEN, agency: 'rtp', months: 1, silent: 0 },
  ])
})

test('แต่ละส่วนบอกว่าสั่งที่ใด และบอกล่าสุดที่ใด', async () => {
  const first = ordering([{ ...PART, agency: 'rtp' }])
  const second = followed(first, 11, action => ({
    ...action,
    duties: action.duties.map(duty => ({ ...duty, progress: richText('คืบหน้าแล้ว') })),
  }))
  const binder = aBinder()
  binder.write('ก.mati', first)
  binder.write('ข.mati', second)
  const register = binder.open()
  await register.look()
  const [part] = told(register.duties({})).rows
  const nameOf = (file: number) => path.basename(told(register.fileOf(file)))
  expect(part).toMatchObject({ orderedPlace: '5.1', orderedPage: null, place: '3' })
  expect(nameOf(part?.orderedFile ?? 0)).toBe('ก.mati')
  expect(nameOf(part?.file ?? 0)).toBe('ข.mati')
})
