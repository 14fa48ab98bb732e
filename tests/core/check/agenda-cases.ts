import { type RichText, richText } from '../../../core/model/rich-text'
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
import type { RuleCase } from './rule-case'

const { meeting, agenda } = minutes()
const held = (date: string) => minutes({ meeting: { ...meeting, date } })
const considered = (...topics: ReturnType<typeof topic>[]) => minutesWith('consider', { topics })
const handed = (change: Parameters<typeof action>[0]) =>
  minutesWith('consider', { actions: [action(change)] })

function announced(count: string, items: number): RichText {
  const list = { kind: 'list' as const, ordered: true, items: Array.from({ length: items }, item) }
  return [...richText(`มีสาระสำคัญ ${count} ดังนี้`), list]
}

function item() {
  return { level: 0, spans: [{ text: 'ข้อความ' }] }
}

/** What the rules say of the agenda, of resolutions and of the work that is handed out. */
export const AGENDA_CASES: readonly RuleCase[] = [
  [
    'agenda-titled',
    minutes(),
    minutesWith('other', { title: ' ' }),
    'other: ระเบียบวาระที่ ๖ ยังไม่มีชื่อ',
  ],
  [
    'agenda-order',
    minutes(),
    minutes({ agenda: agenda.toReversed() }),
    'other: “เรื่องอื่น ๆ” ไม่ได้อยู่ในลำดับ',
  ],
  [
    'topics-differ',
    considered(topic(), topic({ id: 't2', title: 'แบบรายงานใหม่' })),
    considered(topic(), topic({ id: 't2' })),
    'consider t2: มีเรื่อง “แบบรายงาน” ซ้ำกัน',
  ],
  [
    'topics-told',
    considered(topic()),
    considered(topic({ text: [], resolution: resolved('เห็นชอบ') })),
    'consider t1: เรื่องที่ ๕.๑ มีแต่ชื่อเรื่อง',
  ],
  [
    'nothing-alone',
    minutesWith('consider', { text: richText('ไม่มี') }),
    minutesWith('consider', { text: richText('ไม่มี'), topics: [topic()] }),
    'consider consider: ระเบียบวาระที่ ๕ เขียนว่า “ไม่มี”',
  ],
  [
    'verb-fits-agenda',
    considered(topic({ resolution: resolved('เห็นชอบในหลักการ') })),
    considered(topic({ resolution: resolved('รับทราบ') })),
    'consider t1: มติของเรื่องที่ ๕.๑ คือ “รับทราบ”',
  ],
  [
    'verb-fits-agenda',
    minutesWith('acknowledge', { resolution: resolved('รับทราบและมอบหมายให้') }),
    minutesWith('acknowledge', { resolution: resolved('อนุมัติ') }),
    'acknowledge acknowledge: มติของระเบียบวาระที่ ๔ คือ “อนุมัติ”',
  ],
  [
    'verb-once',
    considered(topic({ resolution: resolved('เห็นชอบ', 'ตามที่เสนอ') })),
    considered(topic({ resolution: resolved('เห็นชอบ', 'มติที่ประชุม เห็นชอบตามที่เสนอ') })),
    'consider t1: มติของเรื่องที่ ๕.๑ ขึ้นต้นด้วย “มติที่ประชุม เห็นชอบ”',
  ],
  [
    'adopts-earlier',
    minutesWith('adopt', { text: richText('เสนอรายงานการประชุม ครั้งที่ ๑/๒๕๖๑') }),
    minutesWith('adopt', { text: richText('เสนอรายงานการประชุม ครั้งที่ ๒/๒๕๖๑') }),
    'adopt adopt: รับรองรายงานการประชุมครั้งที่ ๒/๒๕๖๑ ในการประชุมครั้งที่ ๒/๒๕๖๑',
  ],
  [
    'adoption-recorded',
    minutesWith('adopt', { resolution: resolved('รับรอง') }),
    minutes(),
    'adopt: ยังไม่ได้บันทึกการรับรอง',
  ],
  [
    'origin-earlier',
    handed({ origin: { ordinal: 1, year: 2561 } }),
    handed({ origin: { ordinal: 3, year: 2561 } }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ มาจากการประชุมครั้งที่ ๓/๒๕๖๑',
  ],
  [
    'due-plausible',
    handed({}),
    handed({ due: '2561-10-31' }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ กำหนดแล้วเสร็จวันที่ ๓๑ ตุลาคม ๓๑๐๔',
  ],
  [
    'due-on-workday',
    handed({ due: '2018-10-26' }),
    handed({ due: '2018-10-27' }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ กำหนดแล้วเสร็จวันเสาร์ที่ ๒๗ ตุลาคม ๒๕๖๑',
  ],
  [
    'work-in-time',
    handed({ due: '2018-10-09' }),
    handed({ due: '2018-10-09', origin: { ordinal: 1, year: 2561 } }),
    'เกินกำหนดวันที่ ๙ ตุลาคม ๒๕๖๑ แล้ว ๑ วันในวันประชุม',
  ],
  [
    'work-in-time',
    handed({ due: '2018-10-09', origin: { ordinal: 1, year: 2561 }, status: 'done' }),
    handed({ due: '2017-10-10', origin: { ordinal: 1, year: 2561 }, status: 'open' }),
    'แล้ว ๓๖๕ วันในวันประชุม',
  ],
  [
    'due-as-typed',
    handed({ task: richText('ส่งรายงานภายในวันที่ ๓๑ ตุลาคม ๒๕๖๑') }),
    handed({ task: richText('ส่งรายงานภายในวันที่ ๓๐ ตุลาคม ๒๕๖๑') }),
    'consider a1: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๑ เขียนว่าภายใน “๓๐ ตุลาคม ๒๕๖๑”',
  ],
  [
    'actions-differ',
    minutesWith('consider', { actions: [action(), action({ id: 'a2', agency: 'dsi' })] }),
    minutesWith('consider', { actions: [action(), action({ id: 'a2' })] }),
    'consider a2: ระเบียบวาระที่ ๕ ข้อสั่งการที่ ๒ ซ้ำกับข้อสั่งการก่อนหน้า',
  ],
  [
    'findings-differ',
    report(),
    report({ findings: [finding(), finding({ id: 'f2' })] }),
    'findings f2: ข้อค้นพบที่ ๒ ซ้ำ',
  ],
  ['meeting-day-plausible', minutes(), held('2561-10-10'), 'meeting: วันประชุมคือ ๑๐ ตุลาคม ๓๑๐๔'],
  ['meeting-on-workday', minutes(), held('2018-10-13'), 'meeting: วันประชุมคือวันเสาร์ที่ ๑๓ ตุลาคม ๒๕๖๑'],
  [
    'meeting-facts-bare',
    minutes(),
    minutes({ meeting: { ...meeting, place: 'ณ ห้องประชุม ๑' } }),
    'meeting: “ณ” ระบบพิมพ์ให้แล้ว',
  ],
  [
    'meeting-facts-bare',
    minutes({ meeting: { ...meeting, body: 'การประชุมคณะกรรมการ' } }),
    minutes({ meeting: { ...meeting, body: 'คณะกรรมการ ครั้งที่ ๑/๒๕๖๑' } }),
    'meeting: “ครั้งที่ ๑/๒๕๖๑” อาจเป็นคำนำของช่องอื่น',
  ],
  [
    'meeting-facts-bare',
    minutes({ meeting: { ...meeting, place: 'ห้องประชุม ณ กระทรวง' } }),
    minutes({ meeting: { ...meeting, body: 'คณะกรรมการ ครั้งที่ ๒/๒๕๖๑' } }),
    'meeting: “ครั้งที่ ๒/๒๕๖๑” ระบบพิมพ์ให้แล้ว',
  ],
  [
    'counts-fit-lists',
    minutes({ texts: { opening: announced('๓ ข้อ', 3) } }),
    minutes({ texts: { opening: announced('๔ ข้อ', 3) } }),
    'opening: เขียนว่า “๔ ข้อ” แต่รายการต่อจากนั้นมี ๓ ข้อ',
  ],
  [
    'counts-fit-people',
    minutes({ texts: { opening: richText('มีผู้มาประชุมจำนวน ๑ คน') } }),
    minutes({ texts: { opening: richText('มีผู้มาประชุมจำนวน ๒ คน') } }),
    'opening: เขียนว่า “ผู้มาประชุมจำนวน ๒ คน” แต่ที่บันทึกไว้คือ ๑',
  ],
  [
    'counts-fit-people',
    report({ texts: { summary: richText('เข้าร่วมประชุม จำนวน ๒๐ หน่วยงาน') } }),
    report({ texts: { summary: richText('เข้าร่วมประชุม จำนวน ๒๑ หน่วยงาน') } }),
    'summary: เขียนว่า “เข้าร่วมประชุม จำนวน ๒๑ หน่วยงาน” แต่ที่บันทึกไว้คือ ๒๐',
  ],
  [
    'counts-fit-people',
    minutes({ attendance: { present: [], absent: [attendee()], inAttendance: [] } }),
    minutes({ texts: { opening: richText('ผู้ไม่มาประชุม จำนวน ๑ คน') } }),
    'opening: เขียนว่า “ผู้ไม่มาประชุม จำนวน ๑ คน” แต่ที่บันทึกไว้คือ ๐',
  ],
]
