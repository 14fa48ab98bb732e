import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { action, attendee, minutes, minutesWith, resolved, topic } from '../minutes'
import type { RuleCase } from './rule-case'

const meeting = minutes().meeting
const chair = attendee({ role: 'chair' })

const FIRST = { ordinal: 1, year: 2561 }
const brokenOff = (paper: Minutes): Minutes => ({
  ...paper,
  meeting: { ...paper.meeting, state: 'adjourned' },
})
/** A meeting that was called off: nothing was heard, nothing resolved, and it did not end. */
const calledOff: Minutes = minutes({
  meeting: { ...meeting, end: null, state: 'cancelled', reason: 'น้ำท่วม' },
  agenda: minutes().agenda.map(item => {
    if (item.kind === 'consider') return { ...item, topics: [topic({ resolution: null })] }
    if (item.kind !== 'matters-arising') return item
    return { ...item, actions: [action()], resolution: resolved('รับทราบ') }
  }),
})

/** What the rules say of minutes. */
export const MINUTES_CASES: readonly RuleCase[] = [
  ['required-parts', minutes(), minutes({ texts: {} }), 'opening: ยังไม่มีข้อความในส่วน “เปิดการประชุม”'],
  [
    'required-parts',
    minutes(),
    minutes({ agenda: minutes().agenda.slice(1) }),
    'inform: ขาดระเบียบวาระ',
  ],
  [
    'required-parts',
    minutes(),
    minutes({ attendance: { present: [], absent: [], inAttendance: [] } }),
    'attendance: ยังไม่มีรายชื่อผู้มาประชุม',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, body: ' ' } }),
    'meeting: ยังไม่ระบุชื่อคณะ',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, number: null } }),
    'meeting: ยังไม่ระบุครั้งที่',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, date: null } }),
    'meeting: ยังไม่ระบุวันที่ประชุม',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, start: null } }),
    'meeting: ยังไม่ระบุเวลาเริ่ม',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, place: '' } }),
    'meeting: ยังไม่ระบุสถานที่',
  ],
  [
    'meeting-facts',
    minutes(),
    minutes({ meeting: { ...meeting, end: null } }),
    'adjournment: ยังไม่ระบุเวลาเลิก',
  ],
  [
    'end-after-start',
    minutes(),
    minutes({ meeting: { ...meeting, end: '09:30' } }),
    'adjournment: เวลาเลิกประชุมต้องหลังเวลาเริ่มประชุม',
  ],
  [
    'meeting-number-year',
    minutes(),
    minutes({ meeting: { ...meeting, number: { ordinal: 2, year: 2562 } } }),
    'meeting: ครั้งที่ของการประชุมลงปี พ.ศ. ๒๕๖๒ แต่วันประชุมอยู่ในปี พ.ศ. ๒๕๖๑',
  ],
  [
    'chair-present',
    minutes(),
    minutes({ attendance: { present: [attendee()], absent: [], inAttendance: [] } }),
    'attendance: ยังไม่ระบุประธาน',
  ],
  [
    'attendees-named',
    minutes(),
    minutes({
      attendance: {
        present: [chair, attendee({ id: 'p2', position: '' })],
        absent: [],
        inAttendance: [],
      },
    }),
    'attendance p2: ผู้มาประชุมลำดับที่ ๒ ยังไม่ระบุชื่อหรือตำแหน่ง',
  ],
  [
    'attendees-named',
    minutes(),
    minutes({
      attendance: { present: [chair], absent: [attendee({ id: 'p3' })], inAttendance: [] },
    }),
    'attendance p3: ผู้ไม่มาประชุมลำดับที่ ๑ ยังไม่ระบุเหตุผล',
  ],
  [
    'resolutions-complete',
    minutesWith('consider', { topics: [topic()] }),
    minutesWith('consider', { topics: [topic({ resolution: null })] }),
    'consider t1: เรื่องที่ ๕.๑ ยังไม่มีมติที่ประชุม',
  ],
  [
    'resolutions-complete',
    minutesWith('consider', {
      topics: [
        topic({ resolution: null, outcome: 'deferred' }),
        topic({ id: 't2', resolution: null, outcome: 'withdrawn' }),
      ],
    }),
    minutesWith('consider', { topics: [topic({ resolution: null, outcome: 'decided' })] }),
    'consider t1: เรื่องที่ ๕.๑ ยังไม่มีมติที่ประชุม',
  ],
  [
    'resolutions-complete',
    minutesWith('inform', { text: richText('ประธานแจ้งว่า'), resolution: resolved('รับทราบ') }),
    minutesWith('inform', { text: richText('ประธานแจ้งว่า') }),
    'inform: ระเบียบวาระที่ ๑ ยังไม่มีมติที่ประชุม',
  ],
  [
    'resolutions-complete',
    minutesWith('consider', {
      topics: [topic({ resolution: null })],
      resolution: resolved('เห็นชอบ'),
    }),
    minutesWith('consider', { topics: [topic({ resolution: resolved('', 'ตามที่เสนอ') })] }),
    'consider t1: มติที่ประชุมของเรื่องที่ ๕.๑ ยังไม่ระบุ',
  ],
  [
    'resolutions-complete',
    minutesWith('other', { topics: [topic({ resolution: null })] }),
    minutesWith('other', { topics: [topic({ title: '' })] }),
    'other t1: เรื่องที่ ๖.๑ ยังไม่มีชื่อเรื่อง',
  ],
  [
    'actions-complete',
    minutesWith('consider', { topics: [topic({ actions: [action()] })] }),
    minutesWith('consider', {
      topics: [topic({ actions: [action(), action({ id: 'a2', agency: null })] })],
    }),
    'consider a2: เรื่องที่ ๕.๑ ข้อสั่งการที่ ๒ ยังไม่ระบุผู้รับผิดชอบ',
  ],
  [
    'resolutions-complete',
    calledOff,
    { ...calledOff, meeting: { ...calledOff.meeting, state: 'held' } },
    'consider t1: เรื่องที่ ๕.๑ ยังไม่มีมติที่ประชุม',
  ],
  [
    'resolutions-complete',
    brokenOff(minutesWith('consider', { topics: [topic({ resolution: null })] })),
    brokenOff(minutesWith('inform', { topics: [topic({ resolution: null })] })),
    'inform t1: เรื่องที่ ๑.๑ ยังไม่มีมติที่ประชุม',
  ],
  [
    'orders-resolved',
    minutesWith('consider', {
      topics: [
        topic({ actions: [action()] }),
        topic({ id: 't2', resolution: null, actions: [action({ id: 'a2', origin: FIRST })] }),
        topic({ id: 't3', resolution: null, outcome: 'deferred', actions: [action({ id: 'a3' })] }),
      ],
    }),
    minutesWith('consider', { topics: [topic({ resolution: null, actions: [action()] })] }),
    'consider t1: เรื่องที่ ๕.๑ มีข้อสั่งการ ๑ ข้อ แต่เรื่องยังมิได้พิจารณาหรือถอนไปแล้ว',
  ],
  [
    'orders-resolved',
    minutesWith('consider', {
      topics: [topic({ resolution: resolved('ให้ถอนเรื่อง'), actions: [action()] })],
    }),
    minutesWith('consider', {
      topics: [topic({ resolution: null, outcome: 'withdrawn', actions: [action()] })],
    }),
    'consider t1: เรื่องที่ ๕.๑ มีข้อสั่งการ ๑ ข้อ',
  ],
  [
    'orders-resolved',
    brokenOff(
      minutesWith('inform', { topics: [topic({ resolution: null, actions: [action()] })] }),
    ),
    brokenOff(
      minutesWith('acknowledge', { topics: [topic({ resolution: null, actions: [action()] })] }),
    ),
    'acknowledge t1: เรื่องที่ ๔.๑ มีข้อสั่งการ ๑ ข้อ',
  ],
  [
    'meeting-facts',
    calledOff,
    { ...calledOff, meeting: { ...calledOff.meeting, state: 'adjourned' } },
    'adjournment: ยังไม่ระบุเวลาเลิกประชุม',
  ],
  [
    'progress-told',
    calledOff,
    { ...calledOff, meeting: { ...calledOff.meeting, state: 'held' } },
    'matters-arising a1: ระเบียบวาระที่ ๓ ข้อสั่งการที่ ๑ ยังไม่มีผลการดำเนินงาน',
  ],
  [
    'progress-told',
    minutesWith('matters-arising', { actions: [action({ status: 'done' })] }),
    minutesWith('matters-arising', { actions: [action()] }),
    'matters-arising a1: ระเบียบวาระที่ ๓ ข้อสั่งการที่ ๑ ยังไม่มีผลการดำเนินงาน',
  ],
  [
    'actions-due-after-meeting',
    minutesWith('matters-arising', { actions: [action({ due: '2018-09-30' })] }),
    minutesWith('consider', { actions: [action({ due: '2018-09-30' })] }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ กำหนดแล้วเสร็จวันที่ ๓๐ กันยายน ๒๕๖๑ ซึ่งมาก่อนวันประชุม',
  ],
  [
    'signatories-named',
    minutes(),
    minutes({ signatories: [] }),
    'signatures: ยังไม่ระบุตำแหน่งของผู้จดรายงานการประชุม',
  ],
  [
    'known-agencies',
    minutes({
      agencies: [
        {
          id: 'new-office',
          name: 'หน่วยงานใหม่',
          abbreviation: '',
          ministry: '',
          area: null,
          validFrom: null,
          validTo: null,
        },
      ],
      distribution: ['new-office'],
    }),
    minutes({ distribution: ['new-office'] }),
    'distribution: หน่วยงาน “new-office” ไม่มีในทะเบียน',
  ],
  [
    'known-agencies',
    minutesWith('consider', { actions: [action({ agency: 'mdes' })] }),
    {
      ...minutesWith('consider', { actions: [action({ agency: 'mdes' })] }),
      meeting: { ...meeting, date: '2016-09-15' },
    },
    'consider a1: “กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม” มิได้ใช้ชื่อนี้',
  ],
  [
    'distribution-listed',
    minutes(),
    minutes({ distribution: [] }),
    'distribution: ยังไม่เลือกหน่วยงาน',
  ],
]
