import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { followUp, openActions } from '../../core/follow-up'
import { Document, type Minutes } from '../../core/model/document'
import { plainText, richText } from '../../core/model/rich-text'
import { anyFindingsReport, anyMinutes } from '../arbitraries/document'
import { action, attendee, minutes, minutesWith, topic } from './minutes'
import { sample, template } from './papers'

const form = template('monthly-minutes')
const item = (document: Minutes, kind: string) =>
  document.agenda.find(agendaItem => agendaItem.kind === kind)

test('what is not done comes back under the same ids, with its origin', () => {
  const last = {
    ...minutesWith('consider', {
      topics: [topic({ actions: [action(), action({ id: 'a2', status: 'done' })] })],
    }),
  }
  const older = action({ id: 'a0', origin: { ordinal: 1, year: 2561 }, status: 'carried' })
  last.agenda = last.agenda.map(agendaItem =>
    agendaItem.kind === 'matters-arising'
      ? { ...agendaItem, actions: [{ ...older, progress: richText('อยู่ระหว่างดำเนินการ') }] }
      : agendaItem,
  )
  const next = followUp(last, form, 'm2')
  expect(item(next, 'matters-arising')?.actions).toEqual([
    { ...older, status: 'open', progress: [] },
    { ...action(), origin: { ordinal: 2, year: 2561 } },
  ])
})

test('the short form has no matters arising, and still loses no promise', () => {
  const last = minutesWith('consider', { topics: [topic({ actions: [action()] })] })
  const next = followUp(last, template('short-minutes'), 'm2')
  expect(next.agenda.map(({ kind }) => kind)).toEqual([
    'inform',
    'adopt',
    'acknowledge',
    'consider',
    'other',
  ])
  const [carried] = item(next, 'acknowledge')?.topics ?? []
  expect(carried?.title).toBe('ติดตามผลการดำเนินงานตามมติที่ประชุม')
  expect(carried?.actions).toEqual([{ ...action(), origin: { ordinal: 2, year: 2561 } }])
  expect(openActions(next)).toEqual(carried?.actions)
})

test.each([
  ['2018-10-10', { ordinal: 2, year: 2561 }, { ordinal: 3, year: 2561 }],
  ['2018-12-12', { ordinal: 4, year: 2561 }, { ordinal: 1, year: 2562 }],
  [null, { ordinal: 2, year: 2561 }, { ordinal: 3, year: 2561 }],
  ['2018-10-10', null, null],
])('after the meeting of %s, number %j, comes %j', (date, number, expected) => {
  const last = minutes({ meeting: { ...minutes().meeting, date, number } })
  expect(followUp(last, form, 'm2').meeting.number).toEqual(expected)
})

test('the next meeting adopts the minutes of the last', () => {
  const adopt = item(followUp(minutes(), form, 'm2'), 'adopt')
  expect(adopt?.title).toBe('เรื่องการรับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๑')
  expect(plainText(adopt?.text ?? [])).toBe(
    'ฝ่ายเลขานุการเสนอที่ประชุมพิจารณารับรองรายงานการประชุม ครั้งที่ ๒/๒๕๖๑ เมื่อวันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ เวลา ๐๙.๓๐ – ๑๒.๐๐ น.',
  )
  expect(adopt?.resolution).toBeNull()
})

test('people carry over in official order, without last month’s reasons; day and place stay open', () => {
  const attendance = {
    present: [
      attendee({ id: 'p1', role: 'chair' }),
      attendee({ id: 'p2', name: 'ผู้มาแทน', substituteFor: 'อธิบดี' }),
      attendee({ id: 'p3', role: 'secretary' }),
    ],
    absent: [attendee({ id: 'p4', reason: 'ติดราชการ' })],
    inAttendance: [],
  }
  const next = followUp(minutes({ attendance }), form, 'm2')
  expect(next.attendance.present).toEqual([
    attendee({ id: 'p1', role: 'chair' }),
    attendee({ id: 'p2' }),
    attendee({ id: 'p4' }),
    attendee({ id: 'p3', role: 'secretary' }),
  ])
  expect(next.attendance.absent).toEqual([])
  expect(next.meeting).toEqual({
    body: 'ติดตามผลการดำเนินงาน',
    number: { ordinal: 3, year: 2561 },
    date: null,
    start: null,
    end: null,
    place: '',
    online: '',
  })
})

test('a workshop seeds the first meeting', () => {
  const workshop = sample('workshop-2561')
  const first = followUp(workshop, form, 'm1')
  expect(first.meeting.body).toBe('ติดตามผลการดำเนินงานป้องกันและปราบปรามการค้ามนุษย์ของประเทศไทย')
  expect(first.meeting.number).toEqual({ ordinal: 1, year: 2561 })
  expect(item(first, 'matters-arising')?.actions).toEqual(workshop.actions)
  expect(item(first, 'adopt')?.text).toEqual([])
  expect(first.attendance.present.map(person => person.agency)).toEqual(workshop.distribution)
})

test('the sample minutes are the follow-up of the sample workshop', () => {
  const workshop = sample('workshop-2561')
  const meeting = sample('minutes-2561-09')
  const promised = followUp(workshop, form, 'm1')
  const ids = item(promised, 'matters-arising')?.actions.map(({ id, task, owner, due }) => [
    id,
    task,
    owner,
    due,
  ])
  const kept = item(meeting, 'matters-arising')?.actions.map(({ id, task, owner, due }) => [
    id,
    task,
    owner,
    due,
  ])
  expect(kept).toEqual(ids)
})

test('whatever came before, the next document is valid and keeps every open id', () => {
  fc.assert(
    fc.property(fc.oneof(anyMinutes, anyFindingsReport), last => {
      const next = followUp(last, form, 'm2')
      expect(v.parse(Document, next)).toEqual(next)
      const ids = openActions(last).map(({ id }) => id)
      expect(item(next, 'matters-arising')?.actions.map(({ id }) => id)).toEqual(ids)
      expect(item(next, 'matters-arising')?.actions.every(({ status }) => status === 'open')).toBe(
        true,
      )
    }),
  )
})
