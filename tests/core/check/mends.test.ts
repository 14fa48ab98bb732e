import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { repair, repairAll } from '../../../core/check/repair'
import type { RuleName } from '../../../core/check/rule-book'
import type { Document } from '../../../core/model/document'
import type { Meeting } from '../../../core/model/meeting'
import { type RichText, richText } from '../../../core/model/rich-text'
import { bodyOf, registryWith } from '../agencies'
import {
  action,
  attendee,
  finding,
  minutes,
  minutesWith,
  participant,
  report,
  reportOf,
  topic,
} from '../minutes'
import { contextFor } from '../papers'
import { letter } from './paper-cases'

const chair = attendee({ id: 'c', role: 'chair' })
const person = (id: string, role: 'vice-chair' | 'member' | 'expert') => attendee({ id, role })
const member = (agency: string | null) => attendee({ id: agency ?? 'x', agency })
const listed = (...present: ReturnType<typeof attendee>[]) =>
  minutes({ attendance: { present: [chair, ...present], absent: [], inAttendance: [] } })
const circular = (reference: string) => letter('circular-letter', { reference })
const wrote = (reason: string) => letter('memo', { texts: { reason: richText(reason) } })
const ordered = (due: string | null) =>
  minutesWith('consider', {
    actions: [action({ id: 'a0', due: null, task: richText('ประสานงาน') })],
    topics: [topic({ actions: [action({ due, task: richText('ส่งภายใน ๓ เดือน') })] })],
  })
function table(...rows: string[][]): RichText {
  const cell = (text: string) => [text === '' ? [] : [{ text }]]
  return [{ kind: 'table', header: false, rows: rows.map(row => row.map(cell)) }]
}
const list = (...texts: string[]): RichText => [
  { kind: 'list', ordered: true, items: texts.map(text => ({ level: 0, spans: [{ text }] })) },
]
const met = (meeting: Partial<Meeting>) =>
  minutes({ meeting: { ...minutes().meeting, ...meeting } })
const twoDues = minutesWith('consider', {
  topics: [
    topic({
      actions: [action({ due: null, task: richText('ตรวจภายใน ๓๐ วัน และรายงานภายใน ๖๐ วัน') })],
    }),
  ],
})
const opening = (text: RichText) => minutes({ texts: { opening: text } })
const found = (...agencies: string[]) => registryWith(report({ findings: [finding({ agencies })] }))

/** A rule, a document with its fault, and the whole document after the repair. */
const MENDS: readonly (readonly [RuleName, Document, Document])[] = [
  [
    'hours-as-presence',
    listed(attendee({ id: 'm', reason: 'ออกจากที่ประชุมเวลา ๑๐.๓๐ น.' })),
    listed(attendee({ id: 'm', presence: [{ from: null, to: '10:30' }] })),
  ],
  [
    'hours-as-presence',
    listed(attendee({ id: 'm', reason: '(เข้าประชุม ๑๐.๑๕ น.)' })),
    listed(attendee({ id: 'm', presence: [{ from: '10:15', to: null }] })),
  ],
  [
    'special-as-kind',
    met({ body: 'ติดตามผลการดำเนินงาน นัดพิเศษ' }),
    met({
      body: 'ติดตามผลการดำเนินงาน',
      kind: 'special',
      number: { ordinal: 2, year: 2561, special: true },
    }),
  ],
  [
    'officers-in-order',
    listed(person('e', 'expert'), person('m', 'member'), person('v', 'vice-chair')),
    listed(person('v', 'vice-chair'), person('m', 'member'), person('e', 'expert')),
  ],
  [
    'members-by-protocol',
    listed(member('rtp'), person('e', 'expert'), member(null), member('dsdw'), member('isoc')),
    listed(member('isoc'), person('e', 'expert'), member(null), member('dsdw'), member('rtp')),
  ],
  [
    'distribution-by-protocol',
    minutes({
      distribution: ['own', 'oag', 'rtp', 'dsi', 'fisheries', 'coj', 'isoc', 'dcy', 'dsdw'],
    }),
    minutes({
      distribution: ['isoc', 'dsdw', 'dcy', 'fisheries', 'dsi', 'rtp', 'coj', 'oag', 'own'],
    }),
  ],
  ['actions-complete', ordered(null), ordered('2019-01-10')],
  ['known-agencies', found('old-centre', 'dsi'), found('new-centre', 'dsi')],
  ['known-agencies', found('old-centre', 'new-centre'), found('new-centre')],
  ['circular-mark', circular('พม ๐๒๑๘/     '), circular('พม ๐๒๑๘/ว     ')],
  ['reference-spaced', circular('พม๐๒๑๘ /ว๑๒'), circular('พม ๐๒๑๘/ว ๑๒')],
  ['closing-automatic', wrote('จึงเรียนมา\nขอแสดงความนับถือ'), wrote('จึงเรียนมา\n')],
  [
    'urgency-marked',
    letter('memo', { subject: 'ด่วนมาก ขอเชิญ' }),
    letter('memo', { subject: 'ด่วนมาก ขอเชิญ', urgency: 'very-urgent' }),
  ],
  [
    'secrecy-marked',
    letter('memo', { subject: '(ลับ) ขอเชิญ' }),
    letter('memo', { subject: '(ลับ) ขอเชิญ', secrecy: 'secret' }),
  ],
  [
    'marks-once',
    letter('memo', { subject: '(ลับ) ขอเชิญ', secrecy: 'secret' }),
    letter('memo', { subject: 'ขอเชิญ', secrecy: 'secret' }),
  ],
  ['grades-spelt', letter('memo', { subject: 'ลับทีสุด ก' }), letter('memo', { subject: 'ลับที่สุด ก' })],
  ['list-items-filled', opening(list('ก', 'ข', '')), opening(list('ก', 'ข'))],
  ['numbers-automatic', opening(list('ก', '๒. ข')), opening(list('ก', 'ข'))],
  ['tables-square', opening(table(['ก'], ['ข', 'ค'])), opening(table(['ก', ''], ['ข', 'ค']))],
]

function alone(rule: RuleName, document: Document) {
  const given = contextFor(document)
  return { ...given, template: { ...given.template, rules: [rule] } }
}

test.each(MENDS)('%s is mended, and nothing else changes', (rule, faulty, right) => {
  const given = alone(rule, faulty)
  const [gap] = check(faulty, given).filter(({ repairable }) => repairable)
  if (gap === undefined) throw new Error('nothing found')
  expect(repair(faulty, given, gap)).toEqual(right)
  expect(repairAll(faulty, given).document).toEqual(right)
  expect(check(right, alone(rule, right)).filter(({ repairable }) => repairable)).toEqual([])
})

test.each<[RuleName, Document]>([
  ['circular-mark', circular('พม ๐๒๑๘/๑๒๓')],
  ['urgency-marked', letter('memo', { subject: 'ด่วนมาก ขอเชิญ', urgency: 'urgent' })],
  ['urgency-marked', letter('memo', { subject: 'ด่วนมาก ขอเชิญ', reference: 'ด่วน พม ๐๒๑๘/๑' })],
  ['grades-spelt', letter('memo', { subject: 'ลับเฉพาะ ขอเชิญ' })],
  ['grades-spelt', letter('memo', { subject: 'ด่วนมากที่สุด ขอเชิญ' })],
  ['titles-joined', listed(attendee({ id: 'n', name: 'นาง สาวิตรี' }))],
  ['titles-joined', listed(attendee({ id: 'n', name: 'นาย ก' }))],
  ['official-words', listed(attendee({ id: 'n', position: 'ผู้บันทึกการประชุม' }))],
  ['word-once', listed(attendee({ id: 'n', name: 'นายโดยโดย' }))],
  ['participants-fit-list', reportOf([participant()], { people: 70, agencies: 1 })],
  ['meeting-facts-bare', met({ body: 'คณะกรรมการ ครั้งที่ ๙/๒๕๖๑' })],
  ['meeting-facts-bare', met({ place: 'และผ่านสื่ออิเล็กทรอนิกส์ Zoom' })],
  ['letter-labels-bare', letter('memo', { subject: 'เรียน ฟรี ๑๕ ปี' })],
  ['numbers-automatic', minutesWith('consider', { topics: [topic({ title: '๕.๒ แผนงาน' })] })],
  ['numbers-automatic', minutesWith('consider', { topics: [topic({ title: '๑๐.๕ ของแผน' })] })],
  ['numbers-automatic', opening(list('- 5 องศา'))],
  ['numbers-automatic', opening(list('๓. ก', '๔. ข'))],
  ['list-items-filled', opening(list('ก', '', 'ข'))],
  [
    'nothing-alone',
    minutesWith('consider', { text: richText('ไม่มี'), topics: [topic({ title: '', text: [] })] }),
  ],
  ['actions-complete', twoDues],
  ['known-agencies', minutes({ distribution: ['unlisted'] })],
])('%s leaves to a person what only a person can tell', (rule, document) => {
  const given = alone(rule, document)
  const gaps = check(document, given)
  expect(gaps.length).toBeGreaterThan(0)
  expect(gaps.map(({ repairable }) => repairable)).not.toContain(true)
  for (const gap of gaps) expect(repair(document, given, gap)).toBe(document)
  expect(repairAll(document, given).document).toEqual(document)
})

const ragged = table(['ก', 'ข'], ['ค'])
const square = table(['ก', 'ข'], ['ค', ''])
const decided = (text: RichText, resolution: RichText) =>
  minutesWith('consider', {
    topics: [topic({ text, resolution: { verb: 'รับทราบ', text: resolution } })],
  })
const renamedTwice = (...distribution: string[]) => ({
  ...minutes({ distribution }),
  agencies: [
    ...bodyOf('ศก.', { until: ['old-centre', 'ศูนย์เก่า'], since: ['new-centre', 'ศูนย์ใหม่'] }),
    ...bodyOf('สก.', { until: ['old-office', 'สำนักเก่า'], since: ['new-office', 'สำนักใหม่'] }),
  ],
})

test.each<[RuleName, Document, readonly Document[]]>([
  ['tables-square', decided(ragged, ragged), [decided(square, ragged), decided(ragged, square)]],
  [
    'known-agencies',
    renamedTwice('old-centre', 'old-office'),
    [renamedTwice('new-centre', 'old-office'), renamedTwice('old-centre', 'new-office')],
  ],
])(
  '%s finds two faults in one place and mends either without the other',
  (rule, faulty, mended) => {
    const given = alone(rule, faulty)
    expect(check(faulty, given).map(gap => repair(faulty, given, gap))).toEqual(mended)
  },
)

test('of two who left early, one is mended where one is asked', () => {
  const left = (id: string) => attendee({ id, reason: 'ออกจากที่ประชุมเวลา ๑๐.๓๐ น.' })
  const document = listed(left('m1'), left('m2'))
  const given = contextFor(document)
  const context = { ...given, template: { ...given.template, rules: ['hours-as-presence'] } }
  const [gap] = check(document, context)
  if (gap === undefined) throw new Error('no gap')
  const mended = attendee({ id: 'm1', presence: [{ from: null, to: '10:30' }] })
  expect(repair(document, context, gap)).toEqual(listed(mended, left('m2')))
})
