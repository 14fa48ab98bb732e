import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { isDeferral, outcomeOf } from '../../../core/carry/deferred'
import { followUp, openActions } from '../../../core/carry/follow-up'
import { check } from '../../../core/check/check'
import { markedPaper } from '../../../core/derive/marked-paper'
import type { ActionItem } from '../../../core/model/action-item'
import { Document, type Minutes } from '../../../core/model/document'
import { plainText, richText } from '../../../core/model/rich-text'
import { toThaiDigits } from '../../../core/thai/numerals'
import { anyFindingsReport, anyMinutes } from '../../arbitraries/document'
import { action, attendee, minutes, minutesWith, report, topic } from '../minutes'
import { contextFor, paperWords, sample, template } from '../papers'

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
    {
      ...older,
      progress: [
        { kind: 'paragraph', spans: [] },
        { kind: 'paragraph', spans: [{ text: 'ครั้งที่ ๒/๒๕๖๑', bold: true }] },
        ...richText('อยู่ระหว่างดำเนินการ'),
      ],
    },
    { ...action(), origin: { ordinal: 2, year: 2561 } },
  ])
})

test('what was put off comes back undecided, with what was said and why, under the head of its meeting', () => {
  const put = topic({
    id: 'put-off',
    title: 'แบบรายงาน',
    text: richText('ผู้แทนเสนอแบบรายงาน'),
    resolution: { verb: 'ให้เลื่อนการพิจารณา', text: richText('เพื่อให้แก้ไขแบบ') },
    presenter: 'กรมประมง',
    actions: [action({ id: 'a9' })],
  })
  const next = followUp(minutesWith('consider', { topics: [put, topic()] }), form, 'm2')
  const [again, ...others] = item(next, 'consider')?.topics ?? []
  expect(others).toEqual([])
  expect(again).toMatchObject({ id: 'put-off', title: 'แบบรายงาน', presenter: 'กรมประมง' })
  expect([again?.resolution, again?.actions]).toEqual([null, []])
  expect(plainText(again?.text ?? []).split('\n')).toEqual([
    '',
    'เลื่อนมาจากการประชุม ครั้งที่ ๒/๒๕๖๑',
    'ผู้แทนเสนอแบบรายงาน',
    'มติที่ประชุม ให้เลื่อนการพิจารณา',
    'เพื่อให้แก้ไขแบบ',
  ])
  expect(openActions(next).map(({ id }) => id)).toEqual(['a9'])
})

test('an agenda item that was put off whole comes back as a topic of its own id', () => {
  const put = {
    text: richText('เสนอเพื่อรับรอง'),
    resolution: { verb: 'เลื่อนการรับรอง', text: [] },
  }
  const next = followUp(minutesWith('adopt', put), form, 'm2')
  const adopt = item(next, 'adopt')
  expect(adopt?.topics.map(({ id }) => id)).toEqual(['adopt-m1'])
  expect(plainText(adopt?.topics[0]?.text ?? [])).toContain('เสนอเพื่อรับรอง')
})

test.each([
  ['ให้เลื่อนการพิจารณา', '', true],
  ['เลื่อน', '', true],
  ['เห็นชอบ', 'ให้เลื่อนเรื่องนี้ออกไป', true],
  ['ให้', 'นำกลับมาเสนอที่ประชุมพิจารณาในการประชุมครั้งต่อไป', true],
  ['เห็นชอบ', 'ให้เลื่อนกำหนดส่งรายงาน', false],
  ['เห็นชอบ', 'การเลื่อนตำแหน่ง', false],
  ['ไม่เลื่อนการพิจารณา', '', false],
  ['รับทราบ', 'ผลการดำเนินงานตามที่เสนอ แล้วรายงานผลในการประชุมครั้งต่อไป', false],
])('«%s%s» puts a matter off: %s', (verb, words, put) => {
  expect(isDeferral({ verb, text: richText(words) })).toBe(put)
})

test.each([
  ['ให้', 'นำเรื่องไปทบทวนและเสนอที่ประชุมอีกครั้ง', 'put-off'],
  ['มอบหมาย', 'ฝ่ายเลขานุการทบทวนแล้วนำเสนอในการประชุมคราวต่อไป', 'put-off'],
  ['ชะลอการพิจารณา', 'ไว้ก่อน', 'put-off'],
  ['เห็นชอบ', 'ให้ชะลอการพิจารณาไว้ก่อน', 'put-off'],
  ['รอการพิจารณา', '', 'put-off'],
  ['ให้', 'สงวนเรื่องไว้พิจารณา', 'put-off'],
  ['ยังไม่มีมติ', ' ให้หารือต่อในครั้งหน้า', 'put-off'],
  ['ให้', 'เลื่อนการรับรองหลักสูตรออกไป', 'put-off'],
  ['มิให้เลื่อนการพิจารณา', '', 'decided'],
  ['ไม่ให้', 'เลื่อนการพิจารณา', 'decided'],
  ['ไม่เห็นชอบ', 'ให้เลื่อนการพิจารณา', 'decided'],
  ['ไม่อนุมัติ', 'ให้เลื่อนการพิจารณาออกไป', 'decided'],
  ['เห็นชอบ', ' เรื่องที่เลื่อนพิจารณามาจากการประชุมครั้งที่แล้ว', 'decided'],
  ['เห็นชอบ', ' ให้เลื่อนเรื่องการก่อสร้างไปปีหน้า', 'decided'],
  ['เห็นชอบ', ' และให้นำเรื่องงบประมาณเสนอคณะรัฐมนตรีพิจารณาในครั้งต่อไป', 'decided'],
  ['รับทราบ', ' และให้เลื่อนการรับรองหลักสูตรออกไป', 'decided'],
  ['มอบหมาย', 'ให้ทบทวนแผนงบประมาณและรายงานผล', 'decided'],
  // Nobody but the writer knows whether the matter itself comes back.
  ['ไม่เห็นชอบ', ' และให้เลื่อนการพิจารณาออกไป', 'may-be-put-off'],
  ['เห็นชอบ', ' ให้เลื่อนเรื่องการก่อสร้างไปการประชุมครั้งหน้า', 'may-be-put-off'],
  ['รับทราบ', ' และให้นำเสนอที่ประชุมพิจารณาในครั้งต่อไป', 'may-be-put-off'],
  ['ให้', 'นำเรื่องเสนอคณะรัฐมนตรีพิจารณาในครั้งต่อไป', 'may-be-put-off'],
  ['ให้', 'เลื่อนการก่อสร้าง', 'may-be-put-off'],
])('«%s%s»: its matter is %s', (verb, words, outcome) => {
  expect(outcomeOf({ verb, text: richText(words) })).toBe(outcome)
})

test('a matter that may be put off comes back, and the minutes tell how to word it', () => {
  const unclear = topic({
    id: 'unclear',
    resolution: { verb: 'ให้', text: richText('เลื่อนการก่อสร้าง') },
  })
  const last = minutesWith('consider', { topics: [unclear] })
  const next = followUp(last, form, 'm2')
  expect(item(next, 'consider')?.topics.map(({ id }) => id)).toEqual(['unclear'])
  const told = check(last, contextFor(last)).filter(({ rule }) => rule === 'putting-off-clear')
  expect(told.map(({ severity }) => severity)).toEqual(['advice'])
  expect(told[0]?.message).toContain('ให้เลื่อนการพิจารณา')
})

test('a plain line that cites an earlier meeting is no head: the words of now get theirs', () => {
  const progress = richText('ครั้งที่ ๑/๒๕๖๑\nรวบรวมแล้ว ๑๖ หน่วยงาน')
  const last = minutesWith('matters-arising', { actions: [action({ id: 'a0', progress })] })
  const [carried] = openActions(last)
  expect(carried?.progress).toEqual([
    { kind: 'paragraph', spans: [] },
    { kind: 'paragraph', spans: [{ text: 'ครั้งที่ ๒/๒๕๖๑', bold: true }] },
    ...progress,
  ])
  // Two months on, the head of ours is still known.
  const next = followUp(last, form, 'm2')
  expect(openActions(next)[0]?.progress).toEqual(carried?.progress)
})

test('a paper tells the state first, then what earlier meetings heard', () => {
  const told = action({ id: 'a0', progress: richText('รวบรวมแล้ว ๑๖ หน่วยงาน') })
  const next = followUp(minutesWith('matters-arising', { actions: [told] }), form, 'm2')
  const words = paperWords(markedPaper(next, contextFor(next)))
  expect(words).toMatch(/อยู่ระหว่างดำเนินการ[\s/]+ครั้งที่ ๒\/๒๕๖๑[\s/]+รวบรวมแล้ว ๑๖ หน่วยงาน/)
  const silent = check(next, contextFor(next)).map(({ message }) => message)
  expect(silent.join('\n')).toContain('ยังไม่มีผลการดำเนินงาน')
})

/** What may happen to a matter in a month: words on what was ordered, a topic put off or decided, work done. */
const anyMonth = fc.record({
  told: fc.boolean(),
  status: fc.constantFrom('open' as const, 'carried' as const),
  putOff: fc.boolean(),
  done: fc.boolean(),
})

test('over many months nothing that is not done is lost, and each month’s words stand once under its head', () => {
  fc.assert(
    fc.property(
      fc.array(anyMonth, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('monthly-minutes' as const, 'short-minutes' as const),
      (months, name) => {
        const shape = template(name)
        let current = minutesWith('consider', {
          topics: [
            topic({
              id: 'matter',
              text: [],
              actions: [action({ id: 'kept' }), action({ id: 'ends' })],
            }),
          ],
        })
        current = {
          ...current,
          meeting: { ...current.meeting, number: { ordinal: 1, year: 2561 } },
        }
        const heard: [string, string][] = []
        let putOff = true
        let ended = false
        for (const [index, month] of months.entries()) {
          const number = toThaiDigits(`ครั้งที่ ${index + 1}/2561`)
          const words = `ผลเดือนที่ ${'กขคงจฉชซ'[index]}`
          const write = (done: ActionItem): ActionItem => ({
            ...done,
            status: done.id === 'ends' && month.done ? 'done' : month.status,
            progress: month.told ? [...richText(words), ...done.progress] : done.progress,
          })
          ended ||= month.done
          if (month.told) heard.push([number, words])
          const own: boolean = putOff && month.putOff
          current = {
            ...current,
            agenda: current.agenda.map(item => ({
              ...item,
              actions: item.actions.map(write),
              topics: item.topics.map(matter => ({
                ...matter,
                actions: matter.actions.map(write),
                ...(matter.id === 'matter' && {
                  resolution: { verb: own ? 'ให้เลื่อนการพิจารณา' : 'เห็นชอบ', text: richText(words) },
                }),
              })),
            })),
          }
          putOff = own
          current = followUp(current, shape, `m${index}`)
          expect(v.parse(Document, current)).toEqual(current)
          const open = openActions(current)
          expect(open.map(({ id }) => id)).toEqual(ended ? ['kept'] : ['kept', 'ends'])
          const [kept] = current.agenda
            .flatMap(item => [item, ...item.topics].flatMap(matter => matter.actions))
            .filter(({ id }) => id === 'kept')
          expect(kept?.status).toBe(month.status)
          const lines = plainText(kept?.progress ?? [])
            .split('\n')
            .filter(line => line !== '')
          expect(lines).toEqual(heard.toReversed().flat())
          const topics = current.agenda.flatMap(item => item.topics.map(({ id }) => id))
          expect(topics.filter(id => id === 'matter')).toHaveLength(putOff ? 1 : 0)
        }
      },
    ),
  )
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
      const [before, after] = [last, next].map(paper => openActions(paper).map(one => one.status))
      expect(after).toEqual(before)
    }),
  )
})

test.each([
  ['2018-10-10', { ordinal: 9, year: 2561 }, { ordinal: 10, year: 2561 }],
  ['2018-11-14', { ordinal: 10, year: 2561 }, { ordinal: 11, year: 2561 }],
  ['2018-11-30', { ordinal: 11, year: 2561 }, { ordinal: 12, year: 2561 }],
  ['2018-12-01', { ordinal: 12, year: 2561 }, { ordinal: 1, year: 2562 }],
  ['2018-12-31', { ordinal: 12, year: 2561 }, { ordinal: 1, year: 2562 }],
  ['2019-01-09', { ordinal: 1, year: 2562 }, { ordinal: 2, year: 2562 }],
  [null, { ordinal: 12, year: 2561 }, { ordinal: 13, year: 2561 }],
  ['2018-08-15', { ordinal: 999, year: 2561 }, { ordinal: 999, year: 2561 }],
  ['2018-08-15', null, null],
])('after the meeting of %s, number %j, comes number %j', (date, number, next) => {
  const last = minutes({ meeting: { ...minutes().meeting, date, number } })
  expect(followUp(last, form, 'm2').meeting.number).toEqual(next)
})

test.each([
  ['2018-08-15', { ordinal: 1, year: 2561 }],
  ['2018-12-01', { ordinal: 1, year: 2562 }],
  [null, null],
])('after a workshop of %s comes number %j', (date, next) => {
  const last = report({ meeting: { ...report().meeting, date } })
  expect(followUp(last, form, 'm2').meeting.number).toEqual(next)
})
