import { expect, test } from 'vitest'
import { comingAfter, settledIn } from '../../../core/carry/coming'
import { followUp } from '../../../core/carry/follow-up'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { action, duty, minutesWith, report, resolved, topic } from '../minutes'
import { template } from '../papers'

const FIRST = { ordinal: 1, year: 2561 }
const arising = [
  action({ id: 'told', origin: FIRST, progress: richText('คืบหน้า') }),
  action({ id: 'silent', origin: FIRST, due: '2018-11-30' }),
  action({ id: 'standing', origin: FIRST, status: 'standing', due: null }),
  action({ id: 'over', origin: FIRST, status: 'done' }),
]
const topics = [
  topic({
    id: 'decided',
    actions: [action({ id: 'new', duties: [duty(), duty({ agency: null })] })],
  }),
  topic({ id: 'deferred', resolution: resolved('ให้เลื่อนการพิจารณา') }),
  topic({ id: 'unclear', resolution: resolved('ให้', 'เลื่อนการก่อสร้าง') }),
  topic({ id: 'not reached', resolution: null }),
  topic({ id: 'routine', standing: true }),
]
const base = minutesWith('matters-arising', { actions: arising })
const last: Minutes = {
  ...base,
  agenda: base.agenda.map(item => (item.kind === 'consider' ? { ...item, topics } : item)),
}
const reasons = (paper: Parameters<typeof comingAfter>[0]) =>
  comingAfter(paper).map(({ id, reason }) => `${id}: ${reason}`)

test('each thing that comes has the reason why it does', () => {
  expect(reasons(last)).toEqual([
    'told: reported',
    'silent: silent',
    'standing: standing',
    'new: ordered',
    'deferred: deferred',
    'unclear: unclear',
    'not reached: not-reached',
    'routine: routine',
  ])
  expect(comingAfter(last)[3]).toMatchObject({ agencies: ['rtp', null], due: '2018-10-31' })
  expect(settledIn(last)).toEqual({ orders: 1, topics: 1 })
})

test('what waits, and what a meeting that is called off had before it, say so', () => {
  const special = followUp(last, template('monthly-minutes'), 's', {
    kind: 'special',
    aside: ['silent', 'deferred'],
  })
  const waited = reasons(special).filter(line => line.endsWith('waited'))
  expect(waited).toEqual(['silent: waited', 'deferred: waited'])
  const off = { ...last, meeting: { ...last.meeting, state: 'cancelled' as const } }
  expect(new Set(comingAfter(off).map(({ reason }) => reason))).toEqual(new Set(['called-off']))
})

test('after a workshop all of its framework comes', () => {
  expect(reasons(report())).toEqual(['a1: ordered'])
})
