import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import { usualSeries } from '../../../core/model/series'
import { isQuorate } from '../../../core/quorum/presence'
import { fullHoursIn, shareOf, staysIn, timelineOf } from '../../../core/quorum/timeline'
import { attendee, minutesWith, topic } from '../minutes'

/** A body of four, of whom two must sit there, with one matter decided at a quarter past eleven and one told at half past. */
function met(present: Attendee[]): Minutes {
  const told = topic({ id: 't3', at: '11:30', resolution: null })
  const topics = [topic({ at: '11:15' }), topic({ id: 't2' }), told]
  const given = minutesWith('consider', { topics })
  const series = usualSeries('s1')
  const quorum = { ...series.quorum, appointed: 4 }
  return {
    ...given,
    meeting: { ...given.meeting, series: { ...series, quorum } },
    attendance: { present, absent: [], inAttendance: [] },
  }
}

const whole = attendee({ id: 'ก' })
const early = attendee({ id: 'ข', presence: [{ from: null, to: '11:00' }] })
const late = attendee({ id: 'ค', presence: [{ from: '10:00', to: null }] })

test('องค์ประชุมเปลี่ยนเมื่อมีผู้เข้าออก', () => {
  const { span, steps } = timelineOf(met([whole, early, late]))
  expect(span).toEqual({ from: '09:30', to: '12:00' })
  expect(steps.map(({ from, to, sitting }) => [from, to, sitting.members.length])).toEqual([
    ['09:30', '10:00', 2],
    ['10:00', '11:00', 3],
    ['11:00', '12:00', 2],
  ])
})

test('เรื่องที่มีมติขณะไม่ครบองค์ประชุมถูกบอก เรื่องที่ไม่รู้เวลาหรือไม่มีมติไม่ถูกตัดสิน', () => {
  const { topics } = timelineOf(met([whole, early]))
  expect(topics.map(({ number, isShort }) => [number, isShort])).toEqual([
    ['๕.๑', true],
    ['๕.๒', false],
    ['๕.๓', false],
  ])
  expect(topics[1]?.sitting).toBeNull()
  expect(timelineOf(met([whole, late])).topics[0]?.isShort).toBe(false)
})

test('ไม่รู้เวลาเริ่มและเลิก: ใช้เวลาเท่าที่จดไว้ ไม่มีเวลาใดเลยก็ไม่วาด', () => {
  const open = (present: Attendee[]): Minutes => {
    const held = met(present)
    return { ...held, meeting: { ...held.meeting, start: null, end: null } }
  }
  expect(timelineOf(open([late])).span).toEqual({ from: '10:00', to: '11:30' })
  expect(timelineOf({ ...open([whole]), agenda: [] })).toEqual({
    span: null,
    steps: [],
    topics: [],
  })
})

test('แถบของแต่ละคนอยู่ในเวลาประชุม', () => {
  const span = { from: '09:30', to: '12:00' }
  expect(staysIn(span, whole)).toEqual([span])
  expect(staysIn(span, early)).toEqual([{ from: '09:30', to: '11:00' }])
  const odd = attendee({ presence: [{ from: '13:00', to: '14:00' }] })
  expect(staysIn(span, odd)).toEqual([])
  expect(shareOf('10:45', span)).toBe(0.5)
  expect(fullHoursIn(span)).toEqual(['10:00', '11:00', '12:00'])
})

test('รายชื่อที่ยกมาจากครั้งก่อนยังบอกไม่ได้ว่าครบองค์ประชุม', () => {
  const held = met([whole, late])
  const [step] = timelineOf({ ...held, attendance: { ...held.attendance, expected: true } }).steps
  expect(step && isQuorate(step.sitting)).toBeNull()
})

const hourAt = (at: number) =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
const anyHour = fc.integer({ min: 9 * 60 + 30, max: 12 * 60 - 1 }).map(hourAt)
const anyMember = fc
  .array(fc.tuple(fc.option(anyHour), fc.option(anyHour)), { maxLength: 2 })
  .map(stays => attendee({ presence: stays.map(([from, to]) => ({ from, to })) }))

/** Counted minute by minute: whether somebody sits there at this very minute, told without the program. */
function countedAt(people: readonly Attendee[], at: string): number {
  return people.filter(({ presence = [] }) => {
    if (presence.length === 0) return true
    return presence.some(({ from, to }) => at >= (from ?? '00:00') && at < (to ?? '24:00'))
  }).length
}

test('องค์ประชุมในนาทีใดเท่ากับที่นับทีละคน', () =>
  fc.assert(
    fc.property(fc.array(anyMember, { maxLength: 6 }), anyHour, (people, at) => {
      const { steps } = timelineOf(met(people))
      const step = steps.find(({ from, to }) => from <= at && at < to)
      expect(step?.sitting.members.length).toBe(countedAt(people, at))
    }),
  ))
