import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { leftParts, partTrail } from '../../../core/carry/entries'
import { followUp } from '../../../core/carry/follow-up'
import { livingAfter } from '../../../core/carry/living'
import { check } from '../../../core/check/check'
import { markedPaper } from '../../../core/derive/marked-paper'
import type { ActionItem } from '../../../core/model/action-item'
import { Document, type Minutes } from '../../../core/model/document'
import { plainText, type RichText, richText } from '../../../core/model/rich-text'
import { anyFindingsReport, anyMinutes } from '../../arbitraries/document'
import {
  action,
  attendee,
  duty,
  meetingRef,
  minutes,
  minutesWith,
  report,
  resolved,
  told,
  topic,
} from '../minutes'
import { contextFor, paperWords, sample, template } from '../papers'

const form = template('monthly-minutes')
const item = (document: Minutes, kind: string) =>
  document.agenda.find(agendaItem => agendaItem.kind === kind)

const meetingOf = (ordinal: number, date = '2018-10-10') =>
  meetingRef({ ordinal, year: 2561 }, { document: 'm1', date })
const openActions = (document: Minutes) => livingAfter(document).actions
const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

test('what is not over comes back under the same ids, with what each paper told of it', () => {
  const last = minutesWith('consider', {
    topics: [topic({ actions: [action(), action({ id: 'a2', status: 'done' })] })],
  })
  const older = action({ id: 'a0', origin: { ordinal: 1, year: 2561 } })
  last.agenda = last.agenda.map(agendaItem =>
    agendaItem.kind === 'matters-arising'
      ? {
          ...agendaItem,
          actions: [{ ...older, duties: [duty({ progress: richText('รวบรวมแล้ว') })] }],
        }
      : agendaItem,
  )
  const next = followUp(last, form, 'm2')
  expect(item(next, 'matters-arising')?.actions).toEqual([
    {
      ...older,
      trail: [
        ...(older.trail ?? []),
        told({ meeting: meetingOf(2), place: '3', note: 'รวบรวมแล้ว' }),
      ],
    },
    {
      ...action(),
      from: ['t1'],
      trail: [
        told({
          meeting: meetingOf(2),
          place: '5.1',
          event: 'ordered',
          due: '2018-10-31',
          note: 'รายงานผลการคัดแยกผู้เสียหาย',
        }),
      ],
    },
  ])
})

test('what was put off comes back undecided, with its words and with why', () => {
  const put = topic({
    id: 'put-off',
    resolution: resolved('ให้เลื่อนการพิจารณา', 'รอความเห็นกรมบัญชีกลาง'),
    presenter: 'กรมประมง',
    actions: [action({ id: 'a9' })],
  })
  const next = followUp(minutesWith('consider', { topics: [put, topic()] }), form, 'm2')
  expect(item(next, 'consider')?.topics).toEqual([
    {
      ...put,
      resolution: null,
      actions: [],
      trail: [
        told({
          meeting: meetingOf(2),
          place: '5.1',
          event: 'deferred',
          agency: null,
          note: 'ให้เลื่อนการพิจารณา รอความเห็นกรมบัญชีกลาง',
        }),
      ],
    },
  ])
  expect(idsOf(openActions(next))).toEqual(['a9'])
  expect(paperWords(markedPaper(next, contextFor(next)))).toContain(
    '(เลื่อนมาจากการประชุม ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๕.๑)',
  )
})

test('a topic that the meeting did not reach comes again; a blank one does not', () => {
  const waiting = topic({ id: 'late', resolution: null })
  const blank = topic({ id: 'blank', title: '', text: [], resolution: null })
  const next = followUp(minutesWith('consider', { topics: [waiting, blank] }), form, 'm2')
  expect(idsOf(item(next, 'consider')?.topics ?? [])).toEqual(['late'])
  expect(paperWords(markedPaper(next, contextFor(next)))).toContain(
    '(ยังมิได้พิจารณาในการประชุม ครั้งที่ ๒/๒๕๖๑ ระเบียบวาระที่ ๕.๑)',
  )
})

test.each([
  ['acknowledge', {}],
  ['consider', { outcome: 'withdrawn' as const }],
  ['consider', { resolution: resolved('ให้ถอนเรื่อง') }],
] as const)('a topic under %s that says %j does not come again', (kind, said) => {
  const next = followUp(
    minutesWith(kind, { topics: [topic({ resolution: null, ...said })] }),
    form,
    'm2',
  )
  expect(next.agenda.flatMap(({ topics }) => topics)).toEqual([])
})

test('of a meeting that broke off, what was only to be told comes again, too', () => {
  const unheard = minutesWith('acknowledge', { topics: [topic({ resolution: null })] })
  const cutShort: Minutes = { ...unheard, meeting: { ...unheard.meeting, state: 'adjourned' } }
  const again = (last: Minutes) => item(followUp(last, form, 'm2'), 'acknowledge')?.topics ?? []
  expect(again(cutShort).map(({ trail = [] }) => trail.map(({ event }) => event))).toEqual([
    ['deferred'],
  ])
  expect(again(unheard)).toEqual([])
})

test('a standing topic comes each time, blank, without a trail of its own', () => {
  const routine = topic({ standing: true, resolution: resolved('รับทราบ') })
  const next = followUp(minutesWith('acknowledge', { topics: [routine] }), form, 'm2')
  expect(item(next, 'acknowledge')?.topics).toEqual([{ ...routine, text: [], resolution: null }])
})

test('an agenda item that was put off whole comes back as a topic of its own id', () => {
  const put = { text: richText('เสนอเพื่อรับรอง'), resolution: resolved('เลื่อนการรับรอง') }
  const adopt = item(followUp(minutesWith('adopt', put), form, 'm2'), 'adopt')
  expect(idsOf(adopt?.topics ?? [])).toEqual(['adopt-m1'])
  expect(plainText(adopt?.topics[0]?.text ?? [])).toBe('เสนอเพื่อรับรอง')
})

test('a matter that may be put off comes back, and the minutes tell how to word it', () => {
  const unclear = topic({ id: 'unclear', resolution: resolved('ให้', 'เลื่อนการก่อสร้าง') })
  const last = minutesWith('consider', { topics: [unclear] })
  const next = followUp(last, form, 'm2')
  expect(idsOf(item(next, 'consider')?.topics ?? [])).toEqual(['unclear'])
  const gaps = check(last, contextFor(last)).filter(({ rule }) => rule === 'putting-off-clear')
  expect(gaps.map(({ severity }) => severity)).toEqual(['advice'])
  expect(gaps[0]?.message).toContain('ให้เลื่อนการพิจารณา')
})

test('reports that older programs kept under the heads of their meetings become entries', () => {
  const bold = (text: string): RichText => [{ kind: 'paragraph', spans: [{ text, bold: true }] }]
  const progress = [
    ...richText('ส่งครบแล้ว'),
    ...bold('ครั้งที่ ๓/๒๕๖๑'),
    ...richText('ส่งแล้ว ๑๒ หน่วยงาน'),
    ...bold('การประชุมครั้งก่อน'),
    ...richText('เริ่มรวบรวม'),
  ]
  const kept = action({ origin: { ordinal: 1, year: 2561 }, progress })
  const [carried] = openActions(minutesWith('matters-arising', { actions: [kept] }))
  expect(
    carried?.trail?.map(({ meeting, event, note }) => [meeting.document, event, note]),
  ).toEqual([
    ['?1/2561', 'ordered', 'รายงานผลการคัดแยกผู้เสียหาย'],
    ['?', 'reported', 'เริ่มรวบรวม'],
    ['?3/2561', 'reported', 'ส่งแล้ว ๑๒ หน่วยงาน'],
    ['m1', 'reported', 'ส่งครบแล้ว'],
  ])
  expect(carried?.duties[0]?.progress).toEqual([])
})

test('what each of many agencies said last keeps its words', () => {
  const agencies = Array.from({ length: 30 }, (_, at) => `agency-${at}`)
  const ordered = agencies.map(agency => told({ agency, event: 'ordered', due: '2018-12-31' }))
  const duties = agencies.map(agency =>
    duty({ agency, due: '2018-12-31', progress: richText(`ผลของ ${agency}`) }),
  )
  const last = minutesWith('matters-arising', {
    actions: [{ ...action(), duties, trail: ordered }],
  })
  const [order] = openActions(last)
  const reported = order?.trail?.filter(({ event }) => event === 'reported') ?? []
  expect(reported.map(({ note }) => note)).toEqual(agencies.map(agency => `ผลของ ${agency}`))
})

test('whoever took over what nobody had keeps the due day, month after month', () => {
  const trail = [
    told({ event: 'ordered', agency: null, due: '2018-10-31' }),
    told({ event: 'silent', meeting: meetingOf(2) }),
  ]
  const events = (due: string) => {
    const actions = [{ ...action({ due }), trail }]
    return openActions(minutesWith('matters-arising', { actions })).map(
      order => order.trail?.at(-1)?.event,
    )
  }
  expect(events('2018-10-31')).toEqual(['silent'])
  expect(events('2018-11-30')).toEqual(['moved'])
})

test('what the paper that orders a part tells of it already is told with it', () => {
  const duties = [
    duty({ status: 'done', progress: richText('เสร็จแล้ว') }),
    duty({ agency: 'dsi', progress: richText('เริ่มแล้ว') }),
    duty({ agency: 'pacc' }),
  ]
  const last = minutesWith('consider', { topics: [topic({ actions: [{ ...action(), duties }] })] })
  const trail = openActions(last).flatMap(order => order.trail ?? [])
  expect(trail.map(({ event, agency, note }) => [event, agency, note])).toEqual([
    ['ordered', 'rtp', 'รายงานผลการคัดแยกผู้เสียหาย'],
    ['done', 'rtp', 'เสร็จแล้ว'],
    ['ordered', 'dsi', ''],
    ['reported', 'dsi', 'เริ่มแล้ว'],
    ['ordered', 'pacc', ''],
  ])
})

test('a plain line that cites an earlier meeting is no head: it is told as words of now', () => {
  const progress = richText('ครั้งที่ ๑/๒๕๖๑\nรวบรวมแล้ว ๑๖ หน่วยงาน')
  const kept = action({ origin: { ordinal: 1, year: 2561 }, progress })
  const [carried] = openActions(minutesWith('matters-arising', { actions: [kept] }))
  expect(carried?.trail?.at(-1)?.note).toBe('ครั้งที่ ๑/๒๕๖๑\nรวบรวมแล้ว ๑๖ หน่วยงาน')
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
  expect(carried?.actions.map(({ id, trail }) => [id, trail?.length])).toEqual([['a1', 1]])
  expect(idsOf(openActions(next))).toEqual(['a1'])
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

test('reports that were put off are adopted with the last, each by its day, with what was asked for', () => {
  const asked = { id: 'c1', page: 1, line: 2, was: 'ก', becomes: 'ข', by: null, accepted: null }
  const of = meetingRef({ ordinal: 1, year: 2561 }, { document: 'm0', date: '2018-09-12' })
  const left = { of, version: null, verdict: null, corrections: [asked] }
  const put = { resolution: resolved('ให้เลื่อนการรับรองรายงาน'), adoptions: [left] }
  const adopt = item(followUp(minutesWith('adopt', put), form, 'm2'), 'adopt')
  expect(adopt?.adoptions?.[0]).toEqual(left)
  expect(plainText(adopt?.text ?? [])).toBe(
    'ฝ่ายเลขานุการเสนอที่ประชุมพิจารณารับรองรายงานการประชุม ครั้งที่ ๑/๒๕๖๑ เมื่อวันพุธที่ ๑๒ กันยายน ๒๕๖๑ และครั้งที่ ๒/๒๕๖๑ เมื่อวันพุธที่ ๑๐ ตุลาคม ๒๕๖๑ เวลา ๐๙.๓๐ – ๑๒.๐๐ น.',
  )
})

test('a report whose adoption was put off, or may have been, comes once: to be adopted, and not as a topic', () => {
  const of = meetingRef({ ordinal: 1, year: 2561 }, { document: 'm0' })
  const adoptions = [{ of, version: null, verdict: null, corrections: [] }]
  const after = (verb: string, words = '') =>
    item(
      followUp(
        minutesWith('adopt', {
          adoptions,
          text: richText('เสนอ'),
          resolution: resolved(verb, words),
        }),
        form,
        'm2',
      ),
      'adopt',
    )
  for (const [verb, words] of [
    ['ให้เลื่อนการรับรองรายงาน', ''],
    ['ให้', 'เลื่อนการก่อสร้าง'],
    ['ให้ถอนเรื่อง', ''],
  ] as const) {
    expect(after(verb, words)?.topics).toEqual([])
    expect(after(verb, words)?.adoptions?.map(one => one.of.document)).toEqual(['m0', 'm1'])
  }
  expect(after('รับรอง')?.adoptions?.map(one => one.of.document)).toEqual(['m1'])
})

test('three reports are named as they are read', () => {
  const of = (ordinal: number) => meetingRef({ ordinal, year: 2561 }, { document: `m${ordinal}` })
  const left = [5, 6].map(one => ({ of: of(one), version: null, verdict: null, corrections: [] }))
  const adopt = item(followUp(minutesWith('adopt', { adoptions: left }), form, 'm9'), 'adopt')
  expect(adopt?.title).toBe('เรื่องการรับรองรายงานการประชุม ครั้งที่ ๕/๒๕๖๑ ครั้งที่ ๖/๒๕๖๑ และครั้งที่ ๒/๒๕๖๑')
})

test('work under what nobody reached stays with its matter and is not ordered; what was ordered before is followed up', () => {
  const old = action({ id: 'old', origin: { ordinal: 1, year: 2561 } })
  const never = action({ id: 'never' })
  const unreached = topic({ resolution: null, actions: [old, never] })
  const next = followUp(minutesWith('consider', { topics: [unreached] }), form, 'm2')
  expect(item(next, 'consider')?.topics.map(({ actions }) => actions)).toEqual([[never]])
  expect(idsOf(item(next, 'matters-arising')?.actions ?? [])).toEqual(['old'])
})

test('an agenda item that was not reached keeps the work that stands under it, too', () => {
  const last = minutesWith('consider', {
    text: richText('เสนอ'),
    actions: [action({ id: 'never' })],
  })
  const next = followUp(last, form, 'm2')
  expect(item(next, 'consider')?.topics.map(({ id, actions }) => [id, idsOf(actions)])).toEqual([
    ['consider-m1', ['never']],
  ])
  expect(openActions(last)).toEqual([])
})

test('new work among what is followed up in the short form is ordered, even where the meeting broke off', () => {
  const holder = topic({ id: 'carried', resolution: null, actions: [action({ id: 'new' })] })
  const last = minutesWith('acknowledge', { topics: [holder] })
  const cutShort: Minutes = { ...last, meeting: { ...last.meeting, state: 'adjourned' } }
  expect(openActions(cutShort).map(({ id, trail }) => [id, trail?.length])).toEqual([['new', 1]])
})

test('a meeting that is still planned records nothing, and hands on all as it came', () => {
  const of = meetingRef({ ordinal: 1, year: 2561 }, { document: 'm0' })
  const adoptions = [{ of, version: null, verdict: null, corrections: [] }]
  const base = minutesWith('matters-arising', {
    actions: [action({ origin: { ordinal: 1, year: 2561 } })],
  })
  const planned: Minutes = {
    ...base,
    meeting: { ...base.meeting, state: 'planned' },
    agenda: base.agenda.map(one => (one.kind === 'adopt' ? { ...one, adoptions } : one)),
  }
  const next = followUp(planned, form, 'm2')
  expect(item(next, 'matters-arising')?.actions).toEqual(item(planned, 'matters-arising')?.actions)
  expect(item(next, 'adopt')?.adoptions).toEqual(adoptions)
})

test('what waited stands where it was ordered: before what a special meeting ordered since', () => {
  const of = (id: string, document: string, date: string) =>
    action({
      id,
      trail: [
        told({
          event: 'ordered',
          meeting: meetingRef({ ordinal: 1, year: 2561 }, { document, date }),
        }),
      ],
    })
  const last: Minutes = {
    ...minutesWith('matters-arising', {
      actions: [of('jan', 'j', '2018-01-10'), of('sep', 's', '2018-09-12')],
    }),
    waiting: { actions: [of('feb', 'f', '2018-02-14'), of('oct', 'o', '2018-10-03')], topics: [] },
  }
  const special = {
    ...last,
    agenda: last.agenda.map(one =>
      one.kind === 'consider'
        ? { ...one, topics: [topic({ actions: [action({ id: 'new' })] })] }
        : one,
    ),
  }
  expect(idsOf(openActions(special))).toEqual(['jan', 'feb', 'sep', 'oct', 'new'])
})

test('two parts of one agency have a trail each', () => {
  const duties = [duty(), duty({ agency: 'dsi' }), duty({ due: '2018-11-30' })]
  const first = minutesWith('consider', { topics: [topic({ actions: [action({ duties })] })] })
  const next = followUp(first, form, 'm2')
  const [order] = item(next, 'matters-arising')?.actions ?? []
  if (order === undefined) throw new Error('no order')
  const told: ActionItem = {
    ...order,
    duties: order.duties.map((part, at) =>
      at === 0 ? { ...part, status: 'done' as const } : { ...part, progress: richText(`ผล ${at}`) },
    ),
  }
  const heard: Minutes = {
    ...next,
    agenda: next.agenda.map(one =>
      one.kind === 'matters-arising' ? { ...one, actions: [told] } : one,
    ),
  }
  const [carried] = livingAfter(heard).actions
  if (carried === undefined) throw new Error('no order')
  const [one, , other] = carried.duties
  if (one === undefined || other === undefined) throw new Error('no parts')
  expect(partTrail(carried, one).map(({ event }) => event)).toEqual(['ordered', 'done'])
  expect(partTrail(carried, other).map(({ event, due, note }) => [event, due, note])).toEqual([
    ['ordered', '2018-11-30', ''],
    ['reported', undefined, 'ผล 2'],
  ])
  const gone = { ...carried, duties: carried.duties.slice(0, 2) }
  expect(leftParts(gone)).toEqual([{ agency: 'rtp', part: 2 }])
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
  expect(next.attendance.expected).toBe(true)
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
  expect(idsOf(item(first, 'matters-arising')?.actions ?? [])).toEqual(idsOf(workshop.actions))
  expect(item(first, 'adopt')?.text).toEqual([])
  expect(first.attendance.present.map(person => person.agency)).toEqual(workshop.distribution)
  expect(first.attendance.expected).toBe(true)
})

test('the sample minutes are the follow-up of the sample workshop', () => {
  const workshop = sample('workshop-2561')
  const told = (document: Minutes) =>
    item(document, 'matters-arising')?.actions.map(({ id, task, duties: [part] }) => [
      id,
      plainText(task),
      part?.agency,
      part?.due,
    ])
  expect(told(sample('minutes-2561-09'))).toEqual(told(followUp(workshop, form, 'm1')))
})

test('whatever came before, the next document is valid and keeps every id that lives', () => {
  fc.assert(
    fc.property(fc.oneof(anyMinutes, anyFindingsReport), last => {
      const next = followUp(last, form, 'm2')
      expect(v.parse(Document, next)).toEqual(next)
      const { actions, topics } = livingAfter(last)
      expect(item(next, 'matters-arising')?.actions).toEqual(actions)
      const come = new Set(idsOf(next.agenda.flatMap(agendaItem => agendaItem.topics)))
      expect(topics.filter(({ topic: { id } }) => !come.has(id))).toEqual([])
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
