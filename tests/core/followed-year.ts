import type { ActionItem } from '../../core/model/action-item'
import type { AgencyReport } from '../../core/model/agency-report'
import type { Minutes } from '../../core/model/document'
import type { Goal } from '../../core/model/goal'
import { type RichText, richText } from '../../core/model/rich-text'
import type { Entry } from '../../core/model/trail'
import { action, duty, meetingRef, minutes, minutesWith, resolved, told, topic } from './minutes'

/** The minutes of the fourth month of a year: orders in all three areas with their lives, reports, goals, a deferred topic. */
export function april(change: Partial<Minutes> = {}): Minutes {
  const base = minutesWith('matters-arising', { actions: ORDERS })
  const agenda = base.agenda.map(item =>
    item.kind === 'consider' ? { ...item, topics: [RULE, INTERPRETERS] } : item,
  )
  return {
    ...base,
    agenda,
    meeting: { ...minutes().meeting, number: { ordinal: 4, year: 2562 }, date: '2019-04-10' },
    goals: GOALS,
    reports: REPORTS,
    ...change,
  }
}

/** The earlier meetings of that year, by month. */
const MEETINGS = [
  meetingRef({ ordinal: 1, year: 2562 }, { document: 'jan', date: '2019-01-16' }),
  meetingRef({ ordinal: 2, year: 2562 }, { document: 'feb', date: '2019-02-13' }),
  meetingRef({ ordinal: 3, year: 2562 }, { document: 'mar', date: '2019-03-13' }),
] as const

function at(month: 0 | 1 | 2, change: Partial<Entry>): Entry {
  return told({ meeting: MEETINGS[month], place: month === 0 ? '5.1' : '3.1', ...change })
}

const DATABASE = 'พัฒนาระบบฐานข้อมูลกลางของคดีค้ามนุษย์'

const ORDERS: ActionItem[] = [
  action({
    id: 'a1',
    area: 'prosecution',
    task: richText(DATABASE),
    measure: 'ทุกหน่วยบันทึกคดีภายใน ๗ วัน',
    duties: [
      duty({ lead: true, status: 'done', due: '2019-01-31' }),
      duty({ agency: 'dsi', due: '2019-03-31', progress: richText('เชื่อมข้อมูลแล้วสองในสามระบบ') }),
      duty({ agency: 'oag', due: '2019-02-28' }),
    ],
    trail: [
      at(0, { event: 'ordered', due: '2019-01-31', note: DATABASE, page: 4 }),
      at(0, { event: 'ordered', agency: 'dsi', due: '2019-02-28', page: 4 }),
      at(0, { event: 'ordered', agency: 'oag', due: '2019-02-28', page: 4 }),
      at(1, { event: 'done', note: 'ส่งข้อมูลครบแล้ว', page: 2 }),
      at(1, { event: 'moved', agency: 'dsi', due: '2019-03-31', note: 'ขอขยายเวลา', page: 2 }),
      at(1, { event: 'silent', agency: 'oag', page: 2 }),
      at(2, { agency: 'dsi', note: 'อยู่ระหว่างทดสอบระบบ' }),
      at(2, { event: 'silent', agency: 'oag' }),
    ],
  }),
  action({
    id: 'a2',
    area: 'prosecution',
    task: richText('รายงานสถิติคดีทุกเดือน'),
    duties: [duty({ due: null, status: 'standing', progress: richText('๑๔ คดี') })],
    trail: [
      at(0, { event: 'ordered', note: 'รายงานสถิติคดีทุกเดือน', page: 4 }),
      at(1, { note: '๑๒ คดี', page: 2 }),
      at(2, { note: '๙ คดี' }),
    ],
  }),
  action({
    id: 'a3',
    area: 'protection',
    task: richText('จัดล่ามประจำศูนย์คัดแยกผู้เสียหายทุกภาค'),
    duties: [duty({ agency: 'dsdw', due: '2019-05-31', progress: richText('จัดได้แล้วสามภาค') })],
    trail: [
      at(1, { event: 'ordered', agency: 'dsdw', due: '2019-05-31', note: 'จัดล่าม', place: '5.2' }),
      at(2, { agency: 'dsdw', note: 'สำรวจความต้องการแล้ว' }),
    ],
  }),
  action({
    id: 'a4',
    area: 'prevention',
    task: richText('อบรมผู้ประกอบการเรือประมง'),
    duties: [duty({ agency: 'dsdw', due: '2019-03-29', status: 'done' })],
    trail: [
      at(2, { event: 'ordered', agency: 'dsdw', due: '2019-03-29', note: 'อบรม', place: '5.1' }),
    ],
  }),
]

const RULE = topic({
  id: 't1',
  title: 'ร่างระเบียบค่าตอบแทนล่าม',
  resolution: resolved('เห็นชอบ', 'ตามร่างที่เสนอ'),
  trail: [
    at(0, {
      event: 'deferred',
      agency: null,
      place: '5.2',
      page: 5,
      note: 'ให้เลื่อน รอความเห็นกรมบัญชีกลาง',
    }),
    at(1, { event: 'deferred', agency: null, place: '5.1', page: 3 }),
  ],
})

const INTERPRETERS = topic({
  id: 't2',
  title: 'ล่ามภาษาเมียนมาไม่เพียงพอ',
  raised: { by: ['dsi'], area: 'protection', report: 'r1' },
  resolution: resolved('เห็นชอบ', 'ให้จัดหาล่ามเพิ่ม'),
})

export const GOALS: Goal[] = [
  { id: 'g1', area: 'prosecution', text: 'ฟ้องคดีต่อศาล', unit: 'คดี', target: 120, sum: 'adds' },
  {
    id: 'g2',
    area: 'protection',
    text: 'ผู้เสียหายได้รับเยียวยา',
    unit: 'ร้อยละ',
    target: 90,
    sum: 'last',
  },
  { id: 'g3', area: 'prevention', text: 'ผู้ผ่านการอบรม', unit: 'คน', target: null, sum: 'adds' },
]

const NOTHING: RichText = []

export const REPORTS: AgencyReport[] = [
  {
    id: 'r1',
    agency: 'dsi',
    month: '2019-04',
    by: { name: '', position: 'ผู้อำนวยการกองคดีการค้ามนุษย์' },
    received: '2019-04-03',
    form: null,
    areas: [
      {
        area: 'prosecution',
        results: richText('สอบสวนแล้วเสร็จสามคดี'),
        obstacles: richText('ล่ามภาษาเมียนมาไม่เพียงพอ การสอบปากคำล่าช้า'),
        help: richText('ขอให้จัดหาล่ามเพิ่ม ๑๐ คน'),
        next: richText('ส่งสำนวนต่ออัยการ'),
      },
    ],
    replies: [{ matter: 'a1', status: 'open', progress: richText('เชื่อมข้อมูลแล้ว'), newDue: null }],
    figures: [{ goal: 'g1', value: 14 }],
  },
  {
    id: 'r2',
    agency: 'dsdw',
    month: '2019-04',
    by: { name: '', position: 'ผู้อำนวยการกอง' },
    received: '2019-04-05',
    form: null,
    areas: [
      {
        area: 'protection',
        results: richText('รับผู้เสียหายใหม่ ๒๓ คน'),
        obstacles: richText('สถานคุ้มครองภาคใต้เต็ม'),
        help: NOTHING,
        next: NOTHING,
      },
    ],
    replies: [],
    figures: [
      { goal: 'g2', value: 86.5 },
      { goal: 'g3', value: 240 },
    ],
  },
]
