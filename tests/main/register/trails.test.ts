import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Minutes } from '../../../core/model/document'
import type { Entry } from '../../../core/model/trail'
import { sample } from '../../core/papers'
import { inThai } from '../../in-thai'
import { aBinder, fileNameOf, papersOf, told } from './a-register'

const PAPERS = papersOf('ก', 11, 6)

/** An order that lived from the first paper to the fourth. */
const LONG = longest(PAPERS)

function longest(papers: readonly Minutes[]): string {
  const action = papers[4]?.agenda
    .flatMap(({ actions }) => actions)
    .find(({ trail }) => trail?.[0]?.meeting.document === papers[0]?.id)
  if (action === undefined) throw new Error('no order lives so long')
  return action.id
}

test('ทะเบียนใช้ถ้อยคำของรายงานเอง ไม่นับความเป็นมาซ้ำ', async () => {
  const register = aBinder(PAPERS).open()
  await register.look()
  const life = told(register.life(LONG))
  expect(life?.entries.every(({ later }) => !later)).toBe(true)
  expect(life?.entries.map(({ number }) => number?.ordinal)).toEqual(
    life?.entries.map(({ number }) => number?.ordinal).toSorted(),
  )
})

test('รายงานที่ขาดไป เดือนของฉบับนั้นมาจากรายงานครั้งหลัง และบอกไว้', async () => {
  const binder = aBinder(PAPERS)
  const register = binder.open()
  await register.look()
  const whole = told(register.life(LONG))
  rmSync(path.join(binder.folder, fileNameOf(PAPERS[1] as Minutes)))
  await register.look()
  const life = told(register.life(LONG))
  expect(life?.entries.map(({ event, agency }) => [event, agency])).toEqual(
    whole?.entries.map(({ event, agency }) => [event, agency]),
  )
  expect(life?.entries.filter(({ later }) => later).map(({ number }) => number?.ordinal)).toEqual(
    whole?.entries.map(({ number }) => number?.ordinal).filter(ordinal => ordinal === 2),
  )
  expect(life?.duties.map(({ status, due, months }) => [status, due, months])).toEqual(
    whole?.duties.map(({ status, due, months }) => [status, due, months]),
  )
  expect(told(register.findings()).rows.map(({ says }) => inThai(says))).toEqual([
    'ไม่พบรายงานครั้งที่ ๒/๒๕๕๘ ของคณะอนุกรรมการก ใช้ความเป็นมาในรายงานครั้งหลังแทน โปรดนำไฟล์มาไว้ในแฟ้ม',
  ])
})

/** The paper with the trail of one order as somebody changed it. */
function withTrail(minutes: Minutes, change: (entry: Entry) => Entry): Minutes {
  return {
    ...minutes,
    agenda: minutes.agenda.map(item => ({
      ...item,
      actions: item.actions.map(action =>
        action.id === LONG && action.trail
          ? { ...action, trail: action.trail.map(change) }
          : action,
      ),
    })),
  }
}

test('ความเป็นมาที่ไม่ตรงกับรายงานที่อ้างถึงบอกว่าฉบับใด', async () => {
  const papers = PAPERS.slice(0, 5)
  const last = withTrail(papers[4] as Minutes, entry =>
    entry.event === 'ordered' ? { ...entry, due: '2030-01-01' } : entry,
  )
  const register = aBinder([...papers.slice(0, 4), last]).open()
  await register.look()
  const [differs] = told(register.life(LONG))?.differs ?? []
  expect(differs).toMatchObject({ number: { ordinal: 1, year: 2558 }, event: 'ordered' })
  expect(told(register.findings()).rows.map(({ finding }) => finding)).toContain('trail')
})

test('หน้าที่รายงานครั้งหลังรู้ลงในรายการของรายงานเอง', async () => {
  const papers = PAPERS.slice(0, 5)
  const last = withTrail(papers[4] as Minutes, entry => ({ ...entry, page: 7 }))
  const register = aBinder([...papers.slice(0, 4), last]).open()
  await register.look()
  const pages = told(register.life(LONG))?.entries.map(({ page }) => page)
  expect(pages?.at(0)).toBe(7)
  expect(pages?.at(-1)).toBeNull()
})

test('ตัวอย่างที่มากับโปรแกรม: ข้อสั่งการจากการถอดบทเรียนตามไปถึงรายงานการประชุม', async () => {
  const register = aBinder([sample('workshop-2561'), sample('minutes-2561-09')]).open()
  await register.look()
  const life = told(register.life('framework-1'))
  expect(life?.entries.map(({ event, later }) => [event, later])).toEqual([
    ['ordered', false],
    ['done', false],
  ])
  expect(told(register.findings()).rows).toEqual([])
})

test('มีแต่รายงานการประชุม ที่มาจากการถอดบทเรียนมาจากความเป็นมา', async () => {
  const register = aBinder([sample('minutes-2561-09')]).open()
  await register.look()
  const life = told(register.life('framework-1'))
  expect(life?.entries.map(({ event, later, date }) => [event, later, date])).toEqual([
    ['ordered', true, null],
    ['done', false, '2018-09-12'],
  ])
})
