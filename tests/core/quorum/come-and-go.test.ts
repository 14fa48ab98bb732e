import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attendee } from '../../../core/model/attendee'
import { cameAt, hourNow, leftAt } from '../../../core/quorum/come-and-go'
import { isThere } from '../../../core/quorum/presence'
import { attendee } from '../minutes'

const MEETING = { start: '09:30', end: '12:00' }
type Presence = NonNullable<Attendee['presence']>
const sat = (...presence: Presence) => attendee(presence.length === 0 ? {} : { presence })
const stay = (from: string | null, to: string | null) => ({ from, to })

test.each<[string, Attendee, string, Presence | string | undefined]>([
  ['มาสาย', sat(), '10:15', [stay('10:15', null)]],
  ['มาตรงเวลา', sat(stay('10:15', null)), '09:30', undefined],
  ['มิได้ออกไปเลย', sat(stay(null, '10:00'), stay('10:45', '11:30')), '10:00', [stay(null, '11:30')]],
  ['กลับเข้ามา', sat(stay(null, '10:00')), '10:45', [stay(null, '10:00'), stay('10:45', null)]],
  ['กลับเข้ามาในนาทีเดียวกัน', sat(stay(null, '10:00')), '10:00', undefined],
  ['แก้เวลามาให้เร็วขึ้น', sat(stay('10:15', null)), '10:00', [stay('10:00', null)]],
  ['มาสายแต่กลับก่อน', sat(stay(null, '11:00')), '10:00', [stay('10:00', '11:00')]],
  ['อยู่ในห้องแล้ว', sat(stay('10:15', null)), '10:30', 'already-there'],
  ['ก่อนเริ่มประชุม', sat(), '09:00', 'outside-hours'],
  ['หลังเลิกประชุม', sat(), '12:01', 'outside-hours'],
])('เข้ามา: %s', (_, one, hour, expected) => {
  const done = cameAt(one, hour, MEETING)
  if (typeof expected === 'string') expect(done).toEqual({ misplaced: expected })
  else expect(done).toEqual({ moved: sat(...(expected ?? [])) })
})

test.each<[string, Attendee, string, Presence | string | undefined]>([
  ['ออกก่อน', sat(), '11:30', [stay(null, '11:30')]],
  ['มาสายและออกก่อน', sat(stay('10:15', null)), '11:30', [stay('10:15', '11:30')]],
  ['แก้เวลาออกให้เร็วขึ้น', sat(stay(null, '11:30')), '11:00', [stay(null, '11:00')]],
  ['อยู่จนเลิก', sat(), '12:00', undefined],
  ['ออกไปแล้ว', sat(stay(null, '10:00')), '10:30', 'already-gone'],
  ['ออกพร้อมเริ่มประชุม', sat(), '09:30', 'left-as-came'],
  ['ออกพร้อมกับที่มา', sat(stay('10:15', null)), '10:15', 'left-as-came'],
  ['หลังเลิกประชุม', sat(), '12:01', 'outside-hours'],
])('ออกไป: %s', (_, one, hour, expected) => {
  const done = leftAt(one, hour, MEETING)
  if (typeof expected === 'string') expect(done).toEqual({ misplaced: expected })
  else expect(done).toEqual({ moved: sat(...(expected ?? [])) })
})

test('มาตรงเวลาเริ่มพอดี ไม่มีอะไรต้องจด', () => {
  expect(cameAt(sat(stay(null, '11:00')), '09:30', MEETING)).toEqual({
    moved: sat(stay(null, '11:00')),
  })
})

test('เวลาเดี๋ยวนี้ใช้ได้ในวันประชุม หรือเมื่อยังไม่ระบุวัน', () => {
  const now = { day: '2019-01-16', hour: '10:02' }
  expect(hourNow(now, '2019-01-16')).toBe('10:02')
  expect(hourNow(now, null)).toBe('10:02')
  expect(hourNow(now, '2019-01-17')).toBeNull()
})

const anyHour = fc
  .integer({ min: 9 * 60 + 30, max: 12 * 60 })
  .map(at => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`)

test('กดเข้าออกอย่างไร เวลาก็ไม่สลับและไม่ซ้อน และผลตรงกับที่กด', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), anyHour), { maxLength: 12 }), acts => {
      let one = sat()
      for (const [comes, hour] of acts) {
        const done = comes ? cameAt(one, hour, MEETING) : leftAt(one, hour, MEETING)
        if ('misplaced' in done) continue
        one = done.moved
        if (hour < MEETING.end) expect(isThere(one, hour)).toBe(comes)
        const hours = (one.presence ?? []).flatMap(({ from, to }) =>
          [from, to].filter(hour => hour !== null),
        )
        expect(hours).toEqual([...new Set(hours)].toSorted())
      }
    }),
  ))
