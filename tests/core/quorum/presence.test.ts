import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import type { Attendee } from '../../../core/model/attendee'
import type { Minutes } from '../../../core/model/document'
import { type Quorum, usualSeries } from '../../../core/model/series'
import { isQuorate, isThere, sittingAt, sittingAtOpening } from '../../../core/quorum/presence'
import { attendee, minutes } from '../minutes'
import { template } from '../papers'

function met(present: Attendee[], change: Partial<Quorum> = {}): Minutes {
  const given = minutes()
  const series = usualSeries('s1')
  const quorum = { ...series.quorum, appointed: 4, ...change }
  return {
    ...given,
    meeting: { ...given.meeting, series: { ...series, quorum } },
    attendance: { present, absent: [], inAttendance: [attendee({ id: 'guest' })] },
  }
}

const names = (members: readonly Attendee[]) => members.map(({ id }) => id)

const twice = attendee({
  id: 'twice',
  presence: [
    { from: null, to: '10:00' },
    { from: '10:45', to: '11:30' },
  ],
})

test.each([
  ['09:30', true],
  ['09:59', true],
  ['10:00', false],
  ['10:44', false],
  ['10:45', true],
  ['11:29', true],
  ['11:30', false],
  [null, true],
] as const)('เข้าออกสองครั้ง เวลา %s อยู่ในห้องหรือไม่', (hour, there) => {
  expect(isThere(twice, hour)).toBe(there)
})

test('ผู้ที่มาสายไม่นับเมื่อเริ่มประชุม และนับเมื่อมาถึง', () => {
  const late = attendee({ id: 'late', presence: [{ from: '10:15', to: null }] })
  const held = met([attendee({ id: 'a' }), late])
  expect(names(sittingAtOpening(held).members)).toEqual(['a'])
  expect(isQuorate(sittingAtOpening(held))).toBe(false)
  expect(isQuorate(sittingAt(held, '10:15'))).toBe(true)
})

test('ผู้มีส่วนได้เสียไม่นับในเรื่องนั้นเท่านั้น', () => {
  const held = met([attendee({ id: 'a' }), attendee({ id: 'b', recused: ['t2'] })])
  expect(names(sittingAt(held, '10:00', 't1').members)).toEqual(['a', 'b'])
  const sitting = sittingAt(held, '10:00', 't2')
  expect(names(sitting.members)).toEqual(['a'])
  expect(names(sitting.recused)).toEqual(['b'])
})

test('ผู้มาประชุมแทนนับตามที่ชุดการประชุมกำหนด ผู้เข้าร่วมประชุมไม่นับ', () => {
  const people = [attendee({ id: 'a' }), attendee({ id: 'b', substituteFor: 'อธิบดี' })]
  expect(names(sittingAtOpening(met(people)).members)).toEqual(['a', 'b'])
  expect(names(sittingAtOpening(met(people, { substitutes: false })).members)).toEqual(['a'])
})

test('ยังไม่บอกจำนวนที่แต่งตั้ง: ไม่มีใครบอกได้ว่าครบหรือไม่', () => {
  expect(isQuorate(sittingAtOpening(met([attendee()], { appointed: null })))).toBeNull()
  expect(isQuorate(sittingAtOpening(minutes()))).toBeNull()
})

test('เลิกประชุมเพราะไม่ครบองค์ประชุม: ครั้งถัดไปเป็นการนัดประชุมซ้ำ', () => {
  const next = (last: Minutes) => followUp(last, template('monthly-minutes'), 'm2').meeting.repeats
  const broken = (present: Attendee[]): Minutes => {
    const held = met(present)
    return { ...held, meeting: { ...held.meeting, state: 'adjourned' } }
  }
  const few = broken([attendee({ id: 'a' })])
  expect(next(few)).toEqual({ document: few.id, number: few.meeting.number, date: '2018-10-10' })
  expect(next(broken([attendee({ id: 'a' }), attendee({ id: 'b' })]))).toBeUndefined()
  expect(next(met([attendee({ id: 'a' })]))).toBeUndefined()
})
