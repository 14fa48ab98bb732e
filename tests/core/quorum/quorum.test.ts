import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quorum } from '../../../core/model/series'
import { SHARES } from '../../../core/model/series'
import { isLowered, needed } from '../../../core/quorum/quorum'
import { meetingRef } from '../minutes'

const of = (least: Quorum['least'], appointed: number | null): Quorum => ({
  appointed,
  least,
  substitutes: true,
})

test.each([
  ['half', 20, 10],
  ['half', 21, 11],
  ['more-than-half', 20, 11],
  ['more-than-half', 21, 11],
  ['two-thirds', 20, 14],
  ['two-thirds', 21, 14],
  ['third', 20, 7],
  [9, 20, 9],
] as const)('%s ของ %i คน คือ %i คน', (least, appointed, people) => {
  expect(needed(of(least, appointed), false)).toBe(people)
})

test('ไม่ทราบจำนวนที่แต่งตั้ง จึงไม่ทราบองค์ประชุม เว้นแต่กำหนดเป็นจำนวนคน', () => {
  expect(needed(of('half', null), false)).toBeNull()
  expect(needed(of(9, null), false)).toBe(9)
  expect(needed(of(9, null), true)).toBeNull()
})

test('a repeated meeting needs a third, and never more than the usual one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SHARES),
      fc.integer({ min: 1, max: 999 }),
      (least, appointed) => {
        const usual = needed(of(least, appointed), false) ?? 0
        const lowered = needed(of(least, appointed), true) ?? 0
        expect(usual).toBeGreaterThanOrEqual(1)
        expect(usual).toBeLessThanOrEqual(appointed)
        expect(lowered).toBe(Math.min(usual, Math.ceil(appointed / 3)))
      },
    ),
  )
})

const repeats = meetingRef({ ordinal: 2, year: 2562 }, { date: '2019-02-20' })
const invitation = { day: '2019-02-22', asRepeat: true } as const

test.each([
  ['วันถัดไป', { repeats, invitation, date: '2019-02-21' }, true],
  ['วันที่สิบสี่', { repeats, invitation, date: '2019-03-06' }, true],
  ['วันที่สิบห้า', { repeats, invitation, date: '2019-03-07' }, false],
  ['วันเดียวกัน', { repeats, invitation, date: '2019-02-20' }, false],
  ['หนังสือเชิญไม่ได้ระบุ', { repeats, invitation: { day: '2019-02-22' }, date: '2019-02-28' }, false],
  ['ไม่ใช่การนัดซ้ำ', { invitation, date: '2019-02-28' }, false],
  ['ยังไม่ทราบวัน', { repeats, invitation, date: null }, true],
])('%s: หนึ่งในสามพอหรือไม่', (_, meeting, lowered) => {
  expect(isLowered(meeting)).toBe(lowered)
})
