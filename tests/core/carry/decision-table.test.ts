import { expect, test } from 'vitest'
import { type Call, followUp } from '../../../core/carry/follow-up'
import { composeAgenda } from '../../../core/compose/agenda'
import { composeMinutesHead } from '../../../core/compose/opening'
import type { ActionItem, Duty } from '../../../core/model/action-item'
import type { AgendaKind, Topic } from '../../../core/model/agenda'
import type { Minutes } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { richText } from '../../../core/model/rich-text'
import { usualSeries } from '../../../core/model/series'
import { type Entry, trailOf } from '../../../core/model/trail'
import { mattersOf } from '../../../core/model/walk/matters'
import { action, duty, meetingRef, minutesWith, resolved, told, topic } from '../minutes'
import { contextFor, paperText, template } from '../papers'

/*
 * Carrying over: every state × every event, a row for each line of the table of decisions. What stands in the paper of the
 * meeting of January, what that paper records of it, and what the paper of February prints of it.
 */

const form = template('monthly-minutes')
const DECEMBER = meetingRef({ ordinal: 12, year: 2561 }, { document: 'dec', date: '2018-12-12' })
const NOVEMBER = meetingRef({ ordinal: 11, year: 2561 }, { document: 'nov', date: '2018-11-14' })
const TASK = 'จัดทำระบบฐานข้อมูล'

/** The meeting of January, 1/2562. */
function january(paper: Minutes, change: Partial<Meeting> = {}): Minutes {
  const meeting = { number: { ordinal: 1, year: 2562 }, date: '2019-01-16', ...change }
  return { ...paper, id: 'jan', meeting: { ...paper.meeting, ...meeting } }
}

/** An order that the meeting of December gave to each of the parts, unless its trail is told. */
function followed(duties: readonly Duty[], change: Partial<ActionItem> = {}): Minutes {
  const trail = duties.map(({ agency, due }, at) =>
    ordered({ agency, ...(due !== null && { due }), note: at === 0 ? TASK : '' }),
  )
  const order = action({ task: richText(TASK), duties: [...duties], trail, ...change })
  return january(minutesWith('matters-arising', { actions: [order] }))
}

const ordered = (change: Partial<Entry>) =>
  told({ meeting: DECEMBER, place: '5.1', event: 'ordered', due: '2019-03-29', ...change })
const part = (change: Partial<Duty> = {}) => duty({ due: '2019-03-29', ...change })
const heard = (change: Partial<Topic>, kind: AgendaKind = 'consider') =>
  january(minutesWith(kind, { topics: [topic({ text: [], ...change })] }))

interface Line {
  readonly paper: Minutes
  readonly call?: Call
  /** What the paper of January records: event, agency, day, words. */
  readonly entries: readonly string[]
  /** What the agenda of February prints. */
  readonly printed: readonly string[]
}

const ROW = `[แถว] ๑ | ${TASK} / (ครั้งที่ 12/2561 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ |`
const DUE = '๒๙ มี.ค. ๖๒ |'
const DONE = part({ agency: 'dsi', status: 'done' })
const DSI_DONE = [
  ordered({ note: TASK }),
  ordered({ agency: 'dsi' }),
  told({ meeting: DECEMBER, event: 'done', agency: 'dsi' }),
]

const TABLE: Readonly<Record<string, Line>> = {
  'order, new: ordered': {
    paper: heard({ actions: [action({ task: richText(TASK), due: '2019-03-29' })] }),
    entries: [`ordered rtp 2019-03-29 ${TASK}`],
    printed: [
      `[แถว] ๑ | ${TASK} / (ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1) | สำนักงานตำรวจแห่งชาติ | ${DUE} ยังไม่รายงานผล`,
    ],
  },
  'duty open: progress told': {
    paper: followed([part({ progress: richText('คืบหน้าร้อยละ ๔๐') })]),
    entries: ['reported rtp คืบหน้าร้อยละ ๔๐'],
    printed: [`${ROW} ${DUE} ครั้งที่ 1/2562: คืบหน้าร้อยละ ๔๐ / ยังไม่รายงานผล`],
  },
  'duty open: nothing told, for the second month': {
    paper: followed([part()], {
      trail: [
        ordered({ note: TASK, meeting: NOVEMBER }),
        told({ meeting: DECEMBER, event: 'silent' }),
      ],
    }),
    entries: ['silent rtp'],
    printed: [`${ROW.replace('12/2561', '11/2561')} ${DUE} ยังไม่รายงานผล (2 เดือนติดต่อกัน)`],
  },
  'duty open: another due day': {
    paper: followed([part({ due: '2019-04-30', progress: richText('ขอขยาย') })], {
      trail: [ordered({ note: TASK })],
    }),
    entries: ['moved rtp 2019-04-30 ขอขยาย'],
    printed: [
      `${ROW} ๓๐ เม.ย. ๖๒ | ครั้งที่ 1/2562: ขอขยาย / ยังไม่รายงานผล / ขยายเวลาจาก ๒๙ มี.ค. ๖๒ (ครั้งที่ 1)`,
    ],
  },
  'duty open: done, while another part is open': {
    paper: followed([part({ status: 'done' }), part({ agency: 'dsi' })]),
    entries: ['done rtp', 'silent dsi'],
    printed: [`${ROW} ${DUE} แล้วเสร็จ (ครั้งที่ 1/2562)`, `[แถว] กรมสอบสวนคดีพิเศษ | ${DUE} ยังไม่รายงานผล`],
  },
  'duty open: ended by a resolution, while another part is open': {
    paper: followed([part({ status: 'ended' }), part({ agency: 'dsi' })]),
    entries: ['ended rtp', 'silent dsi'],
    printed: [
      `${ROW} ${DUE} ยุติเรื่องตามมติ ครั้งที่ 1/2562`,
      `[แถว] กรมสอบสวนคดีพิเศษ | ${DUE} ยังไม่รายงานผล`,
    ],
  },
  'duty open: another agency': {
    paper: followed([part({ agency: 'dsi' })], { trail: [ordered({ note: TASK })] }),
    entries: ['ended rtp', 'ordered dsi 2019-03-29'],
    printed: [
      `${ROW.replace('สำนักงานตำรวจแห่งชาติ', 'กรมสอบสวนคดีพิเศษ')} ${DUE} ยังไม่รายงานผล / มอบหมายแทน ตร.`,
    ],
  },
  'duty open: its day has passed': {
    paper: followed([part({ due: '2019-01-31', progress: richText('คืบหน้า') })]),
    entries: ['reported rtp คืบหน้า'],
    printed: [`${ROW} ๓๑ ม.ค. ๖๒ | ครั้งที่ 1/2562: คืบหน้า / ยังไม่รายงานผล / เกินกำหนด 13 วัน`],
  },
  'duty standing: told': {
    paper: followed([part({ due: null, status: 'standing', progress: richText('๑๒ คดี') })]),
    entries: ['reported rtp ๑๒ คดี'],
    printed: [`${ROW} งานต่อเนื่อง | ครั้งที่ 1/2562: ๑๒ คดี / ยังไม่รายงานผล`],
  },
  'duty standing: nothing told, and never late': {
    paper: followed([part({ due: '2018-12-31', status: 'standing' })]),
    entries: ['silent rtp'],
    printed: [`${ROW} ๓๑ ธ.ค. ๖๑ | ยังไม่รายงานผล`],
  },
  'all parts over': {
    paper: followed([part({ status: 'done' }), DONE], { trail: DSI_DONE }),
    entries: [],
    printed: [],
  },
  'task reworded': {
    paper: followed([part({ progress: richText('คืบหน้า') })], {
      task: richText('จัดทำและเชื่อมระบบฐานข้อมูล'),
    }),
    entries: ['amended จัดทำและเชื่อมระบบฐานข้อมูล', 'reported rtp คืบหน้า'],
    printed: [
      `[แถว] ๑ | จัดทำและเชื่อมระบบฐานข้อมูล / (ครั้งที่ 12/2561 ระเบียบวาระที่ 5.1) / ปรับข้อความตามมติ ครั้งที่ 1/2562 | สำนักงานตำรวจแห่งชาติ | ${DUE} ครั้งที่ 1/2562: คืบหน้า / ยังไม่รายงานผล`,
    ],
  },
  'over, then found wanting': {
    paper: followed([part(), part({ agency: 'dsi' })], { trail: DSI_DONE }),
    entries: ['silent rtp', 'reopened dsi 2019-03-29'],
    printed: [
      `${ROW} ${DUE} ยังไม่รายงานผล`,
      `[แถว] กรมสอบสวนคดีพิเศษ | ${DUE} ยังไม่รายงานผล / เปิดเรื่องใหม่`,
    ],
  },
  'topic decided': { paper: heard({}), entries: [], printed: [] },
  'topic told': {
    paper: heard({ resolution: resolved('รับทราบ') }, 'acknowledge'),
    entries: [],
    printed: [],
  },
  'topic deferred in words': {
    paper: heard({
      resolution: resolved('ให้เลื่อนการพิจารณา', 'รอความเห็น'),
      text: richText('ข้อเท็จจริง'),
    }),
    entries: ['deferred ให้เลื่อนการพิจารณา รอความเห็น'],
    printed: [
      '[topic] ๕.๑ → แบบรายงาน',
      '[body] (เลื่อนมาจากการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1)',
      '[body] ข้อเท็จจริง',
    ],
  },
  'topic deferred, as somebody said': {
    paper: heard({ resolution: null, outcome: 'deferred' }),
    entries: ['deferred ให้เลื่อนการพิจารณา'],
    printed: ['[topic] ๕.๑ → แบบรายงาน', '[body] (เลื่อนมาจากการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1)'],
  },
  'topic not reached': {
    paper: heard({ resolution: null }),
    entries: ['deferred'],
    printed: [
      '[topic] ๕.๑ → แบบรายงาน',
      '[body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1)',
    ],
  },
  'topic not reached, with work that nobody ordered': {
    paper: heard({ resolution: null, actions: [action({ task: richText(TASK) })] }),
    entries: ['deferred'],
    printed: [
      '[topic] ๕.๑ → แบบรายงาน',
      '[body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 5.1)',
      `[numbered] (๑) → สำนักงานตำรวจแห่งชาติ ${TASK} ภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑`,
    ],
  },
  'topic withdrawn': {
    paper: heard({ resolution: resolved('ให้ถอนเรื่อง') }),
    entries: [],
    printed: [],
  },
  'topic withdrawn, with work that nobody ordered': {
    paper: heard({
      resolution: null,
      outcome: 'withdrawn',
      actions: [action({ task: richText(TASK) })],
    }),
    entries: ['withdrawn'],
    printed: [
      '[topic] ๕.๑ → แบบรายงาน',
      `[numbered] (๑) → สำนักงานตำรวจแห่งชาติ ${TASK} ภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑`,
    ],
  },
  'standing topic': {
    paper: heard({ standing: true, resolution: resolved('รับทราบ') }, 'acknowledge'),
    entries: [],
    printed: ['[topic] ๔.๑ → แบบรายงาน', '[body] (วาระประจำ)'],
  },
  'what was put aside for a special meeting': {
    paper: followed([part({ progress: richText('คืบหน้า') })]),
    call: { kind: 'special', aside: ['a1'] },
    entries: ['reported rtp คืบหน้า'],
    printed: [],
  },
  'meeting called off': {
    paper: january(followed([part({ progress: richText('เตรียมรายงานไว้') })]), {
      state: 'cancelled',
    }),
    entries: [],
    printed: [`${ROW} ${DUE} เตรียมรายงานไว้`],
  },
  'meeting broke off: nothing resolved on what was to be told': {
    paper: january(heard({ resolution: null }, 'acknowledge'), { state: 'adjourned' }),
    entries: ['deferred'],
    printed: [
      '[topic] ๔.๑ → แบบรายงาน',
      '[body] (ยังมิได้พิจารณาในการประชุม ครั้งที่ 1/2562 ระเบียบวาระที่ 4.1)',
    ],
  },
}

/** What the paper of January put into the trails of all that lives on, but not of what is not told further. */
function recorded(next: Minutes): string[] {
  const matters = mattersOf(next).map(({ matter }) => matter)
  const waiting = next.waiting ?? { actions: [], topics: [] }
  const all = [
    ...matters.flatMap(matter => [matter, ...matter.actions]),
    ...waiting.actions,
    ...waiting.topics.map(held => held.topic),
  ]
  return all
    .flatMap(trailOf)
    .filter(({ meeting }) => meeting.document === 'jan')
    .map(({ event, agency, due, note }) => [event, agency, due, note].filter(Boolean).join(' '))
}

function printed(next: Minutes): string[] {
  const paper = { ...next, meeting: { ...next.meeting, date: '2019-02-13' } }
  const text = paperText({ blocks: composeAgenda(paper, contextFor(paper)) })
  return text
    .split('\n')
    .filter(line => /^\[(แถว|topic|body|numbered)\]/.test(line))
    .filter(line => !/^\[body\] (ไม่มี|ฝ่ายเลขานุการเสนอที่ประชุมพิจารณารับรอง)/.test(line))
}

test.each(Object.entries(TABLE))('%s', (_, line) => {
  const next = followUp(line.paper, form, 'feb', line.call)
  expect(recorded(next)).toEqual(line.entries)
  expect(printed(next)).toEqual(line.printed)
})

test('a resolution that is revised says so under its topic', () => {
  const revises = { meeting: DECEMBER, place: '5.1', matter: 't0', how: 'amends' as const }
  const paper = heard({ resolution: { ...resolved('เห็นชอบ'), revises } })
  expect(printed(paper)).toContain('[body] (ทบทวนมติ ครั้งที่ 12/2561 ระเบียบวาระที่ 5.1)')
})

test('a meeting that was put off before it met says for when it had been called', () => {
  const { meeting } = january(minutesWith('inform', {}), { called: ['2019-01-09'] })
  expect(paperText({ blocks: composeMinutesHead('รายงานการประชุม', meeting, 'meeting') })).toContain(
    '(เลื่อนจากวันพุธที่ ๙ มกราคม ๒๕๖๒)',
  )
})

test.each([
  ['regular', {}, 'regular', { ordinal: 2, year: 2562 }],
  ['special, counted with the others', {}, 'special', { ordinal: 2, year: 2562, special: true }],
  [
    'special, counted on its own',
    { series: { ...usualSeries('s'), special: 'own-count' } },
    'special',
    { ordinal: 1, year: 2562, special: true },
  ],
  [
    'called off: its number is given back',
    { state: 'cancelled' },
    'regular',
    { ordinal: 1, year: 2562 },
  ],
  [
    'in December: the count restarts',
    { date: '2019-12-11' },
    'regular',
    { ordinal: 1, year: 2563 },
  ],
  [
    'called off in December: the count restarts, too',
    { date: '2019-12-11', number: { ordinal: 12, year: 2562 }, state: 'cancelled' },
    'regular',
    { ordinal: 1, year: 2563 },
  ],
] as const)('after a meeting that was %s comes its number', (_, change, kind, number) => {
  const next = followUp(january(minutesWith('inform', {}), change), form, 'feb', {
    kind,
    aside: [],
  })
  expect(next.meeting.number).toEqual(number)
})

test('what broke off for want of a quorum is repeated by the next', () => {
  const paper = january(minutesWith('inform', {}), {
    state: 'adjourned',
    series: { ...usualSeries('s'), quorum: { appointed: 9, least: 'half', substitutes: true } },
  })
  expect(followUp(paper, form, 'feb').meeting.repeats?.document).toBe('jan')
})

test('whose part it was is told for one month, and silence only while nothing is told', () => {
  const taken = [
    ordered({ note: TASK, meeting: NOVEMBER }),
    told({ meeting: DECEMBER, event: 'ended' }),
    told({ meeting: DECEMBER, event: 'ordered', agency: 'dsi', due: '2019-03-29' }),
  ]
  const silent = told({
    meeting: meetingRef({ ordinal: 1, year: 2562 }),
    event: 'silent',
    agency: 'dsi',
  })
  const lines = (trail: Entry[], change: Partial<Duty> = {}) =>
    printed(followed([part({ agency: 'dsi', ...change })], { trail }))[0]
      ?.split(' | ')
      .at(-1)
  expect(lines(taken)).toBe('ยังไม่รายงานผล / มอบหมายแทน ตร.')
  expect(lines([...taken, silent])).toBe('ยังไม่รายงานผล')
  expect(lines([...taken, silent], { progress: richText('คืบหน้า') })).toBe('คืบหน้า')
  expect(lines([...taken, silent], { status: 'done' })).toBe('ดำเนินการแล้วเสร็จ')
})
