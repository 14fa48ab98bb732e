import { expect, test } from 'vitest'
import type { Document, Letter, News } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { check } from '../../../core/template/check'
import { RULES, type RuleName } from '../../../core/template/rule-names'
import { startDocument, startLetter } from '../../../core/template/start'
import {
  action,
  attendee,
  finding,
  minutes,
  minutesWith,
  report,
  resolved,
  topic,
} from '../minutes'
import { contextFor, type TemplateName, template } from '../papers'

/** The gaps of one rule, as «part source: message». */
function gapsOf(rule: RuleName, document: Document): string[] {
  const given = contextFor(document)
  const alone = { ...given, template: { ...given.template, rules: [rule] } }
  return check(document, alone).map(
    gap => `${gap.part}${gap.source === undefined ? '' : ` ${gap.source}`}: ${gap.message}`,
  )
}

const meeting = minutes().meeting
const chair = attendee({ role: 'chair' })

function letter(name: TemplateName, change: Partial<Letter> = {}): Letter {
  const complete = {
    subject: 'ขอเชิญประชุม',
    sender: ['กองต่อต้านการค้ามนุษย์'],
    recipient: 'อธิบดีกรมประมง',
  }
  return { ...startLetter(template(name), 'l1'), ...complete, ...change }
}

function news(change: Partial<News> = {}): News {
  const started = startDocument(template('news'), 'n1')
  if (started.kind !== 'news') throw new Error('not news')
  return { ...started, headline: 'พาดหัว', date: '2018-08-15', ...change }
}

/** Each rule: a document that it is content with, then one that it is not, and how the gap begins. */
const CASES: readonly (readonly [RuleName, Document, Document, string])[] = [
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
  ['required-parts', report(), report({ findings: [] }), 'findings: ยังไม่มีผลการถอดบทเรียน'],
  [
    'required-parts',
    report(),
    report({ actions: [] }),
    'framework: “กรอบแนวทางปฏิบัติงาน” ยังไม่มีรายการ',
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
      topics: [topic({ actions: [action(), action({ id: 'a2', owner: null })] })],
    }),
    'consider a2: เรื่องที่ ๕.๑ ข้อสั่งการที่ ๒ ยังไม่ระบุผู้รับผิดชอบ',
  ],
  [
    'actions-complete',
    report(),
    report({ actions: [action({ due: null })] }),
    'framework a1: ข้อสั่งการที่ ๑ ยังไม่ระบุกำหนด',
  ],
  [
    'actions-complete',
    report(),
    report({ actions: [action({ task: [] })] }),
    'framework a1: ข้อสั่งการที่ ๑ ยังไม่ระบุงาน',
  ],
  [
    'actions-complete',
    minutesWith('matters-arising', { actions: [action({ status: 'done' })] }),
    minutesWith('matters-arising', { actions: [action()] }),
    'matters-arising a1: ระเบียบวาระที่ ๓ ข้อสั่งการที่ ๑ ยังไม่มีผลการดำเนินงาน',
  ],
  [
    'actions-due-after-meeting',
    minutesWith('matters-arising', { actions: [action({ due: '2018-09-30' })] }),
    minutesWith('consider', { actions: [action({ due: '2018-09-30' })] }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ กำหนดแล้วเสร็จวันที่ ๓๐ กันยายน ๒๕๖๑ ซึ่งก่อนวันประชุม',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ area: null })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่ระบุด้าน',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ aspect: null })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่ระบุประเด็น',
  ],
  [
    'findings-complete',
    report(),
    report({ findings: [finding({ text: [] })] }),
    'findings f1: ข้อค้นพบที่ ๑ ยังไม่มีข้อความ',
  ],
  [
    'areas-covered',
    report(),
    report({ findings: [finding(), finding({ area: 'prevention' })] }),
    'findings: ยังไม่มีข้อค้นพบด้านการคุ้มครอง',
  ],
  [
    'participants-counted',
    report(),
    report({ participants: { people: null, atLeast: false, agencies: 20 } }),
    'participants: ยังไม่ระบุจำนวนผู้เข้าร่วม',
  ],
  [
    'participants-counted',
    report(),
    report({ participants: { people: 70, atLeast: true, agencies: null } }),
    'participants: ยังไม่ระบุจำนวนหน่วยงาน',
  ],
  [
    'participants-counted',
    report(),
    report({ chair: { name: '', position: '' } }),
    'participants: ยังไม่ระบุประธาน',
  ],
  [
    'signatories-named',
    minutes(),
    minutes({ signatories: [] }),
    'signatures: ยังไม่ระบุตำแหน่งของผู้จดรายงานการประชุม',
  ],
  [
    'signatories-named',
    report(),
    report({
      signatories: [...report().signatories, { role: 'reviewer', name: '', position: '' }],
    }),
    'signatures: ยังไม่ระบุตำแหน่งของผู้ตรวจรายงาน',
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
    minutesWith('consider', { actions: [action({ owner: 'mdes' })] }),
    {
      ...minutesWith('consider', { actions: [action({ owner: 'mdes' })] }),
      meeting: { ...meeting, date: '2016-09-15' },
    },
    'consider a1: “กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม” มิได้ใช้ชื่อนี้',
  ],
  ['letter-facts', letter('memo'), letter('memo', { subject: '' }), 'letterhead: ยังไม่ระบุเรื่อง'],
  [
    'letter-facts',
    letter('memo'),
    letter('memo', { sender: [''] }),
    'letterhead: ยังไม่ระบุส่วนราชการ',
  ],
  [
    'letter-facts',
    letter('circular-letter', { recipient: '' }),
    letter('memo', { recipient: '' }),
    'letterhead: ยังไม่ระบุคำขึ้นต้น',
  ],
  ['news-facts', news(), news({ headline: '' }), 'headline: ยังไม่มีพาดหัวข่าว'],
  ['news-facts', news(), news({ date: null }), 'headline: ยังไม่ระบุวันที่ของข่าว'],
  [
    'one-digit-kind',
    report({ texts: { summary: richText('ปี 2561 ตาม NRM2') } }),
    report({ texts: { summary: richText('ครั้งที่ 3/๒๕๖6') } }),
    'summary: เลขไทยกับเลขอารบิกปนกันที่ “ครั้งที่ 3/๒๕๖6”',
  ],
  [
    'one-digit-kind',
    minutesWith('consider', { topics: [topic()] }),
    minutesWith('consider', { topics: [topic({ text: richText('๑๕ คน และ 20 หน่วยงาน') })] }),
    'consider t1: เลขไทยกับเลขอารบิกปนกันที่ “',
  ],
  [
    'official-words',
    minutesWith('other', { text: richText('รายชื่อผู้เข้าร่วมประชุมตามรายงานการประชุม') }),
    minutesWith('other', { text: richText('รายชื่อผู้เข้าประชุม') }),
    'other other: พบคำว่า “ผู้เข้าประชุม” แบบของทางราชการใช้ “ผู้มาประชุม”',
  ],
  [
    'distribution-listed',
    minutes(),
    minutes({ distribution: [] }),
    'distribution: ยังไม่เลือกหน่วยงาน',
  ],
]

test.each(CASES)('%s', (rule, complete, lacking, gap) => {
  expect(gapsOf(rule, complete)).toEqual([])
  expect(gapsOf(rule, lacking)).toEqual([expect.stringContaining(gap)])
})

test('every rule has a case', () => {
  expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(RULES))
})

test('gaps come in the order of the paper', () => {
  const empty = startDocument(template('monthly-minutes'), 'm0')
  const given = contextFor(empty)
  const order = given.template.parts.map(part => part.id)
  const places = check(empty, given).map(gap => order.indexOf(gap.part))
  expect(places.length).toBeGreaterThan(8)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('only the rules that the template names are looked at', () => {
  const document = minutes({ signatories: [] })
  const given = contextFor(document)
  expect(check(document, { ...given, template: { ...given.template, rules: [] } })).toEqual([])
})
