import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unpagedEntries, withEntryPages } from '../../../core/carry/entry-pages'
import { followUp } from '../../../core/carry/follow-up'
import type { Minutes } from '../../../core/model/document'
import type { MeetingRef } from '../../../core/model/meeting-ref'
import { type Trail, trailOf } from '../../../core/model/trail'
import { anyMinutes } from '../../arbitraries/document'
import { action, minutesWith, resolved, topic } from '../minutes'
import { template } from '../papers'

const LAST: Minutes = {
  ...minutesWith('consider', {
    topics: [
      topic({ id: 't1', actions: [action({ id: 'a1' }), action({ id: 'a2' })] }),
      topic({ id: 't2', title: 'ร่างระเบียบ', resolution: resolved('ให้เลื่อนการพิจารณา') }),
    ],
  }),
  id: 'last',
}
const isLast = ({ document }: MeetingRef) => document === 'last'

/** Every trail of minutes by its matter, what waits included. */
function trails({ agenda, waiting }: Minutes): [id: string, trail: Trail][] {
  const matters = agenda.flatMap(item => [item, ...item.topics])
  const held = waiting?.topics.map(one => one.topic) ?? []
  const all = [
    ...matters,
    ...held,
    ...matters.flatMap(one => one.actions),
    ...(waiting?.actions ?? []),
  ]
  return all.flatMap(one =>
    one.trail === undefined ? [] : [[one.id, trailOf(one)] as [string, Trail]],
  )
}
const pagesIn = (minutes: Minutes) =>
  trails(minutes).map(([id, trail]) => [id, trail.map(({ page }) => page)])

test('หน้าของรายงานที่ออกแล้วอยู่ในความเป็นมา ทั้งเรื่องที่มาและเรื่องที่ฝากไว้', () => {
  const call = { kind: 'regular', aside: ['a2'] } as const
  const next = followUp(LAST, template('monthly-minutes'), 'next', call)
  expect(unpagedEntries(next, isLast)).toBe(3)
  const paged = withEntryPages(
    next,
    new Map([
      ['a1', 4],
      ['a2', 5],
      ['t2', 7],
    ]),
    isLast,
  )
  expect(Object.fromEntries(pagesIn(paged))).toEqual({ a1: [4], a2: [5], t2: [7] })
  expect(unpagedEntries(paged, isLast)).toBe(0)
})

test('วาระที่เลื่อนไปทั้งวาระใช้หน้าของวาระนั้น', () => {
  const whole: Minutes = {
    ...minutesWith('consider', { resolution: resolved('ให้เลื่อนการพิจารณา') }),
    id: 'last',
  }
  const next = followUp(whole, template('monthly-minutes'), 'next')
  const item = whole.agenda.find(({ kind }) => kind === 'consider')?.id ?? ''
  const paged = withEntryPages(next, new Map([[item, 6]]), isLast)
  expect(pagesIn(paged)).toContainEqual([`${item}-last`, [6]])
})

test('what told its page keeps it, what is not known stays open, and no other word changes', () => {
  fc.assert(
    fc.property(anyMinutes, fc.integer({ min: 1, max: 99 }), (minutes, page) => {
      const ids = trails(minutes).map(([id]) => id)
      const paged = withEntryPages(minutes, new Map(ids.map(id => [id, page])), () => true)
      const before = trails(minutes)
      expect(trails(paged)).toEqual(
        before.map(([id, trail]) => [
          id,
          trail.map(told => ({ ...told, page: told.page ?? page })),
        ]),
      )
      expect(withEntryPages(paged, new Map(ids.map(id => [id, page + 1])), () => true)).toBe(paged)
      expect(withEntryPages(minutes, new Map(), () => true)).toBe(minutes)
      expect(withEntryPages(minutes, new Map(ids.map(id => [id, page])), () => false)).toBe(minutes)
    }),
    { endOnFailure: true },
  )
})
