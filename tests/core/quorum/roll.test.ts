import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { followUp } from '../../../core/carry/follow-up'
import type { Attendance } from '../../../core/model/attendee'
import { asTaken, markedAs, rollOf } from '../../../core/quorum/roll'
import { attendee, minutes } from '../minutes'
import { template } from '../papers'

const BODY = ['ประธาน', 'พส.', 'ตร.', 'อส.', 'ผู้ทรงคุณวุฒิ', 'เลขานุการ'] as const
const ROLES = ['chair', 'member', 'member', 'member', 'expert', 'secretary'] as const

const all: Attendance = {
  present: BODY.map((id, at) => attendee({ id, role: ROLES[at] ?? 'member' })),
  absent: [],
  inAttendance: [],
}
const ids = (people: readonly { readonly id: string }[]) => people.map(({ id }) => id)

test('ผู้ไม่มาประชุมกลับเข้าที่เดิมตามคำสั่งแต่งตั้งในเดือนถัดไป', () => {
  const away = markedAs('absent', 'ตร.', markedAs('absent', 'พส.', all))
  expect(ids(away.present)).toEqual(['ประธาน', 'อส.', 'ผู้ทรงคุณวุฒิ', 'เลขานุการ'])
  expect(ids(away.absent)).toEqual(['พส.', 'ตร.'])
  const next = followUp(minutes({ attendance: away }), template('monthly-minutes'), 'm2')
  expect(ids(next.attendance.present)).toEqual(BODY)
  expect(next.attendance.appointed).toBeUndefined()
})

test('ไม่รู้ลำดับ: ผู้ไม่มาประชุมต่อท้ายผู้ที่อยู่ในบทบาทเดียวกัน', () => {
  const { present } = all
  const typed = {
    present: present.filter(({ id }) => id !== 'พส.'),
    absent: present.filter(({ id }) => id === 'พส.'),
    inAttendance: [],
  }
  expect(ids(rollOf(typed))).toEqual(['ประธาน', 'ตร.', 'อส.', 'พส.', 'ผู้ทรงคุณวุฒิ', 'เลขานุการ'])
})

test('ผู้ที่ไม่มาไม่มีเวลาเข้าออก ชื่อและเหตุที่พิมพ์ไว้คงอยู่', () => {
  const came = attendee({
    id: 'ก',
    name: 'ผู้แทน ก',
    presence: [{ from: '10:00', to: null }],
    by: 'online',
    recused: ['t1'],
  })
  const away = markedAs('absent', 'ก', { present: [came], absent: [], inAttendance: [] })
  expect(away.absent).toEqual([attendee({ id: 'ก', name: 'ผู้แทน ก' })])
  expect(markedAs('present', 'ก', away)).toEqual({
    present: [attendee({ id: 'ก', name: 'ผู้แทน ก' })],
    absent: [],
    inAttendance: [],
  })
})

test('ตรวจรายชื่อแล้ว: รายชื่อเดิมเป็นรายชื่อของผู้ที่มา', () => {
  expect(asTaken({ ...all, expected: true })).toEqual(all)
})

test('ผู้ที่ไม่มีในรายชื่อ หรืออยู่ในบัญชีนั้นแล้ว ไม่เปลี่ยนอะไร', () => {
  expect(markedAs('absent', 'ผู้อื่น', all)).toBe(all)
  expect(markedAs('present', 'พส.', all)).toBe(all)
})

test('ใครจะไม่มากี่คน ในลำดับใด บัญชีรายชื่อคงลำดับเดิม', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('present', 'absent'), fc.constantFrom(...BODY))),
      marks => {
        let lists = all
        for (const [list, id] of marks) {
          lists = markedAs(list, id, lists)
          expect(ids(rollOf(lists))).toEqual(BODY)
          expect(lists.absent.some(one => one.id === id)).toBe(list === 'absent')
        }
      },
    ),
  ))
