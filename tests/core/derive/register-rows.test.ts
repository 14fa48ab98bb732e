import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import { registerPaper } from '../../../core/derive/register-paper'
import { registerRows } from '../../../core/derive/register-rows'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { april } from '../followed-year'
import { action, minutesWith, report, told } from '../minutes'
import { contextFor, paperText, template } from '../papers'

test('a row for each part of each order, with when and where it was given', () => {
  const rows = registerRows([april()])
  expect(rows).toHaveLength(6)
  expect(rows[1]).toEqual({
    matter: 'a1',
    task: 'พัฒนาระบบฐานข้อมูลกลางของคดีค้ามนุษย์',
    agency: 'dsi',
    area: 'prosecution',
    status: 'open',
    due: '2019-03-31',
    firstDue: '2019-02-28',
    ordered: '2019-01-16',
    orderedAt: { ordinal: 1, year: 2562 },
    orderedPlace: '5.1',
    orderedPage: 4,
    said: 'เชื่อมข้อมูลแล้วสองในสามระบบ',
    silent: 0,
  })
  expect(rows[2]).toMatchObject({ agency: 'oag', silent: 2, said: '' })
})

test('an order is told by the last paper that has it, whatever order they come in, and is not lost when it is over', () => {
  const first = minutesWith('consider', {
    actions: [action({ id: 'a' }), action({ id: 'b', status: 'done' })],
  })
  const next: Minutes = followUp(first, template('monthly-minutes'), 'm2')
  const later = { ...next, meeting: { ...next.meeting, date: '2018-11-14' } }
  const rows = registerRows([later, first])
  expect(rows.map(({ matter }) => matter)).toEqual(['a', 'b'])
  expect(rows[0]).toMatchObject({
    ordered: '2018-10-10',
    orderedAt: { ordinal: 2, year: 2561 },
    orderedPlace: '5',
  })
  expect(registerRows([first, later])).toEqual(rows)
})

test('whoever reports at last is silent no more', () => {
  const trail = [told({ event: 'ordered' }), told({ event: 'silent' })]
  const said = action({ id: 'a', trail, progress: richText('ส่งแล้ว') })
  const rows = registerRows([minutesWith('matters-arising', { actions: [said] })])
  expect(rows[0]).toMatchObject({ silent: 0, said: 'ส่งแล้ว' })
})

test('what a workshop ordered says so', () => {
  expect(registerRows([report()])[0]).toMatchObject({ orderedAt: null, orderedPlace: '1' })
})

test.each(['agency', 'area'] as const)(
  'the register by %s reads as the golden text says',
  async by => {
    const context = contextFor(april())
    const paper = registerPaper(
      registerRows([april()]),
      { title: 'ปี ๒๕๖๒', date: null, by },
      context,
    )
    await expect(paperText(paper)).toMatchFileSnapshot(`../golden/derived/register-by-${by}.txt`)
  },
)
